import type { Related, Span, Value } from "../model.ts";

/** A value that stands where `span` says; `origin` leads to the literal, nearest first. */
export function known<T>(
  value: T,
  span: Span,
  origin?: readonly Related[],
): Value<T> {
  return origin?.length
    ? { known: true, value, span, origin }
    : { known: true, value, span };
}

/** A value that nobody can know from the files. */
export function unknown(
  why: string,
  span: Span,
  origin?: readonly Related[],
): Value<never> {
  return origin?.length
    ? { known: false, why, span, origin }
    : { known: false, why, span };
}
