import { entryOf, itemsOf } from "../../../syntax/json.ts";
import type { JsonNode } from "../../../syntax/json.ts";
import { parseAddress, printKey } from "../address.ts";
import { identified } from "../unknowns.ts";
import type { PlanResource } from "./plan.ts";
import { withoutKeys } from "./configuration.ts";
import type { ConfiguredResource } from "./configuration.ts";

type Expressions = ReadonlyMap<string, JsonNode>;

/**
 * The resources, whose values that are known after apply say what they are the values of: two rules
 * of `aws_network_acl.main.id` are of one filter. The configuration in a plan names only what an
 * expression refers to, not what it does with it
 * (https://developer.hashicorp.com/terraform/internals/json-format#expression-representation).
 */
export function withReferences(
  planned: readonly PlanResource[],
  configured: readonly ConfiguredResource[],
): PlanResource[] {
  const expressions: Expressions = new Map(configured.flatMap(expressionsOf));
  return planned.map((resource) => withReference(resource, expressions));
}

function expressionsOf({
  path,
  node,
}: ConfiguredResource): [string, JsonNode][] {
  const address = entryOf(node, "address");
  const expressions = entryOf(node, "expressions");
  return address?.kind === "string" && expressions
    ? [[[...path, address.value].join("."), expressions]]
    : [];
}

function withReference(
  resource: PlanResource,
  expressions: Expressions,
): PlanResource {
  const name = withoutKeys(resource.address);
  const own = name === undefined ? undefined : expressions.get(name);
  if (!own) return resource;
  const { modules } = parseAddress(resource.address)!;
  const path = modules.map(({ name, key }) => `module.${name}${printKey(key)}`);
  return {
    ...resource,
    get: (attribute) => {
      const value = resource.get(attribute);
      if (value?.kind !== "unknown") return value;
      const reference = soleReference(entryOf(own, attribute));
      return reference === undefined
        ? value
        : identified(value, [...path, reference].join("."));
    },
  };
}

/**
 * What an expression refers to, where it is one thing alone. Only of ids: what is made out of a name
 * or taken from a list refers to the same as another part of it.
 */
function soleReference(expression: JsonNode | undefined): string | undefined {
  const [first, ...others] = itemsOf(
    expression && entryOf(expression, "references"),
  ).map((each) => (each.kind === "string" ? each.value : ""));
  if (first === undefined || /^(?:each|count|self)\./.test(first))
    return undefined;
  const isAlone = others.every((other) => first.startsWith(other));
  return isAlone && /[._](?:id|self_link|path)$/.test(first)
    ? first
    : undefined;
}
