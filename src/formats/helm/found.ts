import type { Exposure, Related } from "../../model.ts";
import { keyOf, placeKeyOf, possible } from "./exposure-keys.ts";

/** What a chart exposes, each thing once. */
export interface Found {
  readonly exposures: Exposure[];
  /** What both ways to decide doubtful blocks expose is certain. */
  addSure(all: readonly Exposure[], turned: readonly Exposure[]): void;
  addOfFile(all: readonly Exposure[], related: readonly Related[]): void;
  addPossible(
    all: readonly Exposure[],
    relatedTo: (exposure: Exposure) => readonly Related[],
  ): void;
}

export function openFound(): Found {
  const exposures: Exposure[] = [];
  const seen = new Set<string>();
  const isNew = (exposure: Exposure): boolean => {
    const key = keyOf(exposure);
    return !seen.has(key) && Boolean(seen.add(key));
  };
  return {
    exposures,
    addSure(all, turned) {
      const always = new Set(turned.map(placeKeyOf));
      for (const each of all) {
        seen.add(keyOf(each));
        const isSure = all === turned || always.has(placeKeyOf(each));
        exposures.push(isSure ? each : possible(each, []));
      }
    },
    addOfFile(all, related) {
      for (const each of all)
        if (isNew(each))
          exposures.push({ ...each, related: [...related, ...each.related] });
    },
    addPossible(all, relatedTo) {
      for (const each of all)
        if (isKnown(each) && isNew(each))
          exposures.push(possible(each, relatedTo(each)));
    },
  };
}

/** What is unknown in a block that may be printed says nothing. */
function isKnown({ facts }: Exposure): boolean {
  return Object.values(facts)[0]?.every((value) => value.known) ?? false;
}
