import { skipBlanks } from "./blanks.ts";
import { readCall } from "./calls.ts";
import {
  BANG,
  COLON,
  DOT,
  LEFT_BRACE,
  LEFT_BRACKET,
  LEFT_PAREN,
  LESS,
  MINUS,
  PLUS,
  QUOTE,
  RIGHT_PAREN,
  isDigit,
  wordEnd,
} from "./characters.ts";
import { readTuple } from "./tuples.ts";
import { fail, failAt, invalid, openedOn } from "./complaints.ts";
import { enter, readExpression, readOperand } from "./expressions.ts";
import { readHeredoc } from "./heredocs.ts";
import { readObject } from "./objects.ts";
import { readQuoted } from "./quoted.ts";
import { peek } from "./reader.ts";
import type { Reader } from "./reader.ts";
import { recoverTo } from "./recovery.ts";
import type { Expression, Literal } from "./tree.ts";

/** Reads what no operator stands in; ends right behind it. */
export function readTerm(reader: Reader): Expression {
  const code = peek(reader);
  if (code === QUOTE) return readQuoted(reader);
  const behind = wordEnd(reader.text, reader.at, reader.end);
  if (behind > reader.at) return readWord(reader, behind);
  if (isDigit(code)) return readNumber(reader);
  if (code === LEFT_BRACKET) return readTuple(reader);
  if (code === LEFT_BRACE) return readObject(reader);
  if (code === LEFT_PAREN) return readParentheses(reader);
  if (code === MINUS || code === BANG) return readUnary(reader);
  if (code === LESS && peek(reader, 1) === LESS) return readHeredoc(reader);
  const start = reader.at;
  fail(reader, "a value");
  return invalid(start, start);
}

function readWord(reader: Reader, end: number): Expression {
  const start = reader.at;
  const name = reader.text.slice(start, end);
  reader.at = end;
  skipBlanks(reader);
  const code = peek(reader);
  if (code === LEFT_PAREN || (code === COLON && peek(reader, 1) === COLON))
    return readCall(reader, name, start);
  reader.at = end;
  if (name === "true") return literal(true, start, end);
  if (name === "false") return literal(false, start, end);
  if (name === "null") return literal(null, start, end);
  return { kind: "name", name, start, end };
}

function literal(
  value: number | boolean | null,
  start: number,
  end: number,
): Literal {
  return { kind: "literal", value, start, end };
}

/** A number is decimal; it may have a fraction and an exponent. */
export function readNumber(reader: Reader): Expression {
  const start = reader.at;
  const end = numberEnd(reader);
  const text = reader.text.slice(start, end);
  const value = Number(text);
  reader.at = end;
  if (!Number.isNaN(value)) return literal(value, start, end);
  failAt(reader, `\`${text}\` is not a number`, start, end);
  return invalid(start, end);
}

/** The longest run of digits, dots and exponents; a dot at its end is not part of it. */
function numberEnd(reader: Reader): number {
  const { text, end } = reader;
  let at = reader.at;
  let last = at;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) last = ++at;
    else if (code === DOT) at++;
    else if ((code | 32) === 101) {
      const sign = text.charCodeAt(at + 1);
      const digit = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
      if (digit >= end || !isDigit(text.charCodeAt(digit))) break;
      last = at = digit + 1;
    } else break;
  }
  return last;
}

function readParentheses(reader: Reader): Expression {
  const start = reader.at;
  const { acrossLines } = reader;
  reader.at++;
  reader.acrossLines = true;
  skipBlanks(reader);
  const inner = readExpression(reader);
  if (!reader.failed && peek(reader) !== RIGHT_PAREN)
    fail(reader, "an operator or `)`", openedOn(reader, "(", start));
  if (!reader.failed) reader.at++;
  else recoverTo(reader, RIGHT_PAREN);
  reader.acrossLines = acrossLines;
  return { kind: "parentheses", inner, start, end: reader.at };
}

function readUnary(reader: Reader): Expression {
  const start = reader.at;
  const operator = peek(reader) === MINUS ? "-" : "!";
  reader.at++;
  skipBlanks(reader);
  if (!enter(reader)) return invalid(start, reader.at);
  const operand = readOperand(reader);
  reader.depth--;
  return { kind: "unary", operator, operand, start, end: operand.end };
}
