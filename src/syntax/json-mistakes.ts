import { BACKSLASH, isWordCharacter } from "./json-tokens.ts";

export interface Mistake {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Something else than what JSON has at this place. */
export function unexpected(
  text: string,
  at: number,
  expected: string,
): Mistake {
  const end = foundEnd(text, at);
  const found =
    at < text.length ? `\`${text.slice(at, end)}\`` : "the end of the file";
  const message = `expected ${expected}, found ${found}${hint(text, at)}`;
  return { start: at, end, message };
}

/** A string from `start` on that cannot go on at `breakAt`. */
export function brokenString(
  text: string,
  start: number,
  breakAt: number,
): Mistake {
  const code = text.charCodeAt(breakAt);
  const message =
    code === BACKSLASH
      ? "this string holds an escape that JSON does not have. A backslash is written `\\\\`"
      : code >= 0 && code !== 0x0a && code !== 0x0d
        ? "this string holds a control character. Write it as `\\u` and four hexadecimal digits"
        : "this string is not closed on its line. A line break in a string is written `\\n`";
  return { start, end: Math.max(breakAt, start + 1), message };
}

export function tooDeep(at: number, levels: number): Mistake {
  const message = `this is nested more than ${levels} levels deep, and is not read`;
  return { start: at, end: at + 1, message };
}

function foundEnd(text: string, at: number): number {
  let end = at;
  while (end - at < 20 && isWordCharacter(text.charCodeAt(end))) end++;
  if (end > at || at >= text.length) return end;
  return at + String.fromCodePoint(text.codePointAt(at)!).length;
}

function hint(text: string, at: number): string {
  const found = text[at] ?? "";
  if (/[}\]]/.test(found) && /,\s*$/.test(text.slice(Math.max(0, at - 99), at)))
    return ". JSON has no comma behind the last one: take it away";
  if (found === "#" || /^\/[/*]/.test(text.slice(at, at + 2)))
    return ". JSON has no comments";
  return found === "'" ? ". JSON strings stand in double quotes" : "";
}
