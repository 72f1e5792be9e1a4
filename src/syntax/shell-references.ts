import { currentWord, finishWord } from "./shell-reader.ts";
import type { Reader } from "./shell-reader.ts";
import { valuesOfVariable } from "./shell-variables.ts";
import { cutterOf, cutText, takeInstead } from "./shell-word.ts";
import { spanOf } from "./source.ts";
import { originOf, sliceText, UNKNOWN, unknownIn } from "./text.ts";
import type { Piece, Text } from "./text.ts";

/** Values of values of values help nobody to find the place. */
const MOST_ORIGINS = 3;
/** No package list is longer. */
const LONGEST = 10_000;
/** In characters, for those of a list that is used again and again. */
const COST_OF_A_WORD = 50;

/** Puts what the variable stands for in its place; false where that is not known in full. */
export function substitute(
  reader: Reader,
  name: string,
  begin: number,
  end: number,
): boolean {
  const { level, room } = reader;
  if (room.left <= 0) return false;
  const values = valuesOfVariable(reader, name);
  if (!values || values.some((value) => unknownIn(value) !== undefined))
    return false;
  const isWhole = level.inQuotes || level.references.length > 0;
  // Around one of several values would stand what belongs to each of them.
  if (values.length > 1 && !standsAlone(reader, end)) return false;
  const words = isWhole ? values : values.flatMap((value) => splitBlank(value));
  for (const [index, part] of words.entries()) {
    const pieces = piecesFor(reader, name, part);
    if (!pieces) return index > 0;
    if (index > 0) finishWord(reader);
    const word = currentWord(reader, begin);
    if (level.inQuotes) word.quoted = true;
    for (const piece of pieces) takeInstead(word, begin, end, piece);
  }
  return true;
}

/** Whether the reference is all of its word, quotes aside. */
function standsAlone({ level, value }: Reader, end: number): boolean {
  const { word } = level;
  const isFirst = !word || (word.pieces.length === 0 && !word.run);
  return isFirst && /^["]?(?:[\s;&|)]|$)/.test(value.slice(end, end + 2));
}

function splitBlank(text: Text): Text[] {
  if (!/\s/.test(text.value)) return [text];
  const cut = cutterOf(text);
  return [...text.value.matchAll(/\S+/g)].flatMap(
    ({ index, 0: word }) =>
      cutText(cut, text, index, index + word.length) ?? [],
  );
}

/** The pieces that stand for one of the values, or for a part of it, at a reference. */
function piecesFor(
  reader: Reader,
  name: string,
  part: Text,
): Pick<Piece, "text" | "why" | "origin">[] | undefined {
  if (part.value.length > LONGEST || part.value.length > reader.room.left)
    return undefined;
  reader.room.left -= part.value.length + COST_OF_A_WORD;
  const { source, pieces } = sliceText(part, 0);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return [];
  const origin = originOf(part);
  if (pieces.some((piece) => piece.origin === undefined)) {
    const span = spanOf(first.source ?? source, first.start, last.end);
    origin.unshift({ span, message: `${name} is set here` });
  }
  origin.splice(MOST_ORIGINS);
  const why = pieces.find((piece) => piece.why !== undefined)?.why;
  return part.value
    .split(/(\uFFFC)/)
    .filter((text) => text !== "")
    .map((text) => ({
      ...{ text, origin },
      ...(text === UNKNOWN && why !== undefined && { why }),
    }));
}
