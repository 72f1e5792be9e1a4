import type { HclFile } from "../../syntax/hcl/tree.ts";
import { isJson } from "./files.ts";

/** Asking takes long: after so many milliseconds, mistakes are taken for mistakes. */
const MOST_ASKING = 30_000;

/** A file in which our grammar sees mistakes is given to the reference, one after the other. */
export async function readDoubtfulAgain(
  files: readonly HclFile[],
): Promise<readonly HclFile[]> {
  if (!files.some(isDoubtful)) return files;
  const { askAgain } = await import("../../syntax/hcl/fallback.ts");
  const until = Date.now() + MOST_ASKING;
  const read: HclFile[] = [];
  for (const file of files) {
    const asks = isDoubtful(file) && Date.now() < until;
    read.push(asks ? await askAgain(file) : file);
  }
  return read;
}

function isDoubtful({ problems, source }: HclFile): boolean {
  return problems.length > 0 && !isJson(source.file);
}
