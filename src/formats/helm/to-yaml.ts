import { visit } from "./budget.ts";
import { shortest } from "./print.ts";
import { NO_TRACE, ropeOf, ropeText } from "./rope.ts";
import type { Chunk, Rope, Trace } from "./rope.ts";
import { textOf, traceOf, whyUnknown } from "./value.ts";
import type { HelmValue } from "./value.ts";
import { keyOrder } from "./yaml-keys.ts";
import { yamlString } from "./yaml-scalars.ts";
import type { Position } from "./yaml-scalars.ts";

/** A value as Helm's `toYaml` writes it: keys sorted, lists at the column of their key, no line break at the end. */
export function toYaml(value: HelmValue): Rope {
  return written(value, false);
}

/** A value as `toYamlPretty` writes it: lists are indented, long lines stay whole. */
export function toPrettyYaml(value: HelmValue): Rope {
  return written(value, true);
}

function written(value: HelmValue, isPretty: boolean): Rope {
  const out: Chunk[] = [];
  write(value, { indent: 0, column: 0, isKey: false, isPretty }, out, 0);
  return out;
}

/** Maps can be put into themselves; real values are not as deep. */
const DEEPEST = 100;

function write(
  value: HelmValue,
  position: Position,
  out: Chunk[],
  depth: number,
): void {
  visit();
  if (depth > DEEPEST) return;
  if (value.kind === "list" && value.items.length > 0)
    return value.items.forEach((item, index) => {
      if (index > 0) put(out, newLine(position.indent));
      put(out, "- ");
      const indent = position.indent + 2;
      write(item, { ...position, indent, column: indent }, out, depth + 1);
    });
  const entries = entriesOf(value);
  if (!entries || entries.length === 0)
    return put(out, scalar(value, position), traceOf(value), whyUnknown(value));
  entries.forEach(([key, each], index) => {
    if (index > 0) put(out, newLine(position.indent));
    const name = yamlString(key, { ...position, isKey: true });
    put(out, `${name}:`, each.kind === "string" ? NO_TRACE : each.trace);
    writeEntry(each, position, name.length, out, depth);
  });
}

function writeEntry(
  value: HelmValue,
  { indent, isPretty }: Position,
  key: number,
  out: Chunk[],
  depth: number,
): void {
  const isList = value.kind === "list" && value.items.length > 0;
  const isMap = (entriesOf(value)?.length ?? 0) > 0;
  const inner = isList && !isPretty ? indent : indent + 2;
  put(out, isList || isMap ? newLine(inner) : " ");
  const column = isList || isMap ? inner : indent + key + 2;
  write(
    value,
    { indent: inner, column, isKey: false, isPretty },
    out,
    depth + 1,
  );
}

function entriesOf(
  value: HelmValue,
): (readonly [string, HelmValue])[] | undefined {
  const entries =
    value.kind === "dict"
      ? value.entries
      : value.kind === "object"
        ? value.entries()
        : undefined;
  return entries && [...entries].sort(([a], [b]) => keyOrder(a, b));
}

function scalar(value: HelmValue, position: Position): string {
  switch (value.kind) {
    case "nil":
      return "null";
    case "list":
      return "[]";
    case "dict":
    case "object":
      return "{}";
    case "int":
    case "float":
      return yamlNumber(value.value);
    case "string":
      return yamlString(ropeText(value.rope), position);
    default:
      return textOf(value);
  }
}

function yamlNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 64
    ? BigInt(value).toString()
    : shortest(value);
}

function newLine(indent: number): string {
  return `\n${" ".repeat(indent)}`;
}

function put(
  out: Chunk[],
  text: string,
  trace: Trace = NO_TRACE,
  why?: string,
): void {
  for (const chunk of ropeOf(text, trace, why)) out.push(chunk);
}
