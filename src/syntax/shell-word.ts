import { spanOf } from "./source.ts";
import { textFrom, UNKNOWN } from "./text.ts";
import type { Piece, Text } from "./text.ts";

/** Cuts `from` to `to` (characters of the text's value) out of a text, in logarithmic time. */
export type Cut = (from: number, to: number) => Piece[];

export function cutterOf(text: Text): Cut {
  const begins: number[] = [];
  let length = 0;
  for (const piece of text.pieces) {
    begins.push(length);
    length += piece.text.length;
  }
  return (from, to) => {
    const pieces: Piece[] = [];
    for (let i = pieceAt(begins, from); i < begins.length; i++) {
      const [piece, begin] = [text.pieces[i]!, begins[i]!];
      if (begin >= to) break;
      const start = Math.max(from - begin, 0);
      const end = Math.min(to - begin, piece.text.length);
      if (start < end) pieces.push(cutPiece(piece, start, end));
    }
    return pieces;
  };
}

/** What `cut` gives as a text of its own; nothing where there are no characters. */
export function cutText(
  cut: Cut,
  text: Text,
  from: number,
  to: number,
): Text | undefined {
  const pieces = cut(from, to);
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last && textFrom(text.source, pieces, first.start, last.end);
}

/** A word while its characters are being read. */
export interface Word {
  readonly cut: Cut;
  readonly pieces: Piece[];
  /** Where the word began in the value, quotes included. */
  readonly from: number;
  /** The literal characters that are not yet in `pieces`. */
  run: { from: number; to: number } | undefined;
  /** A quoted word is never a keyword, and exists even when it is empty. */
  quoted: boolean;
}

export function beginWord(cut: Cut, from: number): Word {
  return { cut, pieces: [], from, run: undefined, quoted: false };
}

/** Takes characters of the value as they are. */
export function takeLiteral(word: Word, from: number, to: number): void {
  if (word.run?.to === from) word.run.to = to;
  else {
    settleRun(word);
    word.run = { from, to };
  }
}

/** Takes a part that was written as `from` to `to` and stands for something else. */
export function takeInstead(
  word: Word,
  from: number,
  to: number,
  instead: Pick<Piece, "text" | "why" | "origin">,
): void {
  settleRun(word);
  const written = word.cut(from, to);
  const origin = [
    ...(instead.origin ?? []),
    ...written.flatMap((piece) => piece.origin ?? []),
  ];
  word.pieces.push({
    ...instead,
    start: written[0]?.start ?? 0,
    end: written.at(-1)?.end ?? 0,
    ...(origin.length > 0 && { origin }),
  });
}

/** Takes a part whose value only the running shell knows. */
export function takeUnknown(
  word: Word,
  from: number,
  to: number,
  why: string,
): void {
  takeInstead(word, from, to, { text: UNKNOWN, why });
}

/** Takes the pieces from number `first` on away again. */
export function untake(word: Word, first: number): Piece[] {
  settleRun(word);
  return word.pieces.splice(first);
}

export function settleRun(word: Word): void {
  if (word.run) word.pieces.push(...word.cut(word.run.from, word.run.to));
  word.run = undefined;
}

/** The word as a text that stands at its own characters; nothing for an expansion to nothing. */
export function endWord(word: Word, text: Text, to: number): Text | undefined {
  settleRun(word);
  const { pieces } = word;
  if (pieces.length === 0 && !word.quoted) return undefined;
  const places = pieces.length > 0 ? pieces : word.cut(word.from, to);
  const start = places[0]?.start ?? text.start;
  return textFrom(text.source, pieces, start, places.at(-1)?.end ?? start);
}

/** What a default stood for, or why nobody can know. */
export function defaultPiece(
  name: string,
  text: Text,
  inner: readonly Piece[],
): Pick<Piece, "text" | "why" | "origin"> | undefined {
  const why = inner.find((piece) => piece.why !== undefined)?.why;
  if (why !== undefined) return { text: UNKNOWN, why };
  if (inner.length === 0) return undefined;
  const span = spanOf(text.source, inner[0]!.start, inner.at(-1)!.end);
  const own = { span, message: `the default of ${name}` };
  const origin = inner.flatMap((piece) => piece.origin ?? []);
  return {
    text: inner.map((piece) => piece.text).join(""),
    // Defaults within defaults within defaults help nobody to find the place.
    origin: [own, ...origin].slice(0, 3),
  };
}

function pieceAt(begins: readonly number[], at: number): number {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (begins[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cutPiece(piece: Piece, from: number, to: number): Piece {
  if (from === 0 && to === piece.text.length) return piece;
  const text = piece.text.slice(from, to);
  const substituted = piece.origin !== undefined || piece.why !== undefined;
  const exact = !substituted && piece.end - piece.start === piece.text.length;
  return exact
    ? { ...piece, text, start: piece.start + from, end: piece.start + to }
    : { ...piece, text };
}
