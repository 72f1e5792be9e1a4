import { entryOf } from "../../../syntax/json.ts";
import type { JsonNode } from "../../../syntax/json.ts";
import type { Source } from "../../../syntax/source.ts";
import type { TerraformValue } from "../value.ts";
import type { PlanResource } from "./plan.ts";
import { memberOf, terraformValue } from "./values.ts";
import type { PlanValue } from "./values.ts";

type State = Omit<PlanValue, "name">;

/** The resource that `item` describes, if it is a managed one and has a state. */
export function planResource(
  source: Source,
  item: JsonNode,
  state: State,
): PlanResource | undefined {
  const address = entryOf(item, "address");
  const [type, name] = [
    textOf(entryOf(item, "type")),
    textOf(entryOf(item, "name")),
  ];
  if (!isManaged(item) || address?.kind !== "string") return undefined;
  if (type === undefined || name === undefined) return undefined;
  if (state.value?.kind !== "object") return undefined;
  const { start, end, value } = address;
  return {
    ...{ address: value, type, name },
    get: (name) => presentValue(source, memberOf({ ...state, name }, name)),
    place: { source, start, end },
  };
}

/** A null is as good as nothing. */
export function presentValue(
  source: Source,
  plan: PlanValue,
): TerraformValue | undefined {
  const value = terraformValue(source, plan);
  return value?.kind === "null" ? undefined : value;
}

/** Plans of old versions say no mode where there is no other. */
export function isManaged(item: JsonNode): boolean {
  return (textOf(entryOf(item, "mode")) ?? "managed") === "managed";
}

export function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === "string" ? node.value : undefined;
}
