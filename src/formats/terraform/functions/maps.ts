import { spend } from "../budget.ts";
import { kindOf } from "../convert.ts";
import { compareText, isKnown, sortedEntries } from "../equality.ts";
import { eitherOf, unknownFrom } from "../lift.ts";
import { stringType } from "../type-constraint.ts";
import { typeOf } from "../type-of.ts";
import { elementOf } from "../value.ts";
import type {
  MapValue,
  TerraformValue,
  UnknownValue,
  UnnamedEntry,
} from "../value.ts";
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
  merge: {
    parameters: [],
    rest: { ...anyOrNull, unknown: true },
    ...moving,
    run: merge,
  },
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

/** Later maps win; null counts as empty, and what an unknown map has may win over all before it. */
function merge(args: Args, call: FunctionCall): TerraformValue {
  const given = args.filter((arg) => arg.kind !== "null");
  const maps = given.filter((arg) => arg.kind === "map");
  const open = given.filter((arg) => arg.kind === "unknown");
  const wrong = given.find(({ kind }) => kind !== "map" && kind !== "unknown");
  if (wrong)
    return refuse(`merge() joins maps, and this is a ${kindOf(wrong)}`, call);
  const lost = open.find(({ tooMuch }) => tooMuch || maps.length === 0);
  if (lost) return unknownFrom(lost);
  const entries = new Map<string, TerraformValue>();
  for (const map of given) {
    if (map.kind === "unknown") mayReplace(entries, map);
    if (map.kind !== "map") continue;
    spend(map.entries.size / 4);
    for (const [key, value] of map.entries)
      entries.set(key, elementOf(map, value));
  }
  const [others] = [...open.map(({ why }) => why), ...maps.flatMap(whyOthers)];
  const unnamed = given.flatMap(unnamedOf);
  return {
    ...mapAt(isOneMapType(maps) ? "map" : "object", entries, call),
    ...(others !== undefined && { others }),
    ...(unnamed.length > 0 && { unnamed }),
  } as TerraformValue;
}

function mayReplace(
  entries: Map<string, TerraformValue>,
  map: UnknownValue,
): void {
  const { why } = map;
  spend(entries.size / 4);
  for (const [key, value] of entries) {
    const { trail } = value;
    entries.set(key, eitherOf({ trail, why }, [value, unknownFrom(map)]));
  }
}

function whyOthers({ others }: MapValue): string[] {
  return others === undefined ? [] : [others];
}

/** An unknown map is as good as an entry about which nothing is known. */
function unnamedOf(map: TerraformValue): UnnamedEntry[] {
  if (map.kind === "unknown")
    return [{ key: unknownFrom(map), value: unknownFrom(map) }];
  if (map.kind !== "map") return [];
  return (map.unnamed ?? []).map(({ key, value }) => ({
    key,
    value: elementOf(map, value),
  }));
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
