import { NEWLINE, RETURN, isDigit } from "./characters.ts";
import {
  UNSURE,
  endOfHeredoc,
  endOfLabel,
  endOfQuoted,
} from "./outline-strings.ts";

/** What may come next. Up to OPERAND a value may. */
const ITEM = 0;
const KEY = 1;
const FIRST_KEY = 2;
const FIRST_ELEMENT = 3;
const ELEMENT = 4;
const OPERAND = 5;
/** Something of a value stands before; up to BEHIND_SPLAT an operator may follow. */
const BEHIND_TERM = 6;
const BEHIND_WORD = 7;
const BEHIND_SPLAT = 8;
const BEHIND_BRACE = 9;
const BEHIND_NAME = 10;
const BEHIND_LABEL = 11;
const BEHIND_BLOCK = 12;
const BEHIND_DOT = 13;
const BEHIND_SPLAT_DOT = 14;
const FOR_NAME = 15;
const BEHIND_FOR_NAME = 16;
const SECOND_FOR_NAME = 17;
const FOR_IN = 18;
const BEHIND_ELLIPSIS = 19;
const NOTHING = 20;

/** What is open around the place; in those from ACROSS on a line break means nothing. */
const FILE = 0;
const BLOCK = 1;
const LINE_BLOCK = 2;
const OBJECT_KEY = 3;
const OBJECT_VALUE = 4;
const CONDITION = 5;
const ACROSS = 32;
const CONDITION_ACROSS = CONDITION + ACROSS;
const PARENTHESES = 38;
const ARGUMENTS = 39;
const TUPLE = 40;
const INDEX = 41;
const TUPLE_FOR = 42;
const TUPLE_FOR_VALUE = 43;
const TUPLE_FOR_FILTER = 44;
const OBJECT_FOR = 45;
const OBJECT_FOR_KEY = 46;
const OBJECT_FOR_VALUE = 47;
const OBJECT_FOR_FILTER = 48;
const IN_QUOTED = 49;
const IN_HEREDOC = 50;

/** What follows a word that is no keyword. */
const BEHIND_WORD_IN = new Uint8Array(21).fill(NOTHING);
for (const [state, next] of [
  [ITEM, BEHIND_NAME],
  [BEHIND_BRACE, BEHIND_NAME],
  [KEY, BEHIND_WORD],
  [FIRST_KEY, BEHIND_WORD],
  [FIRST_ELEMENT, BEHIND_WORD],
  [ELEMENT, BEHIND_WORD],
  [OPERAND, BEHIND_WORD],
  [BEHIND_DOT, BEHIND_TERM],
  [BEHIND_SPLAT_DOT, BEHIND_SPLAT],
  [FOR_NAME, BEHIND_FOR_NAME],
  [SECOND_FOR_NAME, FOR_IN],
] as const)
  BEHIND_WORD_IN[state] = next;

const WORD = new Uint8Array(128);
const WORD_START = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(character)) WORD_START[code] = 1;
  if (/[A-Za-z0-9_-]/.test(character)) WORD[code] = 1;
}

/**
 * No deeper than this, in brackets, operators and dots of one value together; the full parser
 * reads deeper, so that it needs not be the same measure.
 */
const HEAVIEST = 200;

/** The modes that are open, and how heavy the value was before each. */
const modes = new Uint8Array(HEAVIEST);
const weights = new Uint8Array(HEAVIEST);
/** The markers of the heredocs among them. */
const markers = new Int32Array(HEAVIEST);
const markerEnds = new Int32Array(HEAVIEST);

/**
 * The blocks that were found, each as start, end of its type, end of its header, end, and count of
 * labels, then start and end of each label.
 */
export const marks: number[] = [];

/**
 * Passes over a file once and puts its blocks into `marks`; gives how many numbers these are, or
 * UNSURE unless the file is one in which the full parser sees no mistake.
 */
