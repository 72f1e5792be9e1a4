/**
 * The tables that the outline of an HCL file is read with: what each character does in each state,
 * and what may end where. They know only the usual part of the grammar.
 */

/** What may come next. Up to OPERAND, other than ITEM, a value may. */
export const ITEM = 0;
export const KEY = 1;
export const FIRST_KEY = 2;
export const FIRST_ELEMENT = 3;
export const ELEMENT = 4;
export const OPERAND = 5;
/** A whole value stands before; up to BEHIND_SPLAT it may go on. */
export const BEHIND_TERM = 6;
export const BEHIND_WORD = 7;
export const BEHIND_SPLAT = 8;
export const BEHIND_BRACE = 9;
export const BEHIND_NAME = 10;
export const BEHIND_LABEL = 11;
export const BEHIND_BLOCK = 12;
export const BEHIND_DOT = 13;
export const BEHIND_SPLAT_DOT = 14;
export const FOR_NAME = 15;
export const BEHIND_FOR_NAME = 16;
export const SECOND_FOR_NAME = 17;
export const FOR_IN = 18;
export const BEHIND_ELLIPSIS = 19;
const STATES = 20;

/** What a character does in a state; one below MARK only leads to the state of that number. */
export const MARK = 32;
export const UNUSUAL = 32;
export const WORD = 33;
export const NUMBER = 34;
export const RETURN = 35;
export const LINE = 36;
export const HASH = 37;
export const SLASH = 38;
export const OPERATOR = 39;
export const DOUBLE_OPERATOR = 40;
export const UNEQUAL = 41;
export const COMPARISON = 42;
export const HEREDOC = 43;
export const QUOTED = 44;
export const LABEL = 45;
export const OPEN_BLOCK = 46;
export const OPEN_OBJECT = 47;
export const OPEN_TUPLE = 48;
export const OPEN_PARENTHESES = 49;
export const OPEN_ARGUMENTS = 50;
export const OPEN_INDEX = 51;
export const QUESTION = 52;
export const COLON = 53;
export const EQUALS = 54;
export const COMMA = 55;
export const DOT = 56;
export const CLOSE = 57;
export const CLOSE_VALUE = 58;

/** What is open around the place. From ACROSS on a line break in it means nothing. */
export const FILE = 0;
export const BLOCK = 1;
export const LINE_BLOCK = 2;
export const OBJECT_KEY = 3;
export const OBJECT_VALUE = 4;
export const CONDITION = 5;
export const ACROSS = 6;
export const CONDITION_ACROSS = 6;
export const PARENTHESES = 7;
export const ARGUMENTS = 8;
export const TUPLE = 9;
export const INDEX = 10;
export const TUPLE_FOR = 11;
export const TUPLE_FOR_VALUE = 12;
export const TUPLE_FOR_FILTER = 13;
export const OBJECT_FOR = 14;
export const OBJECT_FOR_KEY = 15;
export const OBJECT_FOR_VALUE = 16;
export const OBJECT_FOR_FILTER = 17;
export const IN_QUOTED = 18;
export const IN_HEREDOC = 19;

/** For each state and ASCII character what it does, at `state << 7 | code`. */
export const TRANSITIONS = new Uint8Array(STATES << 7).fill(UNUSUAL);

const VALUE = [KEY, FIRST_KEY, FIRST_ELEMENT, ELEMENT, OPERAND];
const BEHIND_VALUE = [BEHIND_TERM, BEHIND_WORD, BEHIND_SPLAT];

function on(
  states: readonly number[],
  characters: string,
  action: number,
): void {
  for (const state of states)
    for (const character of characters)
      TRANSITIONS[(state << 7) | character.charCodeAt(0)] = action;
}

const DIGITS = "0123456789";
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";

for (let state = 0; state < STATES; state++) {
  on([state], " \t", state);
  on([state], "\r", RETURN);
  on([state], "\n", LINE);
  on([state], "#", HASH);
  on([state], "/", SLASH);
  on([state], LETTERS, WORD);
}
for (const state of [ITEM, KEY, FIRST_KEY]) on([state], "\n", state);

on([BEHIND_BRACE, BEHIND_BLOCK], "\n", ITEM);

on(VALUE, DIGITS, NUMBER);
on(VALUE, '"', QUOTED);
on(VALUE, "{", OPEN_OBJECT);
on(VALUE, "[", OPEN_TUPLE);
on(VALUE, "(", OPEN_PARENTHESES);
on(VALUE, "<", HEREDOC);
on(VALUE, "-!", OPERATOR);

