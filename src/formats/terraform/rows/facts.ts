import type {
  FactValue,
  PortRange,
  Related,
  Span,
  Value,
} from "../../../model.ts";
import { trailOrigin, trailSpan } from "../value.ts";
import type { TerraformValue, Trail } from "../value.ts";

/** Stands among the ports that a rule may open, for opening none. */
export const NO_PORT: PortRange = { from: 1, to: 0 };

export interface Placed {
  readonly trail: Trail;
  readonly sensitive?: true;
}

/** Its place and way are worked out when somebody asks: of most rules nobody does. */
export function knownAt<T extends FactValue>(
  value: T,
  { trail, sensitive }: Placed,
): Value<T> {
  let span: Span | undefined;
  let origin: Related[] | undefined;
  return {
    ...{ known: true, value },
    get span() {
      return (span ??= trailSpan(trail));
    },
    get origin() {
      return (origin ??= trailOrigin(trail));
    },
    ...(sensitive && { sensitive }),
  };
}

/** A value that nobody can tell, or only that it is one of some. */
export function unknownAt<T extends FactValue>(
  why: string,
  { trail }: Placed,
  among?: readonly T[],
): Value<T> {
  return {
    ...{ known: false, why, span: trailSpan(trail) },
    origin: trailOrigin(trail),
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
  return {
    ...{ known: true, value },
    get span() {
      return fact.span;
    },
    get origin() {
      return fact.origin ?? [];
    },
    ...(fact.known && fact.sensitive && { sensitive: fact.sensitive }),
  };
}
