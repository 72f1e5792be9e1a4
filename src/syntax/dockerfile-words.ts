import type { Escape } from "./dockerfile-lines.ts";
import {
  beginWord,
  cutterOf,
  cutText,
  endWord,
  takeInstead,
  takeLiteral,
} from "./shell-word.ts";
import type { Cut } from "./shell-word.ts";
import { sliceText, textFrom } from "./text.ts";
import type { Text } from "./text.ts";

/** `--from=build` before an instruction's arguments. */
export interface Flag {
  /** Without the dashes. */
  readonly name: string;
  readonly value: Text | undefined;
  /** The whole flag as it is understood, dashes included. */
  readonly text: Text;
}

/** The part of a text, also where there are no characters in it. */
export function partOf(text: Text, cut: Cut, from: number, to: number): Text {
  const part = cutText(cut, text, from, to);
  if (part) return part;
  const before = cut(Math.max(from - 1, 0), from).at(-1)?.end ?? text.start;
  return textFrom(text.source, [], before, before);
}

/** The words between blanks, quotes and all. */
export function splitBlanks(text: Text): Text[] {
  const cut = cutterOf(text);
  return [...text.value.matchAll(/[^\t\v\f\r ]+/g)].flatMap(
    ({ index, 0: word }) =>
      cutText(cut, text, index, index + word.length) ?? [],
  );
}

/** The words between white space outside of quotes; the quotes stay in the words. */
export function splitQuoted(text: Text, escape: Escape): Text[] {
  const { value } = text;
  const cut = cutterOf(text);
  const words: Text[] = [];
  let from = -1;
  let quote = "";
  for (let at = 0; at < value.length; at++) {
    const char = value[at]!;
    if (quote === "" && /\s/.test(char)) {
      finish(at);
      continue;
    }
    if (from < 0) from = at;
    if (char === escape && quote !== "'") {
      // An escape with nothing behind it is no part of the word.
      if (at === value.length - 1) finish(at);
      at++;
    } else if (quote === "") quote = /['"]/.test(char) ? char : "";
    else if (char === quote) quote = "";
  }
  finish(value.length);
  return words;

  function finish(to: number): void {
    const word = from < 0 ? undefined : cutText(cut, text, from, to);
    if (word) words.push(word);
    from = -1;
  }
}

/** A `NAME=VALUE` of ARG, ENV or LABEL; the value still has its quotes. */
export interface Pair {
  readonly name: string;
  readonly value: Text | undefined;
}

/** `A=1 B="2"`; the old form `A 1 and more` has one name and the rest of the line. */
export function readPairs(
  text: Text,
  escape: Escape,
  oldForm: boolean,
): Pair[] {
  const words = splitQuoted(text, escape);
  if (oldForm && words[0] && !words[0].value.includes("=")) {
    const [name = "", between = ""] = text.value.split(/([\t\v\f\r ]+)/, 2);
    const value = sliceText(text, name.length + between.length);
    return [{ name, value }];
  }
  return words.map((word) => {
    const equals = word.value.indexOf("=");
    return equals === -1
      ? { name: word.value, value: undefined }
      : {
          name: word.value.slice(0, equals),
          value: sliceText(word, equals + 1),
        };
  });
}

/** The flags that stand at `from`, and where the arguments behind them begin. */
export function readFlags(
  text: Text,
  from: number,
  escape: Escape,
): { flags: Flag[]; rest: number } {
  const { value } = text;
  const cut = cutterOf(text);
  const flags: Flag[] = [];
  let at = from;
  for (;;) {
    while (at < value.length && /\s/.test(value[at]!)) at++;
    if (!value.startsWith("--", at)) return { flags, rest: at };
    const word = beginWord(cut, at);
    let quote = "";
    for (; at < value.length; at++) {
      const char = value[at]!;
      if (quote === "" && /\s/.test(char)) break;
      if (char === quote) quote = "";
      else if (quote === "" && /['"]/.test(char)) quote = char;
      else {
        if (char === escape) at++;
        if (at < value.length) takeLiteral(word, at, at + 1);
      }
    }
    const flag = endWord(word, text, at);
    // Two dashes alone end the flags.
    if (flag?.value === "--") return { flags, rest: at };
    if (flag) flags.push(flagOf(flag));
  }
}

function flagOf(text: Text): Flag {
  const equals = text.value.indexOf("=");
  return equals === -1
    ? { name: text.value.slice(2), value: undefined, text }
    : {
        name: text.value.slice(2, equals),
        value: sliceText(text, equals + 1),
        text,
      };
}

/**
 * The strings of a JSON list, each with its quotes as its place. `refused` is a list that holds
 * something else; nothing is what is no JSON list at all.
 */
export function readJsonList(text: Text): Text[] | "refused" | undefined {
  const { value } = text;
  if (!/^\s*\[/.test(value)) return undefined;
  const items = parsedJson(value);
  if (!Array.isArray(items)) return undefined;
  if (!items.every((item) => typeof item === "string")) return "refused";
  const cut = cutterOf(text);
  const words: Text[] = [];
  for (let open = value.indexOf('"'); open >= 0;) {
    const word = beginWord(cut, open);
    let at = open + 1;
    for (; value[at] !== '"'; at++) {
      const length = value[at] !== "\\" ? 1 : value[at + 1] === "u" ? 6 : 2;
      if (length === 1) takeLiteral(word, at, at + 1);
      else {
        const escaped = JSON.parse(`"${value.slice(at, at + length)}"`);
        takeInstead(word, at, at + length, { text: String(escaped) });
      }
      at += length - 1;
    }
    word.quoted = true;
    const quotes = partOf(text, cut, open, at + 1);
    const inner = endWord(word, text, at + 1) ?? quotes;
    words.push({ ...inner, start: quotes.start, end: quotes.end });
    open = value.indexOf('"', at + 1);
  }
  return words;
}

function parsedJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
