import { spendElements } from "../budget.ts";
import type { StringValue, TerraformValue } from "../value.ts";
import { made, number, numberIn, refuse, text, textIn } from "./function.ts";
import type { FunctionCall, FunctionRow, Functions } from "./function.ts";
import { graphemes } from "./graphemes.ts";
import { changed, partOf, sliced } from "./pieces.ts";
import { lower, titled, upper } from "./letters.ts";

type Cut = (value: string, second: string) => readonly [number, number];

export const strings: Functions = {
  lower: { ...letters(lower), partial: true },
  upper: { ...letters(upper), partial: true },
  title: letters(titled),
  strrev: onText((value) => ({
    kind: "string",
    value: graphemes(value.value).reverse().join(""),
    trail: value.trail,
  })),
  chomp: cut(1, (value) => [0, value.replace(/[\r\n]+$/, "").length]),
  trimspace: {
    ...cut(1, (value) => trimmed(value, isSpace)),
    partial: true,
  },
  trim: cut(2, (value, set) => trimmed(value, (each) => set.includes(each))),
  trimprefix: cut(2, (value, prefix) => [
    value.startsWith(prefix) ? prefix.length : 0,
    value.length,
  ]),
  trimsuffix: cut(2, (value, suffix) => [
    0,
    value.length - (value.endsWith(suffix) ? suffix.length : 0),
  ]),
  startswith: question((value, part) => value.startsWith(part)),
  endswith: question((value, part) => value.endsWith(part)),
  strcontains: question((value, part) => value.includes(part)),
  substr: { parameters: [text, number, number], run: substring },
  indent: { parameters: [number, text], run: indent },
  split: { parameters: [text, text], run: split },
};

function onText(run: (value: StringValue) => TerraformValue): FunctionRow {
  return {
    parameters: [text],
    run: ([value], call) =>
      value?.kind === "string" ? run(value) : refuse("no string", call),
  };
}

function letters(change: (text: string) => string): FunctionRow {
  return onText((value) => changed(value, change));
}

function cut(count: 1 | 2, range: Cut): FunctionRow {
  return {
    parameters: count === 1 ? [text] : [text, text],
    run: ([value, second], call) =>
      value?.kind === "string"
        ? sliced(value, ...range(value.value, textIn(second)))
        : refuse("no string", call),
  };
}

function question(ask: (value: string, part: string) => boolean): FunctionRow {
  return {
    parameters: [text, text],
    run: (args, call) =>
      made(ask(textIn(args[0]), textIn(args[1])), args, call),
  };
}

/** What Go's unicode.IsSpace takes for a space. */
function isSpace(character: string): boolean {
  return /[\s\u0085]/.test(character) && character !== "\ufeff";
}

function trimmed(
  value: string,
  isCut: (character: string) => boolean,
): readonly [number, number] {
  const characters = Array.from(value);
  let [from, to, start, end] = [0, characters.length, 0, value.length];
  while (from < to && isCut(characters[from]!))
    start += characters[from++]!.length;
  while (to > from && isCut(characters[to - 1]!))
    end -= characters[--to]!.length;
  return [start, end];
}

function substring(
  [value, offsetValue, lengthValue]: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  const [offset, length] = [numberIn(offsetValue), numberIn(lengthValue)];
  if (value?.kind !== "string" || ![offset, length].every(Number.isInteger))
    return refuse("substr() takes whole numbers", call);
  const units = graphemes(value.value);
  const from = offset < 0 ? Math.max(units.length + offset, 0) : offset;
  const to = length < 0 ? units.length : from + length;
  const start = units.slice(0, from).join("").length;
  return sliced(value, start, start + units.slice(from, to).join("").length);
}

const widest = 100_000;

function indent(
  [spaces, value]: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  const count = numberIn(spaces);
  if (value?.kind !== "string" || !Number.isInteger(count) || count < 0)
    return refuse("indent() takes a whole number of spaces", call);
  const breaks = value.value.split("\n").length - 1;
  if (breaks * count > widest * 10)
    return { kind: "unknown", why: "the text is too long", trail: call.at };
  const pad = `\n${" ".repeat(Math.min(count, widest))}`;
  return {
    kind: "string",
    value: value.value.replaceAll("\n", pad),
    trail: value.trail,
  };
}

function split(
  [separatorValue, value]: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  if (value?.kind !== "string") return refuse("no string", call);
  const separator = textIn(separatorValue);
  const parts =
    separator === "" ? Array.from(value.value) : value.value.split(separator);
  spendElements(parts.length);
  let at = 0;
  const items = parts.map((part) => {
    const item = partOf(value, at, at + part.length);
    at += part.length + separator.length;
    return item;
  });
  return { kind: "list", of: "list", items, trail: value.trail };
}
