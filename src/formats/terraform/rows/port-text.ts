import type { PortRange } from "../../../model.ts";
import { ALL_PORTS } from "../../port-rule.ts";
import type { TerraformValue } from "../value.ts";
import { textOf } from "./facts.ts";
import type { PortRow } from "./row.ts";

const TELNET = 23;

/** The ports that a written value says: numbers, ranges, lists, words. What is no port says none. */
export function readPortText(text: string, row: PortRow): PortRange[] {
  const whole = readWord(text, row);
  if (whole) return [whole];
  return splitAtAny(text, row.list ?? ",").flatMap((part) => {
    const range = readWord(part, row) ?? readRangeText(part, row);
    return range ? [range] : [];
  });
}

export function readPortValue(
  value: TerraformValue,
  row: PortRow,
): PortRange[] {
  const text = textOf(value);
  return text === undefined ? [] : readPortText(text, row);
}

/** Of a packed text: the groups `spec`, or `lo` and `hi`. */
export function readPackedPorts(text: string, row: PortRow): PortRange[] {
  const groups = new RegExp(row.regex!, "i").exec(text)?.groups;
  if (!groups) return [];
  const { spec, lo = "", hi = lo } = groups;
  if (spec !== undefined) return readPortText(spec, row);
  const range = rangeOf(readNumber(lo), readNumber(hi));
  return range ? [range] : [];
}

/** One end of a range. Words stand for a whole range, and so do the wildcard numbers. */
export function readEnd(
  value: TerraformValue,
  row: PortRow,
): number | PortRange | undefined {
  const text = textOf(value);
  return text === undefined
    ? undefined
    : (readWord(text, row) ?? readNumber(text));
}

/** Nothing for a range that is turned round or holds no port at all: no provider takes it. */
export function rangeOf(
  from: number | undefined,
  to: number | undefined,
): PortRange | undefined {
  if (from === undefined || to === undefined) return undefined;
  return from < 0 || from > to || from > ALL_PORTS.to
    ? undefined
    : { from, to: Math.min(to, ALL_PORTS.to) };
}

function readWord(text: string, row: PortRow): PortRange | undefined {
  const word = text.trim().toLowerCase();
  const isOneOf = (words: readonly string[] = []): boolean =>
    words.some((each) => each.toLowerCase() === word);
  if (isOneOf(row.any)) return ALL_PORTS;
  if (isOneOf(row.names)) return { from: TELNET, to: TELNET };
  return row.wildcard?.includes(readNumber(word) ?? NaN)
    ? ALL_PORTS
    : undefined;
}

/** `20-25`, and `20-25:1024-65535` where ports of the client are told behind a colon. */
function readRangeText(text: string, row: PortRow): PortRange | undefined {
  const signs = row.range ?? "-";
  const own = signs.includes(":") ? text : text.split(":", 1)[0]!;
  const [from = "", to = from, ...more] = splitAtAny(own, signs);
  return more.length > 0
    ? undefined
    : rangeOf(readNumber(from), readNumber(to));
}

/** A whole number as people and providers write it: `23`, ` 023`, `23.0`, `-1`. */
function readNumber(text: string): number | undefined {
  const trimmed = text.trim();
  return /^-?\d+(?:\.0*)?$/.test(trimmed) ? Number(trimmed) : undefined;
}

function splitAtAny(text: string, signs: string): string[] {
  const parts = [""];
  for (const sign of text)
    if (signs.includes(sign)) parts.push("");
    else parts[parts.length - 1] += sign;
  return parts;
}
