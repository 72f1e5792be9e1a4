import { noDefault, convert } from "../convert.ts";
import {
  anyType,
  boolType,
  numberType,
  stringType,
} from "../type-constraint.ts";
import type { Type } from "../type-constraint.ts";
import type { TerraformValue } from "../value.ts";
import { markedSensitive } from "../way.ts";
import { made, moving } from "./function.ts";
import type { FunctionRow } from "./function.ts";

const whatever = { type: anyType, nullable: true, unknown: true } as const;

export const conversions = {
  tobool: to(boolType),
  tonumber: to(numberType),
  tostring: to(stringType),
  tolist: { ...to({ kind: "list", of: anyType }), ...moving },
  tomap: { ...to({ kind: "map", of: anyType }), ...moving },
  // What is in a set decides how many elements it has.
  toset: { ...to({ kind: "set", of: anyType }), open: true },
  sensitive: passing(markedSensitive),
  nonsensitive: passing(({ sensitive: _, ...value }) => value),
  issensitive: {
    parameters: [whatever],
    ...moving,
    run: (args, call) => made(args[0]?.sensitive === true, args, call),
  },
  ephemeralasnull: passing((value) => value),
} satisfies Record<string, FunctionRow>;

/** The argument itself, as another type. */
function to(type: Type): FunctionRow {
  return {
    parameters: [whatever],
    run: ([value]) => convert(value!, type, noDefault),
  };
}

function passing(
  change: (value: TerraformValue) => TerraformValue,
): FunctionRow {
  return {
    parameters: [whatever],
    ...moving,
    run: ([value]) => change(value!),
  };
}
