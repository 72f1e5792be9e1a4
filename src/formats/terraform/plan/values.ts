import { jsonText } from "../../../syntax/json-text.ts";
import { entryOf, itemsOf } from "../../../syntax/json.ts";
import type { JsonNode } from "../../../syntax/json.ts";
import type { Source } from "../../../syntax/source.ts";
import type { TerraformValue, Trail } from "../value.ts";

/** One place of a plan's three parallel trees: a value, and what is said about it. */
export interface PlanValue {
  /** Where it is called by this name. */
  readonly name: string;
  readonly value: JsonNode | undefined;
  /** `true` where the value is known only after the apply; or the same for what is inside. */
  readonly unknown: JsonNode | undefined;
  readonly sensitive: JsonNode | boolean | undefined;
}

/** The value as expressions have it, standing in the plan's text; nothing where nothing is said. */
export function terraformValue(
  source: Source,
  plan: PlanValue,
): TerraformValue | undefined {
  const { value, unknown } = plan;
  if (isTrue(unknown))
    return {
      kind: "unknown",
      why: `\`${plan.name}\` is known after apply`,
      ...traced(source, plan, unknown),
    };
  const node = !value || value.kind === "null" ? (unknown ?? value) : value;
  if (node?.kind === "object") return mapOf(source, plan, node);
  if (node?.kind === "array") return listOf(source, plan, node);
  return value && scalarOf(source, plan, value);
}

function scalarOf(
  source: Source,
  plan: PlanValue,
  node: JsonNode,
): TerraformValue {
  const trace = traced(source, plan, node);
  if (node.kind === "string") {
    const text = jsonText(source, node);
    return { kind: "string", value: node.value, text, ...trace };
  }
  if (node.kind === "number")
    return { kind: "number", value: node.value, ...trace };
  if (node.kind === "boolean")
    return { kind: "bool", value: node.value, ...trace };
  return { kind: "null", ...trace };
}

function mapOf(
  source: Source,
  plan: PlanValue,
  node: JsonNode,
): TerraformValue {
  const { sensitive } = plan;
  const [values, unknowns] = [byKey(plan.value), byKey(plan.unknown)];
  const marks = byKey(typeof sensitive === "object" ? sensitive : undefined);
  const entries = new Map<string, TerraformValue>();
  for (const name of new Set([...values.keys(), ...unknowns.keys()])) {
    const value = terraformValue(source, {
      name,
      value: values.get(name),
      unknown: unknowns.get(name),
      sensitive: isSensitive(plan) || marks.get(name),
    });
    if (value) entries.set(name, value);
  }
  return { kind: "map", of: "object", entries, ...traced(source, plan, node) };
}

/** What stands under a key in each of the three trees. */
export function memberOf(plan: PlanValue, key: string): PlanValue {
  const { sensitive } = plan;
  return {
    name: key,
    value: entryOf(plan.value, key),
    unknown: entryOf(plan.unknown, key),
    sensitive:
      isSensitive(plan) ||
      (typeof sensitive === "object" ? entryOf(sensitive, key) : undefined),
  };
}

function listOf(
  source: Source,
  plan: PlanValue,
  node: JsonNode,
): TerraformValue {
  const [values, unknowns] = [itemsOf(plan.value), itemsOf(plan.unknown)];
  const sensitive = marksOf(plan.sensitive);
  const items: TerraformValue[] = [];
  for (let i = 0; i < Math.max(values.length, unknowns.length); i++) {
    const item = terraformValue(source, {
      name: plan.name,
      value: values[i],
      unknown: unknowns[i],
      sensitive: isSensitive(plan) || sensitive[i],
    });
    if (item) items.push(item);
  }
  return { kind: "list", of: "tuple", items, ...traced(source, plan, node) };
}

function traced(
  source: Source,
  plan: PlanValue,
  { start, end }: JsonNode,
): { trail: Trail; sensitive?: true } {
  const trail = { source, start, end };
  return isSensitive(plan) ? { trail, sensitive: true } : { trail };
}

function isSensitive({ sensitive }: PlanValue): boolean {
  return sensitive === true || isTrue(sensitive);
}

function isTrue(node: JsonNode | boolean | undefined): node is JsonNode {
  return typeof node === "object" && node.kind === "boolean" && node.value;
}

function byKey(node: JsonNode | undefined): ReadonlyMap<string, JsonNode> {
  return new Map(
    node?.kind === "object"
      ? node.entries.map(({ key, value }) => [key.value, value])
      : [],
  );
}

/** A mark that stands for a whole container is no list itself. */
function marksOf(mark: PlanValue["sensitive"]): readonly JsonNode[] {
  return typeof mark === "object" ? itemsOf(mark) : [];
}
