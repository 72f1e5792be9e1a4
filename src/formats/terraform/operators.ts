import type { BinaryOperator, Unary } from "../../syntax/hcl/tree.ts";
import { kindOf, toBool, toNumber } from "./convert.ts";
import { invalid } from "./unknowns.ts";
import { equals, unknownPart } from "./equality.ts";
import { overOptions, unknownFrom } from "./lift.ts";
import type { TerraformValue, Trail } from "./value.ts";
import { isSensitive, madeAt, markedSensitive } from "./way.ts";

/** https://developer.hashicorp.com/terraform/language/expressions/operators */
export function binary(
  operator: BinaryOperator,
  left: TerraformValue,
  right: TerraformValue,
  at: Trail,
): TerraformValue {
  return marked([left, right], () =>
    overOptions([left, right], at, ([a, b]) => single(operator, a!, b!, at)),
  );
}

export function unary(
  operator: Unary["operator"],
  operand: TerraformValue,
  at: Trail,
): TerraformValue {
  return marked([operand], () =>
    overOptions([operand], at, ([value]) =>
      operator === "!" ? negation(value!, at) : opposite(value!, at),
    ),
  );
}

function marked(
  operands: readonly TerraformValue[],
  run: () => TerraformValue,
): TerraformValue {
  const result = run();
  return operands.some(isSensitive) ? markedSensitive(result) : result;
}

function single(
  operator: BinaryOperator,
  left: TerraformValue,
  right: TerraformValue,
  at: Trail,
): TerraformValue {
  const broken = [left, right].find(isInvalid);
  if (broken) return unknownFrom(broken);
  if (operator === "==" || operator === "!=")
    return equality(operator, left, right, at);
  return operator === "&&" || operator === "||"
    ? logic(operator, left, right, at)
    : arithmetic(operator, left, right, at);
}

function isInvalid(value: TerraformValue): boolean {
  return value.kind === "unknown" && value.invalid === true;
}

function equality(
  operator: "==" | "!=",
  left: TerraformValue,
  right: TerraformValue,
  at: Trail,
): TerraformValue {
  const same = equals(left, right);
  if (same === undefined)
    return unknownFrom(unknownPart(left) ?? unknownPart(right) ?? left);
  const trail = madeAt(at, [left, right]);
  return { kind: "bool", value: same === (operator === "=="), trail };
}

/** One operand can decide for both. */
function logic(
  operator: "&&" | "||",
  left: TerraformValue,
  right: TerraformValue,
  at: Trail,
): TerraformValue {
  const operands = [left, right];
  const wrong = operands.find((each) => !isUnknown(each) && !isBool(each));
  if (wrong) return refused(at, "a bool", wrong);
  const deciding = operator === "||";
  const known = operands.filter((each) => !isUnknown(each));
  const decider = known.find((each) => toBool(each) === deciding);
  if (!decider && known.length < 2)
    return unknownFrom(operands.find(isUnknown)!);
  const trail = madeAt(at, decider ? [decider] : operands);
  return { kind: "bool", value: decider ? deciding : !deciding, trail };
}

/** Terraform counts with so many digits that `0.1 + 0.2` is 0.3. */
function asDecimal(result: number): number {
  return Number.isInteger(result) ? result : Number(result.toPrecision(15));
}

type Calculation = (a: number, b: number) => number | boolean;

const calculations: Readonly<Record<string, Calculation>> = {
  "+": (a, b) => asDecimal(a + b),
  "-": (a, b) => asDecimal(a - b),
  "*": (a, b) => asDecimal(a * b),
  "/": (a, b) => a / b,
  // Terraform leaves the left operand as it is.
  "%": (a, b) => (b === 0 ? a : a % b),
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

function arithmetic(
  operator: BinaryOperator,
  left: TerraformValue,
  right: TerraformValue,
  at: Trail,
): TerraformValue {
  const operands = [left, right];
  const wrong = operands.find((each) => !isUnknown(each) && !isNumber(each));
  if (wrong) return refused(at, "a number", wrong);
  const open = operands.find(isUnknown);
  if (open) return unknownFrom(open);
  const result = calculations[operator]!(toNumber(left)!, toNumber(right)!);
  return answer(result, madeAt(at, operands));
}

function answer(result: number | boolean, trail: Trail): TerraformValue {
  if (typeof result === "boolean")
    return { kind: "bool", value: result, trail };
  return Number.isFinite(result)
    ? { kind: "number", value: result, trail }
    : invalid("a division by zero has no result", trail);
}

function negation(value: TerraformValue, at: Trail): TerraformValue {
  if (isUnknown(value)) return unknownFrom(value);
  const bool = toBool(value);
  if (bool === undefined) return refused(at, "a bool", value);
  return { kind: "bool", value: !bool, trail: madeAt(at, [value]) };
}

function opposite(value: TerraformValue, at: Trail): TerraformValue {
  if (isUnknown(value)) return unknownFrom(value);
  const number = toNumber(value);
  if (number === undefined) return refused(at, "a number", value);
  return { kind: "number", value: -number, trail: madeAt(at, [value]) };
}

function isUnknown(value: TerraformValue): boolean {
  return value.kind === "unknown";
}

function isBool(value: TerraformValue): boolean {
  return toBool(value) !== undefined;
}

function isNumber(value: TerraformValue): boolean {
  return toNumber(value) !== undefined;
}

function refused(
  trail: Trail,
  wanted: string,
  value: TerraformValue,
): TerraformValue {
  return invalid(`${wanted} is wanted, and this is a ${kindOf(value)}`, trail);
}
