import type { Problem } from "../model.ts";
import { openSource, spanOf } from "../syntax/source.ts";

/** A problem with a whole file. */
export function fileProblem(
  file: string,
  message: string,
  severity: Problem["severity"] = "warning",
): Problem {
  return { span: spanOf(openSource(file, ""), 0, 0), severity, message };
}
