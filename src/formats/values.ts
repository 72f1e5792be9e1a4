import type { Related, Span, Value } from "../model.ts";

/** A value that stands where `span` says; `origin` leads to the literal, nearest first. */
export function known<T>(
  value: T,
  span: Span,
  origin?: readonly Related[],
): Value<T> {
  return { known: true, value, span, ...(origin?.length && { origin }) };
}

/** A value that nobody can know from the files. */
export function unknown(
  why: string,
  span: Span,
  origin?: readonly Related[],
): Value<never> {
  return { known: false, why, span, ...(origin?.length && { origin }) };
}
