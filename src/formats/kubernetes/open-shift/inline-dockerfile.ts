import type { Exposure, Facts, Span, Value } from "../../../model.ts";
import { scalarText } from "../../../syntax/located.ts";
import { spanOf } from "../../../syntax/source.ts";
import { slicerOf } from "../../../syntax/text-slices.ts";
import { isScalar } from "../../../syntax/view.ts";
import { readDockerfile } from "../../dockerfile/images-of-file.ts";
import type { KubernetesObject } from "../objects.ts";
import type { Reading } from "../reading.ts";
import { select } from "../select.ts";

/** Reads the Dockerfile that a build has in itself; what it says stands inside the manifest. */
export function readInlineDockerfile(
  { view, resource }: KubernetesObject,
  { exposures, problems }: Reading,
): void {
  for (const { node } of select(view, "spec.source.dockerfile").filter(
    isScalar,
  )) {
    const text = scalarText(node);
    const { file } = text.source;
    const part = slicerOf(text);
    const move = ({ start, end }: Span): Span => {
      const outer = part(start, end);
      return spanOf(outer.source, outer.start, outer.end);
    };
    const read = readDockerfile({ file, text: text.value });
    for (const exposure of read.exposures)
      exposures.push({
        ...exposure,
        ...{ format: "kubernetes", resource, related: [] },
        facts: movedFacts(exposure, move),
      });
    for (const problem of read.problems)
      problems.push({ ...problem, span: move(problem.span) });
  }
}

function movedFacts({ facts }: Exposure, move: (span: Span) => Span): Facts {
  const movedValue = (value: Value): Value => ({
    ...value,
    span: move(value.span),
    ...(value.origin && {
      origin: value.origin.map(({ span, message }) => ({
        ...{ span: move(span), message },
      })),
    }),
  });
  return Object.fromEntries(
    Object.entries(facts).map(([name, values]) => [
      name,
      values.map(movedValue),
    ]),
  );
}
