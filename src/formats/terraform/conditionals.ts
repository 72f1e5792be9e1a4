import type { Conditional } from "../../syntax/hcl/tree.ts";
import { unify } from "./convert.ts";
import { evaluate } from "./evaluate.ts";
import { eachOption, eitherOf } from "./lift.ts";
import { placeIn } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { toBool } from "./scalars.ts";
import { typeOf, unifyTypes } from "./type-of.ts";
import { invalid } from "./unknowns.ts";
import type { TerraformValue } from "./value.ts";

/**
 * `condition ? then : otherwise`: https://developer.hashicorp.com/terraform/language/expressions/conditionals.
 * Of a condition that nobody can decide, either side.
 */
export function evaluateConditional(
  { condition, ...sides }: Conditional,
  scope: Scope,
): TerraformValue {
  const decided = evaluate(condition, scope);
  const value = eachOption(decided, (option) => {
    const truth = truthOf(option);
    if (truth === "invalid")
      return option.kind === "unknown"
        ? option
        : invalid("a condition must be true or false", option.trail);
    const then = evaluate(sides.then, scope);
    const otherwise = evaluate(sides.otherwise, scope);
    if (truth !== undefined)
      return truth ? chosen(then, otherwise) : chosen(otherwise, then);
    const why = option.kind === "unknown" ? option.why : undefined;
    return eitherOf(
      { trail: placeIn(scope, sides), ...(why && { why }) },
      unify([then, otherwise]),
    );
  });
  return decided.sensitive ? { ...value, sensitive: true } : value;
}

/** Whether a condition holds; nothing where nobody can tell. */
export function truthOf(
  value: TerraformValue,
): boolean | "invalid" | undefined {
  const bool = toBool(value);
  if (bool !== undefined) return bool;
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
