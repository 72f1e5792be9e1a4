import { skipBlanks } from "./blanks.ts";
import { COMMA, RIGHT_BRACKET } from "./characters.ts";
import { expected, fail, openedOn } from "./complaints.ts";
import { readExpression } from "./expressions.ts";
import { isFor, readFor } from "./fors.ts";
import { peek } from "./reader.ts";
import type { Reader } from "./reader.ts";
import { beginsItem, beginsValue, recoverTo } from "./recovery.ts";
import type { Expression } from "./tree.ts";

/** `[a, b]` or `[for …]` */
export function readTuple(reader: Reader): Expression {
  const start = reader.at;
  const { acrossLines } = reader;
  reader.at++;
  reader.acrossLines = true;
  skipBlanks(reader);
  const tuple = isFor(reader)
    ? readFor(reader, start, RIGHT_BRACKET)
    : readItems(reader, start);
  reader.acrossLines = acrossLines;
  return tuple;
}

function readItems(reader: Reader, start: number): Expression {
  const items: Expression[] = [];
  while (peek(reader) !== RIGHT_BRACKET) {
    if (beginsItem(reader))
      fail(reader, "a value or `]`", openedOn(reader, "[", start));
    else items.push(readExpression(reader));
    if (reader.failed) break;
    const code = peek(reader);
    if (code === COMMA) {
      reader.at++;
      skipBlanks(reader);
    } else if (code !== RIGHT_BRACKET) {
      if (!beginsValue(reader) || beginsItem(reader)) {
        fail(reader, "a comma or `]`", openedOn(reader, "[", start));
        break;
      }
      expected(reader, "a comma or `]`");
    }
  }
  if (!reader.failed) reader.at++;
  else recoverTo(reader, RIGHT_BRACKET);
  return { kind: "tuple", items, start, end: reader.at };
}
