import type { Exposure, Problem } from "../model.ts";
import type { LocatedComment } from "../syntax/comments.ts";
import type { Source } from "../syntax/source.ts";
import type { World } from "../world/world.ts";
import { isManifestName } from "./formats.ts";
import type { Format, Reader, Settings } from "./formats.ts";
import { fileProblem, readManifest } from "./manifest.ts";

export interface Extracted {
  readonly exposures: readonly Exposure[];
  readonly problems: readonly Problem[];
  /** Comments that speak to this program. */
  readonly comments: readonly LocatedComment[];
  /** The manifests that were read, by file: for the frames around findings. */
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Reads the files and works out what they expose. A file that fails is a problem; the others go
 * on. `named` are the files that a person asked for one by one: silence about them would mislead.
 */
export function extract(
  world: World,
  files: readonly string[],
  named: ReadonlySet<string>,
  settings: Settings,
): Extracted {
  const readers = new Map<Format, Reader>();
  const problems: Problem[] = [];
  const comments: LocatedComment[] = [];
  const sources = new Map<string, Source>();
  for (const file of files) {
    if (!isManifestName(file) && !named.has(file)) continue;
    const manifest = readManifest(world, file);
    problems.push(...manifest.problems);
    comments.push(...manifest.comments);
    if (manifest.documents.length > 0) sources.set(file, manifest.source);
    else if (named.has(file) && manifest.problems.length === 0)
      problems.push(fileProblem(file, NOT_OURS));
    for (const { format, document } of manifest.documents) {
      const reader = readers.get(format) ?? format.open(world, settings);
      readers.set(format, reader);
      reader.take(document);
      if (document.budget.left < 0)
        problems.push(fileProblem(file, TOO_MANY_ALIASES));
    }
  }
  const extractions = [...readers.values()].map((reader) => reader.finish());
  return {
    exposures: extractions.flatMap((each) => each.exposures),
    problems: [...problems, ...extractions.flatMap((each) => each.problems)],
    comments,
    sources,
  };
}

const NOT_OURS =
  "this is neither a Compose file nor a Kubernetes manifest, so it was not checked";
const TOO_MANY_ALIASES =
  "its aliases unfold to more than 100,000 values, and what lies beyond was not checked. Write the values out";
