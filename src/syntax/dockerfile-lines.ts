import type { Source } from "./source.ts";
import { textFrom, UNKNOWN } from "./text.ts";
import type { Piece, Text } from "./text.ts";

/** The character that continues a line and takes the meaning from the next one. */
export type Escape = "\\" | "`";

/** Reads a Dockerfile line by line; here-documents make the reader skip what is no line of it. */
export interface LineReader {
  readonly source: Source;
  readonly escape: Escape;
  /** Where the next line begins. */
  at: number;
  /** The comments so far. */
  readonly comments: CommentLine[];
}

/** A line that is a comment, from its `#` to its end. */
export interface CommentLine {
  readonly start: number;
  readonly end: number;
  /** Between the lines of one instruction. */
  readonly inside: boolean;
}

/** A line and its continuations, as one. */
export interface LogicalLine {
  readonly text: Text;
  readonly start: number;
  /** Where the last of its lines ends, without the line break. */
  readonly end: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * The next line with all its continuations. Comments and empty lines between them are left out, as
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/parser.go does.
 */
export function nextLogicalLine(reader: LineReader): LogicalLine | undefined {
  for (let line = takeLine(reader); line; line = takeLine(reader)) {
    const start = contentOf(reader, line, false);
    if (start !== undefined)
      return withContinuations(reader, { start, end: line.end });
  }
  return undefined;
}

function withContinuations(reader: LineReader, first: Line): LogicalLine {
  const pieces: Piece[] = [];
  let end = first.end;
  let goesOn = takePiece(reader, first, pieces);
  while (goesOn) {
    const line = takeLine(reader);
    if (!line) break;
    end = line.end;
    if (contentOf(reader, line, true) === undefined) continue;
    goesOn = takePiece(reader, line, pieces);
  }
  const { source } = reader;
  const last = pieces.at(-1)?.end ?? first.start;
  const text = textFrom(source, pieces, pieces[0]?.start ?? first.start, last);
  return { text, start: first.start, end };
}

/** Takes what counts of a line; true when the line goes on in the next. */
function takePiece(reader: LineReader, line: Line, pieces: Piece[]): boolean {
  const { source, escape } = reader;
  const { start } = line;
  let last = line.end;
  while (last > start && /[ \t]/.test(source.text[last - 1]!)) last--;
  const escapes = (at: number) => at >= start && source.text[at] === escape;
  const goesOn = escapes(last - 1) && !escapes(last - 2);
  const end = goesOn ? last - 1 : line.end;
  pieces.push(...written(source, start, end));
  return goesOn;
}

/**
 * A stretch as it is written. Where the text stands inside another file, and was made there of
 * parts that nobody can know, these are such parts here too.
 */
function written({ text }: Source, start: number, end: number): Piece[] {
  if (end <= start) return [];
  const whole = text.slice(start, end);
  if (!whole.includes(UNKNOWN)) return [{ text: whole, start, end }];
  let at = start;
  return whole.split(/(\uFFFC)/).flatMap((part) => {
    if (part === "") return [];
    const piece = { text: part, start: at, end: (at += part.length) };
    return part === UNKNOWN ? { ...piece, why: NO_VALUE } : piece;
  });
}

const NO_VALUE = "a part has no value in the files";

/** Where the line's content begins; nothing for an empty line and for a comment, which is noted. */
function contentOf(
  { source, comments }: LineReader,
  { start, end }: Line,
  inside: boolean,
): number | undefined {
  let at = start;
  while (at < end && /\s/.test(source.text[at]!)) at++;
  if (at === end) return undefined;
  if (source.text[at] !== "#") return at;
  comments.push({ start: at, end, inside });
  return undefined;
}

/** Only a newline ends a line; carriage returns before it are no part of the line. */
function takeLine(reader: LineReader): Line | undefined {
  const { text } = reader.source;
  const start = reader.at;
  if (start >= text.length) return undefined;
  const newline = text.indexOf("\n", start);
  let end = newline === -1 ? text.length : newline;
  reader.at = newline === -1 ? text.length : newline + 1;
  while (end > start && text[end - 1] === "\r") end--;
  return { start, end };
}

/** The lines up to the one that is `name`; the rest of the file when there is none. */
export function takeBody(
  reader: LineReader,
  name: string,
  stripsTabs: boolean,
): { body: Text; end: number; terminated: boolean } {
  const { source } = reader;
  const from = reader.at;
  const pieces: Piece[] = [];
  const body = (to: number) => {
    const lines = stripsTabs ? pieces : written(source, from, to);
    return textFrom(source, lines, from, to);
  };
  for (;;) {
    const start = reader.at;
    const line = takeLine(reader);
    if (!line)
      return { body: body(start), end: source.text.length, terminated: false };
    let begin = start;
    while (stripsTabs && source.text[begin] === "\t") begin++;
    if (source.text.slice(begin, line.end) === name)
      return { body: body(start), end: line.end, terminated: true };
    if (stripsTabs) pieces.push(...written(source, begin, reader.at));
  }
}
