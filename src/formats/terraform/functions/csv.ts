import { spend } from "../budget.ts";
import type { StringValue, TerraformValue } from "../value.ts";
import { refuse, text } from "./function.ts";
import type { FunctionCall, Functions } from "./function.ts";
import { partOf } from "./pieces.ts";

export const csv: Functions = {
  csvdecode: {
    parameters: [text],
    run: ([value], call) => decode(value!, call),
  },
};

/** A list of objects, named by the header's columns. */
function decode(value: TerraformValue, call: FunctionCall): TerraformValue {
  if (value.kind !== "string") return refuse("no string", call);
  const rows = readRows(value);
  if (!rows) return refuse("a quote of the CSV is out of place", call);
  const [header, ...records] = rows;
  if (!header) return refuse("the CSV has no header", call);
  const names = header.map((cell) => cell.value);
  if (new Set(names).size < names.length)
    return refuse("two columns of the CSV have the same name", call);
  if (records.some((record) => record.length !== names.length))
    return refuse("a line of the CSV has too many fields, or too few", call);
  const items = records.map((record): TerraformValue => {
    const entries = new Map(names.map((name, i) => [name, record[i]!]));
    const { trail } = record[0]!;
    return { kind: "map", of: "object", entries, trail };
  });
  return { kind: "list", of: "list", items, trail: value.trail };
}

/** One field and what ends it: RFC 4180, and lines without anything do not count. */
const field = /(?:"((?:[^"]|"")*)"|([^",\r\n][^",\n]*)?)(,|\r?\n|\r?$)/y;

function readRows(value: StringValue): StringValue[][] | undefined {
  const { value: text } = value;
  const rows: StringValue[][] = [];
  let row: StringValue[] = [];
  for (let at = 0; at < text.length || row.length > 0;) {
    field.lastIndex = at;
    const found = field.exec(text);
    if (!found) return undefined;
    spend(1);
    const [all, quoted, bare = "", end = ""] = found;
    const cell =
      quoted === undefined
        ? cellOf(value, at, bare)
        : quotedCell(value, at, quoted);
    at += all.length;
    const isBlank = row.length === 0 && end !== "," && all === end;
    if (!isBlank) row.push(cell);
    if (end === ",") continue;
    if (row.length > 0) rows.push(row);
    row = [];
  }
  return rows;
}

function cellOf(value: StringValue, at: number, bare: string): StringValue {
  return partOf(value, at, at + bare.replace(/\r$/, "").length);
}

function quotedCell(
  value: StringValue,
  at: number,
  quoted: string,
): StringValue {
  const cell = partOf(value, at + 1, at + 1 + quoted.length);
  if (!quoted.includes('"')) return cell;
  const { kind, trail } = cell;
  return { kind, trail, value: quoted.replaceAll('""', '"') };
}
