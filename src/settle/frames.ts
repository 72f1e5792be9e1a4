import type { Finding, Span } from "../model.ts";
import { lineText } from "../syntax/source.ts";
import type { Source } from "../syntax/source.ts";

/** Gives the lines of a place as they stand in its file: at most `MOST_LINES`. */
export function framesOf(
  sources: ReadonlyMap<string, Source>,
): (span: Span) => Finding["frame"] {
  const known = new Map<string, Finding["frame"]>();
  const read = ({ file, line, endLine }: Span): Finding["frame"] => {
    const source = sources.get(file);
    if (!source) return { from: line, lines: [] };
    const last = Math.min(endLine, line + MOST_LINES - 1);
    const lines: string[] = [];
    for (let at = line; at <= last; at++) lines.push(lineText(source, at));
    return { from: line, lines };
  };
  return (span) => {
    const key = `${span.line}-${span.endLine} ${span.file}`;
    const frame = known.get(key) ?? read(span);
    known.set(key, frame);
    return frame;
  };
}

const MOST_LINES = 3;
