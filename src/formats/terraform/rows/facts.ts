import type { FactValue, PortRange, Value } from "../../../model.ts";
import { trailOrigin, trailSpan } from "../value.ts";
import type { TerraformValue, Trail } from "../value.ts";

/** Stands among the ports that a rule may open, for opening none. */
export const NO_PORT: PortRange = { from: 1, to: 0 };

export interface Placed {
  readonly trail: Trail;
  readonly sensitive?: true;
}

export function knownAt<T extends FactValue>(value: T, at: Placed): Value<T> {
  const origin = trailOrigin(at.trail);
  return {
    ...{ known: true, value, span: trailSpan(at.trail) },
    ...(origin.length > 0 && { origin }),
    ...(at.sensitive && { sensitive: at.sensitive }),
  };
}

/** A value that nobody can tell, or only that it is one of some. */
export function unknownAt<T extends FactValue>(
  why: string,
  { trail }: Placed,
  among?: readonly T[],
): Value<T> {
  const origin = trailOrigin(trail);
  return {
    ...{ known: false, why, span: trailSpan(trail) },
    ...(origin.length > 0 && { origin }),
    ...(among && { among }),
  };
}

/** What a value can be: itself, each of several, or nobody knows. */
export function optionsOf(
  value: TerraformValue,
): readonly TerraformValue[] | undefined {
  if (value.kind === "unknown") return undefined;
  if (value.kind !== "either") return [value];
  return value.options.some((option) => option.kind === "unknown")
    ? undefined
    : value.options;
}

export function whyUnknown(value: TerraformValue): string {
  if (value.kind === "unknown") return value.why;
  const otherwise = "it depends on a condition that is not known";
  if (value.kind !== "either") return otherwise;
  const doubtful = value.options.find(({ kind }) => kind === "unknown");
  return doubtful ? whyUnknown(doubtful) : (value.why ?? otherwise);
}

/** A value as words are compared: without case and blanks; nothing for what is no word. */
export function wordOf(value: TerraformValue): string | undefined {
  return textOf(value)?.trim().toLowerCase();
}

export function textOf(value: TerraformValue): string | undefined {
  return value.kind === "string" ||
    value.kind === "number" ||
    value.kind === "bool"
    ? String(value.value)
    : undefined;
}

/** What follows from a fact, at the same place. */
export function restated<T extends FactValue>(
  fact: Value<T>,
  value: T,
): Value<T> {
  const { span, origin } = fact;
  return {
    ...{ known: true, value, span },
    ...(origin && { origin }),
    ...(fact.known && fact.sensitive && { sensitive: fact.sensitive }),
  };
}
