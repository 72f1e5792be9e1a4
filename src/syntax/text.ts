import type { Related, Span } from "../model.ts";
import { spanOf } from "./source.ts";
import type { Source } from "./source.ts";

/** Stands in a text's value for a part that nobody can know from the files. */
export const UNKNOWN = "\uFFFC";

/**
 * A part of a text and the stretch of source that it was written as: character for character when
 * both are equally long, else (an escape) as one unit. What was substituted is one unit too.
 */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Set where the part is `UNKNOWN`: the reference that has no value. */
  readonly why?: string;
  /** Where a substituted part really stands. */
  readonly origin?: readonly Related[];
  /** Where another file than that of the text has it as written: a template's part that is shared. */
  readonly source?: Source;
}

/** A string that knows, for each of its characters, where it was written. */
export interface Text {
  readonly source: Source;
  readonly value: string;
  readonly pieces: readonly Piece[];
  /** The whole as written, quotes included. */
  readonly start: number;
  readonly end: number;
}

/** A text made of `pieces`, standing at `start` to `end`; where it begins in another file, it stands there. */
export function textFrom(
  source: Source,
  pieces: readonly Piece[],
  start: number,
  end: number,
): Text {
  const value =
    pieces.length === 1 ? pieces[0]!.text : pieces.map((p) => p.text).join("");
  if (pieces.some((piece) => piece.source && piece.source !== source))
    return { value, pieces, ...stretchOf(source, pieces) };
  return { source, value, pieces, start, end };
}

/** From the first piece to the last that stands in the same file behind it. */
function stretchOf(
  source: Source,
  pieces: readonly Piece[],
): Pick<Text, "source" | "start" | "end"> {
  const of = (piece: Piece): Source => piece.source ?? source;
  const [first] = pieces;
  const { start } = first!;
  const last = pieces.findLast(
    (piece) => of(piece) === of(first!) && piece.end >= start,
  );
  return { source: of(first!), start, end: last!.end };
}

/** The part of `text` from character `from` to `to`, standing where just that part was written. */
export function sliceText(
  text: Text,
  from: number,
  to = text.value.length,
): Text {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of text.pieces) {
    const begin = Math.max(from - at, 0);
    const finish = Math.min(to - at, piece.text.length);
    at += piece.text.length;
    if (begin < finish) pieces.push(slicePiece(piece, begin, finish));
    if (at >= to) break;
  }
  const start = pieces[0]?.start ?? offsetOf(text, from);
  return textFrom(text.source, pieces, start, pieces.at(-1)?.end ?? start);
}

/** Where the whole text was written, quotes included. */
export function textSpan(text: Text): Span {
  return spanOf(text.source, text.start, text.end);
}

/** Why the text cannot be known, or nothing if it is known in full. */
export function unknownIn(text: Text): string | undefined {
  return text.pieces.find((piece) => piece.why !== undefined)?.why;
}

/** Where the substituted parts of the text come from. */
export function originOf(text: Text): Related[] {
  return text.pieces.flatMap((piece) => piece.origin ?? []);
}

function slicePiece(piece: Piece, from: number, to: number): Piece {
  if (from === 0 && to === piece.text.length) return piece;
  const text = piece.text.slice(from, to);
  const substituted = piece.origin !== undefined || piece.why !== undefined;
  return !substituted && piece.end - piece.start === piece.text.length
    ? { ...piece, text, start: piece.start + from, end: piece.start + to }
    : { ...piece, text };
}

/** The source offset of character `at`; the end of the last piece for the text's end. */
function offsetOf(text: Text, at: number): number {
  for (const piece of text.pieces) {
    if (at < piece.text.length) return slicePiece(piece, at, at + 1).start;
    at -= piece.text.length;
  }
  return text.pieces.at(-1)?.end ?? text.start;
}
