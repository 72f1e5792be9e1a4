import { spend } from "../budget.ts";
import { kindOf } from "../convert.ts";
import {
  compareText,
  equals,
  unknownPart,
  withoutRepeats,
} from "../equality.ts";
import { unknownFrom } from "../lift.ts";
import { anyType, stringType } from "../type-constraint.ts";
import { typeOf, unifyTypes } from "../type-of.ts";
import { elementOf } from "../value.ts";
import type { TerraformValue } from "../value.ts";
import {
  any,
  converted,
  itemsIn,
  listAt,
  listOf,
  made,
  moving,
  number,
  numberIn,
  refuse,
} from "./function.ts";
import type { FunctionCall, Functions, Of } from "./function.ts";

import { graphemes } from "./graphemes.ts";

type Args = readonly TerraformValue[];
type Either = Of<"either">;

export const lists: Functions = {
  concat: {
    parameters: [{ ...any, unknown: true }],
    rest: { ...any, unknown: true },
    ...moving,
    run: concat,
  },
  compact: {
    parameters: [listOf(stringType)],
    open: true,
    chooses: mayBeEmpty,
    run: ([list]) => keeping(list, (item) => !isEmpty(item)),
  },
  distinct: {
    parameters: [listOf(anyType)],
    ...moving,
    run: ([list]) => withItems(list, withoutRepeats(itemsIn(list))),
  },
  flatten: { parameters: [any], open: true, chooses: mayBeList, run: flatten },
  chunklist: { parameters: [listOf(anyType), number], ...moving, run: chunks },
  slice: { parameters: [any, number, number], ...moving, run: slice },
  reverse: { parameters: [any], ...moving, run: reverse },
  sort: { parameters: [listOf(stringType)], run: sort },
  matchkeys: {
    parameters: [listOf(anyType), listOf(anyType), listOf(anyType)],
    run: matchKeys,
  },
  length: { parameters: [any], ...moving, run: length },
};

const mostItems = 100_000;

/** A container with other items: they are reached by its way, as before. */
function withItems(
  container: TerraformValue | undefined,
  items: readonly TerraformValue[],
  of: Of<"list">["of"] = "list",
): TerraformValue {
  const { trail, sensitive } = container!;
  return { kind: "list", of, items, trail, ...(sensitive && { sensitive }) };
}

function keeping(
  list: TerraformValue | undefined,
  keep: (item: TerraformValue) => boolean,
): TerraformValue {
  return withItems(list, itemsIn(list).filter(keep));
}

function isEmpty(value: TerraformValue): boolean {
  return (
    value.kind === "null" || (value.kind === "string" && value.value === "")
  );
}

function mayBeEmpty({ options }: Either): boolean {
  return options.some(isEmpty);
}

function mayBeList({ options }: Either): boolean {
  return options.some((option) => option.kind === "list");
}

/** An unknown list is as good as an element about which nothing is known, and which may not be there. */
function concat(given: Args, call: FunctionCall): TerraformValue {
  const lost = given.find(isLost);
  const open = given.find(({ kind }) => kind === "unknown");
  if (lost) return unknownFrom(lost);
  if (open && given.every((arg) => itemsIn(arg).length === 0))
    return unknownFrom(open);
  const args = given.map(asList);
  const wrong = args.find((arg) => arg.kind !== "list" || arg.of === "set");
  if (wrong)
    return refuse(`concat() joins lists, and this is a ${kindOf(wrong)}`, call);
  const size = args.reduce((sum, list) => sum + itemsIn(list).length, 0);
  spend(size / 4);
  const items = args.flatMap((list) =>
    itemsIn(list).map((item) => elementOf(list, item)),
  );
  const isList = args.every((arg) => arg.kind === "list" && arg.of === "list");
  const type = isList ? unifyTypes(items.map(typeOf)) : undefined;
  return type
    ? listAt(
        "list",
        items.map((item) => converted(item, type)),
        call,
      )
    : listAt("tuple", items, call);
}

function isLost(value: TerraformValue): boolean {
  return value.kind === "unknown" && value.tooMuch === true;
}

function asList(value: TerraformValue): TerraformValue {
  if (value.kind !== "unknown") return value;
  const { trail } = value;
  const items = [{ ...unknownFrom(value), possible: true as const }];
  return { kind: "list", of: "list", items, trail };
}

function flatten([list]: Args, call: FunctionCall): TerraformValue {
  if (list?.kind !== "list") return refuse("flatten() takes a list", call);
  const items = flatItems(list);
  const givenUp = items.find(isLost);
  return givenUp ? unknownFrom(givenUp) : withItems(list, items, "tuple");
}

