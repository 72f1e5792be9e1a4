import { entriesOf, entryOf, itemsOf } from "../../../syntax/json.ts";
import type { JsonNode } from "../../../syntax/json.ts";
import { parseAddress } from "../address.ts";

/** A resource as the configuration in a plan has it. */
export interface ConfiguredResource {
  /** The names of the calls that lead to its module. */
  readonly path: readonly string[];
  readonly node: JsonNode;
}

/**
 * The resources of all modules that a plan was made of: not what they are worth, only what they
 * refer to (https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation).
 */
export function configuredResources(root: JsonNode): ConfiguredResource[] {
  const configuration = entryOf(root, "configuration");
  const top = configuration && entryOf(configuration, "root_module");
  return top ? resourcesIn(top, []) : [];
}

function resourcesIn(
  module: JsonNode,
  path: readonly string[],
): ConfiguredResource[] {
  return [
    ...itemsOf(entryOf(module, "resources")).map((node) => ({ path, node })),
    ...entriesOf(entryOf(module, "module_calls")).flatMap(({ key, value }) => {
      const called = entryOf(value, "module");
      return called ? resourcesIn(called, [...path, key.value]) : [];
    }),
  ];
}

/** An address as the configuration has it: its modules and its name, without keys. */
export function withoutKeys(address: string): string | undefined {
  const parts = parseAddress(address);
  if (!parts) return undefined;
  const modules = parts.modules.map(({ name }) => name);
  return [...modules, parts.type, parts.name].join(".");
}
