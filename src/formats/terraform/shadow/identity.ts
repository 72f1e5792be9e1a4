import { textOf } from "../rows/facts.ts";
import type { TerraformValue } from "../value.ts";

/** The same text for equal values: of what is known its own, else what it is the value of. */
export function identityOf(value: TerraformValue): string | undefined {
  if (value.kind === "unknown") return value.identity;
  const text = textOf(value);
  return text === undefined ? undefined : JSON.stringify(text.trim());
}
