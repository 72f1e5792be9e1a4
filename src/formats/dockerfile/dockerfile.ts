import type { Exposure, Problem } from "../../model.ts";
import type { Source } from "../../syntax/source.ts";
import type { World } from "../../world/world.ts";
import { dockerfileComments } from "../../syntax/dockerfile-comments.ts";
import type { Extraction, FileReading, Settings } from "../format.ts";
import { readDockerfile } from "./images-of-file.ts";

/** What `formats.ts` loads when there is a Dockerfile. */
export const reading: FileReading = {
  comments: dockerfileComments,
  open: openDockerfile,
};

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
