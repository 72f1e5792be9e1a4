import type { JsonString } from "./json.ts";
import type { Source } from "./source.ts";
import { textFrom } from "./text.ts";
import type { Piece, Text } from "./text.ts";

const escape = /\\(?:u[0-9a-fA-F]{4}|.)/g;

/** The string with the place of each character; every escape is a piece of its own. */
export function jsonText(source: Source, node: JsonString): Text {
  const { start, end, value } = node;
  const length = end - start - 2;
  const pieces =
    value.length === length
      ? [{ text: value, start: start + 1, end: end - 1 }]
      : escapedPieces(source.text.slice(start + 1, end - 1), start + 1);
  return textFrom(source, pieces, start, end);
}

function escapedPieces(raw: string, base: number): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, from: number, to: number): void => {
    if (from < to) pieces.push({ text, start: base + from, end: base + to });
  };
  let done = 0;
  for (const { 0: written, index } of raw.matchAll(escape)) {
    const end = index + written.length;
    add(raw.slice(done, index), done, index);
    add(JSON.parse(`"${written}"`) as string, index, end);
    done = end;
  }
  add(raw.slice(done), done, raw.length);
  return pieces;
}
