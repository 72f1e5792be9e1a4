import { isLineBreak } from "./blanks.ts";
import { LESS, MINUS, NEWLINE, isSpace, wordEnd } from "./characters.ts";
import type { Reader } from "./reader.ts";

/** `<<EOT` or `<<-EOT`, and where the text below it begins. */
export interface HeredocOpening {
  readonly marker: string;
  /** `<<-`: the indentation that all lines have is no part of the text. */
  readonly flush: boolean;
  readonly start: number;
  readonly markerEnd: number;
}

/** The opening of a heredoc at `at`; a line break must follow it at once. */
export function heredocOpening(
  { text, end }: Reader,
  at: number,
): HeredocOpening | undefined {
  if (text.charCodeAt(at) !== LESS || text.charCodeAt(at + 1) !== LESS)
    return undefined;
  const flush = text.charCodeAt(at + 2) === MINUS;
  const start = flush ? at + 3 : at + 2;
  const markerEnd = wordEnd(text, start, end);
  if (markerEnd === start || markerEnd >= end || !isLineBreak(text, markerEnd))
    return undefined;
  const marker = text.slice(start, markerEnd);
  return { marker, flush, start: bodyStart(text, markerEnd), markerEnd };
}

/** Where `marker` stands on the line that begins at `line`, when nothing else stands on it. */
export function markerOnLine(
  { text, end }: Reader,
  line: number,
  marker: string,
): { readonly start: number; readonly end: number } | undefined {
  let start = line;
  while (start < end && isBlankInLine(text.charCodeAt(start))) start++;
  if (!text.startsWith(marker, start)) return undefined;
  const behind = start + marker.length;
  let at = behind;
  while (at < end && isBlankInLine(text.charCodeAt(at))) at++;
  if (at < end && text.charCodeAt(at) !== NEWLINE) return undefined;
  return behind <= end ? { start, end: behind } : undefined;
}

/** The line that ends a heredoc, found without reading what stands in it. */
export function markerLine(
  reader: Reader,
  { marker, start }: HeredocOpening,
): { readonly start: number; readonly end: number } | undefined {
  const { text, end } = reader;
  for (let line = start; line < end;) {
    const found = markerOnLine(reader, line, marker);
    if (found) return found;
    const newline = text.indexOf("\n", line);
    if (newline === -1) return undefined;
    line = newline + 1;
  }
  return undefined;
}

function bodyStart(text: string, lineBreak: number): number {
  return text.charCodeAt(lineBreak) === NEWLINE ? lineBreak + 1 : lineBreak + 2;
}

function isBlankInLine(code: number): boolean {
  return code !== NEWLINE && isSpace(code);
}
