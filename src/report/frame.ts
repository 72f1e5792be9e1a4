import type { Finding } from "../model.ts";
import { clip, mute, printable } from "./safe.ts";
import { columnsOf } from "./width.ts";

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
    const before = (cut > 0 ? "..." : "") + show(text, cut, begin);
    const room = Math.max(10, WIDTH - columnsOf(before));
    const marked = clip(
      show(text, begin, Math.min(end, begin + WIDTH + 1)),
      room,
    );
    const after = show(text, end, end + WIDTH).slice(
      0,
      Math.max(0, room - marked.length),
    );
    const source = {
      number: `${line}`,
      text: mute(before + marked + after),
      marks: null,
    };
    if (i > 0) return [source];
    const marks = {
      from: columnsOf(before),
      length: Math.max(1, columnsOf(marked)),
    };
    return [source, { number: null, text: "", marks }];
  });
  return { width, lines };
}

function leading(text: string): number {
  return /^\s*/.exec(text)![0].length;
}

/** A part of a line, without the half of a surrogate pair that a cut leaves at either end. */
function show(text: string, from: number, to: number): string {
  const part = text
    .slice(from, to)
    .replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
  return mute(printable(part.replaceAll("\t", "    ")));
}
