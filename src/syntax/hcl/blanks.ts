import {
  HASH,
  NEWLINE,
  RETURN,
  SLASH,
  SPACE,
  STAR,
  TAB,
} from "./characters.ts";
import { complain } from "./complaints.ts";
import type { Reader } from "./reader.ts";

/** Passes white space and comments; line breaks too where they mean nothing. */
export function skipBlanks(reader: Reader): void {
  const { text, end, acrossLines } = reader;
  let at = reader.at;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB) at++;
    else if (code === NEWLINE || code === RETURN) {
      if (!acrossLines || !isLineBreak(text, at)) break;
      at++;
    } else if (code === HASH || code === SLASH) {
      const behind = commentEnd(reader, at);
      if (behind === at) break;
      at = behind;
    } else break;
  }
  reader.at = at;
}

/** Passes empty lines as well. */
export function skipLines(reader: Reader): void {
  const { acrossLines } = reader;
  reader.acrossLines = true;
  skipBlanks(reader);
  reader.acrossLines = acrossLines;
}

/** Whether a line ends at `at`: a return counts only before a newline. */
export function isLineBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code === NEWLINE || (code === RETURN && text.charCodeAt(at + 1) === NEWLINE)
  );
}

/** The offset of the line break that ends the line of `at`, or the end of the text. */
export function lineEnd(reader: Reader, at: number): number {
  const newline = reader.text.indexOf("\n", at);
  if (newline === -1 || newline >= reader.end) return reader.end;
  return newline > at && reader.text.charCodeAt(newline - 1) === RETURN
    ? newline - 1
    : newline;
}

/** Where the comment that starts at `at` ends; `at` itself when there is none. */
export function commentEnd(reader: Reader, at: number): number {
  const { text } = reader;
  const second = text.charCodeAt(at + 1);
  let end = at;
  if (text.charCodeAt(at) === HASH || second === SLASH)
    end = lineEnd(reader, at);
  else if (second === STAR) end = blockCommentEnd(reader, at);
  if (end > at) reader.comments?.push({ start: at, end });
  return end;
}

function blockCommentEnd(reader: Reader, start: number): number {
  const close = reader.text.indexOf("*/", start + 2);
  if (close !== -1 && close + 2 <= reader.end) return close + 2;
  complain(
    reader,
    "this comment is never closed; end it with `*/`",
    start,
    start + 2,
  );
  return reader.end;
}