function flatItems(list: Of<"list">): TerraformValue[] {
  spend(list.items.length / 4);
  return list.items.flatMap((item) =>
    item.kind === "list" ? elementsOf(item, flatItems(item)) : [ifKnown(item)],
  );
}

/** What nobody knows may be an empty list. */
function ifKnown(item: TerraformValue): TerraformValue {
  return item.kind === "unknown" ? { ...item, possible: true } : item;
}

function elementsOf(
  list: TerraformValue,
  items: readonly TerraformValue[],
): TerraformValue[] {
  spend(items.length / 4);
  return items.map((item) => elementOf(list, item));
}

function chunks([list, sizeValue]: Args, call: FunctionCall): TerraformValue {
  const size = numberIn(sizeValue);
  if (!Number.isInteger(size) || size < 0)
    return refuse("the size of a chunk is a whole number from 0", call);
  const items = itemsIn(list);
  const step = size === 0 ? Math.max(items.length, 1) : size;
  const rows: TerraformValue[] = [];
  for (let at = 0; at < items.length; at += step) {
    const row = items.slice(at, at + step);
    rows.push({ kind: "list", of: "list", items: row, trail: row[0]!.trail });
  }
  return withItems(
    list,
    rows.map((row) => ({ ...row, trail: placeOnly(row) })),
  );
}

/** A row of its own adds nothing to its elements' ways. */
function placeOnly({ trail }: TerraformValue): TerraformValue["trail"] {
  const { source, start, end } = trail;
  return { source, start, end };
}

function slice([list, ...bounds]: Args, call: FunctionCall): TerraformValue {
  const [from = NaN, to = NaN] = bounds.map(numberIn);
  if (list?.kind !== "list" || list.of === "set")
    return refuse("slice() takes a list or a tuple", call);
  const isSound = [from, to].every(Number.isInteger) && from >= 0;
  return isSound && from <= to && to <= list.items.length
    ? withItems(list, list.items.slice(from, to), list.of)
    : refuse("the bounds of slice() are not within the list", call);
}

function reverse([list]: Args, call: FunctionCall): TerraformValue {
  if (list?.kind !== "list") return refuse("reverse() takes a list", call);
  const of = list.of === "tuple" ? "tuple" : "list";
  return withItems(list, [...list.items].reverse(), of);
}

function sort([list]: Args, call: FunctionCall): TerraformValue {
  const items = itemsIn(list).filter((item) => item.kind === "string");
  if (items.length < itemsIn(list).length)
    return refuse("null cannot be sorted", call);
  spend(items.length / 2);
  return withItems(
    list,
    items.sort((a, b) => compareText(a.value, b.value)),
  );
}

/** Values whose key is one of those searched. */
function matchKeys(
  [values, keys, wanted]: Args,
  call: FunctionCall,
): TerraformValue {
  const rows = itemsIn(keys);
  if (rows.length !== itemsIn(values).length)
    return refuse("matchkeys() takes as many keys as values", call);
  if (rows.length * itemsIn(wanted).length > mostItems * 10)
    return { kind: "unknown", why: "the lists are too long", trail: call.at };
  spend((rows.length * itemsIn(wanted).length) / 16);
  const isWanted = (key: TerraformValue): boolean =>
    itemsIn(wanted).some((each) => sameWhenConverted(each, key));
  return withItems(
    values,
    itemsIn(values).filter((_, i) => isWanted(rows[i]!)),
  );
}

function sameWhenConverted(a: TerraformValue, b: TerraformValue): boolean {
  if (equals(a, b)) return true;
  return (
    "value" in a &&
    "value" in b &&
    a.kind !== b.kind &&
    String(a.value) === String(b.value)
  );
}

function length(args: Args, call: FunctionCall): TerraformValue {
  const [value] = args;
  if (value?.kind === "string")
    return made(graphemes(value.value).length, args, call);
  if (value?.kind === "map")
    return value.others === undefined
      ? made(value.entries.size, args, call)
      : unknownFrom({ kind: "unknown", why: value.others, trail: value.trail });
  if (value?.kind !== "list")
    return refuse("length() counts a string or a collection", call);
  const mayBeEqual = value.of === "set" && value.items.length > 1;
  const open =
    value.items.find(({ possible }) => possible) ??
    (mayBeEqual ? unknownPart(value) : undefined);
  return open ? unknownFrom(open) : made(value.items.length, args, call);
}
