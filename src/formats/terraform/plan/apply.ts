import type { Exposure } from "../../../model.ts";
import type { Catalogue } from "../catalogue.ts";
import { folderOf, relativePath } from "../files.ts";
import type { ModuleDefinition } from "../declarations.ts";
import type { ModuleInstance } from "../instance.ts";
import { withoutKeys } from "./configuration.ts";
import { wordsOf } from "../exposure-words.ts";
import { isDoubtful, mayBeIn, plannedExposures, sourcesOf } from "./join.ts";
import { openFilters } from "../shadow/filters.ts";
import { parseAddress, printKey } from "../address.ts";
import type { PlanContents, PlanResource } from "./plan.ts";

export interface Plan extends PlanContents {
  readonly file: string;
}

/**
 * The exposures with what a plan knows: told at the source where one of the roots has the resource,
 * and instead of what the files leave open about it.
 */
export function applyPlan(
  plan: Plan,
  exposures: readonly Exposure[],
  roots: readonly ModuleInstance[],
  catalogue: Catalogue,
  ownerOf: (exposure: Exposure) => ModuleDefinition | undefined,
): readonly Exposure[] {
  const root = rootOf(plan, roots, catalogue);
  const [written, filters] = [openFilters(), openFilters()];
  const sources = plan.resources.map(
    (resource) => root && sourcesOf(resource, root, catalogue, written),
  );
  const found = plan.resources.flatMap((resource, i) => {
    const own = sources[i] && {
      ...sources[i],
      exposures: written.judge(sources[i].exposures),
    };
    const planned = plannedExposures(resource, catalogue, own, filters);
    const name = withoutKeys(resource.address);
    return name !== undefined && plan.separate.has(name)
      ? planned.filter((exposure) => !isDoubtful(exposure))
      : planned;
  });
  const planned = filters.judge(found);
  if (!root) return [...exposures, ...planned];
  const settled = new Set(plan.resources.flatMap(placesOf));
  const doubtful = new Set(
    planned.filter(isDoubtful).map(({ resource }) => resource),
  );
  const takenBack = new Set(planned.filter(isShadowed).map(ruleOf));
  const kept = exposures.filter(
    (each) =>
      (!isDoubtful(each) ||
        ownerOf(each) !== root.definition ||
        !settled.has(each.resource) ||
        doubtful.has(each.resource) ||
        isBesides(each, planned)) &&
      (isShadowed(each) || !takenBack.has(ruleOf(each))),
  );
  const said = new Set(kept.map(wordsOf));
  return [...kept, ...planned.filter((each) => !said.has(wordsOf(each)))];
}

/** A resource, and the calls of the modules that it is in. */
function placesOf({ address }: PlanResource): string[] {
  const places = [address];
  let at = "";
  for (const { name, key } of parseAddress(address)?.modules ?? []) {
    places.push(`${at}module.${name}`);
    at += `module.${name}${printKey(key)}.`;
  }
  return places;
}

function isShadowed({ facts }: Exposure): boolean {
  return facts["shadowed"] !== undefined;
}

/** The same text for what a plan and its sources say of one rule. */
function ruleOf({ resource, facts }: Exposure): string {
  const span = facts["port"]?.[0]?.span;
  return span ? `${resource} ${span.file} ${span.start}` : "";
}

/**
 * The root that has most of a plan's resources, more than half of them, because names such as
 * `this` are everywhere; of several, the one nearest to the plan. A module that is not on disk has
 * whatever the plan says.
 */
function rootOf(
  { resources, file }: Plan,
  roots: readonly ModuleInstance[],
  catalogue: Catalogue,
): ModuleInstance | undefined {
  const known = resources.filter(
    ({ type }) => catalogue.has(type) || catalogue.sinks.hasType(type),
  );
  const ranked = roots
    .map((root) => ({
      root,
      count: known.filter((each) => mayBeIn(each, root)).length,
      steps: relativePath(folderOf(file), root.definition.folder).split("/")
        .length,
    }))
    .filter(({ count }) => count * 2 > known.length)
    .sort((a, b) => b.count - a.count || a.steps - b.steps);
  return ranked[0]?.root;
}

/** No plan tells of provisioners: what they run is told where the plan says nothing of its kind. */
function isBesides(
  { kind, resource }: Exposure,
  planned: readonly Exposure[],
): boolean {
  return (
    (kind === "command" || kind === "package") &&
    !planned.some((each) => each.kind === kind && each.resource === resource)
  );
}
