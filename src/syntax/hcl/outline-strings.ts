import {
  BACKSLASH,
  DOLLAR,
  LEFT_BRACE,
  NEWLINE,
  PERCENT,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
  TILDE,
  isSpace,
} from "./characters.ts";

/** The code units of a text, with zeros behind. */
export type Codes = Uint16Array;

/** Stands for a place where the outline is not sure. */
export const UNSURE = -1;

/** Where a quoted string goes on from `at`: the offset of its closing quote or of a `${`. */
export function endOfQuoted(codes: Codes, at: number): number {
  for (; ; at++) {
    const code = codes[at]!;
    if (code > BACKSLASH) continue;
    if (code === QUOTE) return at;
    if (code === BACKSLASH) {
      if (!isSimpleEscape(codes[++at]!)) return UNSURE;
    } else if (code === DOLLAR || code === PERCENT) {
      const next = codes[at + 1]!;
      if (next === LEFT_BRACE)
        return code === DOLLAR && codes[at + 2]! !== TILDE ? at : UNSURE;
      if (next === code && codes[at + 2]! === LEFT_BRACE) at += 2;
    } else if (code === NEWLINE || code === RETURN || code === 0) return UNSURE;
  }
}

/** The closing quote of a label that stands for itself, without escapes and templates. */
export function endOfLabel(codes: Codes, at: number): number {
  for (; ; at++) {
    const code = codes[at]!;
    if (code > BACKSLASH) continue;
    if (code === QUOTE) return at;
    if (code === BACKSLASH || code === DOLLAR || code === PERCENT)
      return UNSURE;
    if (code === NEWLINE || code === RETURN || code === 0) return UNSURE;
  }
}

/**
 * Where a heredoc goes on from `at`: the offset behind its closing marker or of a `${`. The marker is
 * the word from `marker` to `markerEnd`.
 */
export function endOfHeredoc(
  codes: Codes,
  at: number,
  marker: number,
  markerEnd: number,
  isLineStart: boolean,
): number {
  let checks = isLineStart;
  for (; ; at++) {
    let code = codes[at]!;
    if (checks) {
      checks = false;
      while (code === SPACE || code === TAB) code = codes[++at]!;
      const behind = markerAt(codes, at, marker, markerEnd);
      if (behind !== 0) return behind;
    }
    if (code > PERCENT) continue;
    if (code === NEWLINE) checks = true;
    else if (code === DOLLAR || code === PERCENT) {
      const next = codes[at + 1]!;
      if (next === LEFT_BRACE)
        return code === DOLLAR && codes[at + 2]! !== TILDE ? at : UNSURE;
      if (next === code && codes[at + 2]! === LEFT_BRACE) at += 2;
    } else if (code === 0) return UNSURE;
  }
}

/** The offset behind the marker when it stands alone on the rest of the line; 0 when it does not. */
function markerAt(
  codes: Codes,
  from: number,
  marker: number,
  markerEnd: number,
): number {
  let at = from;
  for (; marker < markerEnd; marker++, at++)
    if (codes[at]! !== codes[marker]!)
      return at === from && isOddSpace(codes, at) ? UNSURE : 0;
  for (let next = at; ; next++) {
    const code = codes[next]!;
    if (code === NEWLINE) return at;
    if (code === 0) return UNSURE;
    if (code !== SPACE && code !== TAB && code !== RETURN)
      return isOddSpace(codes, next) ? UNSURE : 0;
  }
}

/** White space that may stand around a marker, but hardly ever does. */
function isOddSpace(codes: Codes, at: number): boolean {
  const code = codes[at]!;
  if (code === RETURN) return codes[at + 1]! !== NEWLINE;
  if (code === NEWLINE) return false;
  return (code < SPACE || code > 127) && isSpace(code);
}

/** `\n`, `\r`, `\t`, `\"` and `\\`. */
function isSimpleEscape(code: number): boolean {
  return (
    code === QUOTE ||
    code === BACKSLASH ||
    code === 0x6e ||
    code === 0x72 ||
    code === 0x74
  );
}
