import type { HclFile } from "../../syntax/hcl/tree.ts";
import { isJson } from "./files.ts";

/** The files, those in which our grammar sees mistakes as the reference reads them, if it does. */
export async function readDoubtfulAgain(
  files: readonly HclFile[],
): Promise<readonly HclFile[]> {
  if (!files.some(isDoubtful)) return files;
  const { askAgain } = await import("../../syntax/hcl/fallback.ts");
  return askAgain(files, isDoubtful);
}

function isDoubtful({ problems, source }: HclFile): boolean {
  return problems.length > 0 && !isJson(source.file);
}
