import { entryOf, itemsOf } from "../../../syntax/json.ts";
import type { JsonNode } from "../../../syntax/json.ts";
import type { Source } from "../../../syntax/source.ts";
import type { PlanResource } from "./plan.ts";
import { planResource, textOf } from "./resource.ts";

/** The resources of `resource_changes` that are there after the apply, changed or not. */
export function changedResources(
  source: Source,
  changes: JsonNode,
): PlanResource[] {
  const resources: PlanResource[] = [];
  // A long plan: what was read of one resource need not stay for the next.
  for (const item of changes.kind === "array" ? changes.each() : []) {
    const change = entryOf(item, "change");
    if (!staysManaged(item, change)) continue;
    const resource = planResource(source, item, {
      value: entryOf(change, "after"),
      unknown: entryOf(change, "after_unknown"),
      sensitive: entryOf(change, "after_sensitive"),
    });
    if (resource) resources.push(resource);
  }
  return resources;
}

/** A replacement is a `delete` and a `create`; a deposed object is what is left of one. */
function staysManaged(item: JsonNode, change: JsonNode | undefined): boolean {
  const names = itemsOf(entryOf(change, "actions")).map(textOf);
  const isGone =
    names.length > 0 &&
    names.every((name) => name === "delete" || name === "forget");
  return !isGone && textOf(entryOf(item, "deposed")) === undefined;
}
