import { skipBlanks } from "./blanks.ts";
import {
  COLON,
  COMMA,
  DOT,
  LEFT_PAREN,
  RIGHT_PAREN,
  wordEnd,
} from "./characters.ts";
import { expected, fail, invalid, openedOn } from "./complaints.ts";
import { readExpression } from "./expressions.ts";
import { peek } from "./reader.ts";
import type { Reader } from "./reader.ts";
import { beginsItem, beginsValue, recoverTo } from "./recovery.ts";
import type { Expression } from "./tree.ts";

/** Reads a call whose first word is read, from `(` or `::` on. */
export function readCall(
  reader: Reader,
  word: string,
  start: number,
): Expression {
  const name = readScopes(reader, word);
  if (reader.failed) return invalid(start, reader.at);
  const open = reader.at;
  const { acrossLines } = reader;
  reader.at++;
  reader.acrossLines = true;
  const parameters: Expression[] = [];
  const spread = readArguments(reader, parameters, open);
  if (!reader.failed) reader.at++;
  else recoverTo(reader, RIGHT_PAREN);
  reader.acrossLines = acrossLines;
  return {
    kind: "call",
    name,
    arguments: parameters,
    spread,
    start,
    end: reader.at,
  };
}

/** `provider::aws::arn_parse`: a function of a provider is called by its whole name. */
function readScopes(reader: Reader, word: string): string {
  let name = word;
  while (peek(reader) === COLON && peek(reader, 1) === COLON) {
    reader.at += 2;
    skipBlanks(reader);
    const end = wordEnd(reader.text, reader.at, reader.end);
    if (end === reader.at) {
      fail(reader, "the name of a function after `::`");
      return name;
    }
    name += "::" + reader.text.slice(reader.at, end);
    reader.at = end;
    skipBlanks(reader);
  }
  if (peek(reader) !== LEFT_PAREN)
    fail(reader, "`(` after the name of a function");
  return name;
}

/** Reads up to the closing parenthesis; true when the last argument is spread. */
function readArguments(
  reader: Reader,
  into: Expression[],
  open: number,
): boolean {
  for (;;) {
    skipBlanks(reader);
    if (peek(reader) === RIGHT_PAREN) return false;
    if (beginsItem(reader))
      fail(reader, "a value or `)`", openedOn(reader, "(", open));
    else into.push(readExpression(reader));
    if (reader.failed) return false;
    const code = peek(reader);
    if (code === RIGHT_PAREN) return false;
    if (code === COMMA) reader.at++;
    else if (code === DOT && peek(reader, 1) === DOT && peek(reader, 2) === DOT)
      return readSpread(reader);
    else if (beginsValue(reader) && !beginsItem(reader))
      expected(reader, "a comma or `)`");
    else {
      fail(reader, "a comma or `)`", openedOn(reader, "(", open));
      return false;
    }
  }
}

function readSpread(reader: Reader): true {
  reader.at += 3;
  skipBlanks(reader);
  if (peek(reader) !== RIGHT_PAREN) fail(reader, "`)` right after `...`");
  return true;
}
