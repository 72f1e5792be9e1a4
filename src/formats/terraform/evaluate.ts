import type {
  Expression,
  ObjectExpression,
  Tuple,
} from "../../syntax/hcl/tree.ts";
import { textFrom } from "../../syntax/text.ts";
import { eachOption, eitherOf } from "./lift.ts";
import { evaluateCall } from "./calls.ts";
import { unify } from "./convert.ts";
import { toText } from "./convert.ts";
import { EACH, evaluateFor, evaluateSplat } from "./loops.ts";
import { binary, unary } from "./operators.ts";
import { typeOf, unifyTypes } from "./type-of.ts";
import {
  attributeOf,
  elementAt,
  evaluateName,
  referableIn,
  throughReferable,
} from "./references.ts";
import { placeIn } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { evaluateTemplate } from "./templates.ts";
import { invalid, withoutIdentity } from "./unknowns.ts";
import type { TerraformValue } from "./value.ts";

type Evaluators = {
  readonly [Kind in Expression["kind"]]: (
    expression: Extract<Expression, { kind: Kind }>,
    scope: Scope,
  ) => TerraformValue;
};

/**
 * What an expression is worth: https://developer.hashicorp.com/terraform/language/expressions.
 * Never fails: what Terraform would refuse is an unknown value that says why.
 */
export function evaluate(expression: Expression, scope: Scope): TerraformValue {
  const evaluator = evaluators[expression.kind] as (
    expression: Expression,
    scope: Scope,
  ) => TerraformValue;
  const value = evaluator(expression, scope);
  return referring.has(expression.kind) ? value : withoutIdentity(value);
}

/** The expressions that give a value on as it is; others make a new one. */
const referring: ReadonlySet<Expression["kind"]> = new Set([
  "template",
  "name",
  "attribute",
  "index",
  "each",
  "conditional",
  "parentheses",
] as const);

const evaluators: Evaluators = {
  literal: ({ value, start, end }, scope) => {
    const trail = placeIn(scope, { start, end });
    if (value === null) return { kind: "null", trail };
    return typeof value === "number"
      ? { kind: "number", value, trail }
      : { kind: "bool", value, trail };
  },
  template: evaluateTemplate,
  name: evaluateName,
  attribute: (expression, scope) => {
    const asked = referableIn(expression, scope);
    if (asked) return throughReferable(asked, expression, scope);
    return attributeOf(evaluate(expression.of, scope), expression, scope);
  },
  index: (expression, scope) => {
    const asked = referableIn(expression, scope);
    if (asked) return throughReferable(asked, expression, scope);
    const key = evaluate(expression.key, scope);
    return elementAt(evaluate(expression.of, scope), key, expression, scope);
  },
  splat: evaluateSplat,
  each: ({ start, end }, scope) =>
    evaluateName({ kind: "name", name: EACH, start, end }, scope),
  call: evaluateCall,
  conditional: (expression, scope) => {
    const condition = evaluate(expression.condition, scope);
    const then = (): TerraformValue => evaluate(expression.then, scope);
    const otherwise = (): TerraformValue =>
      evaluate(expression.otherwise, scope);
    return eachOption(condition, (decided) => {
      const truth = truthOf(decided);
      if (truth === "invalid" && decided.kind === "unknown") return decided;
      if (truth === "invalid")
        return invalid("a condition must be true or false", decided.trail);
      const why = decided.kind === "unknown" ? decided.why : undefined;
      if (truth === undefined)
        return eitherOf(
          { trail: placeIn(scope, expression), ...(why && { why }) },
          unify([then(), otherwise()]),
        );
      return truth ? chosen(then(), otherwise()) : chosen(otherwise(), then());
    });
  },
  binary: (expression, scope) =>
    binary(
      expression.operator,
      evaluate(expression.left, scope),
      evaluate(expression.right, scope),
      placeIn(scope, expression),
    ),
  unary: (expression, scope) =>
    unary(
      expression.operator,
      evaluate(expression.operand, scope),
      placeIn(scope, expression),
    ),
  parentheses: ({ inner }, scope) => evaluate(inner, scope),
  tuple: evaluateTuple,
  object: evaluateObject,
  for: evaluateFor,
  invalid: (expression, scope) =>
    invalid("the expression cannot be read", placeIn(scope, expression)),
};

/** Whether a condition holds; nothing where nobody can tell. */
export function truthOf(
  value: TerraformValue,
): boolean | "invalid" | undefined {
  if (value.kind === "bool") return value.value;
  if (value.kind === "string" && /^(?:true|false)$/.test(value.value))
    return value.value === "true";
  return value.kind === "unknown" && !value.invalid ? undefined : "invalid";
}

/** The side that a condition chose, in the type that both sides have: `true ? 23 : "20-25"` is a string. */
function chosen(value: TerraformValue, other: TerraformValue): TerraformValue {
  if (other.kind === "unknown") return value;
  const type = unifyTypes([typeOf(value), typeOf(other)]);
  return type
    ? unify([value, other])[0]!
    : invalid("the two sides have no type in common", value.trail);
}

function evaluateTuple(expression: Tuple, scope: Scope): TerraformValue {
  const items = expression.items.map((item) => evaluate(item, scope));
  return {
    kind: "list",
    of: "tuple",
    items,
    trail: placeIn(scope, expression),
  };
}

function evaluateObject(
  expression: ObjectExpression,
  scope: Scope,
): TerraformValue {
  const trail = placeIn(scope, expression);
  const entries = new Map<string, TerraformValue>();
  let others: string | undefined;
  for (const { key, value } of expression.entries) {
    const name = evaluate(key, scope);
    const text = toText(name);
    if (text !== undefined) entries.set(text, evaluate(value, scope));
    else if (name.kind === "unknown") others = name.why;
    else return invalid("a key must be a string", name.trail);
  }
  return {
    kind: "map",
    of: "object",
    entries,
    trail,
    ...(others && { others }),
  };
}

/** A string that is written at `start` to `end` of the scope's file. */
export function writtenString(
  value: string,
  start: number,
  end: number,
  scope: Scope,
): TerraformValue {
  const text = textFrom(
    scope.source,
    [{ text: value, start, end }],
    start,
    end,
  );
  return { kind: "string", value, text, trail: placeIn(scope, { start, end }) };
}
