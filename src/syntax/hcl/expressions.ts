import { skipBlanks } from "./blanks.ts";
import {
  AMPERSAND,
  BANG,
  COLON,
  EQUALS,
  GREATER,
  LESS,
  MINUS,
  PERCENT,
  PIPE,
  PLUS,
  QUESTION,
  SLASH,
  STAR,
} from "./characters.ts";
import { fail, failAt, invalid } from "./complaints.ts";
import { DEEPEST, peek } from "./reader.ts";
import type { Reader } from "./reader.ts";
import { readTerm } from "./terms.ts";
import { readTraversals } from "./traversals.ts";
import type { BinaryOperator, Expression } from "./tree.ts";

interface Operator {
  readonly operator: BinaryOperator;
  /** Higher binds closer. */
  readonly precedence: number;
}

const OR: Operator = { operator: "||", precedence: 1 };
const AND: Operator = { operator: "&&", precedence: 2 };
const EQUAL: Operator = { operator: "==", precedence: 3 };
const UNEQUAL: Operator = { operator: "!=", precedence: 3 };
const BELOW: Operator = { operator: "<", precedence: 4 };
const ABOVE: Operator = { operator: ">", precedence: 4 };
const AT_MOST: Operator = { operator: "<=", precedence: 4 };
const AT_LEAST: Operator = { operator: ">=", precedence: 4 };
const ADD: Operator = { operator: "+", precedence: 5 };
const SUBTRACT: Operator = { operator: "-", precedence: 5 };
const MULTIPLY: Operator = { operator: "*", precedence: 6 };
const DIVIDE: Operator = { operator: "/", precedence: 6 };
const REMAINDER: Operator = { operator: "%", precedence: 6 };

/** Reads an expression, and the blanks behind it. */
export function readExpression(reader: Reader): Expression {
  if (!enter(reader)) return invalid(reader.at, reader.at);
  const condition = readOperation(reader, 1);
  const expression =
    !reader.failed && peek(reader) === QUESTION
      ? readConditional(reader, condition)
      : condition;
  reader.depth--;
  return expression;
}

/** A term with what is taken of it, and the blanks behind it. */
export function readOperand(reader: Reader): Expression {
  const term = readTerm(reader);
  return reader.failed ? term : readTraversals(reader, term);
}

/** Counts a level of nesting; false, with a problem, where it is one too many. */
export function enter(reader: Reader): boolean {
  if (reader.depth < DEEPEST) {
    reader.depth++;
    return true;
  }
  tooDeep(reader);
  return false;
}

export function tooDeep(reader: Reader): void {
  failAt(
    reader,
    `more than ${DEEPEST} levels of nesting are not read`,
    reader.at,
    reader.at + 1,
  );
}

function readOperation(reader: Reader, lowest: number): Expression {
  let left = readOperand(reader);
  for (let count = 0; !reader.failed; count++) {
    const found = operatorAt(reader);
    if (found === undefined || found.precedence < lowest) break;
    if (reader.depth + count > DEEPEST) {
      tooDeep(reader);
      break;
    }
    reader.at += found.operator.length;
    skipBlanks(reader);
    const right = readOperation(reader, found.precedence + 1);
    left = {
      kind: "binary",
      operator: found.operator,
      left,
      right,
      start: left.start,
      end: right.end,
    };
  }
  return left;
}

function readConditional(reader: Reader, condition: Expression): Expression {
  reader.at++;
  skipBlanks(reader);
  const then = readExpression(reader);
  if (!reader.failed && peek(reader) !== COLON)
    fail(reader, "`:` and a value for when the condition is false");
  if (reader.failed) return invalid(condition.start, then.end);
  reader.at++;
  skipBlanks(reader);
  const otherwise = readExpression(reader);
  return {
    kind: "conditional",
    condition,
    then,
    otherwise,
    start: condition.start,
    end: otherwise.end,
  };
}

function operatorAt(reader: Reader): Operator | undefined {
  const code = peek(reader);
  if (code > PIPE) return undefined;
  const next = peek(reader, 1);
  switch (code) {
    case PIPE:
      return next === PIPE ? OR : undefined;
    case AMPERSAND:
      return next === AMPERSAND ? AND : undefined;
    case EQUALS:
      return next === EQUALS ? EQUAL : undefined;
    case BANG:
      return next === EQUALS ? UNEQUAL : undefined;
    case LESS:
      if (next === LESS) return undefined;
      return next === EQUALS ? AT_MOST : BELOW;
    case GREATER:
      return next === EQUALS ? AT_LEAST : ABOVE;
    case PLUS:
      return ADD;
    case MINUS:
      return SUBTRACT;
    case STAR:
      return MULTIPLY;
    case SLASH:
      return DIVIDE;
    case PERCENT:
      return REMAINDER;
    default:
      return undefined;
  }
}
