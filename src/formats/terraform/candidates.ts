import type { Exposure, Related } from "../../model.ts";
import { spanOf } from "../../syntax/source.ts";
import { wordsOf } from "./exposure-words.ts";
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
  const known = new Set(alone.map(wordsOf));
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
      .filter((exposure) => !known.has(wordsOf(exposure)))
      .map((exposure) => ({
        ...exposure,
        related: [...exposure.related, ...only],
      }));
  });
}
