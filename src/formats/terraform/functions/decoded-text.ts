import { openSource } from "../../../syntax/source.ts";
import type { Source } from "../../../syntax/source.ts";
import { slicerOf } from "../../../syntax/text-slices.ts";
import { UNKNOWN, textFrom, unknownIn } from "../../../syntax/text.ts";
import type { Text } from "../../../syntax/text.ts";
import type { TerraformValue, Trail } from "../value.ts";
import { endOf } from "../way.ts";

/** A string that is decoded: what is to be read, and the way back to where its characters are written. */
export interface DecodedText {
  /** The string as a file of its own: offsets count its characters. */
  readonly source: Source;
  /** The place of a stretch of it. */
  readonly placeOf: (start: number, end: number) => Trail;
  /** A scalar whose characters have places in `source`, as a value. */
  readonly stringOf: (text: Text) => TerraformValue;
  /** Why a stretch of it is not known, where it is not. */
  readonly unknownAt: (
    start: number,
    end: number,
  ) => TerraformValue | undefined;
}

/** Nothing for what is no string, and says nothing. */
export function openDecoded(value: TerraformValue): DecodedText | undefined {
  if (value.kind !== "string" && value.kind !== "unknown") return undefined;
  const { text, trail } = value;
  const written = value.kind === "string" ? value.value : text?.value;
  if (written === undefined) return undefined;
  const slice = text && slicerOf(text);
  const placeOf = (start: number, end: number): Trail => {
    if (!text) return endOf(trail);
    const part = slice!(start, end);
    return { source: text.source, start: part.start, end: part.end };
  };
  const unknownAt = (
    start: number,
    end: number,
  ): TerraformValue | undefined => {
    if (!text || !written.slice(start, end).includes(UNKNOWN)) return undefined;
    const why = unknownIn(slice!(start, end)) ?? "a part is not known";
    return { kind: "unknown", why, trail: placeOf(start, end) };
  };
  return {
    source: openSource("", written),
    placeOf,
    unknownAt,
    stringOf: (inner) => {
      const at = placeOf(inner.start, inner.end);
      const outer = text && movedText(inner, text, slice!, at);
      const unknown = unknownAt(inner.start, inner.end);
      if (unknown)
        return { ...unknown, ...(outer && { text: outer }) } as TerraformValue;
      return {
        kind: "string",
        value: inner.value,
        trail: at,
        ...(outer && { text: outer }),
      };
    },
  };
}

/** A text that was read from the characters of another, with the places of those. */
function movedText(
  inner: Text,
  outer: Text,
  slice: (from: number, to: number) => Text,
  { start, end }: Trail,
): Text {
  const pieces = inner.pieces.flatMap((piece) => {
    const part = slice(piece.start, piece.end);
    return part.value === piece.text
      ? part.pieces
      : [{ ...piece, start: part.start, end: part.end }];
  });
  return textFrom(outer.source, pieces, start, end);
}
