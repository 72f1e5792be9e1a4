import type { Exposure, Problem } from "../../model.ts";
import type { Source } from "../../syntax/source.ts";
import type { World } from "../../world/world.ts";
import type { Extraction, Settings } from "../format.ts";
import { readDockerfile } from "./images-of-file.ts";

const name =
  /(?:^|\/)(?:(?:Docker|Container)file(?:\..+)?|dockerfile|[^/]+\.[Dd]ockerfile)$/;
/** What stands beside a Dockerfile under its name, and text about one. */
const notOne = /\.(?:dockerignore|containerignore|md)$/;

/** Whether a file is a Dockerfile, which only its name can tell. */
export function claimsDockerfile(file: string): boolean {
  return name.test(file) && !notOne.test(file);
}

/** A reader for one run. Each file is read by itself, built without arguments up to its last stage. */
export function openDockerfile(
  _world: World,
  _settings: Settings,
): { take(source: Source): void; finish(): Extraction } {
  const exposures: Exposure[] = [];
  const problems: Problem[] = [];
  return {
    take(source) {
      const read = readDockerfile(source);
      for (const each of read.exposures) exposures.push(each);
      for (const each of read.problems) problems.push(each);
    },
    finish: () => ({ exposures, problems }),
  };
}
