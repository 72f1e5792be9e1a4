import type { Exposure, Related, Span } from "../../model.ts";
import { known } from "../values.ts";

/** Where an exposure stands. */
export function placeOf({ facts }: Exposure): Span | undefined {
  return Object.values(facts)[0]?.[0]?.span;
}

/** What two exposures share that say the same of the same place. */
export function keyOf(exposure: Exposure): string {
  return keyWithout(exposure, ["certainty"]);
}

/** The same, however far it can be reached. */
export function placeKeyOf(exposure: Exposure): string {
  return keyWithout(exposure, ["certainty", "reach", "source"]);
}

function keyWithout(exposure: Exposure, names: readonly string[]): string {
  const place = placeOf(exposure);
  const facts = Object.entries(exposure.facts)
    .filter(([name]) => !names.includes(name))
    .map(([name, values]) => [
      name,
      values.map((value) => (value.known ? value.value : { why: value.why })),
    ]);
  return JSON.stringify([
    exposure.kind,
    exposure.resource,
    place && [place.file, place.start],
    facts,
  ]);
}

/** An exposure that depends on something that no file decides. */
export function possible(
  exposure: Exposure,
  related: readonly Related[],
): Exposure {
  const place = placeOf(exposure);
  if (!place) return exposure;
  const certainty = [known("possible", place)];
  return {
    ...exposure,
    facts: { ...exposure.facts, certainty },
    related: [...related, ...exposure.related],
  };
}
