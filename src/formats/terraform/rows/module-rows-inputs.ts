import { eachOption } from "../lift.ts";
import type { MapValue, TerraformValue, Trail } from "../value.ts";

type Entries = Readonly<Record<string, TerraformValue | undefined>>;

/** Every element of a list, or every value of a map, changed; what is unknown stays. */
export function changeEach(
  value: TerraformValue | undefined,
  change: (item: TerraformValue) => TerraformValue,
): TerraformValue | undefined {
  const one = (item: TerraformValue): TerraformValue =>
    eachOption(item, change);
  return (
    value &&
    eachOption(value, (all) => {
      if (all.kind === "list") return { ...all, items: all.items.map(one) };
      if (all.kind !== "map") return all;
      const entries = [...all.entries].map(
        ([name, item]): [string, TerraformValue] => [name, one(item)],
      );
      return { ...all, entries: new Map(entries) };
    })
  );
}

/** The same for elements that are objects; others stay. */
export function changeObjects(
  value: TerraformValue | undefined,
  change: (item: MapValue) => TerraformValue,
): TerraformValue | undefined {
  return changeEach(value, (item) =>
    item.kind === "map" ? change(item) : item,
  );
}

/** The object with what it does not say itself. */
export function withDefaults(object: MapValue, defaults: Entries): MapValue {
  const entries = new Map(object.entries);
  for (const [name, value] of Object.entries(defaults))
    if (value && !said(object, name)) entries.set(name, value);
  return { ...object, entries };
}

export function said(
  object: MapValue,
  name: string,
): TerraformValue | undefined {
  const value = object.entries.get(name);
  return value?.kind === "null" ? undefined : value;
}

/** A value of the module's own, standing at `trail`. */
export function ownValue(value: OwnValue, trail: Trail): TerraformValue {
  if (typeof value === "string") return { kind: "string", value, trail };
  if (typeof value === "number") return { kind: "number", value, trail };
  if (typeof value === "boolean") return { kind: "bool", value, trail };
  if (Array.isArray(value)) {
    const items = (value as readonly OwnValue[]).map((each) =>
      ownValue(each, trail),
    );
    return { kind: "list", of: "tuple", items, trail };
  }
  const entries = Object.entries(value).map(
    ([name, each]): [string, TerraformValue] => [name, ownValue(each, trail)],
  );
  return { kind: "map", of: "object", entries: new Map(entries), trail };
}

export type OwnValue =
  | string
  | number
  | boolean
  | readonly OwnValue[]
  | { readonly [name: string]: OwnValue };
