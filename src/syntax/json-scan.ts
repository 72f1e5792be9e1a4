import { brokenString, tooDeep, unexpected } from "./json-mistakes.ts";
import type { Mistake } from "./json-mistakes.ts";
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  isWordCharacter,
  numberEnd,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  skipBlank,
  stringEnd,
  wordEnd,
} from "./json-tokens.ts";

/**
 * The first pass over a JSON text (RFC 8259): checks every character of it and notes where each
 * object and array ends. Keeps no other thing, so that a plan of 256 MB fits.
 */
export interface JsonScan {
  readonly text: string;
  /**
   * Two numbers for each container, in the order of their beginnings: the offset of its end, and
   * the number of the next container that is not inside it.
   */
  readonly containers: Int32Array;
  /** The first mistake. What was open there ends before it. */
  readonly mistake: Mistake | undefined;
}

/** More is a problem: whoever walks the tree may recurse. */
export const MAX_DEPTH = 1000;

interface State {
  readonly text: string;
  at: number;
  containers: Int32Array;
  count: number;
  readonly open: number[];
  mistake: Mistake | undefined;
}

export function scanJson(text: string): JsonScan {
  const state: State = {
    text,
    at: skipBlank(text, 0),
    containers: new Int32Array(64),
    count: 0,
    open: [],
    mistake: undefined,
  };
  while (scanValue(state) && scanAfterValue(state));
  closeAtMistake(state);
  const { containers, mistake } = state;
  return { text, containers, mistake };
}

/** Whether the text goes on behind what was read: false at the end and at a mistake. */
function scanValue(state: State): boolean {
  const { text, at } = state;
  const code = text.charCodeAt(at);
  if (code === QUOTE) return scanString(state);
  if (code === OPEN_BRACE || code === OPEN_BRACKET)
    return scanOpening(state, code);
  const end =
    code === 0x2d || (code >= 0x30 && code <= 0x39)
      ? numberEnd(text, at)
      : wordEnd(text, at);
  if (end === 0 || isWordCharacter(text.charCodeAt(end)))
    return expect(state, "a value");
  state.at = end;
  return true;
}

/** Behind a value: closes what closes there, and stands at the next value. */
function scanAfterValue(state: State): boolean {
  const { text } = state;
  for (;;) {
    state.at = skipBlank(text, state.at);
    if (state.open.length === 0)
      return state.at < text.length && expect(state, "the end of the file");
    const code = text.charCodeAt(state.at);
    const isObject = inObject(state);
    if (code === COMMA) {
      state.at = skipBlank(text, state.at + 1);
      return !isObject || scanKey(state);
    }
    if (code !== (isObject ? CLOSE_BRACE : CLOSE_BRACKET))
      return expect(state, isObject ? "a comma or `}`" : "a comma or `]`");
    close(state, state.at + 1);
  }
}

/** Opens a container, and closes it where it is empty; then reads on to the next value. */
function scanOpening(state: State, code: number): boolean {
  const { text } = state;
  if (state.open.length === MAX_DEPTH)
    return fail(state, tooDeep(state.at, MAX_DEPTH));
  open(state);
  const inside = (state.at = skipBlank(text, state.at + 1));
  const isObject = code === OPEN_BRACE;
  if (text.charCodeAt(inside) === (isObject ? CLOSE_BRACE : CLOSE_BRACKET)) {
    close(state, inside + 1);
    return true;
  }
  if (isObject && !scanKey(state)) return false;
  return scanValue(state);
}

function scanKey(state: State): boolean {
  const { text } = state;
  if (text.charCodeAt(state.at) !== QUOTE)
    return expect(state, "a key in double quotes");
  if (!scanString(state)) return false;
  state.at = skipBlank(text, state.at);
  if (text.charCodeAt(state.at) !== COLON) return expect(state, "a colon");
  state.at = skipBlank(text, state.at + 1);
  return true;
}

function scanString(state: State): boolean {
  const { text, at } = state;
  const end = stringEnd(text, at);
  if (end < 0) return fail(state, brokenString(text, at, -end));
  state.at = end;
  return true;
}

function open(state: State): void {
  const { count, containers } = state;
  if (count * 2 === containers.length) {
    state.containers = new Int32Array(containers.length * 2);
    state.containers.set(containers);
  }
  state.containers[count * 2] = state.at;
  state.open.push(count);
  state.count++;
}

function close(state: State, end: number): void {
  const container = state.open.pop()!;
  state.containers[container * 2] = end;
  state.containers[container * 2 + 1] = state.count;
  state.at = end;
}

/** Until it is closed, a container's first number is where it begins. */
function inObject({ text, containers, open }: State): boolean {
  return text.charCodeAt(containers[open.at(-1)! * 2]!) === OPEN_BRACE;
}

function closeAtMistake(state: State): void {
  while (state.open.length > 0) close(state, state.at);
}

function fail(state: State, mistake: Mistake): false {
  state.mistake = mistake;
  return false;
}

function expect(state: State, expected: string): false {
  return fail(state, unexpected(state.text, state.at, expected));
}
