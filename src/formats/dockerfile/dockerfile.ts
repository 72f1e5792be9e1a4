import type { Exposure, Problem } from "../../model.ts";
import type { Source } from "../../syntax/source.ts";
import type { World } from "../../world/world.ts";
import { dockerfileComments } from "../../syntax/dockerfile-comments.ts";
import type { Extraction, FileReading, Settings } from "../format.ts";
import { openContexts } from "./context.ts";
import { openImage, readDockerfile } from "./images-of-file.ts";
import { folderOf } from "./paths.ts";

/** What `formats.ts` loads when there is a Dockerfile. */
export const reading: FileReading = {
  comments: dockerfileComments,
  open: openDockerfile,
};

/** What formats take from here that lead to Dockerfiles. */
export const building = {
  ...{ openImage, openContexts },
  comments: dockerfileComments,
};

/**
 * A reader for one run. Each file is built without arguments up to its last stage, from the folder
 * that it lies in.
 */
export function openDockerfile(
  world: World,
  _settings: Settings,
): { take(source: Source): void; finish(): Extraction } {
  const exposures: Exposure[] = [];
  const problems: Problem[] = [];
  const contexts = openContexts(world);
  const { besides } = contexts;
  return {
    take(source) {
      const context = contexts.at(folderOf(source.file));
      const read = readDockerfile(source, context);
      for (const each of read.exposures) exposures.push(each);
      for (const each of read.problems) problems.push(each);
    },
    finish: () => ({ exposures, problems, besides }),
  };
}
