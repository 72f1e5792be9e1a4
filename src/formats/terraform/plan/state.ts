import { entryOf, itemsOf } from "../../../syntax/json.ts";
import type { JsonNode } from "../../../syntax/json.ts";
import type { Source } from "../../../syntax/source.ts";
import { printKey } from "../address.ts";
import type { PlanResource } from "./plan.ts";
import { presentValue, isManaged, textOf } from "./resource.ts";

/** The resource instances of a state file of version 4, as Terraform writes it to disk. */
export function storedResources(
  source: Source,
  resources: JsonNode | undefined,
): PlanResource[] {
  return itemsOf(resources).flatMap((resource) =>
    isManaged(resource)
      ? itemsOf(entryOf(resource, "instances")).flatMap((instance) =>
          storedResource(source, resource, instance),
        )
      : [],
  );
}

function storedResource(
  source: Source,
  resource: JsonNode,
  instance: JsonNode,
): PlanResource[] {
  const [type, label] = [entryOf(resource, "type"), entryOf(resource, "name")];
  const attributes = entryOf(instance, "attributes");
  if (type?.kind !== "string" || label?.kind !== "string") return [];
  if (attributes?.kind !== "object" || entryOf(instance, "deposed")) return [];
  const module = textOf(entryOf(resource, "module"));
  const index = entryOf(instance, "index_key");
  const key = isKey(index) ? index : undefined;
  const path = module === undefined ? "" : `${module}.`;
  const secrets = secretNames(entryOf(instance, "sensitive_attributes"));
  const { start, end } = key ?? label;
  return [
    {
      address: `${path}${type.value}.${label.value}${printKey(key?.value)}`,
      type: type.value,
      name: label.value,
      get: (name) =>
        presentValue(source, {
          name,
          value: unwrap(entryOf(attributes, name)),
          unknown: undefined,
          sensitive: secrets.has(name),
        }),
      place: { source, start, end },
    },
  ];
}

/** The arguments with something secret in them, by the first step of each path. */
function secretNames(paths: JsonNode | undefined): ReadonlySet<string> {
  return new Set(
    itemsOf(paths).flatMap(
      (path) => textOf(entryOf(itemsOf(path)[0], "value")) ?? [],
    ),
  );
}

/** An argument of any type is stored as `{"value": …, "type": …}`. */
function unwrap(node: JsonNode | undefined): JsonNode | undefined {
  const [value, type] = [entryOf(node, "value"), entryOf(node, "type")];
  const isWrapped =
    node?.kind === "object" &&
    node.entries.length === 2 &&
    (type?.kind === "string" || itemsOf(type)[0]?.kind === "string");
  return value && isWrapped ? value : node;
}

function isKey(node: JsonNode | undefined) {
  return node?.kind === "string" || node?.kind === "number";
}
