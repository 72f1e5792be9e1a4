import type { Problem } from "../../model.ts";
import { spanOf } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";
import { textFrom } from "../../syntax/text.ts";
import type { Piece, Text } from "../../syntax/text.ts";
import { interpolate } from "./interpolate.ts";
import type { Variables } from "./interpolate.ts";

export interface Dotenv {
  readonly variables: Variables;
  readonly problems: readonly Problem[];
}

const blank = /\s*(?:#[^\n]*(?:\n|$)\s*)*/y;
/** A name without a value asks for the variable of the environment, which is not read. */
const assignment =
  /(?:export[^\S\n]+)?([\p{L}\p{N}_.\-[\]]*)[^\S\n]*(?:([=:])[^\S\n]*|(?=\n|$))/uy;
const quoted = /'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"/y;
/** A comment needs a space before its `#`, and a value in front of that. */
const unquoted = /(?:(?! #)[^\n])*/y;
const restOfLine = /[^\n]*/y;

/**
 * Reads a `.env` file by compose-go's grammar: `K=V`, `K: V`, `export K=V`, quotes (also over
 * several lines), ` # comment`, and `${OTHER}` everywhere but in single quotes. The last assignment
 * of a name wins. https://github.com/compose-spec/compose-go/blob/main/dotenv/parser.go
 */
export function readDotenv(source: Source): Dotenv {
  const { text } = source;
  const variables = new Map<string, Text>();
  const problems: Problem[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const expand = (pieces: Piece[], start: number, end: number): Text => {
    const read = interpolate(textFrom(source, pieces, start, end), variables);
    if (read.problem) problems.push(read.problem);
    return read.text;
  };
  while ((take(blank), at < text.length)) {
    const begin = at;
    const [, name, separator] = take(assignment) ?? [];
    if (name === undefined) {
      take(restOfLine);
      problems.push(badLine(source, begin, at));
      continue;
    }
    if (separator === undefined) continue;
    const start = at;
    const quotes = take(quoted);
    if (quotes) {
      const [, single, double] = quotes;
      const value =
        single === undefined
          ? expand(unescape(double!, start + 1, escape), start, at)
          : textFrom(
              source,
              unescape(single, start + 1, escapedQuote),
              ...[start, at],
            );
      variables.set(name, value);
    } else {
      const raw = take(unquoted)![0].trimEnd();
      const end = start + raw.length;
      take(restOfLine);
      if (/^['"]/.test(raw)) problems.push(badLine(source, begin, end));
      variables.set(name, expand([{ text: raw, start, end }], start, end));
    }
  }
  return { variables, problems };
}

function badLine(source: Source, start: number, end: number): Problem {
  return {
    span: spanOf(source, start, end),
    severity: "warning",
    message:
      "this line sets no variable, and docker compose refuses it. Write NAME=value",
  };
}

const escape = /\\(?:[abfnrtv$"\\]|0[0-3][0-7]{2})/g;
const escapedQuote = /\\'/g;
const controls: Record<string, string> = {
  ...{ a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" },
  $: "$$", // It is interpolated after this.
};

/** The text between quotes in pieces, each escape that `pattern` finds a piece of its own. */
function unescape(text: string, base: number, pattern: RegExp): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, start: number, end: number): void => {
    if (start < end)
      pieces.push({ text, start: base + start, end: base + end });
  };
  let done = 0;
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const end = index + written.length;
    add(text.slice(done, index), done, index);
    add(unescaped(written.slice(1)), index, end);
    done = end;
  }
  add(text.slice(done), done, text.length);
  return pieces;
}

function unescaped(escaped: string): string {
  return escaped.length > 1
    ? String.fromCharCode(parseInt(escaped, 8))
    : (controls[escaped] ?? escaped);
}
