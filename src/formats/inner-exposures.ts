import type { Exposure, Facts, Problem, Related, Span } from "../model.ts";
import type { Value } from "../model.ts";
import { spanOf } from "../syntax/source.ts";
import type { Source } from "../syntax/source.ts";
import { slicerOf } from "../syntax/text-slices.ts";
import { originOf, unknownIn } from "../syntax/text.ts";
import type { Text } from "../syntax/text.ts";

/** In the name of a text that stands in a file: no file of the tree is named so. */
const INSIDE = "\0";

/** A text that stands inside a file, as a file of its own: for readers of whole files. */
export function innerSource({ source, value, start }: Text): Source {
  return { file: `${INSIDE}${start}${INSIDE}${source.file}`, text: value };
}

/** Puts what was read from `innerSource(text)` to where the text stands; what stands elsewhere stays. */
export interface Mover {
  readonly span: (span: Span) => Span;
  readonly facts: (facts: Facts) => Facts;
  readonly related: (related: readonly Related[]) => Related[];
}

/**
 * What a reader of whole files found in `innerSource(text)`, standing in the file around it, and
 * knowing where substituted parts of the text come from.
 */
export function movedExposures(
  text: Text,
  exposures: readonly Exposure[],
  problems: readonly Problem[],
): { readonly exposures: Exposure[]; readonly problems: Problem[] } {
  const move = moverOf(text);
  return {
    exposures: exposures.map((exposure) => ({
      ...exposure,
      facts: move.facts(exposure.facts),
      related: move.related(exposure.related),
    })),
    problems: problems.map((problem) => ({
      ...problem,
      span: move.span(problem.span),
    })),
  };
}

export function moverOf(text: Text): Mover {
  const { file } = innerSource(text);
  const part = slicerOf(text);
  const outer = ({ start, end }: Span): Text =>
    part(start, Math.max(end, start + 1));
  const span = (inner: Span): Span => {
    if (inner.file !== file) return inner;
    const { source, start, end } = outer(inner);
    return spanOf(source, start, end);
  };
  const related = (all: readonly Related[]): Related[] =>
    all.map((each) => ({ ...each, span: span(each.span) }));

  const value = (inner: Value): Value => {
    const around = inner.span.file === file ? outer(inner.span) : undefined;
    const origin = [
      ...related(inner.origin ?? []),
      ...(around ? originOf(around) : []),
    ];
    const moved = {
      ...inner,
      span: span(inner.span),
      ...(origin.length > 0 && { origin }),
    };
    if (moved.known || !around) return moved;
    return { ...moved, why: unknownIn(around) ?? moved.why };
  };
  const facts = (all: Facts): Facts =>
    Object.fromEntries(
      Object.entries(all).map(([name, values]) => [name, values.map(value)]),
    );
  return { span, facts, related };
}
