import type { TemplateFailure } from "./nodes.ts";

export type TokenKind =
  | "text"
  | "open"
  | "close"
  | "space"
  | "word"
  | "keyword"
  | "field"
  | "variable"
  | "dot"
  | "number"
  | "character"
  | "string"
  | "raw"
  | "mark"
  | "end of file";

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const keywords: ReadonlySet<string> = new Set([
  "block",
  "break",
  "continue",
  "define",
  "else",
  "end",
  "if",
  "nil",
  "range",
  "template",
  "with",
]);

/** Takes a template apart as text/template's lexer does: https://pkg.go.dev/text/template#hdr-Text_and_spaces */
export function tokensOf(text: string): Token[] | TemplateFailure {
  const tokens: Token[] = [];
  const add = (kind: TokenKind, start: number, end: number): void => {
    tokens.push({ kind, start, end, text: text.slice(start, end) });
  };
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("{{", at);
    if (open < 0) {
      add("text", at, text.length);
      break;
    }
    const trims = /^-[ \t\r\n]/.test(text.slice(open + 2, open + 4));
    const end = trims ? trimmedEnd(text, at, open) : open;
    if (end > at) add("text", at, end);
    const inside = open + 2 + (trims ? 2 : 0);
    if (text.startsWith("/*", inside)) {
      const after = endOfComment(text, open, inside);
      if (typeof after !== "number") return after;
      at = after;
      continue;
    }
    add("open", open, open + 2);
    const closed = readAction(text, open, inside, add);
    if (typeof closed !== "number") return closed;
    at = closed;
  }
  add("end of file", text.length, text.length);
  return tokens;
}

const SPACE = /[ \t\r\n]/;

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && SPACE.test(text[end - 1]!)) end--;
  return end;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text[at]!)) at++;
  return at;
}

/** Where the text goes on behind `}}` or ` -}}` at `at`, if one stands there. */
function closing(text: string, at: number): number | undefined {
  if (text.startsWith("}}", at)) return at + 2;
  return SPACE.test(text[at] ?? "") && text.startsWith("-}}", at + 1)
    ? skipSpaces(text, at + 4)
    : undefined;
}

function endOfComment(
  text: string,
  open: number,
  inside: number,
): number | TemplateFailure {
  const end = text.indexOf("*/", inside + 2);
  if (end < 0) return failure(open, "this comment has no */");
  return (
    closing(text, end + 2) ??
    failure(end, "nothing but }} or -}} may stand behind the */ of a comment")
  );
}

type Add = (kind: TokenKind, start: number, end: number) => void;

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /[ \t\r\n]+/y],
  ["string", /"(?:[^"\\\n]|\\[^\n])*"/y],
  ["raw", /`[^`]*`/y],
  ["character", /'(?:[^'\\\n]|\\[^\n])*'/y],
  ["variable", /\$[\p{L}\p{Nd}_]*/uy],
  ["number", /[-+]?(?:\d|\.\d)(?:[eE][-+]?|[pP][-+]?|[\p{L}\p{Nd}_.])*/uy],
  ["field", /\.[\p{L}\p{Nd}_]+/uy],
  ["dot", /\./y],
  ["word", /[\p{L}\p{Nd}_]+/uy],
  ["mark", /:=|[=|,()]/y],
];

/** The tokens up to the `}}` of an action; gives where the text behind it begins. */
function readAction(
  text: string,
  open: number,
  from: number,
  add: Add,
): number | TemplateFailure {
  for (let at = from; ;) {
    const next = closing(text, at);
    if (next !== undefined) {
      add("close", at, text.indexOf("}}", at) + 2);
      return next;
    }
    if (at >= text.length)
      return failure(open, "this action is not closed: }} was expected");
    const found = tokenAt(text, at);
    if (!found) return failure(at, unreadable(text, at));
    add(found.kind, at, found.end);
    // The blank of ` -}}` belongs to the brace.
    at = found.end;
  }
}

function tokenAt(
  text: string,
  at: number,
): { kind: TokenKind; end: number } | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = pattern.lastIndex;
    if (kind === "space") return { kind, end: endOfSpaces(text, end) };
    if (kind === "word" && keywords.has(match[0]))
      return { kind: "keyword", end };
    return { kind, end };
  }
  return undefined;
}

function endOfSpaces(text: string, end: number): number {
  return text.startsWith("-}}", end) ? end - 1 : end;
}

function unreadable(text: string, at: number): string {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  if (character === '"') return 'this text has no closing "';
  if (character === "`") return "this text has no closing `";
  if (character === "'") return "this character has no closing '";
  return `${character} has no meaning in an action`;
}

export function failure(
  at: number,
  reason: string,
  end = at + 1,
): TemplateFailure {
  return { at, end, reason };
}
