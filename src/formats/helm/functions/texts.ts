import { UNKNOWN } from "../../../syntax/text.ts";
import { LONGEST_LIST, spendCharacters } from "../budget.ts";
import { between, fixed, printed } from "../print.ts";
import {
  indentRope,
  NO_TRACE,
  ropeText,
  slicerOf,
  sliceRope,
} from "../rope.ts";
import type { Rope } from "../rope.ts";
import { bool, list, stringOf, tracesOf } from "../value.ts";
import type { HelmValue } from "../value.ts";
import {
  counted,
  known,
  ropeFor,
  ropes,
  wholeOf,
  wordsOf,
} from "./arguments.ts";
import type { Functions } from "./arguments.ts";

/** Strings: https://masterminds.github.io/sprig/strings.html */
export const texts: Functions = {
  toString: counted(1, ([value]) => stringOf(printed(value!))),
  indent: ropes(2, ([count], rope) => indentRope(rope, blanks(count!))),
  nindent: ropes(2, ([count], rope) => [
    fixed("\n"),
    ...indentRope(rope, blanks(count!)),
  ]),
  trim: ropes(1, (_, rope) => trimmed(rope, isBlank, isBlank)),
  trimAll: ropes(2, ([set], rope) => trimmed(rope, oneOf(set!), oneOf(set!))),
  trimall: ropes(2, ([set], rope) => trimmed(rope, oneOf(set!), oneOf(set!))),
  trimPrefix: ropes(2, ([start], rope) =>
    ropeText(rope).startsWith(start!) ? sliceRope(rope, start!.length) : rope,
  ),
  trimSuffix: ropes(2, ([end], rope) =>
    ropeText(rope).endsWith(end!)
      ? sliceRope(rope, 0, ropeText(rope).length - end!.length)
      : rope,
  ),
  trunc: ropes(2, ([count], rope) => truncated(rope, Number(count))),
  substr: ropes(3, ([from, to], rope) => {
    const [start, end] = [Number(from), Number(to)];
    return sliceRope(rope, Math.max(start, 0), end < 0 ? Infinity : end);
  }),
  abbrev: ropes(2, ([width], rope) => abbreviated(rope, Number(width))),
  cat: counted(0, (args) =>
    stringOf(
      between(
        args.filter(({ kind }) => kind !== "nil").map((each) => printed(each)),
        " ",
      ),
    ),
  ),
  replace: ropes(3, ([old, fresh], rope) => replaced(rope, old!, fresh!)),
  repeat: counted(2, ([count, text], { budget }) => {
    const times = Math.max(0, wholeOf(count!));
    const rope = ropeFor(text!);
    spendCharacters(budget, times * (ropeText(rope).length + 1));
    return stringOf(Array<Rope>(times).fill(rope).flat());
  }),
  contains: known(2, ([part, text]) =>
    bool(wordsOf(text!).includes(wordsOf(part!)), tracesOf([part!, text!])),
  ),
  hasPrefix: known(2, ([start, text]) =>
    bool(wordsOf(text!).startsWith(wordsOf(start!)), tracesOf([start!, text!])),
  ),
  hasSuffix: known(2, ([end, text]) =>
    bool(wordsOf(text!).endsWith(wordsOf(end!)), tracesOf([end!, text!])),
  ),
  plural: known(3, ([one, many, count]) =>
    wholeOf(count!) === 1 ? one! : many!,
  ),
  join: known(2, ([separator, items]) =>
    stringOf(
      between(
        listed(items!).map((each) => printed(each)),
        wordsOf(separator!),
      ),
    ),
  ),
  splitList: known(2, ([separator, text]) =>
    list(
      splitRope(ropeFor(text!), wordsOf(separator!)).map(stringOf),
      tracesOf([text!]),
    ),
  ),
  split: known(2, ([separator, text]) =>
    numbered(splitRope(ropeFor(text!), wordsOf(separator!))),
  ),
  splitn: known(3, ([separator, count, text]) =>
    numbered(splitRope(ropeFor(text!), wordsOf(separator!), wholeOf(count!))),
  ),
  toStrings: counted(1, ([items]) =>
    list(
      listed(items!).map((each) => stringOf(printed(each))),
      tracesOf([items!]),
    ),
  ),
};

/** What stands in a list, leaving out nothings; one value is a list of its own. */
export function listed(value: HelmValue): readonly HelmValue[] {
  if (value.kind === "list")
    return value.items.filter(({ kind }) => kind !== "nil");
  return value.kind === "nil" ? [] : [value];
}

function numbered(parts: readonly Rope[]): HelmValue {
  return {
    kind: "dict",
    entries: new Map(parts.map((part, index) => [`_${index}`, stringOf(part)])),
    trace: NO_TRACE,
  };
}

function blanks(count: string): string {
  return " ".repeat(Math.min(Math.max(0, Number(count) || 0), 1_000));
}

const isBlank = (character: string): boolean => /\s/.test(character);

function oneOf(set: string): (character: string) => boolean {
  return (character) => set.includes(character);
}

function trimmed(
  rope: Rope,
  atStart: (character: string) => boolean,
  atEnd: (character: string) => boolean,
): Rope {
  const text = ropeText(rope);
  let from = 0;
  let to = text.length;
  while (from < to && atStart(text[from]!)) from++;
  while (to > from && atEnd(text[to - 1]!)) to--;
  return sliceRope(rope, from, to);
}

/** A text with an unknown part may be longer than it looks; what is known of it stays. */
function truncated(rope: Rope, count: number): Rope {
  const { length } = ropeText(rope);
  if (count < 0)
    return length + count > 0 ? sliceRope(rope, length + count) : rope;
  return sliceRope(rope, 0, count);
}

function abbreviated(rope: Rope, width: number): Rope {
  const { length } = ropeText(rope);
  return width < 4 || length <= width
    ? rope
    : [...sliceRope(rope, 0, width - 3), fixed("...")];
}

export function replaced(rope: Rope, old: string, fresh: string): Rope {
  if (old === "" || old === UNKNOWN) return rope;
  return between(splitRope(rope, old, Infinity), fresh);
}

function splitRope(rope: Rope, separator: string, most = LONGEST_LIST): Rope[] {
  const text = ropeText(rope);
  const part = slicerOf(rope);
  const cut = (from: number, to: number): Rope =>
    from < to ? part(from, to) : [fixed("")];
  const parts: Rope[] = [];
  let from = 0;
  while (parts.length < most - 1) {
    const end = endOfPart(text, separator, from);
    if (end < 0) break;
    parts.push(cut(from, end));
    from = end + separator.length;
  }
  return [...parts, cut(from, text.length)];
}

/** Without a separator each character is a part. */
function endOfPart(text: string, separator: string, from: number): number {
  if (separator !== "") return text.indexOf(separator, from);
  return from + 1 < text.length ? from + 1 : -1;
}
