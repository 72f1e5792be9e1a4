import { spend, spendText } from "../budget.ts";
import { sortedEntries } from "../equality.ts";
import { numberText } from "../scalars.ts";
import type { TerraformValue } from "../value.ts";

/** Go's encoder keeps these out of JSON, for pages that show it and for JavaScript. */
const escaped: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** JSON as jsonencode() writes it: keys sorted, no spaces. A string alone may leave `<>&` as they are. */
export function writeJson(
  value: TerraformValue | string,
  forPages = true,
): string {
  if (typeof value === "string") return writeString(value, forPages);
  switch (value.kind) {
    case "string":
      return writeString(value.value, forPages);
    case "number":
      return numberText(value.value);
    case "bool":
      return String(value.value);
    case "list":
      spend(value.items.length / 2);
      return `[${value.items.map((item) => writeJson(item)).join()}]`;
    case "map":
      spend(value.entries.size / 2);
      return `{${sortedEntries(value.entries)
        .map(([key, each]) => `${writeString(key, true)}:${writeJson(each)}`)
        .join()}}`;
    default:
      return "null";
  }
}

function writeString(text: string, forPages: boolean): string {
  spendText(text.length);
  const plain = JSON.stringify(text);
  return forPages
    ? plain.replace(/[<>&\u2028\u2029]/g, (each) => escaped[each] ?? each)
    : plain;
}
