import { isDigit } from "./characters.ts";
import {
  ACROSS,
  ARGUMENTS,
  BEHIND_BLOCK,
  BEHIND_BRACE,
  BEHIND_COLON,
  BEHIND_DOT,
  BEHIND_ELLIPSIS,
  BEHIND_FOR_NAME,
  BEHIND_IF,
  BEHIND_LABEL,
  BEHIND_NAME,
  BEHIND_SPLAT,
  BEHIND_SPLAT_DOT,
  BEHIND_TERM,
  BEHIND_WORD,
  BEHIND_WORD_IN,
  BEGINS_WORD,
  BLOCK,
  CLASSES,
  CLOSE,
  CLOSER,
  CLOSER_OF_VALUE,
  CLOSE_VALUE,
  COLON,
  COMMA,
  COMPARISON,
  CONDITION,
  CONDITION_ACROSS,
  DOT,
  DOUBLE_OPERATOR,
  ELEMENT,
  EQUALS,
  FILE,
  FIRST_ELEMENT,
  FIRST_KEY,
  FOR_IN,
  FOR_NAME,
  HASH,
  HEREDOC,
  INDEX,
  IN_HEREDOC,
  IN_QUOTED,
  IN_WORD,
  ITEM,
  KEY,
  LABEL,
  LINE,
  LINE_BLOCK,
  MARK,
  NUMBER,
  OBJECT_FOR,
  OBJECT_FOR_KEY,
  OBJECT_FOR_VALUE,
  OBJECT_KEY,
  OBJECT_VALUE,
  OPEN_ARGUMENTS,
  OPEN_BLOCK,
  OPEN_INDEX,
  OPEN_OBJECT,
  OPEN_PARENTHESES,
  OPEN_TUPLE,
  OPERAND,
  OPERATOR,
  PARENTHESES,
  QUESTION,
  QUOTED,
  RETURN,
  SLASH,
  TRANSITIONS,
  TUPLE,
  TUPLE_FOR,
  UNEQUAL,
  UNUSUAL,
  WORD,
} from "./outline-grammar.ts";
import {
  UNSURE,
  endOfHeredoc,
  endOfLabel,
  endOfQuoted,
} from "./outline-strings.ts";
import type { Codes } from "./outline-strings.ts";

/**
 * The most that one value may weigh: two for each bracket that is open around it, one for each
 * operator and dot. What weighs less is not too deep for the full parser.
 */
const HEAVIEST = 200;

/** The modes that are open, how heavy the value was before each, and the markers of heredocs. */
const modes = new Uint8Array(HEAVIEST);
const weights = new Uint8Array(HEAVIEST);
const markers = new Int32Array(HEAVIEST);
const markerEnds = new Int32Array(HEAVIEST);

/**
 * The blocks that were found, each as start, end of its type, end of its header, end, and count of
 * labels, then start and end of each label.
 */
export const marks = new Int32Array(1 << 16);
const MOST_MARKS = marks.length - 8;

/**
 * Passes over a text once and puts its blocks into `marks`; gives how many numbers these are, or
 * UNSURE unless the full parser surely sees no mistake in the text. `codes` are its code units.
 *
 * One long function, without calls and objects, because it is to be fast at once: what a process
 * reads is mostly read before a compiler has seen much of it.
 */
