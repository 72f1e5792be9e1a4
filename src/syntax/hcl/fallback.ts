import { spanOf } from "../source.ts";
import { approximate } from "./approximate.ts";
import { parseHclJson } from "./json.ts";
import { askReference } from "./reference.ts";
import type { HclFile } from "./tree.ts";

/** How long the reference may take for one file, in milliseconds: it reads some 0.3 MB a second. */
const FILE_LIMIT = 5_000;

/** And for all of them; after that, mistakes are taken for mistakes. */
const RUN_LIMIT = 10_000;

/**
 * A second reading of the files in which our parser sees mistakes: where the reference grammar
 * accepts the whole file, its reading counts, and a problem says that places are approximate.
 */
export async function askAgain(
  files: readonly HclFile[],
  isDoubtful: (file: HclFile) => boolean,
): Promise<readonly HclFile[]> {
  const until = Date.now() + RUN_LIMIT;
  const read: HclFile[] = [];
  for (const file of files) {
    const left = Math.min(until - Date.now(), FILE_LIMIT);
    const asks = isDoubtful(file) && left > 0;
    const json = asks ? await askReference(file.source.text, left) : null;
    read.push(json === null ? file : readingOf(file, json));
  }
  return read;
}

function readingOf({ source, problems }: HclFile, json: string): HclFile {
  const { body } = parseHclJson({ file: `${source.file}.json`, text: json });
  const [problem] = problems;
  return {
    source,
    body: approximate(body, source),
    problems: [
      {
        span: problem?.span ?? spanOf(source, 0, 0),
        severity: "note",
        message: `the grammar of this program does not take this (${problem?.message}), but that of Terraform does. The file was read with the latter, and its lines are approximate`,
      },
    ],
  };
}
