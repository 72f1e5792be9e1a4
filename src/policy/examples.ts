import type { Plain } from "../syntax/plain.ts";
import type { Example } from "./policy.ts";
import { isData } from "./semantics.ts";

/** The comment that says where a bad example must be found: on its line, or below the line where it cannot. */
const mark = /#\s*<-\s*here\b/;

/** The examples of a policy whose shape has been checked. */
export function readExamples(examples: Plain | undefined): Example[] {
  if (!isData(examples)) return [];
  return [true, false].flatMap((bad) => {
    const list = examples[bad ? "bad" : "good"];
    return (Array.isArray(list) ? list : []).flatMap((each) =>
      Object.entries(isData(each) ? each : {}).map(([format, text]) => ({
        format,
        text: String(text),
        bad,
        lines: markedLines(String(text)),
      })),
    );
  });
}

function markedLines(text: string): number[] {
  return text.split("\n").flatMap((line, i) => {
    const alone = line.trim().startsWith("#");
    return mark.test(line) ? [alone ? i : i + 1] : [];
  });
}
