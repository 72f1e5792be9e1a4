import type { Source } from "../../syntax/source.ts";
import { textFrom, UNKNOWN } from "../../syntax/text.ts";
import type { Piece, Text } from "../../syntax/text.ts";
import { ropeText } from "./rope.ts";
import type { Chunk, Rope } from "./rope.ts";

/** The rope as a text; what stands nowhere stands at the beginning of `source`. */
export function toText(rope: Rope, source: Source): Text {
  const pieces = rope.filter(({ text }) => text !== "").map(pieceOf);
  return textFrom(source, pieces, 0, source.text.length);

  function pieceOf({ text, at, trace, why }: Chunk): Piece {
    const place = at ?? { source, start: 0, end: 0 };
    return {
      text,
      ...{ start: place.start, end: place.end, source: place.source },
      ...(trace && { origin: trace.origin }),
      ...(why !== undefined && { why }),
    };
  }
}

/**
 * What a template has printed, as a manifest to be read: what has no value, or what the cluster
 * decides, is unknown there, as long as the lines around it stay YAML.
 */
export function manifestText(rope: Rope, source: Source): Text {
  const doubtful = rope.map(doubted);
  const unwanted = unknownLines(doubtful);
  return toText(
    separated(doubtful.filter((chunk) => !unwanted.has(chunk))),
    source,
  );
}

function doubted(chunk: Chunk): Chunk {
  const { text, trace, why } = chunk;
  if (why !== undefined || !trace) return chunk;
  if (trace.absent !== undefined)
    return { ...chunk, text: UNKNOWN, why: trace.absent };
  return trace.unsure !== undefined && text.trim() !== ""
    ? { ...chunk, text: UNKNOWN, why: trace.unsure }
    : chunk;
}

/** The unknown parts that are a line of their own where a line could be anything: further keys, further items, nothing. */
function unknownLines(rope: Rope): ReadonlySet<Chunk> {
  const unwanted = new Set<Chunk>();
  const text = ropeText(rope);
  if (!text.includes(UNKNOWN)) return unwanted;
  const lines = text.split("\n");
  let begin = 0;
  let line = 0;
  let lineStart = 0;
  for (const chunk of rope) {
    for (; lineStart + lines[line]!.length < begin; line++)
      lineStart += lines[line]!.length + 1;
    const alone = lines[line]!.trim() === UNKNOWN;
    if (chunk.text === UNKNOWN && alone && !isValueOfKey(lines, line, chunk))
      unwanted.add(chunk);
    begin += chunk.text.length;
  }
  return unwanted;
}

/** Whether a line can only be the value of the key on the line before. */
function isValueOfKey(
  lines: readonly string[],
  line: number,
  { trace }: Chunk,
): boolean {
  if (trace?.absent !== undefined) return false;
  const before = nextWritten(lines, line, -1);
  const after = nextWritten(lines, line, 1);
  const indent = indentOf(lines[line]!);
  return (
    before !== undefined &&
    /[:-]\s*$/.test(before) &&
    indentOf(before) < indent &&
    (after === undefined || indentOf(after) < indent)
  );
}

/** The nearest line above or below that is not blank. */
function nextWritten(
  lines: readonly string[],
  line: number,
  step: 1 | -1,
): string | undefined {
  let at = line + step;
  while (lines[at] !== undefined && lines[at]!.trim() === "") at += step;
  return lines[at];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Helm begins a document at every `---`, whatever follows on its line. */
function separated(rope: Rope): Rope {
  if (!/^---[^\s-]/m.test(ropeText(rope))) return rope;
  let lineStart = true;
  let dashes = 0;
  return rope.flatMap((chunk): Chunk[] => {
    const parts: Chunk[] = [];
    let from = 0;
    [...chunk.text].forEach((character, index) => {
      const ends = dashes === 3 && !/[\s-]/.test(character);
      if (ends && from <= index) {
        parts.push({
          ...chunk,
          text: chunk.text.slice(from, index),
          ...moved(chunk, from, index),
        });
        parts.push({ ...chunk, text: "\n", trace: { origin: [] } });
        from = index;
      }
      dashes = character === "-" && (lineStart || dashes > 0) ? dashes + 1 : 0;
      lineStart = character === "\n";
    });
    parts.push({
      ...chunk,
      text: chunk.text.slice(from),
      ...moved(chunk, from, chunk.text.length),
    });
    return parts;
  });
}

/** Template text stands character for character; a part of it does too. */
function moved(
  { at, trace }: Chunk,
  from: number,
  to: number,
): Pick<Chunk, "at"> {
  return at && !trace
    ? { at: { ...at, start: at.start + from, end: at.start + to } }
    : { at };
}
