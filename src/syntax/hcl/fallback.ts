import { existsSync } from "node:fs";
import path from "node:path";
import type { Worker } from "node:worker_threads";
import { spanOf } from "../source.ts";
import { parseHclJson } from "./json.ts";
import { approximate } from "./approximate.ts";
import type { HclFile } from "./tree.ts";

/** How long the reference may take for one file, in milliseconds: it reads 0.3 MB a second. */
export const TIME_LIMIT = 20_000;

/**
 * A second reading of a file in which our parser sees mistakes: if the reference grammar accepts
 * all of it, its reading counts, and a problem says that places are approximate. Otherwise ours stays.
 */
export async function askAgain(
  file: HclFile,
  limit = TIME_LIMIT,
): Promise<HclFile> {
  const { source } = file;
  const json = await askReference(source.text, limit);
  if (json === null) return file;
  const { body } = parseHclJson({ file: `${source.file}.json`, text: json });
  const [problem] = file.problems;
  const place = problem?.span ?? spanOf(source, 0, 0);
  return {
    source,
    body: approximate(body, source),
    problems: [
      {
        span: place,
        severity: "note",
        message: `the grammar of this program does not take this (${problem?.message}), but that of Terraform does. The file was read with the latter, and its lines are approximate`,
      },
    ],
  };
}

/** The reference's JSON; null where it refuses the text, fails, or takes too long. */
async function askReference(
  text: string,
  limit: number,
): Promise<string | null> {
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  return new Promise((resolve) => {
    const worker: Worker = new Worker(workerFile(), { workerData: { text } });
    const finish = (answer: string | null): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => finish(null), limit);
    worker.once("message", finish);
    worker.once("error", () => finish(null));
    worker.once("exit", () => finish(null));
  });
}

/** The bundled worker, or the source beside this file. */
function workerFile(): string {
  const bundled = path.join(import.meta.dirname, "hcl-reference.js");
  return existsSync(bundled)
    ? bundled
    : path.join(import.meta.dirname, "reference-worker.ts");
}
