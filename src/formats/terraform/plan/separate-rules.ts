import { entryOf, itemsOf } from "../../../syntax/json.ts";
import type { JsonNode } from "../../../syntax/json.ts";
import { parseAddress } from "../address.ts";

/**
 * The resources of a plan whose rules are resources of their own, each as its modules and name
 * without keys. Whoever writes them so writes none inline, although a plan says of both that inline
 * rules are known after apply (https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation).
 */
export function targetsOfRules(root: JsonNode): ReadonlySet<string> {
  const targets = new Set<string>();
  const configuration = entryOf(root, "configuration");
  const top = configuration && entryOf(configuration, "root_module");
  if (top) collect(top, [], targets);
  return targets;
}

function collect(
  module: JsonNode,
  path: readonly string[],
  targets: Set<string>,
): void {
  for (const resource of itemsOf(entryOf(module, "resources"))) {
    const type = entryOf(resource, "type");
    if (type?.kind !== "string" || !/_rule(?:_|$)/.test(type.value)) continue;
    for (const { value } of entriesOf(entryOf(resource, "expressions")))
      for (const reference of itemsOf(entryOf(value, "references")))
        if (reference.kind === "string")
          targets.add(
            [...path, ...reference.value.split(".").slice(0, 2)].join("."),
          );
  }
  for (const { key, value } of entriesOf(entryOf(module, "module_calls"))) {
    const called = entryOf(value, "module");
    if (called) collect(called, [...path, key.value], targets);
  }
}

function entriesOf(node: JsonNode | undefined) {
  return node?.kind === "object" ? node.entries : [];
}

/** An address as `targetsOfRules` has it. */
export function withoutKeys(address: string): string | undefined {
  const parts = parseAddress(address);
  if (!parts) return undefined;
  const modules = parts.modules.map(({ name }) => name);
  return [...modules, parts.type, parts.name].join(".");
}
