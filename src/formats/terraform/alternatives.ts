import type { TerraformValue, Trail } from "./value.ts";

/** More than this many and nobody follows them any more. */
const MOST = 16;

/** One of `options`; just the one where they are all the same thing. */
export function eitherOf(
  options: readonly TerraformValue[],
  trail: Trail,
  why?: string,
): TerraformValue {
  const flat = options.flatMap((each) =>
    each.kind === "either" ? each.options : [each],
  );
  const [first] = flat;
  if (first && flat.every((each) => each === first)) return first;
  if (flat.length > MOST)
    return { kind: "unknown", why: why ?? "it may be too many things", trail };
  return { kind: "either", options: flat, trail, ...(why && { why }) };
}

/** What `read` makes of a value, of each option where it is one of several. */
export function eachOption(
  value: TerraformValue,
  read: (value: TerraformValue) => TerraformValue,
): TerraformValue {
  if (value.kind !== "either") return read(value);
  return eitherOf(value.options.map(read), value.trail, value.why);
}

/** The options of a value that is one of several, or the value alone. */
export function optionsOf(value: TerraformValue): readonly TerraformValue[] {
  return value.kind === "either" ? value.options : [value];
}
