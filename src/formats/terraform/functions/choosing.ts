import { kindOf } from "../convert.ts";
import { equals, unknownPart } from "../equality.ts";
import { unknownFrom } from "../lift.ts";
import { boolType } from "../type-constraint.ts";
import { typeOf, unifyTypes } from "../type-of.ts";
import { elementOf } from "../value.ts";
import type { TerraformValue } from "../value.ts";
import {
  any,
  anyOrNull,
  converted,
  itemsIn,
  listOf,
  made,
  moving,
  number,
  numberIn,
  refuse,
  text,
  textIn,
} from "./function.ts";
import type { FunctionCall, FunctionRow, Functions } from "./function.ts";

type Args = readonly TerraformValue[];

export const choosing: Functions = {
  coalesce: {
    parameters: [],
    rest: { ...anyOrNull, unknown: true },
    ...moving,
    run: coalesce,
  },
  coalescelist: {
    parameters: [],
    rest: { ...anyOrNull, unknown: true },
    ...moving,
    run: coalesceList,
  },
  element: { parameters: [any, number], ...moving, run: element },
  lookup: {
    parameters: [any, text],
    rest: { ...anyOrNull, unknown: true },
    ...moving,
    run: lookup,
  },
  one: { parameters: [any], ...moving, run: one },
  contains: { parameters: [any, any], open: true, run: contains },
  index: { parameters: [any, any], open: true, run: index },
  alltrue: allOrAny(false),
  anytrue: allOrAny(true),
};

/** The first that is neither null nor an empty string, of the type that all have in common. */
function coalesce(args: Args, call: FunctionCall): TerraformValue {
  const type = unifyTypes(args.map(typeOf));
  if (!type) return refuse("coalesce() takes values of one type", call);
  for (const arg of args) {
    const value = converted(arg, type);
    if (value.kind === "unknown") return unknownFrom(value);
    const isEmpty = value.kind === "string" && value.value === "";
    if (value.kind !== "null" && !isEmpty) return value;
  }
  return refuse("coalesce() found nothing but null and empty strings", call);
}

function coalesceList(args: Args, call: FunctionCall): TerraformValue {
  for (const arg of args) {
    if (arg.kind === "unknown") return unknownFrom(arg);
    if (arg.kind !== "list" || arg.of === "set")
      return refuse("coalescelist() takes lists and tuples", call);
    if (arg.items.length > 0) return arg;
  }
  return refuse("coalescelist() found nothing but empty lists", call);
}

/** Counts on from the start where the list ends. */
function element([list, indexValue]: Args, call: FunctionCall): TerraformValue {
  const index = numberIn(indexValue);
  if (list?.kind !== "list" || list.of === "set")
    return refuse("element() takes a list or a tuple", call);
  if (!Number.isInteger(index) || index < 0)
    return refuse("the index of element() is a whole number from 0", call);
  const item = list.items[index % list.items.length];
  return item
    ? elementOf(list, item)
    : refuse("an empty list has no element", call);
}

function lookup(
  [map, keyValue, ...rest]: Args,
  call: FunctionCall,
): TerraformValue {
  const [fallback] = rest;
  if (map?.kind !== "map" || rest.length > 1)
    return refuse("lookup() takes a map, a key and a default", call);
  const found = map.entries.get(textIn(keyValue));
  if (found) return elementOf(map, found);
  if (map.others !== undefined)
    return unknownFrom({ kind: "unknown", why: map.others, trail: map.trail });
  if (!fallback)
    return refuse(
      `the ${kindOf(map)} has no such key, and there is no default`,
      call,
    );
  if (map.of === "object" || map.entries.size === 0) return fallback;
  const type = unifyTypes(Array.from(map.entries.values(), typeOf));
  return type ? converted(fallback, type) : fallback;
}

function one([list]: Args, call: FunctionCall): TerraformValue {
  if (list?.kind !== "list" || list.items.length > 1)
    return refuse("one() takes a list of one element or none", call);
  const [item] = list.items;
  return item ? elementOf(list, item) : { kind: "null", trail: call.at };
}

function contains(args: Args, call: FunctionCall): TerraformValue {
  const [list, wanted] = args;
  if (list?.kind !== "list")
    return refuse("contains() searches a list, tuple or set", call);
  const answers = list.items.map((item) => equals(item, wanted!));
  if (answers.includes(true)) return made(true, args, call);
  const at = answers.indexOf(undefined);
  return at < 0
    ? made(false, args, call)
    : undecided(elementOf(list, list.items[at]!), wanted!);
}

/** What keeps a comparison from being decided. */
function undecided(
  item: TerraformValue,
  wanted: TerraformValue,
): TerraformValue {
  return unknownFrom(unknownPart(item) ?? unknownPart(wanted) ?? item);
}

function index(args: Args, call: FunctionCall): TerraformValue {
  const [list, wanted] = args;
  if (list?.kind !== "list" || list.of === "set")
    return refuse("index() searches a list or a tuple", call);
  for (const [i, item] of list.items.entries()) {
    const isSame = equals(item, wanted!);
    if (isSame) return made(i, args, call);
    if (isSame === undefined) return undecided(item, wanted!);
  }
  return refuse("index() found no such element", call);
}

/** One element that is `deciding` decides; null counts as false. */
function allOrAny(deciding: boolean): FunctionRow {
  return {
    parameters: [listOf(boolType)],
    open: true,
    run: (args, call) => {
      const items = itemsIn(args[0]);
      const isDecided = items.some((item) =>
        item.kind === "bool"
          ? item.value === deciding
          : item.kind === "null" && !deciding,
      );
      if (isDecided) return made(deciding, args, call);
      const open = items.find((item) => item.kind === "unknown");
      return open ? unknownFrom(open) : made(!deciding, args, call);
    },
  };
}
