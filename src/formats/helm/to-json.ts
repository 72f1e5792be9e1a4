import { visit } from "./budget.ts";
import { fixed, sortedEntries, withExponent } from "./print.ts";
import { ropeOf, ropeText } from "./rope.ts";
import type { Chunk, Rope } from "./rope.ts";
import { textOf, traceOf, whyUnknown } from "./value.ts";
import type { HelmValue } from "./value.ts";

/** How JSON is to look. */
export interface JsonStyle {
  /** Blanks for each level, where it is to have lines. */
  readonly indent?: string;
  /** Go writes `<`, `>` and `&` as escapes, unless it is told not to. */
  readonly isRaw?: boolean;
}

/** Maps can be put into themselves; real values are not as deep. */
const DEEPEST = 100;

/** A value as encoding/json writes it, keys sorted. */
export function toJson(value: HelmValue, style: JsonStyle = {}): Rope {
  const out: Chunk[] = [];
  write(value, style, out, "\n", 0);
  return out;
}

function write(
  value: HelmValue,
  style: JsonStyle,
  out: Chunk[],
  lineBreak: string,
  depth: number,
): void {
  visit();
  if (depth > DEEPEST) return;
  const inside = (
    [open, close]: readonly [string, string],
    parts: readonly (readonly [string, HelmValue])[],
  ): void => {
    const inner = style.indent === undefined ? "" : lineBreak + style.indent;
    out.push(fixed(open));
    parts.forEach(([key, part], index) => {
      out.push(fixed(`${index > 0 ? "," : ""}${inner}${key}`));
      write(part, style, out, lineBreak + (style.indent ?? ""), depth + 1);
    });
    const end = inner === "" || parts.length === 0 ? "" : lineBreak;
    out.push(fixed(`${end}${close}`));
  };
  if (value.kind === "list")
    return inside(
      ["[", "]"],
      value.items.map((item) => ["", item] as const),
    );
  if (value.kind === "dict" || value.kind === "object") {
    const entries = value.kind === "dict" ? value.entries : value.entries();
    const colon = style.indent === undefined ? ":" : ": ";
    return inside(
      ["{", "}"],
      sortedEntries(entries).map(
        ([key, each]) => [quoted(key, style) + colon, each] as const,
      ),
    );
  }
  for (const chunk of ropeOf(
    scalar(value, style),
    traceOf(value),
    whyUnknown(value),
  ))
    out.push(chunk);
}

function scalar(value: HelmValue, style: JsonStyle): string {
  if (value.kind === "nil") return "null";
  if (value.kind === "string") return quoted(ropeText(value.rope), style);
  return value.kind === "float" ? jsonNumber(value.value) : textOf(value);
}

/** https://pkg.go.dev/encoding/json#Marshal */
function jsonNumber(value: number): string {
  if (value !== 0 && Math.abs(value) < 1e-6)
    return withExponent(value, 21)!.replace(/e-0/, "e-");
  return Math.abs(value) < 1e21 ? plainNumber(value) : withExponent(value, 21)!;
}

function plainNumber(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

function quoted(text: string, { isRaw }: JsonStyle): string {
  const json = JSON.stringify(text)
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  return isRaw
    ? json
    : json.replace(
        /[<>&]/g,
        (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
}
