import {
  DOLLAR,
  LEFT_BRACE,
  NEWLINE,
  PERCENT,
  TILDE,
  isSpace,
} from "./characters.ts";
import { markerOnLine } from "./heredoc-marks.ts";
import type { Reader } from "./reader.ts";
import { readSequence } from "./sequences.ts";
import type { TemplateToken } from "./sequences.ts";
import { pushText, trimEnd } from "./trims.ts";

/**
 * Reads a template that no quotes surround, with a text for each line, up to the line with `marker`
 * (true when it came) or to the end. A `~` takes white space away within one line and its break.
 */
export function readTemplateLines(
  reader: Reader,
  tokens: TemplateToken[],
  marker: string | undefined,
): boolean {
  const { text, end } = reader;
  let run = reader.at;
  let at = run;
  let line = at;
  while (at < end) {
    if (at === line && marker !== undefined) {
      const found = markerOnLine(reader, line, marker);
      if (found) {
        reader.at = found.end;
        return true;
      }
    }
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      pushText(tokens, text.slice(run, at + 1), run, at + 1);
      at = run = line = at + 1;
    } else if (code !== DOLLAR && code !== PERCENT) at++;
    else if (isEscape(text, at, code)) {
      if (at > run) pushText(tokens, text.slice(run, at), run, at);
      pushText(tokens, text.slice(at + 1, at + 3), at, at + 3);
      at = run = at + 3;
    } else if (text.charCodeAt(at + 1) === LEFT_BRACE && at + 1 < end) {
      if (at > run) pushText(tokens, text.slice(run, at), run, at);
      if (text.charCodeAt(at + 2) === TILDE) trimEnd(tokens, 0, line);
      reader.at = at;
      const trims = readSequence(reader, tokens);
      reader.failed = false;
      at = run = reader.at;
      line = -1;
      if (trims) {
        at = run = trimStart(reader, tokens);
        if (text.charCodeAt(at - 1) === NEWLINE) line = at;
      }
    } else at++;
  }
  if (at > run) pushText(tokens, text.slice(run, at), run, at);
  reader.at = end;
  return false;
}

function isEscape(text: string, at: number, code: number): boolean {
  return (
    text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === LEFT_BRACE
  );
}

/** The place behind the white space that follows a `~}`, at most behind the line break. */
function trimStart(reader: Reader, tokens: TemplateToken[]): number {
  const { text, end } = reader;
  const from = reader.at;
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at)))
    if (text.charCodeAt(at++) === NEWLINE) break;
  if (at > from) pushText(tokens, "", from, at);
  return at;
}
