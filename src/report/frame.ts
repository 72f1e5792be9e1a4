import type { Finding } from "../model.ts";
import { safeText } from "./safe.ts";

/** A line of source, or (without a number) the line of carets below it. */
export interface FrameLine {
  readonly number: string | null;
  readonly text: string;
  readonly marks: { readonly from: number; readonly length: number } | null;
}

/** What fits beside a caret on a usual terminal; longer lines show the part around the place. */
const WIDTH = 100;

/** The source around a finding's place, ready to print: control characters visible, tabs as spaces. */
export function frameLines({ frame, span }: Finding): {
  readonly width: number;
  readonly lines: readonly FrameLine[];
} {
  const width = String(frame.from + frame.lines.length - 1).length;
  const lines = frame.lines.flatMap((text, i): FrameLine[] => {
    const line = frame.from + i;
    const begin = line === span.line ? span.column - 1 : leading(text);
    const end = line === span.endLine ? span.endColumn - 1 : text.length;
    const cut = begin > WIDTH - 20 ? begin - 20 : 0;
    const before = (cut > 0 ? "..." : "") + show(text.slice(cut, begin));
    const marked = show(text.slice(begin, end));
    const room = Math.max(10, WIDTH - before.length);
    const shown = marked.length > room ? `${marked.slice(0, room)}...` : marked;
    const after = show(text.slice(end)).slice(
      0,
      Math.max(0, room - shown.length),
    );
    const source = {
      number: `${line}`,
      text: before + shown + after,
      marks: null,
    };
    if (i > 0) return [source];
    const marks = { from: before.length, length: Math.max(1, shown.length) };
    return [source, { number: null, text: "", marks }];
  });
  return { width, lines };
}

function leading(text: string): number {
  return /^\s*/.exec(text)![0].length;
}

function show(text: string): string {
  return safeText(text.replaceAll("\t", "    "));
}
