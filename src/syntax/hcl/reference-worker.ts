import { parentPort, workerData } from "node:worker_threads";
import hcl from "hcl2-parser";

/** Reads HCL with HashiCorp's own grammar, compiled to JavaScript; answers with JSON, or null where it refuses. */
const { text } = workerData as { readonly text: string };
const [json] = hcl.parseToString(text) as unknown as [string | null];
parentPort!.postMessage(json);
