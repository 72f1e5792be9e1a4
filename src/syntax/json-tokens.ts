/** The tokens of JSON (RFC 8259), each found by the offset it begins at. */

export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const BACKSLASH = 0x5c;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;

/** The first offset from `at` on that is no white space. */
export function skipBlank(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) at++;
    else return at;
  }
}

/** The offset behind the string that begins at `at`; where it breaks off, its negative. */
export function stringEnd(text: string, at: number): number {
  for (at++; ; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) {
      const length = escapeLength(text, at + 1);
      if (length === 0) return -at;
      at += length;
    } else if (!(code >= 0x20)) return -at;
  }
}

/** The offset behind the number, or 0. */
export function numberEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === 0x2d) at++;
  const first = at;
  at = digitsEnd(text, at);
  if (at === first || (text.charCodeAt(first) === 0x30 && at > first + 1))
    return 0;
  if (text.charCodeAt(at) === 0x2e) {
    const end = digitsEnd(text, at + 1);
    if (end === at + 1) return 0;
    at = end;
  }
  if ((text.charCodeAt(at) | 0x20) === 0x65) {
    const sign = text.charCodeAt(at + 1);
    const from = at + (sign === 0x2b || sign === 0x2d ? 2 : 1);
    at = digitsEnd(text, from);
    if (at === from) return 0;
  }
  return at;
}

/** The offset behind `true`, `false` or `null`, or 0. */
export function wordEnd(text: string, at: number): number {
  for (const word of ["true", "false", "null"])
    if (text.startsWith(word, at)) return at + word.length;
  return 0;
}

function digitsEnd(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) at++;
    else return at;
  }
}

/** How many characters follow the backslash; 0 for no escape of JSON. */
function escapeLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x75)
    return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5)) ? 5 : 0;
  return code >= 0x20 && '"\\/bfnrt'.includes(text[at]!) ? 1 : 0;
}

/** Letters, digits, `_`, `+`, `-`, `.` and all that is not ASCII. */
export function isWordCharacter(code: number): boolean {
  const letter = code | 0x20;
  return (
    (letter >= 0x61 && letter <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code === 0x2b ||
    code === 0x2d ||
    code === 0x2e ||
    code > 0x7f
  );
}
