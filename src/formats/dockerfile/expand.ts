import type { Related } from "../../model.ts";
import type { Escape } from "../../syntax/dockerfile-lines.ts";
import {
  beginWord,
  cutterOf,
  settleRun,
  takeInstead,
  takeLiteral,
  takeUnknown,
} from "../../syntax/shell-word.ts";
import type { Cut, Word } from "../../syntax/shell-word.ts";
import { spanOf } from "../../syntax/source.ts";
import { textFrom, UNKNOWN } from "../../syntax/text.ts";
import type { Piece, Text } from "../../syntax/text.ts";
import { replacePattern } from "./patterns.ts";
import { lookUp } from "./scope.ts";
import type { Scope, Variable } from "./scope.ts";

/** A text after the builder has replaced variables and taken quotes away. */
export interface Expansion {
  readonly text: Text;
  /** Holds the other branch of a `${VAR:+...}` whose variable only the build may set. */
  readonly possible: boolean;
}

interface Reader {
  readonly text: Text;
  readonly value: string;
  readonly cut: Cut;
  readonly escape: Escape;
  readonly scope: Scope;
  at: number;
  depth: number;
  possible: boolean;
}

/** Deeper than anybody writes defaults. */
const DEEPEST = 100;

/**
 * Replaces `$V`, `${V}` and `${V:-default}` with its relatives, and takes quotes and escapes away.
 * What a reference comes to stands where the reference stands, and its origin leads to the literal.
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
export function expand(text: Text, escape: Escape, scope: Scope): Expansion {
  if (!/[$'"\\`]/.test(text.value)) return { text, possible: false };
  const reader: Reader = {
    ...{ text, value: text.value, cut: cutterOf(text), escape, scope },
    ...{ at: 0, depth: 0, possible: false },
  };
  const { pieces } = readUntil(reader, "");
  return {
    text: textFrom(text.source, pieces, text.start, text.end),
    possible: reader.possible,
  };
}

/** Reads to the character `stop`, which is taken too; to the end without one. */
function readUntil(
  reader: Reader,
  stop: "" | "}" | "/",
): { pieces: readonly Piece[]; closed: boolean } {
  const { value, escape, cut } = reader;
  const word = beginWord(cut, reader.at);
  while (reader.at < value.length) {
    const char = value[reader.at]!;
    if (char === stop) {
      reader.at++;
      settleRun(word);
      return { pieces: word.pieces, closed: true };
    }
    if (char === "$") readReference(reader, word);
    else if (char === "'") readSingleQuotes(reader, word);
    else if (char === '"') readDoubleQuotes(reader, word);
    else if (char === escape) takeEscaped(reader, word);
    else takeLiteral(word, reader.at, ++reader.at);
  }
  settleRun(word);
  return { pieces: word.pieces, closed: stop === "" };
}

/** The character behind the escape as it is; an escape with nothing behind it is dropped. */
function takeEscaped(reader: Reader, word: Word): void {
  const at = reader.at + 1;
  if (at < reader.value.length) takeLiteral(word, at, at + 1);
  reader.at = at + 1;
}

function readSingleQuotes(reader: Reader, word: Word): void {
  const begin = reader.at + 1;
  const close = reader.value.indexOf("'", begin);
  const end = close === -1 ? reader.value.length : close;
  if (end > begin) takeLiteral(word, begin, end);
  reader.at = end + 1;
}

function readDoubleQuotes(reader: Reader, word: Word): void {
  const { value, escape } = reader;
  const special = new Set(['"', "$", escape]);
  reader.at++;
  while (reader.at < value.length && value[reader.at] !== '"') {
    const char = value[reader.at]!;
    if (char === "$") readReference(reader, word);
    else if (char === escape && special.has(value[reader.at + 1] ?? ""))
      takeEscaped(reader, word);
    else takeLiteral(word, reader.at, ++reader.at);
  }
  reader.at++;
}

