import type { Exposure, Related, Value } from "../../model.ts";
import { spanOf } from "../../syntax/source.ts";
import type { ValueFiles } from "./given.ts";

/**
 * What a root opens only with the values of some variable file; each says with which. `judge` gives
 * the exposures with one file.
 */
export function candidateExposures(
  alone: readonly Exposure[],
  candidates: readonly string[],
  judge: (candidate: string) => readonly Exposure[],
  { sources }: ValueFiles,
): Exposure[] {
  if (candidates.length === 0) return [];
  const known = new Set(alone.map(identity));
  return candidates.flatMap((candidate) => {
    const source = sources.get(candidate);
    const only: Related[] = source
      ? [
          {
            span: spanOf(source, 0, 0),
            message: `only with the values of ${candidate}`,
          },
        ]
      : [];
    return judge(candidate)
      .filter((exposure) => !known.has(identity(exposure)))
      .map((exposure) => ({
        ...exposure,
        related: [...exposure.related, ...only],
      }));
  });
}

/** What an exposure says and where, without the way that its values came. */
function identity({ kind, resource, facts }: Exposure): string {
  const shown = Object.entries(facts).map(
    ([name, values]) => `${name}=${values.map(show).join(",")}`,
  );
  return [kind, resource, ...shown].join("\n");
}

function show(value: Value): string {
  const { file, start, end } = value.span;
  const what = value.known ? JSON.stringify(value.value) : `?${value.why}`;
  return `${what}@${file}:${start}-${end}`;
}
