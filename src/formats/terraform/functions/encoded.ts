import { spend } from "../budget.ts";
import { unknownPart } from "../equality.ts";
import { unknownFrom } from "../lift.ts";
import { elementOf } from "../value.ts";
import type { Encoded, TerraformValue } from "../value.ts";
import type { FunctionCall } from "./function.ts";

/** A string that remembers what it was made of, so that a decoder finds it again with its way. */
export function encodedAs(
  by: Encoded["by"],
  value: TerraformValue,
  write: () => string,
  { at }: FunctionCall,
): TerraformValue {
  const encoded = { by, value };
  const open = unknownPart(value);
  return open
    ? { kind: "unknown", why: unknownFrom(open).why, trail: at, encoded }
    : { kind: "string", value: write(), trail: at, encoded };
}

/** What a string was made of, met where the string is met. */
export function originalOf(
  text: TerraformValue,
  by: Encoded["by"],
): TerraformValue | undefined {
  if (text.kind !== "string" && text.kind !== "unknown") return undefined;
  return text.encoded?.by === by
    ? elementOf(text, text.encoded.value)
    : undefined;
}

/** A value as a decoder gives it: tuples and objects, keys sorted. */
export function asDecoded(value: TerraformValue): TerraformValue {
  spend(1);
  if (value.kind === "list")
    return { ...value, of: "tuple", items: value.items.map(asDecoded) };
  if (value.kind === "either")
    return { ...value, options: value.options.map(asDecoded) };
  if (value.kind !== "map") return value;
  const entries = new Map(
    Array.from(value.entries, ([key, each]) => [key, asDecoded(each)] as const),
  );
  return { ...value, of: "object", entries };
}
