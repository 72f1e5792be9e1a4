import type { Exposure } from "../../../model.ts";
import type { Catalogue } from "../catalogue.ts";
import { folderOf, relativePath } from "../files.ts";
import type { ModuleInstance } from "../instance.ts";
import { withoutKeys } from "./separate-rules.ts";
import { isDoubtful, plannedExposures, sourcesOf } from "./join.ts";
import type { readPlan } from "./plan.ts";

export interface Plan extends ReturnType<typeof readPlan> {
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
): readonly Exposure[] {
  const root = rootOf(plan, roots, catalogue);
  const planned = plan.resources.flatMap((resource) => {
    const sources = root && sourcesOf(resource, root, catalogue);
    const planned = plannedExposures(resource, catalogue, sources);
    const name = withoutKeys(resource.address);
    return name !== undefined && plan.separate.has(name)
      ? planned.filter((exposure) => !isDoubtful(exposure))
      : planned;
  });
  if (!root) return [...exposures, ...planned];
  const settled = new Set(plan.resources.map(({ address }) => address));
  const doubtful = new Set(
    planned.filter(isDoubtful).map(({ resource }) => resource),
  );
  return [
    ...exposures.filter(
      (each) =>
        !isDoubtful(each) ||
        !settled.has(each.resource) ||
        doubtful.has(each.resource),
    ),
    ...planned,
  ];
}

/** The root that has most of a plan's resources; of several, the one nearest to the plan. */
function rootOf(
  { resources, file }: Plan,
  roots: readonly ModuleInstance[],
  catalogue: Catalogue,
): ModuleInstance | undefined {
  const ranked = roots
    .map((root) => ({
      root,
      count: resources.filter((each) => sourcesOf(each, root, catalogue))
        .length,
      steps: relativePath(folderOf(file), root.definition.folder).split("/")
        .length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.steps - b.steps);
  return ranked[0]?.root;
}
