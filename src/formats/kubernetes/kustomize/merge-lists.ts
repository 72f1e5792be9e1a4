import type { Mapping, Node, Sequence } from "../../../syntax/node.ts";
import type { Shape } from "./merge-keys.ts";
import { mergePatch } from "./strategic-merge.ts";
import type { MergeListener } from "./strategic-merge.ts";
import {
  asTree,
  fieldOf,
  isNull,
  itemsIn,
  placedAt,
  putField,
  replaceItems,
  scalarAt,
} from "./tree.ts";
import type { Tree } from "./tree.ts";

/** The texts of an item's keys; empty where it does not have one. */
type Values = readonly string[];

/** An item is told apart by these keys. */
interface Key {
  readonly keys: readonly string[];
  readonly values: Values;
}

/**
 * Merges the items of a list with those of a patch, which come first. This follows kustomize step by
 * step, for it is in the steps that its surprises lie: items that have a protocol and items that have none
 * are the same when their ports are, and which of the two then stays depends on the order.
 */
export function mergeItems(
  own: Sequence,
  patch: Sequence | undefined,
  shape: { keys: readonly string[]; items: Shape | undefined },
  listener: MergeListener,
): Tree | undefined {
  if (shape.keys.length === 0) return mergeWords(own, patch);
  const all = alike(differentValues(shape.keys, [patch, own]));
  const keys = keysInUse(shape.keys, all);
  const merged: Sequence = { kind: "sequence", ...placedAt(own), items: [] };
  for (const values of all) {
    const key = {
      keys,
      values: values.filter((_, i) => keys.includes(shape.keys[i]!)),
    };
    const item = mergePatch(
      {
        own: itemWith(own, key),
        patch: itemWith(patch, key),
        shape: shape.items,
      },
      listener,
    );
    if (!item || isEmpty(item)) setItem(own, key, undefined);
    else {
      if (item.kind === "mapping") sayKeys(item, key);
      setItem(merged, key, item);
    }
  }
  return all.length > 0 ? putBehind(merged, own, keys) : own;
}

/** `finalizers` and the like: each word once. */
function mergeWords(own: Sequence, patch: Sequence | undefined): Sequence {
  const words = new Map<string, Node>();
  for (const item of [...(patch?.items ?? []), ...own.items])
    if (item.kind === "scalar" && !words.has(item.text))
      words.set(item.text, item);
  replaceItems(own, [...words.values()]);
  return own;
}

function differentValues(
  keys: readonly string[],
  lists: readonly (Sequence | undefined)[],
): Values[] {
  const found = new Map<string, Values>();
  for (const list of lists)
    for (const item of itemsIn(list)) {
      const values = keys.map((key) => textAt(item, key));
      found.set(values.join("\0"), values);
    }
  return [...found.values()];
}

/** Values that differ only in what one of them does not say are made the same. */
function alike(values: readonly Values[]): Values[] {
  const result = [...values];
  if ((result[0]?.length ?? 0) < 2) return result;
  for (const i of result.keys()) {
    // As it was before the others were looked at.
    const before = result[i]!;
    for (const j of result.keys()) {
      const both = together(before, result[j]!);
      if (both) result[i] = result[j] = both;
    }
  }
  return result;
}

function together(one: Values, other: Values): Values | undefined {
  const isSame = (value: string, i: number): boolean => value === other[i];
  const agree = one.every(
    (value, i) => isSame(value, i) || value === "" || other[i] === "",
  );
  return agree && one.some(isSame)
    ? one.map((value, i) => value || other[i]!)
    : undefined;
}

/** Keys that no item has tell nothing apart, unless there is no other. */
function keysInUse(
  keys: readonly string[],
  all: readonly Values[],
): readonly string[] {
  const used = keys.filter((_, i) => all.some((values) => values[i] !== ""));
  return used.length > 0 ? used : keys;
}

/** The first item that has these values; what is not said is not looked at. */
function itemWith(
  list: Sequence | undefined,
  { keys, values }: Key,
): Tree | undefined {
  const isSaid = values.some((value) => value !== "");
  return itemsIn(list).find((item) =>
    keys.every((key, i) => {
      const field = fieldOf(item, key);
      if (isSaid && values[i] === "") return true;
      return field?.kind === "scalar" && field.text === values[i];
    }),
  );
}

/** An empty value is had by whatever has the key at all. */
function hasValue(item: Tree, key: string, value: string | undefined): boolean {
  const field = fieldOf(item, key);
  if (!field) return false;
  return !value || (field.kind === "scalar" && field.text === value);
}

/** Puts `item` in the place of those that have its key, or at the end; without one, takes those away. */
function setItem(
  list: Sequence,
  { keys, values }: Key,
  item: Tree | undefined,
): void {
  let isThere = false;
  const items = list.items.flatMap((node) => {
    const each = asTree(node);
    if (isNull(each) || isEmpty(each)) return [];
    if (each.kind !== "mapping") return [node];
    if (values.length === 0) return [];
    // A key without a value says what the one before it said.
    const isMeant = keys.every(
      (key, i) => i >= values.length || hasValue(each, key, values[i]),
    );
    if (!isMeant) return [node];
    isThere = true;
    return item ? [item] : [];
  });
  if (item && !isThere) items.push(item);
  replaceItems(list, items);
}

/** The items of `rest` behind those of `list`, where they are not among them. */
function putBehind(
  list: Sequence,
  rest: Sequence,
  keys: readonly string[],
): Sequence {
  for (const node of rest.items) {
    const item = asTree(node);
    const values: string[] = [];
    for (const key of keys) {
      const value = fieldOf(item, key);
      if (!value) list.items.push(item);
      else values.push(value.kind === "scalar" ? value.text : "");
    }
    if (keys.length > 1) setItem(list, { keys, values }, undefined);
    setItem(list, { keys, values }, item);
  }
  return list;
}

function sayKeys(item: Mapping, { keys, values }: Key): void {
  for (const [i, key] of keys.entries())
    if (!fieldOf(item, key) && values[i])
      putField(item, key, scalarAt(item, values[i]));
}

function isEmpty(tree: Tree): boolean {
  return tree.kind === "mapping" && tree.entries.length === 0;
}

function textAt(item: Tree, key: string): string {
  const value = fieldOf(item, key);
  return value?.kind === "scalar" && !isNull(value) ? value.text : "";
}
