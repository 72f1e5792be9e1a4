import { UNKNOWN } from "../../../syntax/text.ts";
import { kindOf, toBool, toNumber, toText } from "../convert.ts";
import type { TerraformValue } from "../value.ts";
import { exponential, fixed, shortest, whole } from "./format-numbers.ts";
import { graphemes } from "./graphemes.ts";
import { writeJson } from "./json-write.ts";

/** One `%…` of a format: https://developer.hashicorp.com/terraform/language/functions/format */
export interface Verb {
  readonly letter: string;
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
}

export type Formatted = { readonly text: string } | { readonly why: string };

type Writer = (value: TerraformValue, verb: Verb) => Formatted;

const writers: Readonly<Record<string, Writer>> = {
  s: asString((text) => text),
  q: asString((text) => writeJson(text, false)),
  d: asWhole(10),
  b: asWhole(2),
  o: asWhole(8),
  x: asWhole(16),
  X: asWhole(16),
  e: asNumber((n, precision) => exponential(n, precision ?? 6)),
  E: asNumber((n, precision) => exponential(n, precision ?? 6).toUpperCase()),
  f: asNumber((n, precision) => fixed(n, precision ?? 6)),
  g: asNumber(shortest),
  G: asNumber((n, precision) => shortest(n, precision).toUpperCase()),
  t: (value) => {
    const bool = toBool(value);
    return bool === undefined ? wanted("bool", value) : { text: String(bool) };
  },
  v: asItself,
};

export function hasVerb(letter: string): boolean {
  return Object.hasOwn(writers, letter);
}

export function writeVerb(value: TerraformValue, verb: Verb): Formatted {
  if (value.kind === "string" && value.value === UNKNOWN && verb.letter !== "q")
    return { text: UNKNOWN };
  if (value.kind === "null" && verb.letter !== "v")
    return { why: "null cannot be written" };
  return writers[verb.letter]!(value, verb);
}

/** Whether the result is the string itself, so that its characters keep their places. */
export function isVerbatim({ letter, flags, width, precision }: Verb): boolean {
  const isPlain = letter === "s" || (letter === "v" && !flags.includes("#"));
  return isPlain && width === 0 && precision === undefined;
}

function wanted(kind: string, value: TerraformValue): Formatted {
  return { why: `a ${kind} is wanted, and this is a ${kindOf(value)}` };
}

function asString(write: (text: string) => string): Writer {
  return (value, verb) => {
    const text = toText(value);
    if (text === undefined) return wanted("string", value);
    const { precision } = verb;
    const cut =
      precision === undefined
        ? text
        : graphemes(text).slice(0, precision).join("");
    return { text: padded(write(cut), verb) };
  };
}

function asWhole(base: number): Writer {
  return (value, verb) => {
    const number = toNumber(value);
    if (number === undefined) return wanted("number", value);
    if (!Number.isInteger(number)) return { why: "a whole number is wanted" };
    const text = whole(number, base, verb.flags.includes("#"));
    const cased = verb.letter === "X" ? text.toUpperCase() : text;
    return { text: padded(signed(cased, verb), verb) };
  };
}

function asNumber(
  write: (number: number, precision: number | undefined) => string,
): Writer {
  return (value, verb) => {
    const number = toNumber(value);
    if (number === undefined) return wanted("number", value);
    const precision = verb.precision && Math.min(verb.precision, 100);
    return { text: padded(signed(write(number, precision), verb), verb) };
  };
}

function asItself(value: TerraformValue, verb: Verb): Formatted {
  if (verb.flags.includes("#")) return { text: padded(writeJson(value), verb) };
  if (value.kind === "string") return writers.s!(value, verb);
  if (value.kind === "number") return writers.g!(value, verb);
  return { text: padded(writeJson(value), verb) };
}

function signed(text: string, { flags }: Verb): string {
  if (text.startsWith("-")) return text;
  if (flags.includes("+")) return `+${text}`;
  return flags.includes(" ") ? ` ${text}` : text;
}

/** Filled up to the width, which counts as a person counts; zeros go behind the sign. */
function padded(text: string, { flags, width }: Verb): string {
  const missing = width - (width > 0 ? graphemes(text).length : 0);
  if (missing <= 0) return text;
  if (flags.includes("-")) return text + " ".repeat(missing);
  if (!flags.includes("0")) return " ".repeat(missing) + text;
  const [sign = ""] = /^[-+ ]?/.exec(text)!;
  return sign + "0".repeat(missing) + text.slice(sign.length);
}
