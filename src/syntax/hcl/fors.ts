import { skipBlanks } from "./blanks.ts";
import {
  COLON,
  COMMA,
  DOT,
  EQUALS,
  GREATER,
  RIGHT_BRACE,
  wordEnd,
} from "./characters.ts";
import { complain, fail, openedOn } from "./complaints.ts";
import { readExpression } from "./expressions.ts";
import { peek } from "./reader.ts";
import type { Reader } from "./reader.ts";
import { recoverTo } from "./recovery.ts";
import type { Expression } from "./tree.ts";

export function isFor(reader: Reader): boolean {
  return isKeyword(reader, "for");
}

/** `for k, v in xs`, as it stands in expressions and in templates. */
export interface ForIntroduction {
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Expression;
}

/** Reads from the names to the collection; nothing when that failed. */
export function readIntroduction(reader: Reader): ForIntroduction | undefined {
  let keyName: string | undefined;
  let valueName = readName(reader);
  if (!reader.failed && peek(reader) === COMMA) {
    reader.at++;
    skipBlanks(reader);
    keyName = valueName;
    valueName = readName(reader);
  }
  if (reader.failed) return undefined;
  if (!isKeyword(reader, "in")) {
    fail(reader, "`in` and a collection");
    return undefined;
  }
  passWord(reader, 2);
  const collection = readExpression(reader);
  return reader.failed ? undefined : { keyName, valueName, collection };
}

/** Reads a `for` expression from its keyword to the bracket that closes it. */
export function readFor(
  reader: Reader,
  start: number,
  closer: number,
): Expression {
  passWord(reader, 3);
  const introduction = readIntroduction(reader);
  const result = introduction && readResult(reader, start, closer);
  if (!reader.failed) reader.at++;
  else recoverTo(reader, closer);
  const end = reader.at;
  if (!introduction || !result) return { kind: "invalid", start, end };
  const { keyName, valueName, collection } = introduction;
  const { key, value, condition, group } = result;
  return {
    kind: "for",
    keyName,
    valueName,
    collection,
    key,
    value,
    condition,
    group,
    start,
    end,
  };
}

interface Result {
  readonly key: Expression | undefined;
  readonly value: Expression;
  readonly condition: Expression | undefined;
  readonly group: boolean;
}

function readResult(
  reader: Reader,
  start: number,
  closer: number,
): Result | undefined {
  if (peek(reader) !== COLON) {
    fail(reader, "`:` after the collection");
    return undefined;
  }
  reader.at++;
  skipBlanks(reader);
  let key: Expression | undefined;
  let value = readExpression(reader);
  if (reader.failed) return undefined;
  if (peek(reader) === EQUALS && peek(reader, 1) === GREATER) {
    key = value;
    reader.at += 2;
    skipBlanks(reader);
    value = readExpression(reader);
    if (reader.failed) return undefined;
  }
  const group = readEllipsis(reader);
  judgeForm(reader, closer === RIGHT_BRACE, key, value, group);
  const condition = readFilter(reader);
  if (!reader.failed && peek(reader) !== closer) {
    const [open, close] = closer === RIGHT_BRACE ? ["{", "}"] : ["[", "]"];
    fail(reader, `\`if\` or \`${close}\``, openedOn(reader, open!, start));
  }
  return { key, value, condition, group };
}

function readEllipsis(reader: Reader): boolean {
  if (peek(reader) !== DOT) return false;
  if (peek(reader, 1) !== DOT || peek(reader, 2) !== DOT) return false;
  reader.at += 3;
  skipBlanks(reader);
  return true;
}

function readFilter(reader: Reader): Expression | undefined {
  if (!isKeyword(reader, "if")) return undefined;
  passWord(reader, 2);
  return readExpression(reader);
}

/** An object needs a key for each value; a tuple can have none, and nothing to group by. */
function judgeForm(
  reader: Reader,
  isObject: boolean,
  key: Expression | undefined,
  value: Expression,
  group: boolean,
): void {
  if (isObject && !key)
    complain(
      reader,
      "a `for` in braces needs `key => value`",
      value.start,
      value.end,
    );
  if (!isObject && key)
    complain(
      reader,
      "a `for` in brackets has values without `key =>`; use braces for an object",
      key.start,
      key.end,
    );
  if (!isObject && group)
    complain(
      reader,
      "`...` groups the values of an object; a `for` in brackets has none",
      reader.at,
      reader.at,
    );
}

function readName(reader: Reader): string {
  const { at } = reader;
  const end = wordEnd(reader.text, at, reader.end);
  if (end === at) fail(reader, "the name of a variable for `for`");
  passWord(reader, end - at);
  return reader.text.slice(at, end);
}

function isKeyword(reader: Reader, word: string): boolean {
  const { text, at, end } = reader;
  return (
    text.startsWith(word, at) && wordEnd(text, at, end) === at + word.length
  );
}

export function passWord(reader: Reader, length: number): void {
  reader.at += length;
  skipBlanks(reader);
}
