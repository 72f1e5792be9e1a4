import type { Finding, Span } from "../model.ts";
import { lineText } from "../syntax/source.ts";
import type { Source } from "../syntax/source.ts";

/** Gives the lines of a place as they stand in its file: at most `MOST_LINES`. */
export function framesOf(
  sources: ReadonlyMap<string, Source>,
): (span: Span) => Finding["frame"] {
  return ({ file, line, endLine }) => {
    const source = sources.get(file);
    if (!source) return { from: line, lines: [] };
    const last = Math.min(endLine, line + MOST_LINES - 1);
    const lines: string[] = [];
    for (let at = line; at <= last; at++) lines.push(lineText(source, at));
    return { from: line, lines };
  };
}

const MOST_LINES = 3;
