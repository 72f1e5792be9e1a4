import { skipBlanks } from "./blanks.ts";
import {
  DOT,
  LEFT_BRACKET,
  RIGHT_BRACKET,
  STAR,
  isDigit,
  wordEnd,
} from "./characters.ts";
import { complain, fail, invalid, openedOn } from "./complaints.ts";
import { readExpression, tooDeep } from "./expressions.ts";
import { DEEPEST, peek } from "./reader.ts";
import type { Reader } from "./reader.ts";
import { recoverTo } from "./recovery.ts";
import { readNumber } from "./terms.ts";
import type { Each, Expression } from "./tree.ts";

/** Reads `.name`, `[key]` and splats behind `from`, and the blanks behind them. */
export function readTraversals(reader: Reader, from: Expression): Expression {
  let value = from;
  for (let count = reader.depth; !reader.failed; count++) {
    skipBlanks(reader);
    const code = peek(reader);
    if (code === DOT && !isEllipsis(reader)) value = readDot(reader, value);
    else if (code === LEFT_BRACKET) value = readIndex(reader, value);
    else break;
    if (count > DEEPEST) tooDeep(reader);
  }
  return value;
}

function isEllipsis(reader: Reader): boolean {
  return peek(reader, 1) === DOT && peek(reader, 2) === DOT;
}

function readDot(reader: Reader, of: Expression): Expression {
  const dot = reader.at;
  reader.at++;
  skipBlanks(reader);
  return peek(reader) === STAR
    ? readAttributeSplat(reader, of, dot)
    : readStep(reader, of);
}

/** The `name` or `0` behind a dot. */
function readStep(reader: Reader, of: Expression): Expression {
  const { at } = reader;
  const end = wordEnd(reader.text, at, reader.end);
  if (end > at) {
    reader.at = end;
    const name = reader.text.slice(at, end);
    return { kind: "attribute", of, name, start: of.start, end };
  }
  if (isDigit(peek(reader))) return readOldIndex(reader, of);
  fail(reader, "a name after the dot");
  return invalid(of.start, at);
}

/** `.0` is `[0]`; HCL takes `.0.1` for a number and refuses it. */
function readOldIndex(reader: Reader, of: Expression): Expression {
  const start = reader.at;
  const number = readNumber(reader);
  const text = reader.text.slice(start, number.end);
  if (!text.includes("."))
    return {
      kind: "index",
      of,
      key: number,
      start: of.start,
      end: number.end,
    };
  const keys = text.split(".");
  complain(
    reader,
    `two indexes cannot be written as \`.${text}\`; write \`${keys.map((key) => `[${key}]`).join("")}\``,
    start,
    number.end,
  );
  reader.failed = false;
  return indexes(of, keys, start);
}

function indexes(
  of: Expression,
  keys: readonly string[],
  start: number,
): Expression {
  let value = of;
  let at = start;
  for (const text of keys) {
    const end = at + text.length;
    const key: Expression = {
      kind: "literal",
      value: Number(text),
      start: at,
      end,
    };
    value = { kind: "index", of: value, key, start: of.start, end };
    at = end + 1;
  }
  return value;
}

function readIndex(reader: Reader, of: Expression): Expression {
  const open = reader.at;
  reader.at++;
  const { acrossLines } = reader;
  skipBlanks(reader);
  if (peek(reader) === STAR) return readFullSplat(reader, of, open);
  reader.acrossLines = true;
  skipBlanks(reader);
  const key = readExpression(reader);
  if (!reader.failed && peek(reader) !== RIGHT_BRACKET)
    fail(reader, "`]` after the index", openedOn(reader, "[", open));
  if (!reader.failed) reader.at++;
  else recoverTo(reader, RIGHT_BRACKET);
  reader.acrossLines = acrossLines;
  return { kind: "index", of, key, start: of.start, end: reader.at };
}

/** All that follows `[*]` is taken of each element. */
function readFullSplat(
  reader: Reader,
  of: Expression,
  open: number,
): Expression {
  reader.at++;
  skipBlanks(reader);
  if (peek(reader) !== RIGHT_BRACKET) {
    fail(reader, "`]` right after `[*`");
    return invalid(of.start, reader.at);
  }
  reader.at++;
  const each: Each = { kind: "each", start: open, end: reader.at };
  reader.depth++;
  const item =
    reader.depth > DEEPEST
      ? (tooDeep(reader), each)
      : readTraversals(reader, each);
  reader.depth--;
  return {
    kind: "splat",
    full: true,
    of,
    item,
    start: of.start,
    end: item.end,
  };
}

/** Only names and old indexes that follow `.*` are taken of each element. */
function readAttributeSplat(
  reader: Reader,
  of: Expression,
  start: number,
): Expression {
  reader.at++;
  let item: Expression = { kind: "each", start, end: reader.at };
  for (let count = reader.depth; !reader.failed; count++) {
    skipBlanks(reader);
    if (peek(reader) !== DOT || isEllipsis(reader)) break;
    reader.at++;
    skipBlanks(reader);
    if (peek(reader) === STAR)
      fail(reader, "a name; use `[*]` for a splat within a splat");
    else item = readStep(reader, item);
    if (count > DEEPEST) tooDeep(reader);
  }
  return {
    kind: "splat",
    full: false,
    of,
    item,
    start: of.start,
    end: item.end,
  };
}
