import type { Related } from "../../model.ts";
import { spanOf } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";
import { UNKNOWN } from "../../syntax/text.ts";

/** A stretch of a file. */
export interface Place {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** What is known of how a value came about. */
export interface Trace {
  /** Where its literals stand, nearest first. */
  readonly origin: readonly Related[];
  /** Why nobody gives it a value; Helm takes it for nothing. */
  readonly absent?: string | undefined;
  /** What decides it where this is only what `helm template` takes. */
  readonly unsure?: string | undefined;
}

export const NO_TRACE: Trace = { origin: [] };

/**
 * A part of a text. Text of a template has a place and no trace: it stands there character for
 * character. Everything else has a trace, and a place once an action has printed it.
 */
export interface Chunk {
  readonly text: string;
  readonly at?: Place | undefined;
  readonly trace?: Trace;
  /** Set where the text is `UNKNOWN`. */
  readonly why?: string;
}

/** A text that knows of each part where it comes from. */
export type Rope = readonly Chunk[];

export function ropeText(rope: Rope): string {
  return rope.length === 1
    ? rope[0]!.text
    : rope.map((chunk) => chunk.text).join("");
}

/** Text of a template, standing where it is written. */
export function written(source: Source, start: number, end: number): Rope {
  return [{ text: source.text.slice(start, end), at: { source, start, end } }];
}

/** A text that came about; its unknown characters are for the reason `why`. */
export function ropeOf(text: string, trace: Trace, why?: string): Rope {
  if (why === undefined || !text.includes(UNKNOWN)) return [{ text, trace }];
  return text
    .split(UNKNOWN)
    .flatMap((part, index): Chunk[] => [
      ...(index > 0 ? [{ text: UNKNOWN, trace, why }] : []),
      ...(part === "" ? [] : [{ text: part, trace }]),
    ]);
}

/** Why a rope cannot be known in full. */
export function unknownOf(rope: Rope): string | undefined {
  return rope.find((chunk) => chunk.why !== undefined)?.why;
}

export function sliceRope(rope: Rope, from: number, to = Infinity): Rope {
  const cut: Chunk[] = [];
  let begin = 0;
  for (const chunk of rope) {
    const end = begin + chunk.text.length;
    if (end > from && begin < to)
      cut.push(
        sliceChunk(chunk, Math.max(from - begin, 0), Math.min(to, end) - begin),
      );
    begin = end;
    if (begin >= to) break;
  }
  return cut;
}

/** `sliceRope` for a rope of which many parts are cut out: each in logarithmic time. */
export function slicerOf(rope: Rope): (from: number, to: number) => Rope {
  const begins: number[] = [];
  let length = 0;
  for (const chunk of rope) {
    begins.push(length);
    length += chunk.text.length;
  }
  return (from, to) => {
    const first = lastNotBehind(begins, from);
    const begin = begins[first] ?? 0;
    const end = lastNotBehind(begins, to) + 1;
    return sliceRope(rope.slice(first, end), from - begin, to - begin);
  };
}

/** The last of sorted numbers that is not greater; the first if there is none. */
function lastNotBehind(numbers: readonly number[], wanted: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

function sliceChunk(chunk: Chunk, from: number, to: number): Chunk {
  if (from === 0 && to === chunk.text.length) return chunk;
  const text = chunk.text.slice(from, to);
  const { at, trace } = chunk;
  if (!at || trace) return { ...chunk, text };
  const { source, start } = at;
  return { text, at: { source, start: start + from, end: start + to } };
}

/** Blanks before every line. */
export function indentRope(rope: Rope, blanks: string): Rope {
  const indented: Chunk[] = [blanksBefore(rope[0], 0, blanks)];
  for (const chunk of rope) {
    let from = 0;
    for (;;) {
      const end = chunk.text.indexOf("\n", from) + 1;
      if (end === 0) break;
      indented.push(sliceChunk(chunk, from, end));
      indented.push(blanksBefore(chunk, end, blanks));
      from = end;
    }
    if (from < chunk.text.length)
      indented.push(sliceChunk(chunk, from, chunk.text.length));
  }
  return indented;
}

/** Blanks that a function puts in stand where the text behind them does. */
function blanksBefore(
  chunk: Chunk | undefined,
  offset: number,
  text: string,
): Chunk {
  const at = chunk?.at;
  if (!at || chunk.trace) return { text, at, trace: NO_TRACE };
  const start = Math.min(at.start + offset, at.end);
  return {
    text,
    at: { source: at.source, start, end: start },
    trace: NO_TRACE,
  };
}

/** The rope as an action prints it: what has no place yet stands at the action. */
export function printedAt(
  rope: Rope,
  at: Place | undefined,
  through: readonly Related[] = [],
): Rope {
  if (!at && through.length === 0) return rope;
  return rope.map((chunk): Chunk => {
    if (chunk.at) return chunk;
    const trace = chunk.trace ?? NO_TRACE;
    const origin = [...trace.origin, ...through].filter(
      (each) => !at || !isWithin(each, at),
    );
    return { ...chunk, at, trace: { ...trace, origin } };
  });
}

function isWithin({ span }: Related, { source, start, end }: Place): boolean {
  return span.file === source.file && span.start >= start && span.end <= end;
}

/** So many places a person reads. */
const MOST_ORIGINS = 6;

export function mergeTraces(traces: readonly Trace[]): Trace {
  if (traces.length === 1) return traces[0]!;
  const origin: Related[] = [];
  for (const trace of traces)
    for (const each of trace.origin)
      if (origin.length < MOST_ORIGINS && !origin.includes(each))
        origin.push(each);
  const absent = traces.find((trace) => trace.absent !== undefined)?.absent;
  const unsure = traces.find((trace) => trace.unsure !== undefined)?.unsure;
  return { origin, absent, unsure };
}

/** What is known of how a text came about; template text in it counts as its literal. */
export function traceOfRope(rope: Rope): Trace {
  if (rope.length === 1 && rope[0]!.trace) return rope[0]!.trace;
  return mergeTraces(
    rope.map(({ text, at, trace }) => {
      if (trace) return trace;
      return at && text.trim() !== "" ? { origin: [literalAt(at)] } : NO_TRACE;
    }),
  );
}

/** Places are worked out when somebody asks. */
export function literalAt({ source, start, end }: Place): Related {
  return {
    get span() {
      return spanOf(source, start, end);
    },
    message: "the value comes from here",
  };
}
