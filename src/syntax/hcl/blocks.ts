import { isLineBreak, lineEnd, skipBlanks, skipLines } from "./blanks.ts";
import { readItem, readItems } from "./bodies.ts";
import type { Items } from "./bodies.ts";
import { COMMA, LEFT_BRACE, RIGHT_BRACE } from "./characters.ts";
import { complain, expected, fail, openedOn } from "./complaints.ts";
import { enter } from "./expressions.ts";
import { readLabels } from "./labels.ts";
import { peek } from "./reader.ts";
import type { Reader } from "./reader.ts";
import { startsLine } from "./recovery.ts";

/** Reads a block from behind its type, and puts it into `items`. */
export function readBlock(
  reader: Reader,
  items: Items,
  type: string,
  start: number,
): void {
  const labels = readLabels(reader);
  if (!findBrace(reader) || !enter(reader)) return;
  const open = reader.at;
  reader.at++;
  const headerEnd = reader.at;
  const inner: Items = { attributes: [], blocks: [] };
  readInner(reader, inner, open);
  reader.depth--;
  const isClosed = reader.at < reader.end;
  if (!isClosed) complainOfEnd(reader, open);
  const end = isClosed ? reader.at++ : firstToGiveBack(reader, inner);
  const body = {
    attributes: inner.attributes.filter((item) => item.start < end),
    blocks: inner.blocks.filter((item) => item.start < end),
    start: headerEnd,
    end,
  };
  const blockEnd = isClosed ? reader.at : end;
  items.blocks.push({ type, labels, body, headerEnd, start, end: blockEnd });
  if (isClosed) return;
  for (const item of inner.attributes)
    if (item.start >= end) items.attributes.push(item);
  for (const item of inner.blocks)
    if (item.start >= end) items.blocks.push(item);
}

/** Goes to the `{`: where it should be, on the next line, or at the end of a broken header. */
function findBrace(reader: Reader): boolean {
  if (!reader.failed) {
    if (peek(reader) === LEFT_BRACE) return true;
    const { at } = reader;
    skipLines(reader);
    const isBelow = peek(reader) === LEFT_BRACE;
    const below = reader.at;
    reader.at = at;
    if (!isBelow) fail(reader, "a label or `{`");
    else {
      expected(
        reader,
        "a label or `{`",
        "a block's `{` stands on its first line",
      );
      reader.at = below;
      return true;
    }
  }
  const { text, at } = reader;
  const line = text.slice(at, lineEnd(reader, at)).trimEnd();
  const whole = text.slice(0, at).trimEnd();
  const brace = line.endsWith("{")
    ? at + line.length - 1
    : line === "" && whole.endsWith("{")
      ? whole.length - 1
      : -1;
  if (brace === -1) return false;
  reader.at = brace;
  reader.failed = false;
  return true;
}

/** On one line stands at most one argument; else the items stand on lines of their own. */
function readInner(reader: Reader, inner: Items, open: number): void {
  skipBlanks(reader);
  const { at } = reader;
  const isOneLine =
    at < reader.end &&
    peek(reader) !== RIGHT_BRACE &&
    !isLineBreak(reader.text, at);
  if (isOneLine) {
    readItem(reader, inner, true);
    skipBlanks(reader);
    const first = inner.blocks[0];
    if (first)
      complain(
        reader,
        "a block on one line holds one argument; put this block on a line of its own",
        first.start,
        first.headerEnd,
      );
    else if (peek(reader) !== RIGHT_BRACE) {
      expected(reader, "`}`", openedOn(reader, "{", open));
      if (peek(reader) === COMMA) reader.at++;
    }
  }
  readItems(reader, inner, isOneLine);
}

function complainOfEnd(reader: Reader, open: number): void {
  if (!reader.unclosed)
    complain(
      reader,
      "this `{` is never closed: the text ends before its `}`",
      open,
      open + 1,
    );
  reader.unclosed = true;
}

/**
 * Where a block ends that nothing closes: before the first item that stands at the first column,
 * which was hardly meant to be in it.
 */
function firstToGiveBack(
  reader: Reader,
  { attributes, blocks }: Items,
): number {
  const isOutside = (item: { readonly start: number }) =>
    startsLine(reader.text, item.start);
  const attribute = attributes.find(isOutside)?.start ?? reader.end;
  const block = blocks.find(isOutside)?.start ?? reader.end;
  return Math.min(attribute, block);
}
