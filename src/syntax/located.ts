import type { Scalar } from "./node.ts";
import { textFrom } from "./text.ts";
import type { Piece, Text } from "./text.ts";

const escapeLength: Record<string, number> = { x: 4, u: 6, U: 10 };

/**
 * The scalar's text with every character's place. Escapes, folded line breaks and doubled quotes
 * are units of their own; everything else maps character for character.
 */
export function scalarText(scalar: Scalar): Text {
  if (scalar.written) return scalar.written;
  const { source, style, text, start, end } = scalar;
  const quote = style === "single" || style === "double" ? 1 : 0;
  const raw = source.text.slice(start + quote, end - quote);
  const pieces =
    raw === text
      ? [{ text, start: start + quote, end: end - quote }]
      : align(text, raw, start + quote, style);
  return textFrom(source, pieces, start, end);
}

/** Walks the decoded text along the raw one. */
function align(
  text: string,
  raw: string,
  base: number,
  style: Scalar["style"],
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (let i = 0; i < text.length;) {
    while (isSkipped(text[i]!, raw[at]) || isEscapedBreak(raw, at, style)) at++;
    const length = unitLength(text[i]!, raw, at, style);
    if (length === 1) {
      let run = 1;
      while (
        i + run < text.length &&
        isPlainMatch(text, i, raw, at, run, style)
      )
        run++;
      push(pieces, text.slice(i, i + run), base + at, base + at + run);
      i += run;
      at += run;
    } else {
      const size = text.codePointAt(i)! > 0xffff && raw[at] === "\\" ? 2 : 1;
      push(pieces, text.slice(i, i + size), base + at, base + at + length);
      i += size;
      at += length;
    }
  }
  return pieces;
}

/** Indentation and line breaks in the raw text that the decoded text does not have. */
function isSkipped(wanted: string, found: string | undefined): boolean {
  return found !== undefined && /\s/.test(found) && !/\s/.test(wanted);
}

/** A backslash at the end of a line in double quotes: the line goes on, nothing stands between. */
function isEscapedBreak(
  raw: string,
  at: number,
  style: Scalar["style"],
): boolean {
  return style === "double" && /^\\[\r\n]/.test(raw.slice(at, at + 2));
}

/** How much raw text one decoded character was written as. */
function unitLength(
  wanted: string,
  raw: string,
  at: number,
  style: Scalar["style"],
): number {
  const found = raw[at];
  if (style === "double" && found === "\\")
    return escapeLength[raw[at + 1] ?? ""] ?? 2;
  if (style === "single" && found === "'") return 2;
  if (found === wanted || found === undefined)
    return found === undefined ? 0 : 1;
  // A folded break: the space or newline stands for the whole run of white space.
  return /^\s*/.exec(raw.slice(at))![0].length;
}

function isPlainMatch(
  text: string,
  i: number,
  raw: string,
  at: number,
  run: number,
  style: Scalar["style"],
): boolean {
  const found = raw[at + run];
  return (
    found === text[i + run] &&
    found !== "\n" &&
    !(style === "double" && found === "\\") &&
    !(style === "single" && found === "'")
  );
}

function push(pieces: Piece[], text: string, start: number, end: number): void {
  pieces.push({ text, start, end });
}
