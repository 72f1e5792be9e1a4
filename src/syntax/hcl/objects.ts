import { isLineBreak, skipBlanks, skipLines } from "./blanks.ts";
import {
  COLON,
  COMMA,
  EQUALS,
  GREATER,
  NEWLINE,
  RIGHT_BRACE,
  wordEnd,
} from "./characters.ts";
import { expected, fail, openedOn, takeBack } from "./complaints.ts";
import { readExpression } from "./expressions.ts";
import { isFor, readFor } from "./fors.ts";
import { peek } from "./reader.ts";
import type { Reader } from "./reader.ts";
import {
  beginsTopBlock,
  beginsValue,
  spend,
  startsLine,
  recoverTo,
} from "./recovery.ts";
import type { Expression, ObjectEntry, Template } from "./tree.ts";

/** `{ a = 1, b = 2 }` or `{ for … }`; a line break separates entries as a comma does. */
export function readObject(reader: Reader): Expression {
  const start = reader.at;
  const { acrossLines } = reader;
  reader.at++;
  reader.acrossLines = true;
  skipBlanks(reader);
  if (isFor(reader)) {
    const expression = readFor(reader, start, RIGHT_BRACE);
    reader.acrossLines = acrossLines;
    return expression;
  }
  reader.acrossLines = false;
  const entries: ObjectEntry[] = [];
  while (!reader.failed && peek(reader) !== RIGHT_BRACE)
    readEntry(reader, entries, start);
  if (!reader.failed) reader.at++;
  else recoverTo(reader, RIGHT_BRACE);
  reader.acrossLines = acrossLines;
  return { kind: "object", entries, start, end: reader.at };
}

function readEntry(reader: Reader, entries: ObjectEntry[], open: number): void {
  if (reader.at >= reader.end || beginsTopBlock(reader, reader.at)) {
    const outside = firstOutside(reader, entries);
    if (outside !== -1) takeBack(reader, outside, reader.end);
    fail(reader, "an entry or `}`", openedOn(reader, "{", open));
    if (outside !== -1) reader.at = outside;
    return;
  }
  const key = readKey(reader);
  if (reader.failed) return;
  if (isEquals(reader) || peek(reader) === COLON) reader.at++;
  else if (beginsValue(reader)) expected(reader, "`=` after the key");
  else return fail(reader, "`=` and a value after the key");
  skipBlanks(reader);
  entries.push({ key, value: readExpression(reader) });
  if (!reader.failed) readSeparator(reader, open);
}

/**
 * Where the text ends in an object, what stands at the first column was hardly meant to be in it:
 * its entries are given back from the first such one on, and are read again. -1 for none.
 */
function firstOutside(reader: Reader, entries: ObjectEntry[]): number {
  if (reader.at < reader.end) return -1;
  const first = entries.findIndex(({ key }) =>
    startsLine(reader.text, key.start),
  );
  const start = entries[first]?.key.start ?? -1;
  if (start === -1 || !spend(reader, reader.end - start)) return -1;
  entries.length = first;
  return start;
}

function readSeparator(reader: Reader, open: number): void {
  const code = peek(reader);
  if (code === COMMA) {
    reader.at++;
    skipLines(reader);
  } else if (reader.at >= reader.end) return;
  else if (code === NEWLINE || isLineBreak(reader.text, reader.at))
    skipLines(reader);
  else if (code !== RIGHT_BRACE) {
    const wanted = "a comma, a new line or `}`";
    if (beginsValue(reader)) expected(reader, wanted);
    else fail(reader, wanted, openedOn(reader, "{", open));
  }
}

/** A word alone is the text of the key, not a reference. */
function readKey(reader: Reader): Expression {
  const start = reader.at;
  const end = wordEnd(reader.text, start, reader.end);
  if (end === start) return readExpression(reader);
  reader.at = end;
  skipBlanks(reader);
  if (isEquals(reader) || peek(reader) === COLON) {
    const isScope = peek(reader) === COLON && peek(reader, 1) === COLON;
    if (!isScope) return bareWord(reader, start, end);
  }
  reader.at = start;
  const key = readExpression(reader);
  return key.end === end && key.kind !== "invalid"
    ? bareWord(reader, start, end)
    : key;
}

function bareWord(reader: Reader, start: number, end: number): Template {
  const text = reader.text.slice(start, end);
  return {
    kind: "template",
    form: "bare",
    parts: [{ kind: "text", text, start, end }],
    start,
    end,
  };
}

function isEquals(reader: Reader): boolean {
  if (peek(reader) !== EQUALS) return false;
  const next = peek(reader, 1);
  return next !== EQUALS && next !== GREATER;
}
