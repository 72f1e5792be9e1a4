import type { Span } from "../model.ts";

/** A file's text, with what is needed to turn offsets into lines and columns. */
export interface Source {
  readonly file: string;
  /** Without a byte order mark: editors do not count it as a column. */
  readonly text: string;
  /** Offset of each line's first character; made when first needed. */
  lineStarts?: number[];
}

export function openSource(file: string, text: string): Source {
  return { file, text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text };
}

/** The span of `start` to `end` (offsets in UTF-16 code units, end exclusive). */
export function spanOf(source: Source, start: number, end: number): Span {
  const from = position(source, start);
  const to = position(source, end);
  return {
    file: source.file,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    start,
    end,
  };
}

/** 1-based line and column of an offset. */
export function position(
  source: Source,
  offset: number,
): { line: number; column: number } {
  const starts = (source.lineStarts ??= findLineStarts(source.text));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

/** The text of a 1-based line, without its line break; empty where there is no such line. */
export function lineText(source: Source, line: number): string {
  const starts = (source.lineStarts ??= findLineStarts(source.text));
  const start = starts[line - 1];
  if (start === undefined) return "";
  return source.text
    .slice(start, starts[line] ?? source.text.length)
    .replace(/[\r\n]+$/, "");
}

export function lineCount(source: Source): number {
  return (source.lineStarts ??= findLineStarts(source.text)).length;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  const breaks = /\r\n?|\n/g;
  while (breaks.exec(text)) starts.push(breaks.lastIndex);
  return starts;
}
