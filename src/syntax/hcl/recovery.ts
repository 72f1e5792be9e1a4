import { commentEnd, isLineBreak, lineEnd } from "./blanks.ts";
import {
  BACKSLASH,
  DOLLAR,
  EQUALS,
  GREATER,
  HASH,
  LEFT_BRACE,
  LEFT_BRACKET,
  LEFT_PAREN,
  LESS,
  NEWLINE,
  PERCENT,
  QUOTE,
  RIGHT_BRACE,
  RIGHT_BRACKET,
  RIGHT_PAREN,
  SLASH,
  SPACE,
  TAB,
  isDigit,
  wordEnd,
} from "./characters.ts";
import { heredocOpening, markerLine } from "./heredoc-marks.ts";
import type { Reader } from "./reader.ts";

/** Goes on behind the `closer` of the bracket that is open, where one can be found. */
export function recoverTo(reader: Reader, closer: number): boolean {
  const found = findBalanced(reader, closer);
  if (found === -1) return false;
  reader.at = found + 1;
  reader.failed = false;
  return true;
}

/** Goes on where the next argument or block of the body can begin. */
export function recoverLine(reader: Reader): void {
  reader.failed = false;
  if (beginsItem(reader)) return;
  const found = findBalanced(reader, NEWLINE);
  reader.at = found === -1 ? lineEnd(reader, reader.at) : found;
}

/** Whether recovery may look at so many more characters. */
export function spend(reader: Reader, effort: number): boolean {
  reader.effort -= effort;
  return reader.effort > 0;
}

/** Whether a value could begin at the place. */
export function beginsValue({ text, at, end }: Reader): boolean {
  if (at >= end) return false;
  const code = text.charCodeAt(at);
  return (
    code === QUOTE ||
    code === LEFT_BRACE ||
    code === LEFT_BRACKET ||
    isDigit(code) ||
    wordEnd(text, at, end) > at
  );
}

/** Whether the line begins at the place with what can only be an argument or a block. */
export function beginsItem({ text, at, end }: Reader): boolean {
  let before = at - 1;
  while (before >= 0 && isBlank(text.charCodeAt(before))) before--;
  if (before >= 0 && text.charCodeAt(before) !== NEWLINE) return false;
  const behind = behindWord(text, at, end);
  return behind !== -1 && (opensBlock(text, behind) || isEquals(text, behind));
}

/** Whether a block of the file itself begins at `at`: a word at the first column, then a label or `{`. */
export function beginsTopBlock({ text, end }: Reader, at: number): boolean {
  if (!startsLine(text, at)) return false;
  const behind = behindWord(text, at, end);
  return behind !== -1 && opensBlock(text, behind);
}

export function startsLine(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === NEWLINE;
}

function beginsTopItem(reader: Reader, at: number): boolean {
  const { text, end } = reader;
  if (!startsLine(text, at)) return false;
  const behind = behindWord(text, at, end);
  return behind !== -1 && (opensBlock(text, behind) || isEquals(text, behind));
}

/** Where the blanks behind the word at `at` end; -1 when there is no word, or nothing behind it. */
function behindWord(text: string, at: number, end: number): number {
  let next = wordEnd(text, at, end);
  if (next === at) return -1;
  while (next < end && isBlank(text.charCodeAt(next))) next++;
  return next < end ? next : -1;
}

function opensBlock(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LEFT_BRACE || code === QUOTE;
}

function isEquals(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== EQUALS) return false;
  const next = text.charCodeAt(at + 1);
  return next !== EQUALS && next !== GREATER;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

/**
 * The offset of `sought` (a closing bracket, or a newline for the end of the line) outside of all
 * that is opened in between; -1 when brackets do not match, or a new block of the file comes first.
 */
function findBalanced(reader: Reader, sought: number): number {
  const { text, end } = reader;
  const open: number[] = [];
  const from = reader.at;
  let at = from;
  while (at < end) {
    if (!spend(reader, 1)) return -1;
    const code = text.charCodeAt(at);
    const inside = open.at(-1);
    if (inside === QUOTE) {
      if (isLineBreak(text, at) && sought !== NEWLINE) return -1;
      at = stepInString(text, at, open);
      continue;
    }
    if (inside === undefined && isSought(text, at, sought)) return at;
    if (beginsTopItem(reader, at) && at > from) return -1;
    const closer = closerOf(code);
    if (closer !== 0) open.push(closer);
    else if (isCloser(code)) {
      if (inside === code) open.pop();
      else if (inside !== undefined) return -1;
      else if (sought === NEWLINE && code === RIGHT_BRACE) return at;
      else if (sought !== NEWLINE) return -1;
    }
    const next = behindMark(reader, at, code);
    reader.effort -= next - at;
    at = next;
  }
  return sought === NEWLINE && open.length === 0 ? end : -1;
}

function isSought(text: string, at: number, sought: number): boolean {
  return sought === NEWLINE
    ? isLineBreak(text, at)
    : text.charCodeAt(at) === sought;
}

/** Passes a comment or a heredoc as a whole, else one character. */
function behindMark(reader: Reader, at: number, code: number): number {
  if (code === HASH || code === SLASH)
    return Math.max(at + 1, commentEnd(reader, at));
  if (code !== LESS) return at + 1;
  const opening = heredocOpening(reader, at);
  if (!opening) return at + 1;
  const close = markerLine(reader, opening);
  if (close === undefined) reader.effort -= reader.end - at;
  return close?.end ?? at + 1;
}

/** One step within a quoted string; an interpolation in it is opened like a bracket. */
function stepInString(text: string, at: number, open: number[]): number {
  const code = text.charCodeAt(at);
  if (code === BACKSLASH) return isLineBreak(text, at + 1) ? at + 1 : at + 2;
  if (code === QUOTE) open.pop();
  else if (isLineBreak(text, at)) {
    open.pop();
    return at;
  } else if (code === DOLLAR || code === PERCENT) {
    const next = text.charCodeAt(at + 1);
    if (next === code && text.charCodeAt(at + 2) === LEFT_BRACE) return at + 3;
    if (next === LEFT_BRACE) {
      open.push(RIGHT_BRACE);
      return at + 2;
    }
  }
  return at + 1;
}

function closerOf(code: number): number {
  if (code === LEFT_BRACE) return RIGHT_BRACE;
  if (code === LEFT_BRACKET) return RIGHT_BRACKET;
  if (code === LEFT_PAREN) return RIGHT_PAREN;
  return code === QUOTE ? QUOTE : 0;
}

function isCloser(code: number): boolean {
  return code === RIGHT_BRACE || code === RIGHT_BRACKET || code === RIGHT_PAREN;
}
