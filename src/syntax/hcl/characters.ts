/** Character codes, and the classes of characters that HCL knows. */

export const TAB = 9;
export const NEWLINE = 10;
export const RETURN = 13;
export const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const HASH = 35;
export const DOLLAR = 36;
export const PERCENT = 37;
export const AMPERSAND = 38;
export const LEFT_PAREN = 40;
export const RIGHT_PAREN = 41;
export const STAR = 42;
export const PLUS = 43;
export const COMMA = 44;
export const MINUS = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const LEFT_BRACKET = 91;
export const BACKSLASH = 92;
export const RIGHT_BRACKET = 93;
export const LEFT_BRACE = 123;
export const PIPE = 124;
export const RIGHT_BRACE = 125;
export const TILDE = 126;

const STARTS_WORD = 1;
const CONTINUES_WORD = 2;

const CLASSES = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(character)) CLASSES[code]! |= STARTS_WORD;
  if (/[A-Za-z0-9_-]/.test(character)) CLASSES[code]! |= CONTINUES_WORD;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Where the word that starts at `at` ends; `at` itself when none does. */
export function wordEnd(text: string, at: number, end: number): number {
  if (at >= end) return at;
  const first = text.charCodeAt(at);
  if (first < 128) {
    if ((CLASSES[first]! & STARTS_WORD) === 0) return at;
  } else if (!isBeyondAscii(/\p{ID_Start}/u, text, at)) return at;
  let next = at + widthAt(text, at);
  while (next < end) {
    const code = text.charCodeAt(next);
    if (code < 128) {
      if ((CLASSES[code]! & CONTINUES_WORD) === 0) break;
      next++;
    } else if (isBeyondAscii(/\p{ID_Continue}/u, text, next))
      next += widthAt(text, next);
    else break;
  }
  return next;
}

/** White space as Go's unicode.IsSpace has it; it decides what `~` takes away. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === SPACE || (code >= TAB && code <= RETURN);
  if (code === 0x85) return true;
  return code !== 0xfeff && /\s/.test(String.fromCharCode(code));
}

function isBeyondAscii(pattern: RegExp, text: string, at: number): boolean {
  return pattern.test(String.fromCodePoint(text.codePointAt(at)!));
}

function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}
