import { attributeNamed, contentsOf } from "./declarations.ts";
import type { Declaration } from "./declarations.ts";
import type { TerraformValue } from "./value.ts";

/** `value` with a word about the place where it stands. */
export function noted(value: TerraformValue, note: string): TerraformValue {
  return value.trail.note === undefined
    ? { ...value, trail: { ...value.trail, note } }
    : value;
}

export function markSensitive(
  declaration: Declaration,
  value: TerraformValue,
): TerraformValue {
  const mark = attributeNamed(contentsOf(declaration), "sensitive")?.attribute
    .expression;
  return mark?.kind === "literal" && mark.value === true
    ? { ...value, sensitive: true }
    : value;
}
