import { elementOf } from "../value.ts";
import type { TerraformValue } from "../value.ts";
import {
  converted,
  itemsIn,
  listAt,
  made,
  number,
  numberIn,
  any,
  refuse,
} from "./function.ts";
import type { FunctionCall, FunctionRow, Functions } from "./function.ts";
import { numberType } from "../type-constraint.ts";

export const numbers: Functions = {
  abs: calculated(1, Math.abs),
  ceil: calculated(1, Math.ceil),
  floor: calculated(1, Math.floor),
  signum: calculated(1, (n) => (Number.isInteger(n) ? Math.sign(n) : NaN)),
  log: calculated(2, (n = 0, base = 0) => Math.log(n) / Math.log(base)),
  pow: calculated(2, (n = 0, power = 0) => n ** power),
  max: extreme((a, b) => a > b),
  min: extreme((a, b) => a < b),
  parseint: { parameters: [any, number], run: parseInteger },
  range: { parameters: [], rest: number, run: range },
  sum: { parameters: [any], run: sum },
};

function calculated(
  count: number,
  calculate: (...values: number[]) => number,
): FunctionRow {
  return {
    parameters: Array<typeof number>(count).fill(number),
    run: (args, call) => result(calculate(...args.map(numberIn)), args, call),
  };
}

function result(
  value: number,
  args: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  return Number.isFinite(value)
    ? made(value, args, call)
    : refuse("the numbers have no such result", call);
}

/** One of the arguments, which keeps its way. */
function extreme(isBetter: (a: number, b: number) => boolean): FunctionRow {
  return {
    parameters: [number],
    rest: number,
    run: (args) =>
      args.reduce((best, each) =>
        isBetter(numberIn(each), numberIn(best)) ? each : best,
      ),
  };
}

const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

function parseInteger(
  [value, baseValue]: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  const base = numberIn(baseValue);
  if (!Number.isInteger(base) || base < 2 || base > 62)
    return refuse("the base is a whole number from 2 to 62", call);
  if (value?.kind !== "string")
    return refuse("parseint() reads a string", call);
  const written = base <= 36 ? value.value.toLowerCase() : value.value;
  const [, sign, number = ""] = /^([-+]?)(.+)$/s.exec(written) ?? [];
  const each = Array.from(number, (digit) => digits.indexOf(digit));
  if (each.length === 0 || each.some((digit) => digit < 0 || digit >= base))
    return refuse(`the string is no whole number of base ${base}`, call);
  const size = each.reduce((sum, digit) => sum * base + digit, 0);
  const { trail } = value;
  return { kind: "number", value: sign === "-" ? -size : size, trail };
}

/** Terraform gives no more. */
const longest = 1024;

function range(
  args: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  const bounds = rangeBounds(args.map(numberIn));
  if (!bounds) return refuse("range() takes one to three numbers", call);
  const { start, end, step } = bounds;
  if (step === 0) return refuse("a step of zero leads nowhere", call);
  if ((step > 0 && end < start) || (step < 0 && end > start))
    return refuse("the step leads away from the end of the range", call);
  const items: TerraformValue[] = [];
  for (let at = start; step > 0 ? at < end : at > end; at += step) {
    if (items.length === longest)
      return refuse(`range() gives at most ${longest} numbers`, call);
    items.push(made(at, args, call));
  }
  return listAt("list", items, call);
}

function rangeBounds(
  values: readonly number[],
): { start: number; end: number; step: number } | undefined {
  const [first, second, third] = values;
  if (first === undefined || values.length > 3) return undefined;
  const [start, end] = second === undefined ? [0, first] : [first, second];
  return { start, end, step: third ?? (end < start ? -1 : 1) };
}

function sum(
  args: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  const [list] = args;
  if (list?.kind !== "list") return refuse("sum() adds up a list", call);
  const items = itemsIn(list).map((item) => converted(item, numberType));
  if (items.length === 0) return refuse("an empty list has no sum", call);
  if (items.some((item) => item.kind !== "number"))
    return refuse("sum() adds up numbers", call);
  const total = items.reduce((total, item) => total + numberIn(item), 0);
  return made(
    total,
    items.map((item) => elementOf(list, item)),
    call,
  );
}
