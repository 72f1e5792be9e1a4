import type { Problem } from "../../model.ts";
import type { Source } from "../source.ts";

/** How deep expressions, templates and blocks may stand in each other. */
export const DEEPEST = 500;

/** Where reading stands. A reading function begins at its first character and ends behind its last one. */
export interface Reader {
  readonly source: Source;
  readonly text: string;
  readonly end: number;
  at: number;
  /** Within parentheses and brackets a line break is only white space. */
  acrossLines: boolean;
  depth: number;
  /** A problem is reported and the place to go on from is not yet found. */
  failed: boolean;
  /** How many characters recovery may still look at; it keeps hostile files linear. */
  effort: number;
  /** The innermost block that the file ends in is already reported. */
  unclosed: boolean;
  readonly problems: Problem[];
  /** Kept only when someone asks for them. */
  readonly comments: Comment[] | undefined;
}

export interface Comment {
  readonly start: number;
  readonly end: number;
}

export function openReader(
  source: Source,
  start = 0,
  end = source.text.length,
  comments?: Comment[],
): Reader {
  return {
    source,
    text: end < source.text.length ? source.text.slice(0, end) : source.text,
    end,
    at: start,
    acrossLines: false,
    depth: 0,
    failed: false,
    effort: 10 * (end - start) + 10_000,
    unclosed: false,
    problems: [],
    comments,
  };
}

/** The character code `ahead` of the place; 0 behind the end. */
export function peek(reader: Reader, ahead = 0): number {
  const at = reader.at + ahead;
  return at < reader.end ? reader.text.charCodeAt(at) : 0;
}
