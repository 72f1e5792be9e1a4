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

/** What the outline does not read. */
export const UNSURE = -1;

/** Where a quoted string goes on from `at`: the offset of its closing quote or of a `${`. */
export function endOfQuoted(text: string, at: number): number {
  const last = text.length - 2;
  for (; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code > BACKSLASH) continue;
    if (code === QUOTE) return at;
    if (code === NEWLINE || code === RETURN) return UNSURE;
    if (code === BACKSLASH) {
      if (!isSimpleEscape(text.charCodeAt(at + 1))) return UNSURE;
      at++;
    } else if (code === DOLLAR || code === PERCENT) {
      const next = text.charCodeAt(at + 1);
      if (next === LEFT_BRACE)
        return isPlainInterpolation(text, at) ? at : UNSURE;
      if (next === code && text.charCodeAt(at + 2) === LEFT_BRACE) at += 2;
    }
  }
  return UNSURE;
}

/** The closing quote of a label that stands for itself, without escapes and templates. */
export function endOfLabel(text: string, at: number): number {
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > BACKSLASH) continue;
    if (code === QUOTE) return at;
    if (code === NEWLINE || code === RETURN || code === BACKSLASH)
      return UNSURE;
    if (code === DOLLAR || code === PERCENT) return UNSURE;
  }
  return UNSURE;
}

/**
 * Where a heredoc goes on from `at`: the offset behind its closing marker or of a `${`. The marker is
 * a word that stands from `marker` to `markerEnd`.
 */
export function endOfHeredoc(
  text: string,
  at: number,
  marker: number,
  markerEnd: number,
  isLineStart: boolean,
): number {
  const last = text.length - 2;
  const first = text.charCodeAt(marker);
  let checks = isLineStart;
  while (at < last) {
    if (checks) {
      checks = false;
      while (at < last && isBlank(text.charCodeAt(at))) at++;
      const code = text.charCodeAt(at);
      if (code === first) {
        const behind = markerAt(text, at, marker, markerEnd);
        if (behind !== 0) return behind;
      } else if (isOddSpace(code, text, at)) return UNSURE;
    }
    const code = text.charCodeAt(at);
    if (code === NEWLINE) checks = true;
    else if (code === DOLLAR || code === PERCENT) {
      const next = text.charCodeAt(at + 1);
      if (next === LEFT_BRACE)
        return isPlainInterpolation(text, at) ? at : UNSURE;
      if (next === code && text.charCodeAt(at + 2) === LEFT_BRACE) at += 2;
    }
    at++;
  }
  return UNSURE;
}

/** The offset behind the marker when it stands alone on the line from `at` on; 0 when it does not. */
function markerAt(
  text: string,
  at: number,
  marker: number,
  markerEnd: number,
): number {
  const end = text.length;
  for (; marker < markerEnd; marker++, at++)
    if (at >= end || text.charCodeAt(at) !== text.charCodeAt(marker)) return 0;
  for (let next = at; next < end; next++) {
    const code = text.charCodeAt(next);
    if (code === NEWLINE) return at;
    if (!isBlank(code) && code !== RETURN)
      return isOddSpace(code, text, next) ? UNSURE : 0;
  }
  return UNSURE;
}

/** `${`, but not `%{` and `${~`. */
function isPlainInterpolation(text: string, at: number): boolean {
  return text.charCodeAt(at) === DOLLAR && text.charCodeAt(at + 2) !== TILDE;
}

/** White space that may stand before a marker, but hardly ever does. */
function isOddSpace(code: number, text: string, at: number): boolean {
  if (code === RETURN) return text.charCodeAt(at + 1) !== NEWLINE;
  if (code === NEWLINE) return false;
  return (code < SPACE || code > 127) && isSpace(code);
}

/** `n`, `r`, `t`, a quote or a backslash. */
function isSimpleEscape(code: number): boolean {
  return (
    code === QUOTE ||
    code === BACKSLASH ||
    code === 110 ||
    code === 114 ||
    code === 116
  );
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}