on(BEHIND_VALUE, "+-*%", OPERATOR);
on(BEHIND_VALUE, "&|", DOUBLE_OPERATOR);
on(BEHIND_VALUE, "!", UNEQUAL);
on(BEHIND_VALUE, "<>", COMPARISON);
on(BEHIND_VALUE, "?", QUESTION);
on(BEHIND_VALUE, ":", COLON);
on(BEHIND_VALUE, "=", EQUALS);
on(BEHIND_VALUE, ",", COMMA);
on(BEHIND_VALUE, ".", DOT);
on(BEHIND_VALUE, "[", OPEN_INDEX);
on(BEHIND_VALUE, ")]}", CLOSE_VALUE);
on([BEHIND_WORD], "(", OPEN_ARGUMENTS);
on([BEHIND_ELLIPSIS], ")}", CLOSE_VALUE);
on([BEHIND_DOT], "*", BEHIND_SPLAT);

on([ITEM, BEHIND_BRACE, KEY, FIRST_KEY], "}", CLOSE);
on([FIRST_ELEMENT, ELEMENT], ")]", CLOSE);

on([BEHIND_NAME], "=", EQUALS);
on([BEHIND_NAME, BEHIND_LABEL], '"', LABEL);
on([BEHIND_NAME, BEHIND_LABEL], "{", OPEN_BLOCK);
on([BEHIND_FOR_NAME], ",", SECOND_FOR_NAME);

/** The state behind a word that is no keyword; UNUSUAL where only a keyword can stand. */
export const BEHIND_WORD_IN = table(
  [ITEM, BEHIND_NAME],
  [BEHIND_BRACE, BEHIND_NAME],
  ...VALUE.map((state) => [state, BEHIND_WORD] as const),
  [BEHIND_DOT, BEHIND_TERM],
  [BEHIND_SPLAT_DOT, BEHIND_SPLAT],
  [FOR_NAME, BEHIND_FOR_NAME],
  [SECOND_FOR_NAME, FOR_IN],
);

/** What closes a bracket where no value was begun. */
export const CLOSER = table(
  [BLOCK, 0x7d],
  [OBJECT_KEY, 0x7d],
  [TUPLE, 0x5d],
  [ARGUMENTS, 0x29],
);

/** What closes a bracket behind a value. */
export const CLOSER_OF_VALUE = table(
  [LINE_BLOCK, 0x7d],
  [OBJECT_VALUE, 0x7d],
  [PARENTHESES, 0x29],
  [ARGUMENTS, 0x29],
  [TUPLE, 0x5d],
  [INDEX, 0x5d],
  [TUPLE_FOR_VALUE, 0x5d],
  [TUPLE_FOR_FILTER, 0x5d],
  [OBJECT_FOR_VALUE, 0x7d],
  [OBJECT_FOR_FILTER, 0x7d],
  [IN_QUOTED, 0x7d],
  [IN_HEREDOC, 0x7d],
);

/** What a colon leads to; a condition is another matter. */
export const BEHIND_COLON = table(
  [OBJECT_KEY, OBJECT_VALUE],
  [TUPLE_FOR, TUPLE_FOR_VALUE],
  [OBJECT_FOR, OBJECT_FOR_KEY],
);

/** What `if` leads to. */
export const BEHIND_IF = table(
  [TUPLE_FOR_VALUE, TUPLE_FOR_FILTER],
  [OBJECT_FOR_VALUE, OBJECT_FOR_FILTER],
);

/** For each code unit, whether a word begins with it or goes on with it, and whether it stands for itself in a string. */
export const CLASSES = new Uint8Array(1 << 16).fill(4);
export const BEGINS_WORD = 1;
export const IN_WORD = 2;
for (const character of LETTERS)
  CLASSES[character.charCodeAt(0)]! |= BEGINS_WORD;
for (const character of `${LETTERS}${DIGITS}-`)
  CLASSES[character.charCodeAt(0)]! |= IN_WORD;
for (const character of '"\\$%\n\r\0') CLASSES[character.charCodeAt(0)] = 0;

function table(...rows: readonly (readonly [number, number])[]): Uint8Array {
  const filled = new Uint8Array(STATES).fill(UNUSUAL);
  for (const [at, value] of rows) filled[at] = value;
  return filled;
}