export function scan(text: string): number {
  const end = text.length;
  let at = 0;
  let state = ITEM;
  let mode = FILE;
  let depth = 0;
  let weight = 0;
  let header = 0;
  let count = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    /** The mode that begins; FILE when one ends. */
    let opened = FILE;
    switch (code) {
      case 0x20:
      case 0x09:
        at++;
        continue;
      case 0x0a: // line break
        at++;
        if (state <= FIRST_KEY || mode >= ACROSS) continue;
        if (state === BEHIND_BLOCK || state === BEHIND_BRACE) state = ITEM;
        else if (state > BEHIND_SPLAT || state < BEHIND_TERM) return UNSURE;
        else if (mode === BLOCK) {
          state = ITEM;
          weight = weights[depth - 1]! + 2;
        } else if (mode === OBJECT_VALUE) {
          mode = OBJECT_KEY;
          state = KEY;
          weight = weights[depth - 1]! + 2;
        } else return UNSURE;
        continue;
      case 0x0d: // carriage return
        at++;
        if (at >= end || text.charCodeAt(at) !== NEWLINE) return UNSURE;
        continue;
      case 0x22: {
        // "
        if (state === BEHIND_NAME || state === BEHIND_LABEL) {
          if (mode === LINE_BLOCK) return UNSURE;
          const close = endOfLabel(text, at + 1);
          if (close === UNSURE) return UNSURE;
          if (mode === FILE) {
            marks[header + 4]!++;
            marks[count++] = at;
            marks[count++] = close + 1;
          }
          at = close + 1;
          state = BEHIND_LABEL;
          continue;
        }
        if (state > OPERAND || state === ITEM) return UNSURE;
        at = endOfQuoted(text, at + 1);
        if (at === UNSURE) return UNSURE;
        if (text.charCodeAt(at) === code) {
          at++;
          state = BEHIND_TERM;
          continue;
        }
        at++;
        state = OPERAND;
        opened = IN_QUOTED;
        break;
      }
      case 0x7b: // {
        if (state === BEHIND_NAME || state === BEHIND_LABEL) {
          if (mode === LINE_BLOCK) return UNSURE;
          if (mode === FILE) marks[header + 2] = at + 1;
          state = BEHIND_BRACE;
          opened = BLOCK;
        } else if (state > OPERAND || state === ITEM) return UNSURE;
        else {
          state = FIRST_KEY;
          opened = OBJECT_KEY;
        }
        break;
      case 0x7d: // }
        if (state === ITEM || state === BEHIND_BRACE) {
          if (mode !== BLOCK) return UNSURE;
        } else if (state === KEY || state === FIRST_KEY) break;
        else if (state < BEHIND_TERM) return UNSURE;
        else if (state > BEHIND_SPLAT) {
          if (state !== BEHIND_ELLIPSIS || mode !== OBJECT_FOR_VALUE)
            return UNSURE;
        } else if (mode === IN_QUOTED || mode === IN_HEREDOC) {
          at =
            mode === IN_QUOTED
              ? endOfQuoted(text, at + 1)
              : endOfHeredoc(
                  text,
                  at + 1,
                  markers[depth]!,
                  markerEnds[depth]!,
                  false,
                );
          if (at === UNSURE) return UNSURE;
          if (text.charCodeAt(at) === 0x24) {
            at += 2;
            state = OPERAND;
            weight = weights[depth - 1]! + 2;
            continue;
          }
          if (mode === IN_HEREDOC) at--;
        } else if (
          mode !== OBJECT_VALUE &&
          mode !== LINE_BLOCK &&
          mode !== OBJECT_FOR_VALUE &&
          mode !== OBJECT_FOR_FILTER
        )
          return UNSURE;
        break;
      case 0x5b: // [
        if (state >= BEHIND_TERM && state <= BEHIND_SPLAT) {
          let next = at + 1;
          while (next < end && text.charCodeAt(next) === 0x20) next++;
          if (next < end && text.charCodeAt(next) === 0x2a) {
            next++;
            while (next < end && text.charCodeAt(next) === 0x20) next++;
            if (next >= end || text.charCodeAt(next) !== 0x5d) return UNSURE;
            if (++weight > HEAVIEST) return UNSURE;
            at = next + 1;
            state = BEHIND_TERM;
            continue;
          }
          weight++;
          state = OPERAND;
          opened = INDEX;
        } else if (state > OPERAND || state === ITEM) return UNSURE;
        else {
          state = FIRST_ELEMENT;
          opened = TUPLE;
        }
        break;
      case 0x5d: // ]
        if (state === ELEMENT || state === FIRST_ELEMENT) {
          if (mode !== TUPLE) return UNSURE;
        } else if (state < BEHIND_TERM || state > BEHIND_SPLAT) return UNSURE;
        else if (
          mode !== TUPLE &&
          mode !== INDEX &&
          mode !== TUPLE_FOR_VALUE &&
          mode !== TUPLE_FOR_FILTER
        )
          return UNSURE;
        break;
      case 0x28: // (
        if (state === BEHIND_WORD) {
          state = ELEMENT;
          opened = ARGUMENTS;
        } else if (state > OPERAND || state === ITEM) return UNSURE;
        else {
          state = OPERAND;
          opened = PARENTHESES;
        }
        break;
      case 0x29: // )
        if (mode === ARGUMENTS) {
          const isValue = state >= BEHIND_TERM && state <= BEHIND_SPLAT;
          if (!isValue && state !== ELEMENT && state !== BEHIND_ELLIPSIS)
            return UNSURE;
        } else if (
          mode !== PARENTHESES ||
          state < BEHIND_TERM ||
          state > BEHIND_SPLAT
        )
          return UNSURE;
        break;
      case 0x2c: // ,
        at++;
        if (state === BEHIND_FOR_NAME) {
          state = SECOND_FOR_NAME;
          continue;
        }
        if (state < BEHIND_TERM || state > BEHIND_SPLAT) return UNSURE;
        if (mode === ARGUMENTS || mode === TUPLE) state = ELEMENT;
        else if (mode === OBJECT_VALUE) {
          mode = OBJECT_KEY;
          state = KEY;
        } else return UNSURE;
        weight = weights[depth - 1]! + 2;
        continue;
      case 0x3a: // :
        at++;
        if (state < BEHIND_TERM || state > BEHIND_SPLAT) return UNSURE;
        if (at >= end || text.charCodeAt(at) === code) return UNSURE;
        if (mode === CONDITION || mode === CONDITION_ACROSS)
          mode = modes[--depth]!; // The weight stays: what follows is a level deeper.
        else if (mode === OBJECT_KEY) mode = OBJECT_VALUE;
        else if (mode === TUPLE_FOR) mode = TUPLE_FOR_VALUE;
        else if (mode === OBJECT_FOR) mode = OBJECT_FOR_KEY;
        else return UNSURE;
        state = OPERAND;
        continue;
      case 0x3d: {
        // =
        at++;
        if (at >= end) return UNSURE;
        const next = text.charCodeAt(at);
        if (state === BEHIND_NAME) {
          if (mode === FILE || next === 0x3d || next === 0x3e) return UNSURE;
        } else if (state < BEHIND_TERM || state > BEHIND_SPLAT) return UNSURE;
        else if (next === 0x3d) {
          if (++weight > HEAVIEST) return UNSURE;
          at++;
        } else if (next === 0x3e) {
          if (mode !== OBJECT_FOR_KEY) return UNSURE;
          mode = OBJECT_FOR_VALUE;
          at++;
        } else if (mode === OBJECT_KEY) mode = OBJECT_VALUE;
        else return UNSURE;
        state = OPERAND;
        continue;
      }
      case 0x3f: // ?
        if (state < BEHIND_TERM || state > BEHIND_SPLAT) return UNSURE;
        state = OPERAND;
        opened = mode >= ACROSS ? CONDITION_ACROSS : CONDITION;
        break;
      case 0x2e: {
        // .
        if (state < BEHIND_TERM || state > BEHIND_SPLAT) return UNSURE;
        if (at + 2 >= end) return UNSURE;
        const isEllipsis =
          text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code;
        if (isEllipsis) {
          if (mode !== ARGUMENTS && mode !== OBJECT_FOR_VALUE) return UNSURE;
          at += 3;
          state = BEHIND_ELLIPSIS;
          continue;
        }
        if (++weight > HEAVIEST) return UNSURE;
        at++;
        state = state === BEHIND_SPLAT ? BEHIND_SPLAT_DOT : BEHIND_DOT;
        continue;
      }
      case 0x2a: // *
        at++;
        if (state === BEHIND_DOT) {
          state = BEHIND_SPLAT;
          continue;
        }
        if (state < BEHIND_TERM || state > BEHIND_SPLAT) return UNSURE;
        if (++weight > HEAVIEST) return UNSURE;
        state = OPERAND;
        continue;
      case 0x2d: // -
        at++;
        if (state === ITEM || state > BEHIND_SPLAT) return UNSURE;
        if (++weight > HEAVIEST) return UNSURE;
        state = OPERAND;
        continue;
      case 0x21: // !
        at++;
        if (state >= BEHIND_TERM) {
          if (state > BEHIND_SPLAT || at >= end) return UNSURE;
          if (text.charCodeAt(at) !== 0x3d) return UNSURE;
          at++;
        } else if (state === ITEM) return UNSURE;
        if (++weight > HEAVIEST) return UNSURE;
        state = OPERAND;
        continue;
      case 0x26: // &
      case 0x7c: // |
        at += 2;
        if (at > end || text.charCodeAt(at - 1) !== code) return UNSURE;
        if (state < BEHIND_TERM || state > BEHIND_SPLAT) return UNSURE;
        if (++weight > HEAVIEST) return UNSURE;
        state = OPERAND;
        continue;
      case 0x2b: // +
      case 0x25: // %
        at++;
        if (state < BEHIND_TERM || state > BEHIND_SPLAT) return UNSURE;
        if (++weight > HEAVIEST) return UNSURE;
        state = OPERAND;
        continue;
      case 0x3e: // >
        at++;
        if (state < BEHIND_TERM || state > BEHIND_SPLAT) return UNSURE;
        if (at < end && text.charCodeAt(at) === 0x3d) at++;
        if (++weight > HEAVIEST) return UNSURE;
        state = OPERAND;
        continue;
      case 0x3c: {
        // <
        at++;
        if (at >= end) return UNSURE;
        const next = text.charCodeAt(at);
        if (state >= BEHIND_TERM) {
          if (state > BEHIND_SPLAT || next === code) return UNSURE;
          if (next === 0x3d) at++;
          if (++weight > HEAVIEST) return UNSURE;
          state = OPERAND;
          continue;
        }
        if (state === ITEM || next !== code) return UNSURE;
        at++;
        if (at < end && text.charCodeAt(at) === 0x2d) at++;
        const marker = at;
        at = endOfWord(text, at);
        const markerEnd = at;
        if (at === marker || at >= end) return UNSURE;
        if (text.charCodeAt(at) === RETURN) at++;
        if (at >= end || text.charCodeAt(at) !== NEWLINE) return UNSURE;
        at = endOfHeredoc(text, at + 1, marker, markerEnd, true);
        if (at === UNSURE) return UNSURE;
        if (text.charCodeAt(at) !== 0x24) {
          state = BEHIND_TERM;
          continue;
        }
        if (depth + 1 >= HEAVIEST) return UNSURE;
        markers[depth + 1] = marker;
        markerEnds[depth + 1] = markerEnd;
        at++;
        state = OPERAND;
        opened = IN_HEREDOC;
        break;
      }
      case 0x23: // #
        at = text.indexOf("\n", at);
        if (at === -1) at = end;
        continue;
      case 0x2f: {
        // /
        at++;
        const next = at < end ? text.charCodeAt(at) : 0;
        if (next === code) {
          at = text.indexOf("\n", at);
          if (at === -1) at = end;
        } else if (next === 0x2a) {
          at = text.indexOf("*/", at + 1) + 2;
          if (at < 2) return UNSURE;
        } else {
          if (state < BEHIND_TERM || state > BEHIND_SPLAT) return UNSURE;
          if (++weight > HEAVIEST) return UNSURE;
          state = OPERAND;
        }
        continue;
      }
      default: {
        if (code > 127) return UNSURE;
        const start = at;
        if (WORD_START[code] === 0) {
          if (state > OPERAND || state === ITEM) return UNSURE;
          at = endOfNumber(text, at);
          if (at === start) return UNSURE;
          state = BEHIND_TERM;
          continue;
        }
        do at++;
        while (at < end && isWord(text.charCodeAt(at)));
        const next = BEHIND_WORD_IN[state]!;
        if (next === BEHIND_NAME) {
          if (mode === FILE) {
            header = count;
            marks[count] = start;
            marks[count + 1] = at;
            marks[count + 2] = 0;
            marks[count + 3] = 0;
            marks[count + 4] = 0;
            count += 5;
          } else if (state === BEHIND_BRACE) mode = LINE_BLOCK;
        } else if (next === BEHIND_WORD) {
          const mayBeFor = state === FIRST_KEY || state === FIRST_ELEMENT;
          if (mayBeFor && at === start + 3 && text.startsWith("for", start)) {
            mode = state === FIRST_KEY ? OBJECT_FOR : TUPLE_FOR;
            state = FOR_NAME;
            continue;
          }
        } else if (next === NOTHING) {
          if (at !== start + 2) return UNSURE;
          if (state === BEHIND_FOR_NAME || state === FOR_IN) {
            if (!text.startsWith("in", start)) return UNSURE;
          } else if (!text.startsWith("if", start)) return UNSURE;
          else if (state === BEHIND_ELLIPSIS) {
            if (mode !== OBJECT_FOR_VALUE) return UNSURE;
            mode = OBJECT_FOR_FILTER;
          } else if (state < BEHIND_TERM || state > BEHIND_SPLAT) return UNSURE;
          else if (mode === OBJECT_FOR_VALUE) mode = OBJECT_FOR_FILTER;
          else if (mode === TUPLE_FOR_VALUE) mode = TUPLE_FOR_FILTER;
          else return UNSURE;
          state = OPERAND;
          continue;
        }
        state = next;
        continue;
      }
    }
    at++;
    if (opened === FILE) {
      const closed = mode;
      depth--;
      mode = modes[depth]!;
      weight = weights[depth]!;
      if (closed > LINE_BLOCK) state = BEHIND_TERM;
      else {
        state = BEHIND_BLOCK;
        if (mode === FILE) marks[header + 3] = at;
      }
    } else {
      modes[depth] = mode;
      weights[depth] = weight;
      depth++;
      weight += 2;
      if (weight > HEAVIEST) return UNSURE;
      mode = opened;
    }
  }
  const isWhole = mode === FILE && (state === ITEM || state === BEHIND_BLOCK);
  return isWhole ? count : UNSURE;
}

function isWord(code: number): boolean {
  return code < 128 && WORD[code] === 1;
}

/** Where the word at `at` ends; one of letters beyond ASCII goes on in what the scan refuses. */
function endOfWord(text: string, at: number): number {
  if (at >= text.length) return at;
  const first = text.charCodeAt(at);
  if (first > 127 || WORD_START[first] === 0) return at;
  let next = at + 1;
  while (next < text.length && isWord(text.charCodeAt(next))) next++;
  return next;
}

/** Where a number ends that has no exponent and at most one dot; `at` when it is another one. */
function endOfNumber(text: string, at: number): number {
  const end = text.length;
  let next = at;
  while (next < end && isDigit(text.charCodeAt(next))) next++;
  if (next === at || next >= end) return at;
  if (text.charCodeAt(next) === 0x2e) {
    const fraction = ++next;
    while (next < end && isDigit(text.charCodeAt(next))) next++;
    if (next === fraction || next >= end) return at;
    if (text.charCodeAt(next) === 0x2e) return at;
  }
  return (text.charCodeAt(next) | 32) === 0x65 ? at : next;
}
