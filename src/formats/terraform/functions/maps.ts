import { spend } from "../budget.ts";
import { kindOf } from "../convert.ts";
import { compareText, isKnown } from "../equality.ts";
import { unknownFrom } from "../lift.ts";
import { stringType } from "../type-constraint.ts";
import { typeOf } from "../type-of.ts";
import { elementOf } from "../value.ts";
import type { MapValue, TerraformValue } from "../value.ts";
import { endOf } from "../way.ts";
import {
  any,
  anyOrNull,
  itemsIn,
  listAt,
  listOf,
  mapAt,
  moving,
  refuse,
  textIn,
} from "./function.ts";
import type { FunctionCall, Functions } from "./function.ts";
import { sortedEntries } from "./json-write.ts";

type Args = readonly TerraformValue[];

export const maps: Functions = {
  keys: {
    parameters: [any],
    ...moving,
    run: onEntries((key, { trail }) => ({
      kind: "string",
      value: key,
      trail: endOf(trail),
    })),
  },
  values: { parameters: [any], ...moving, run: onEntries((_, value) => value) },
  merge: { parameters: [], rest: anyOrNull, ...moving, run: merge },
  zipmap: { parameters: [listOf(stringType), any], ...moving, run: zip },
  transpose: {
    parameters: [
      { type: { kind: "map", of: { kind: "list", of: stringType } } },
    ],
    run: transpose,
  },
};

/** A list of something of each entry, in the order of the keys. */
function onEntries(
  pick: (key: string, value: TerraformValue) => TerraformValue,
) {
  return ([map]: Args, call: FunctionCall): TerraformValue => {
    if (map?.kind !== "map")
      return refuse("a map or an object is wanted", call);
    if (map.others !== undefined) return othersOf(map, map.others);
    spend(map.entries.size / 2);
    const items = sortedEntries(map.entries).map(([key, value]) =>
      pick(key, value),
    );
    const of = map.of === "map" ? "list" : "tuple";
    const { trail, sensitive } = map;
    return { kind: "list", of, items, trail, ...(sensitive && { sensitive }) };
  };
}

function othersOf({ trail }: MapValue, why: string): TerraformValue {
  return unknownFrom({ kind: "unknown", why, trail });
}

/** Later maps win; null counts as empty. */
function merge(args: Args, call: FunctionCall): TerraformValue {
  const given = args.filter((arg) => arg.kind !== "null");
  const maps = given.filter((arg) => arg.kind === "map");
  if (maps.length < given.length) {
    const wrong = given.find((arg) => arg.kind !== "map")!;
    return refuse(`merge() joins maps, and this is a ${kindOf(wrong)}`, call);
  }
  const entries = new Map<string, TerraformValue>();
  for (const map of maps) {
    spend(map.entries.size / 4);
    for (const [key, value] of map.entries)
      entries.set(key, elementOf(map, value));
  }
  const others = maps.find((map) => map.others !== undefined)?.others;
  return {
    ...mapAt(isOneMapType(maps) ? "map" : "object", entries, call),
    ...(others !== undefined && { others }),
  } as TerraformValue;
}

function isOneMapType(maps: readonly MapValue[]): boolean {
  if (maps.length === 0 || maps.some((map) => map.of === "object"))
    return false;
  const types = maps
    .filter((map) => map.entries.size > 0)
    .map((map) => JSON.stringify(typeOf(map)));
  return new Set(types).size <= 1;
}

function zip([keys, values]: Args, call: FunctionCall): TerraformValue {
  if (values?.kind !== "list" || values.of === "set")
    return refuse("zipmap() takes a list of values", call);
  const names = itemsIn(keys);
  const open = names.find((name) => !isKnown(name));
  if (open) return unknownFrom(open);
  if (names.length !== values.items.length)
    return refuse("zipmap() takes as many keys as values", call);
  if (names.some((name) => name.kind === "null"))
    return refuse("a key is null", call);
  const entries = new Map(
    names.map((name, i) => [textIn(name), elementOf(values, values.items[i]!)]),
  );
  return mapAt(values.of === "list" ? "map" : "object", entries, call);
}

/** A map of lists turned over: from each element to the keys that have it. */
function transpose([map]: Args, call: FunctionCall): TerraformValue {
  const found = new Map<string, TerraformValue[]>();
  if (map?.kind !== "map") return refuse("transpose() takes a map", call);
  for (const [key, list] of sortedEntries(map.entries))
    for (const item of itemsIn(list)) {
      if (item.kind !== "string") return refuse("an element is null", call);
      const row = found.get(item.value) ?? [];
      row.push({
        kind: "string",
        value: key,
        trail: elementOf(list, item).trail,
      });
      found.set(item.value, row);
    }
  const rows = [...found].sort(([a], [b]) => compareText(a, b));
  const entries = new Map(
    rows.map(([key, row]) => [key, listAt("list", row, call)]),
  );
  return mapAt("map", entries, call);
}
