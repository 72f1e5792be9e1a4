import type { Exposure } from "../../model.ts";
import { known } from "../values.ts";
import type { Reading } from "./reading.ts";

/**
 * The reading of objects that only lie there as data: manifests in a ConfigMap. They find what the
 * others find, and what they open is kept apart.
 */
export function openInert(reading: Reading): Reading {
  const { doors, portMaps } = reading;
  return {
    ...reading,
    exposures: [],
    waiting: [],
    doors: { ...doors, backends: [], routes: [] },
    portMaps: { ...portMaps, maps: [] },
  };
}

/** What an object would open if somebody applied it. */
export function asData(exposure: Exposure): Exposure {
  const [first] = Object.values(exposure.facts)[0]!;
  const runs = [known(false, first!.span)];
  return { ...exposure, facts: { ...exposure.facts, runs } };
}
