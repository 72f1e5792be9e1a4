import { existsSync } from "node:fs";
import path from "node:path";
import type { Worker } from "node:worker_threads";

/**
 * A text as HashiCorp's own grammar reads it, as JSON; null where that refuses it, fails, or takes
 * longer than `limit` milliseconds. Each text has a worker of its own: after one text, hcl2-parser
 * may answer nothing more.
 */
export async function askReference(
  text: string,
  limit: number,
): Promise<string | null> {
  const worker = startWorker(text);
  return new Promise((resolve) => {
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

/** What the worker runs: TypeScript would need a loader there. */
const program = `
  const { parentPort, workerData } = require("node:worker_threads");
  const [json, error] = require(workerData.library).parseToString(workerData.text);
  parentPort.postMessage(error ? null : json);
`;

function startWorker(text: string): Worker {
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const bundled = path.join(import.meta.dirname, "hcl-reference.js");
  const installed = "../../../node_modules/hcl2-parser";
  const library = existsSync(bundled)
    ? bundled
    : path.join(import.meta.dirname, installed);
  const workerData = { library, text };
  return new Worker(program, { eval: true, execArgv: [], workerData });
}
