import {
  BACKSLASH,
  DOLLAR,
  LEFT_BRACE,
  NEWLINE,
  PERCENT,
  QUOTE,
  RETURN,
  TILDE,
  isSpace,
} from "./characters.ts";
import { failAt } from "./complaints.ts";
import { composeDirectives } from "./directives.ts";
import { readEscape } from "./escapes.ts";
import type { Reader } from "./reader.ts";
import { isLineBreak } from "./blanks.ts";
import { readSequence } from "./sequences.ts";
import type { TemplateToken } from "./sequences.ts";
import { pushText, trimEnd } from "./trims.ts";
import type { Template } from "./tree.ts";

/** Reads a quoted string from its opening quote. */
export function readQuoted(reader: Reader): Template {
  const { text, end } = reader;
  const start = reader.at;
  const tokens: TemplateToken[] = [];
  let run = start + 1;
  let at = run;
  /** Where the text since the last interpolation begins in `tokens`. */
  let first = 0;
  for (;;) {
    const code = at < end ? text.charCodeAt(at) : NEWLINE;
    if (code === QUOTE || code === NEWLINE || code === RETURN) {
      pushRun(tokens, text, run, at);
      reader.at = at;
      if (code === QUOTE) reader.at++;
      else failUnclosed(reader, start);
      break;
    }
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (code === BACKSLASH) {
      pushRun(tokens, text, run, at);
      reader.at = at;
      readEscape(reader, tokens);
      at = run = reader.at;
    } else if (code !== DOLLAR && code !== PERCENT) at++;
    else if (next === code && text.charCodeAt(at + 2) === LEFT_BRACE) {
      pushRun(tokens, text, run, at);
      pushText(tokens, text.slice(at + 1, at + 3), at, at + 3);
      at = run = at + 3;
    } else if (next === LEFT_BRACE) {
      pushRun(tokens, text, run, at);
      if (text.charCodeAt(at + 2) === TILDE) trimEnd(tokens, first, start);
      reader.at = at;
      const trims = readSequence(reader, tokens);
      if (reader.failed) {
        seekQuote(reader);
        break;
      }
      first = tokens.length;
      if (trims) trimStart(reader, tokens);
      at = run = reader.at;
    } else at++;
  }
  const parts = composeDirectives(reader, tokens);
  return { kind: "template", form: "quoted", parts, start, end: reader.at };
}

function pushRun(
  tokens: TemplateToken[],
  text: string,
  run: number,
  at: number,
): void {
  if (at > run) pushText(tokens, text.slice(run, at), run, at);
}

function failUnclosed(reader: Reader, start: number): void {
  failAt(
    reader,
    'this quote is never closed; a string ends on its line with `"`',
    start,
    start + 1,
  );
}

/** A sequence in the string is broken: go on behind the next quote of the line. */
function seekQuote(reader: Reader): void {
  const { text, end } = reader;
  let at = reader.at;
  while (at < end && text.charCodeAt(at) !== QUOTE && !isLineBreak(text, at))
    at++;
  const isHere = at < end && text.charCodeAt(at) === QUOTE;
  reader.at = isHere ? at + 1 : at;
  reader.failed = !isHere;
}

/** Passes the white space behind a `~}`; an empty text stays when there is nothing else. */
function trimStart(reader: Reader, tokens: TemplateToken[]): void {
  const { text, end } = reader;
  const from = reader.at;
  for (;;) {
    const { at } = reader;
    const code = at < end ? text.charCodeAt(at) : NEWLINE;
    if (code === BACKSLASH) {
      const escape: TemplateToken[] = [];
      readEscape(reader, escape);
      const part = escape[0];
      if (part?.kind === "text" && isSpace(part.text.charCodeAt(0))) continue;
      tokens.push(...escape);
      return;
    }
    if (code === NEWLINE || code === RETURN || !isSpace(code)) break;
    reader.at++;
  }
  const { at } = reader;
  const code = at < end ? text.charCodeAt(at) : QUOTE;
  const endsText =
    code === QUOTE ||
    ((code === DOLLAR || code === PERCENT) &&
      text.charCodeAt(at + 1) === LEFT_BRACE);
  if (at > from && endsText) pushText(tokens, "", from, at);
}
