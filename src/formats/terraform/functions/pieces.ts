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
  spend((text?.pieces.length ?? 0) / 32);
  return {
    kind,
    value: value.slice(from, to),
    trail,
    ...(text && { text: sliceText(text, from, to) }),
    ...(sensitive && { sensitive }),
  };
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
  spend((replacements.length * text.pieces.length) / 16);
  const pieces = replacements.flatMap(({ from, to, by }) => {
    const kept = sliceText(text, at, from);
    const { start, end } = sliceText(text, from, to);
    at = to;
    return by === "" ? kept.pieces : [...kept.pieces, { text: by, start, end }];
  });
  pieces.push(...sliceText(text, at).pieces);
  return textFrom(text.source, pieces, text.start, text.end);
}
