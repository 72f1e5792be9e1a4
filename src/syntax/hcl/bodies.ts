import { isLineBreak, skipBlanks, skipLines } from "./blanks.ts";
import { readBlock } from "./blocks.ts";
import {
  COLON,
  COMMA,
  EQUALS,
  GREATER,
  LEFT_BRACE,
  QUOTE,
  RIGHT_BRACE,
  wordEnd,
} from "./characters.ts";
import { complain, expected, fail } from "./complaints.ts";
import { readExpression } from "./expressions.ts";
import { readQuoted } from "./quoted.ts";
import { peek } from "./reader.ts";
import type { Reader } from "./reader.ts";
import { recoverLine } from "./recovery.ts";
import type { Attribute, Block } from "./tree.ts";

/** A body that is being read. */
export interface Items {
  readonly attributes: Attribute[];
  readonly blocks: Block[];
}

/** Reads the items of a file. */
export function readFileItems(reader: Reader): Items {
  const items: Items = { attributes: [], blocks: [] };
  readItems(reader, items, false);
  while (reader.at < reader.end) {
    const { at } = reader;
    complain(reader, "this `}` closes nothing; take it away", at, at + 1);
    reader.at++;
    readItems(reader, items, false);
  }
  return items;
}

/** Reads arguments and blocks up to a `}` or the end. */
export function readItems(
  reader: Reader,
  items: Items,
  isOneLine: boolean,
): void {
  for (;;) {
    skipLines(reader);
    if (reader.at >= reader.end || peek(reader) === RIGHT_BRACE) return;
    const { at } = reader;
    readItem(reader, items, isOneLine);
    if (isOneLine && peek(reader) === COMMA) reader.at++;
    if (reader.at === at) reader.at++;
  }
}

export function readItem(
  reader: Reader,
  items: Items,
  isOneLine: boolean,
): void {
  const start = reader.at;
  const end = wordEnd(reader.text, start, reader.end);
  if (end === start) return readNameless(reader, items, isOneLine);
  const name = reader.text.slice(start, end);
  reader.at = end;
  skipBlanks(reader);
  const code = peek(reader);
  if (isEquals(reader)) readAttribute(reader, items, name, start);
  else if (
    code === QUOTE ||
    code === LEFT_BRACE ||
    wordEnd(reader.text, reader.at, reader.end) > reader.at
  )
    readBlock(reader, items, name, start);
  else if (code === COLON) {
    expected(reader, "`=` after the name of an argument");
    readAttribute(reader, items, name, start);
  } else fail(reader, "`=` for an argument, or `{` for a block");
  endItem(reader, isOneLine);
}

function readAttribute(
  reader: Reader,
  items: Items,
  name: string,
  start: number,
): void {
  reader.at++;
  skipBlanks(reader);
  const expression = readExpression(reader);
  const { end } = expression;
  items.attributes.push({ name, expression, start, end });
}

/** What begins with no word; a name in quotes is read as if it had none. */
function readNameless(reader: Reader, items: Items, isOneLine: boolean): void {
  const start = reader.at;
  const isQuoted = peek(reader) === QUOTE;
  if (isQuoted) {
    expected(reader, "an argument or a block", "names have no quotes");
    const { parts } = readQuoted(reader);
    const part = parts[0];
    skipBlanks(reader);
    if (isEquals(reader) && part?.kind === "text" && parts.length === 1)
      readAttribute(reader, items, part.text, start);
    else reader.failed = true;
  } else fail(reader, "an argument or a block");
  endItem(reader, isOneLine);
}

/** An item ends with its line; on one line with its block, with `}`. */
function endItem(reader: Reader, isOneLine: boolean): void {
  if (reader.failed) return recoverLine(reader);
  skipBlanks(reader);
  const { text, at, end } = reader;
  if (at >= end || isLineBreak(text, at)) return;
  const code = peek(reader);
  if (isOneLine && (code === RIGHT_BRACE || code === COMMA)) return;
  expected(reader, "the end of the line");
  if (code !== RIGHT_BRACE && !beginsAttribute(reader)) {
    reader.failed = true;
    recoverLine(reader);
  }
}

/** Whether `name =` stands at the place. */
function beginsAttribute(reader: Reader): boolean {
  const { text, at, end } = reader;
  const behind = wordEnd(text, at, end);
  if (behind === at) return false;
  reader.at = behind;
  skipBlanks(reader);
  const answer = isEquals(reader);
  reader.at = at;
  return answer;
}

function isEquals(reader: Reader): boolean {
  if (peek(reader) !== EQUALS) return false;
  const next = peek(reader, 1);
  return next !== EQUALS && next !== GREATER;
}
