import { entriesOf, entryOf, itemsOf } from "../../../syntax/json.ts";
import type { ConfiguredResource } from "./configuration.ts";

/**
 * The resources of a plan whose rules are resources of their own, each as its modules and name
 * without keys. Whoever writes them so writes none inline, although a plan says of both that inline
 * rules are known after apply.
 */
export function targetsOfRules(
  resources: readonly ConfiguredResource[],
): ReadonlySet<string> {
  const targets = new Set<string>();
  for (const { path, node } of resources) {
    const type = entryOf(node, "type");
    if (type?.kind !== "string" || !/_rule(?:_|$)/.test(type.value)) continue;
    for (const { value } of entriesOf(entryOf(node, "expressions")))
      for (const reference of itemsOf(entryOf(value, "references")))
        if (reference.kind === "string")
          targets.add(
            [...path, ...reference.value.split(".").slice(0, 2)].join("."),
          );
  }
  return targets;
}