const nameForm = /(?:[\p{L}_][\p{L}\p{Nd}_]*|\p{Nd}+|[@*#?$!-])/uy;
const operatorForm = /\}|:?[-+?]|##?|%%?|\/\/?/y;

/** A reference while it is read: `begin` is its `$`. */
interface Reference {
  readonly begin: number;
  readonly name: string;
  readonly does: string;
  readonly variable: Variable | undefined;
}

function readReference(reader: Reader, word: Word): void {
  const begin = reader.at;
  const braced = reader.value[begin + 1] === "{";
  reader.at += braced ? 2 : 1;
  const name = take(reader, nameForm);
  if (name === undefined && !braced) return takeLiteral(word, begin, reader.at);
  const does = braced ? take(reader, operatorForm) : "}";
  if (name === undefined || does === undefined || reader.depth >= DEEPEST)
    return refuse(reader, word, begin);
  const variable = lookUp(reader.scope, name);
  const reference = { begin, name, does, variable };
  if (does === "}") return substitute(reader, word, reference);
  reader.depth++;
  if (/[#%/]/.test(does)) replaceIn(reader, word, reference);
  else choose(reader, word, reference);
  reader.depth--;
}

/** `${V:-default}`, `${V:+other}`, `${V:?complaint}` and the same without the colon. */
function choose(reader: Reader, word: Word, reference: Reference): void {
  const { begin, name, does, variable } = reference;
  const from = reader.at;
  const { pieces, closed } = readUntil(reader, "}");
  if (!closed) return refuse(reader, word, begin);
  const isEmpty = variable?.value === "" || variable?.value === UNKNOWN;
  const missing =
    !variable || variable.unset || (does.startsWith(":") && isEmpty);
  const mayBeSet = missing && variable?.value === UNKNOWN;
  const takeBranch = (message: string): void => {
    const [first] = reader.cut(from, reader.at - 1);
    if (!first) return;
    const last = reader.cut(from, reader.at - 1).at(-1)!;
    const span = spanOf(reader.text.source, first.start, last.end);
    for (const { text, why, origin } of pieces)
      takeWhole(word, begin, reader.at, {
        ...{ text, origin: origin ?? [{ span, message }] },
        ...(why !== undefined && { why }),
      });
  };
  if (does.endsWith("+")) {
    if (mayBeSet) reader.possible = true;
    if (!missing || mayBeSet) takeBranch(`used when ${name} is set`);
  } else if (!missing) substitute(reader, word, reference);
  else if (does.endsWith("-")) takeBranch(`the default of ${name}`);
  else takeUnknown(word, begin, reader.at, `${name} must be set by the build`);
}

/** `${V#pattern}`, `${V%pattern}`, `${V/pattern/other}` and the same with the character doubled. */
function replaceIn(reader: Reader, word: Word, reference: Reference): void {
  const { begin, name, does, variable } = reference;
  const replaces = does.startsWith("/");
  const pattern = readUntil(reader, replaces ? "/" : "}");
  const other = replaces ? readUntil(reader, "}") : pattern;
  if (!pattern.closed || !other.closed) return refuse(reader, word, begin);
  if (!variable) return;
  const [looked, instead] = [valueOf(pattern.pieces), valueOf(other.pieces)];
  const isKnown = ![variable.value, looked, instead].join("").includes(UNKNOWN);
  const value = isKnown
    ? replacePattern(variable.value, does, looked, instead)
    : undefined;
  const why = variable.why ?? `what is left of ${name} was not worked out`;
  if (value === undefined) takeUnknown(word, begin, reader.at, why);
  else
    substitute(reader, word, {
      ...reference,
      variable: { ...variable, value },
    });
}

function valueOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** What the variable stands for, at the whole reference. */
function substitute(
  reader: Reader,
  word: Word,
  { begin, name, variable }: Reference,
): void {
  const { room } = reader.scope;
  if (!variable) return;
  const { value, why = "", origin } = variable;
  if (variable.possible) reader.possible = true;
  if (value.length > room.left) {
    const many = `there are too many references to work out $${name}`;
    return takeUnknown(word, begin, reader.at, many);
  }
  room.left -= value.length;
  for (const text of value.split(/(\uFFFC)/))
    if (text !== "")
      takeWhole(word, begin, reader.at, {
        ...{ text, origin },
        ...(text === UNKNOWN && { why }),
      });
}

/**
 * Takes a part that stands at `from` to `to` as one. A piece as long as what it stands for would
 * pass for one that is written there character by character, so such a piece is taken in two.
 */
function takeWhole(
  word: Word,
  from: number,
  to: number,
  instead: Pick<Piece, "text" | "why"> & { origin: readonly Related[] },
): void {
  const { text } = instead;
  const [first, last] = [word.cut(from, to)[0], word.cut(from, to).at(-1)];
  if (!first || !last || last.end - first.start !== text.length)
    return takeInstead(word, from, to, instead);
  takeInstead(word, from, to, { ...instead, text: text.slice(0, -1) });
  takeInstead(word, from, to, { text: text.slice(-1) });
}

function refuse(reader: Reader, word: Word, begin: number): void {
  const written = reader.value.slice(begin, reader.at).slice(0, 40);
  const why = `${written} is no form that docker knows`;
  takeUnknown(word, begin, Math.min(reader.at, reader.value.length), why);
}

function take(reader: Reader, form: RegExp): string | undefined {
  form.lastIndex = reader.at;
  const found = form.exec(reader.value)?.[0];
  reader.at += found?.length ?? 0;
  return found;
}
