import { slicerOf } from "../../../syntax/text-slices.ts";
import { sliceText, textFrom } from "../../../syntax/text.ts";
import type { Text } from "../../../syntax/text.ts";
import { spend } from "../budget.ts";
import type { StringValue, Trail } from "../value.ts";
import { endOf } from "../way.ts";

/** The characters `from` to `to` of a string, which stands where it stood. */
export function sliced(
  { kind, value, text, trail, sensitive }: StringValue,
  from: number,
  to = value.length,
): StringValue {
  return {
    kind,
    value: value.slice(from, to),
    trail,
    ...(text && { text: cutFrom(text, from, to) }),
    ...(sensitive && { sensitive }),
  };
}

const slicers = new WeakMap<Text, ReturnType<typeof slicerOf>>();
const FEW_PIECES = 8;

function cutFrom(text: Text, from: number, to = text.value.length): Text {
  if (text.pieces.length <= FEW_PIECES) return sliceText(text, from, to);
  const slice = slicers.get(text) ?? slicerOf(text);
  slicers.set(text, slice);
  const part = slice(from, to);
  spend(part.pieces.length / 4);
  return part;
}

/** A part of a string as an element of what it was cut into: at its own characters. */
export function partOf(
  value: StringValue,
  from: number,
  to: number,
): StringValue {
  const part = sliced(value, from, to);
  return { ...part, trail: placeOf(part) };
}

function placeOf({ text, trail }: StringValue): Trail {
  if (!text) return endOf(trail);
  const { source, start, end } = text;
  return { source, start, end };
}

/** A string of as many characters as before, each where it was; without places where that does not hold. */
export function changed(
  { kind, value, text, trail }: StringValue,
  change: (text: string) => string,
): StringValue {
  spend(value.length / 8);
  const result = change(value);
  const moved = text && changedText(text, change);
  return {
    kind,
    value: result,
    trail,
    ...(moved?.value === result && { text: moved }),
  };
}

function changedText(
  text: Text,
  change: (text: string) => string,
): Text | undefined {
  const pieces = text.pieces.map((piece) => ({
    ...piece,
    text: change(piece.text),
  }));
  const isAlike = pieces.every(
    (piece, i) => piece.text.length === text.pieces[i]!.text.length,
  );
  return isAlike
    ? textFrom(text.source, pieces, text.start, text.end)
    : undefined;
}

export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** A string with parts replaced; what comes in stands where the part stood. */
export function replaced(
  value: StringValue,
  replacements: readonly Replacement[],
): StringValue {
  const { kind, text, trail } = value;
  let [result, at] = ["", 0];
  for (const { from, to, by } of replacements) {
    result += value.value.slice(at, from) + by;
    at = to;
  }
  result += value.value.slice(at);
  return {
    kind,
    value: result,
    trail,
    ...(text && { text: replacedText(text, replacements) }),
  };
}

function replacedText(text: Text, replacements: readonly Replacement[]): Text {
  let at = 0;
  const pieces = replacements.flatMap(({ from, to, by }) => {
    const kept = cutFrom(text, at, from);
    const { start, end } = cutFrom(text, from, to);
    at = to;
    return by === "" ? kept.pieces : [...kept.pieces, { text: by, start, end }];
  });
  const all = [...pieces, ...cutFrom(text, at).pieces];
  return textFrom(text.source, all, text.start, text.end);
}
