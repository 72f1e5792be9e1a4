import type {
  Expression,
  ObjectExpression,
  Tuple,
} from "../../syntax/hcl/tree.ts";
import { textFrom } from "../../syntax/text.ts";
import { followed, isFollowing, spend, tooMuch } from "./budget.ts";
import { evaluateCall } from "./calls.ts";
import { evaluateConditional } from "./conditionals.ts";
import { toText } from "./convert.ts";
import { EACH, evaluateFor, evaluateSplat } from "./loops.ts";
import { binary, unary } from "./operators.ts";
import {
  evaluateAttribute,
  evaluateIndex,
  evaluateName,
} from "./references.ts";
import { placeIn } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { evaluateTemplate } from "./templates.ts";
import { whyTooBigFor } from "./measure.ts";
import {
  invalid,
  unknownKey,
  withoutIdentity,
  withUnnamed,
} from "./unknowns.ts";
import type { TerraformValue, UnnamedEntry } from "./value.ts";

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
  if (!isFollowing()) return evaluateAlone(expression, scope);
  spend(1);
  const evaluator = evaluators[expression.kind] as (
    expression: Expression,
    scope: Scope,
  ) => TerraformValue;
  const value = withinLimits(evaluator(expression, scope));
  return referring.has(expression.kind) ? value : withoutIdentity(value);
}

function withinLimits(value: TerraformValue): TerraformValue {
  const why = whyTooBigFor(value);
  return why === undefined ? value : tooMuch(why, value.trail);
}

/** The same with steps of its own: what takes too much in one argument does not spoil the others. */
export function evaluateAlone(
  expression: Expression,
  scope: Scope,
): TerraformValue {
  return followed(
    () => evaluate(expression, scope),
    () => placeIn(scope, expression),
    scope.module.budget,
  );
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
  attribute: evaluateAttribute,
  index: evaluateIndex,
  splat: evaluateSplat,
  each: ({ start, end }, scope) =>
    evaluateName({ kind: "name", name: EACH, start, end }, scope),
  call: evaluateCall,
  conditional: evaluateConditional,
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
  invalid: ({ start, end }, scope) =>
    invalid(
      "the expression cannot be read",
      placeIn(scope, { start, end: Math.max(end, start + 1) }),
    ),
};

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
  const unnamed: UnnamedEntry[] = [];
  for (const { key, value } of expression.entries) {
    const name = evaluate(key, scope);
    const text = toText(name);
    const open = unknownKey(name);
    if (text !== undefined) entries.set(text, evaluate(value, scope));
    else if (open) unnamed.push({ key: open, value: evaluate(value, scope) });
    else return invalid("a key must be a string", name.trail);
  }
  return {
    kind: "map",
    of: "object",
    entries,
    trail,
    ...withUnnamed(unnamed),
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
