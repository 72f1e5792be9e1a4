import type { Exposure, Related, Span } from "../../../model.ts";
import { known } from "../../values.ts";
import type { Building } from "./building.ts";
import { changeAround } from "./changes.ts";

/** So many users are named for one value. */
const MOST_USERS = 3;

/** What builds expose: what several of them say alike is there once, with its first users. */
export interface BuiltExposures {
  readonly byContent: Map<string, Exposure>;
  /** Kinds and places of all of it. */
  readonly places: Set<string>;
  readonly files: Set<string>;
}

export function nothingBuilt(): BuiltExposures {
  return { byContent: new Map(), places: new Set(), files: new Set() };
}

export function addBuilt(
  { byContent, places, files }: BuiltExposures,
  exposure: Exposure,
): void {
  const key = contentKey(exposure);
  const before = byContent.get(key);
  byContent.set(key, before ? together(before, exposure) : exposure);
  places.add(placeKey(exposure));
  const place = placeOf(exposure);
  if (place) files.add(place.file);
}

/** Where an exposure stands. */
export function placeOf({ facts }: Exposure): Span | undefined {
  return Object.values(facts)[0]?.[0]?.span;
}

/**
 * What manifests expose each for itself, and what builds make of them. Patches are no manifests. What
 * no build has any more stays, for a manifest can be applied alone, but as a shadow. What is said alike
 * is said once.
 */
export function withBuilds(
  raw: readonly Exposure[],
  built: BuiltExposures,
  building: Building,
): Exposure[] {
  const { byContent, files } = built;
  const own = raw.flatMap((exposure) => {
    const place = placeOf(exposure);
    if (!place) return [exposure];
    return ownOf(exposure, place, built, building).map((each) => {
      const key = files.has(place.file) ? contentKey(each) : undefined;
      const alike = key === undefined ? undefined : byContent.get(key);
      if (!alike) return each;
      byContent.delete(key!);
      return together(each, alike);
    });
  });
  return [...own, ...byContent.values()];
}

/** What is left of what a manifest says, once it is known what builds do with it. */
function ownOf(
  exposure: Exposure,
  place: Span,
  { places }: BuiltExposures,
  { resourceFiles, patchFiles, gone, narrowed }: Building,
): Exposure[] {
  if (!resourceFiles.has(place.file))
    return patchFiles.has(place.file) ? [] : [exposure];
  if (places.has(placeKey(exposure))) return [exposure];
  const by = changeAround(gone, place) ?? changeAround(narrowed, place);
  return [by ? shadowed(exposure, by) : exposure];
}

function shadowed(exposure: Exposure, by: Span): Exposure {
  const taken: Related = { span: by, message: "taken back here" };
  return {
    ...exposure,
    facts: { ...exposure.facts, shadowed: [known(true, by)] },
    related: [...exposure.related, taken],
  };
}

/** Kind and place, and for a port its protocol: with another one it is another port. */
function placeKey(exposure: Exposure): string {
  const { file, start } = placeOf(exposure) ?? {};
  const protocol = exposure.facts["protocol"]?.map((value) =>
    value.known ? value.value : "?",
  );
  return JSON.stringify([exposure.kind, file, start, protocol]);
}

function contentKey(exposure: Exposure): string {
  const { kind, resource, facts } = exposure;
  const { file, start } = placeOf(exposure) ?? {};
  const content = Object.entries(facts).map(([name, values]) => [
    name,
    ...values.map((value) => (value.known ? value.value : [value.why])),
  ]);
  return JSON.stringify([kind, resource, file, start, content]);
}

function together(one: Exposure, other: Exposure): Exposure {
  const users = one.related.filter(isUser).length;
  const more = other.related.filter(isUser).slice(0, MOST_USERS - users);
  return more.length > 0 && users < MOST_USERS
    ? { ...one, related: [...one.related, ...more] }
    : one;
}

function isUser({ message }: Related): boolean {
  return message.startsWith("built by ");
}
