import { entryOf, itemsOf } from "../../../syntax/json.ts";
import type { JsonNode } from "../../../syntax/json.ts";
import type { Source } from "../../../syntax/source.ts";
import type { PlanResource } from "./plan.ts";
import { planResource } from "./resource.ts";

/** The resources of a module and of all in it: `planned_values` of a plan, `values` of a state. */
export function plannedResources(
  source: Source,
  module: JsonNode | undefined,
): PlanResource[] {
  const resources: PlanResource[] = [];
  for (const item of itemsOf(entryOf(module, "resources"))) {
    const state = {
      value: entryOf(item, "values"),
      unknown: undefined,
      sensitive: entryOf(item, "sensitive_values"),
    };
    const isDeposed = entryOf(item, "deposed_key") !== undefined;
    const resource = !isDeposed && planResource(source, item, state);
    if (resource) resources.push(resource);
  }
  for (const child of itemsOf(entryOf(module, "child_modules")))
    for (const resource of plannedResources(source, child))
      resources.push(resource);
  return resources;
}
