import { spend, spendText } from "../budget.ts";
import { toText } from "../scalars.ts";
import type { TerraformValue } from "../value.ts";
import { sortedEntries } from "../equality.ts";
import { writeJson } from "./json-write.ts";

/** YAML as yamlencode() writes it: keys sorted, every string in quotes or as a block. */
export function writeYaml(value: TerraformValue): string {
  const isPlain =
    value.kind !== "string" && value.kind !== "list" && value.kind !== "map";
  return isPlain
    ? `${scalar(value, 0)}\n...\n`
    : `${lines(value, 0).join("\n")}${endsOpen(value) ? "" : "\n"}`;
}

/** A block that keeps its last line breaks has them already. */
function endsOpen(value: TerraformValue): boolean {
  return value.kind === "string" && /\n\n$/.test(value.value);
}

/** The lines of a value that stands alone. */
function lines(value: TerraformValue, indent: number): string[] {
  spend(1);
  const pad = " ".repeat(indent);
  if (value.kind === "list" && value.items.length > 0)
    return value.items.flatMap((item) =>
      behind(`${pad}-`, item, indent + 2, true),
    );
  if (value.kind === "map" && value.entries.size > 0)
    return sortedEntries(value.entries).flatMap(([key, each]) =>
      behind(`${pad}${writeJson(key, false)}:`, each, indent, false),
    );
  return scalar(value, indent).split("\n");
}

/** A value behind a dash or a key: on the same line where it can. */
function behind(
  head: string,
  value: TerraformValue,
  indent: number,
  isItem: boolean,
): string[] {
  const isNested =
    (value.kind === "list" && value.items.length > 0) ||
    (value.kind === "map" && value.entries.size > 0);
  if (!isNested) {
    const [first = "", ...rest] = scalar(
      value,
      isItem ? indent - 2 : indent,
    ).split("\n");
    return [`${head} ${first}`, ...rest];
  }
  if (!isItem)
    return [head, ...lines(value, value.kind === "list" ? indent : indent + 2)];
  const [first = "", ...rest] = lines(value, indent);
  return [`${head} ${first.slice(indent)}`, ...rest];
}

function scalar(value: TerraformValue, indent: number): string {
  if (value.kind === "list") return "[]";
  if (value.kind === "map") return "{}";
  if (value.kind !== "string") return toText(value) ?? "null";
  return value.value.includes("\n")
    ? block(value.value, indent)
    : writeJson(value.value, false).replace(/\\u00([\da-f]{2})/g, "\\x$1");
}

function block(text: string, indent: number): string {
  const pad = " ".repeat(indent + 2);
  const chomp = !text.endsWith("\n") ? "-" : text.endsWith("\n\n") ? "+" : "";
  const lead = /^[ \n]/.test(text) ? "2" : "";
  const body = text.replace(/\n$/, "").split("\n");
  spendText(text.length + body.length * indent);
  const shown = body.map((line) => (line === "" ? "" : pad + line));
  return [`|${lead}${chomp}`, ...shown].join("\n");
}