export function scan(text: string, codes: Codes): number {
  const end = text.length;
  let at = 0;
  let state = ITEM;
  let mode = FILE;
  let depth = 0;
  let weight = 0;
  let header = 0;
  let count = 0;
  while (at < end) {
    let code = codes[at]!;
    if (code === 0x20) {
      at = endOfBlanks(codes, at + 1);
      if (at === end) break;
      code = codes[at]!;
    }
    const start = at++;
    if (code > 127) return UNSURE;
    const action = TRANSITIONS[(state << 7) | code]!;
    if (action < MARK) {
      state = action;
      continue;
    }
    /** The mode that begins; FILE when one ends. */
    let opened = FILE;
    switch (action) {
      case WORD: {
        at = endOfWord(codes, at);
        const next = BEHIND_WORD_IN[state]!;
        if (state === ITEM) {
          if (mode === FILE) {
            if (count > MOST_MARKS) return UNSURE;
            header = count;
            marks[count] = start;
            marks[count + 1] = at;
            marks[count + 4] = 0;
            count += 5;
          }
        } else if (state === BEHIND_BRACE) mode = LINE_BLOCK;
        else if (next === UNUSUAL) {
          if (at !== start + 2 || code !== 0x69) return UNSURE;
          const second = codes[start + 1]!;
          if (state === BEHIND_FOR_NAME || state === FOR_IN) {
            if (second !== 0x6e) return UNSURE;
          } else {
            mode = BEHIND_IF[mode]!;
            if (second !== 0x66 || mode === UNUSUAL) return UNSURE;
            const isBehindValue = state >= BEHIND_TERM && state <= BEHIND_SPLAT;
            if (!isBehindValue && state !== BEHIND_ELLIPSIS) return UNSURE;
          }
          state = OPERAND;
          continue;
        } else if (
          (state === FIRST_KEY || state === FIRST_ELEMENT) &&
          at === start + 3 &&
          text.startsWith("for", start)
        ) {
          mode = state === FIRST_KEY ? OBJECT_FOR : TUPLE_FOR;
          state = FOR_NAME;
          continue;
        }
        state = next;
        if (next !== BEHIND_WORD) continue;
        while (
          codes[at]! === 0x2e &&
          (CLASSES[codes[at + 1]!]! & BEGINS_WORD) !== 0
        ) {
          at = endOfWord(codes, at + 2);
          state = BEHIND_TERM;
          if (++weight > HEAVIEST) return UNSURE;
        }
        continue;
      }
      case LINE:
        if (mode >= ACROSS) continue;
        if (state < BEHIND_TERM || state > BEHIND_SPLAT) return UNSURE;
        if (mode === BLOCK) state = ITEM;
        else if (mode === OBJECT_VALUE) {
          mode = OBJECT_KEY;
          state = KEY;
        } else return UNSURE;
        weight = weights[depth - 1]! + 2;
        continue;
      case RETURN:
        if (codes[at] !== 0x0a) return UNSURE;
        continue;
      case HASH:
        at = text.indexOf("\n", at);
        if (at === -1) at = end;
        continue;
      case SLASH: {
        const next = codes[at]!;
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
      case QUOTED:
        at = endOfQuoted(codes, at);
        if (at === UNSURE) return UNSURE;
        if (codes[at]! === code) {
          at++;
          state = BEHIND_TERM;
          continue;
        }
        at += 2;
        state = OPERAND;
        opened = IN_QUOTED;
        break;
      case LABEL:
        at = endOfLabel(codes, at) + 1;
        if (at === 0 || mode === LINE_BLOCK) return UNSURE;
        if (mode === FILE) {
          if (count > MOST_MARKS) return UNSURE;
          marks[header + 4]!++;
          marks[count++] = start;
          marks[count++] = at;
        }
        state = BEHIND_LABEL;
        continue;
      case EQUALS: {
        const next = codes[at]!;
        if (state === BEHIND_NAME) {
          if (mode === FILE || next === 0x3d || next === 0x3e) return UNSURE;
        } else if (next === 0x3d) {
          at++;
          if (++weight > HEAVIEST) return UNSURE;
        } else if (next === 0x3e) {
          at++;
          if (mode !== OBJECT_FOR_KEY) return UNSURE;
          mode = OBJECT_FOR_VALUE;
        } else if (mode === OBJECT_KEY) mode = OBJECT_VALUE;
        else return UNSURE;
        state = OPERAND;
        continue;
      }
      case DOT:
        if (codes[at]! === code && codes[at + 1]! === code) {
          if (mode !== ARGUMENTS && mode !== OBJECT_FOR_VALUE) return UNSURE;
          at += 2;
          state = BEHIND_ELLIPSIS;
          continue;
        }
        if (++weight > HEAVIEST) return UNSURE;
        state = state === BEHIND_SPLAT ? BEHIND_SPLAT_DOT : BEHIND_DOT;
        continue;
      case COMMA:
        if (mode === ARGUMENTS || mode === TUPLE) state = ELEMENT;
        else if (mode === OBJECT_VALUE) {
          mode = OBJECT_KEY;
          state = KEY;
        } else return UNSURE;
        weight = weights[depth - 1]! + 2;
        continue;
      case NUMBER:
        at = endOfNumber(codes, start);
        if (at === UNSURE) return UNSURE;
        state = BEHIND_TERM;
        continue;
      case COLON:
        if (codes[at]! === code) return UNSURE;
        // What follows a condition is a level deeper, so that the weight stays.
        if (mode === CONDITION || mode === CONDITION_ACROSS)
          mode = modes[--depth]!;
        else {
          mode = BEHIND_COLON[mode]!;
          if (mode === UNUSUAL) return UNSURE;
        }
        state = OPERAND;
        continue;
      case UNEQUAL:
      case DOUBLE_OPERATOR:
        if (codes[at]! !== (action === UNEQUAL ? 0x3d : code)) return UNSURE;
        at++;
        if (++weight > HEAVIEST) return UNSURE;
        state = OPERAND;
        continue;
      case COMPARISON:
        if (codes[at]! === 0x3d) at++;
        else if (code === 0x3c && codes[at]! === code) return UNSURE;
        if (++weight > HEAVIEST) return UNSURE;
        state = OPERAND;
        continue;
      case OPERATOR:
        if (++weight > HEAVIEST) return UNSURE;
        state = OPERAND;
        continue;
      case HEREDOC: {
        if (codes[at]! !== code) return UNSURE;
        if (codes[++at]! === 0x2d) at++;
        const marker = at;
        if (TRANSITIONS[codes[at]! & 127] !== WORD) return UNSURE;
        at = endOfWord(codes, at);
        const markerEnd = at;
        if (codes[at]! === 0x0d) at++;
        if (codes[at]! !== 0x0a) return UNSURE;
        at = endOfHeredoc(codes, at + 1, marker, markerEnd, true);
        if (at === UNSURE) return UNSURE;
        if (codes[at]! !== 0x24) {
          state = BEHIND_TERM;
          continue;
        }
        at += 2;
        markers[depth] = marker;
        markerEnds[depth] = markerEnd;
        state = OPERAND;
        opened = IN_HEREDOC;
        break;
      }
      case OPEN_BLOCK:
        if (mode === LINE_BLOCK) return UNSURE;
        if (mode === FILE) marks[header + 2] = at;
        state = BEHIND_BRACE;
        opened = BLOCK;
        break;
      case OPEN_OBJECT:
        state = FIRST_KEY;
        opened = OBJECT_KEY;
        break;
      case OPEN_TUPLE:
        state = FIRST_ELEMENT;
        opened = TUPLE;
        break;
      case OPEN_PARENTHESES:
        state = OPERAND;
        opened = PARENTHESES;
        break;
      case OPEN_ARGUMENTS:
        state = ELEMENT;
        opened = ARGUMENTS;
        break;
      case OPEN_INDEX:
        if (++weight > HEAVIEST) return UNSURE;
        if (codes[at]! === 0x2a) {
          if (codes[at + 1]! !== 0x5d) return UNSURE;
          at += 2;
          state = BEHIND_TERM;
          continue;
        }
        state = OPERAND;
        opened = INDEX;
        break;
      case QUESTION:
        state = OPERAND;
        opened = mode >= ACROSS ? CONDITION_ACROSS : CONDITION;
        break;
      case CLOSE:
        if (code !== CLOSER[mode]!) return UNSURE;
        break;
      case CLOSE_VALUE:
        if (code !== CLOSER_OF_VALUE[mode]!) return UNSURE;
        if (mode === IN_QUOTED || mode === IN_HEREDOC) {
          if (mode === IN_QUOTED) at = endOfQuoted(codes, at);
          else {
            const marker = markers[depth - 1]!;
            const markerEnd = markerEnds[depth - 1]!;
            at = endOfHeredoc(codes, at, marker, markerEnd, false);
          }
          if (at === UNSURE) return UNSURE;
          if (codes[at]! === 0x24) {
            at += 2;
            state = OPERAND;
            weight = weights[depth - 1]! + 2;
            continue;
          }
          if (mode === IN_QUOTED) at++;
        }
        break;
      default:
        return UNSURE;
    }
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

function endOfWord(codes: Codes, at: number): number {
  while ((CLASSES[codes[at]!]! & IN_WORD) !== 0) at++;
  return at;
}

function endOfBlanks(codes: Codes, at: number): number {
  while (codes[at]! === 0x20) at++;
  return at;
}

/** Where the number at `at` ends, when it has no exponent and at most one dot. */
function endOfNumber(codes: Codes, at: number): number {
  let next = at + 1;
  while (isDigit(codes[next]!)) next++;
  if (codes[next]! === 0x2e) {
    if (!isDigit(codes[next + 1]!)) return UNSURE;
    next += 2;
    while (isDigit(codes[next]!)) next++;
    if (codes[next]! === 0x2e) return UNSURE;
  }
  return (codes[next]! | 32) === 0x65 ? UNSURE : next;
}
