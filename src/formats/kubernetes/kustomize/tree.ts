import type {
  Alias,
  Entry,
  Mapping,
  Node,
  Placed,
  Scalar,
  Sequence,
} from "../../../syntax/node.ts";
import { resolveScalar } from "../../../syntax/scalar.ts";
import { itemsOf, pairsOf, viewDocument } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";

/**
 * A tree of one's own, without aliases, that may be changed in place. Its parts stand where they
 * were written, whatever files these are.
 */
export type Tree = Exclude<Node, Alias>;

/** A copy with every alias and merge key written out; nothing for an alias that leads nowhere. */
export function treeOf(
  root: Node,
): { tree: Tree; tooMuch: boolean } | undefined {
  const view = viewDocument(root);
  if (!view) return undefined;
  const tree = spread(view);
  return { tree, tooMuch: view.budget.left < 0 };
}

function spread(view: View): Tree {
  const { node } = view;
  if (node.kind === "scalar") return { ...node };
  const placed = placedAt(node, node.tag);
  if (node.kind === "sequence")
    return { kind: "sequence", ...placed, items: itemsOf(view).map(spread) };
  const entries = pairsOf(view).map(({ keyNode, value }) => ({
    key: keyNode,
    value: spread(value),
  }));
  return { kind: "mapping", ...placed, entries };
}

/** How many more nodes may be copied, and objects compared, in one build. */
export interface Budget {
  left: number;
}

/** A copy of a tree that has no aliases; empty where the budget is spent. */
export function copyOf(tree: Node, budget: Budget): Tree {
  if (--budget.left < 0 || tree.kind === "alias") return nothingAt(tree);
  if (tree.kind === "scalar") return { ...tree };
  const placed = placedAt(tree, tree.tag);
  if (tree.kind === "sequence") {
    const items = tree.items.map((item) => copyOf(item, budget));
    return { kind: "sequence", ...placed, items };
  }
  const entries = tree.entries.map(({ key, value }) => ({
    key,
    value: copyOf(value, budget),
  }));
  return { kind: "mapping", ...placed, entries };
}

/** The value at `key`: the last one, where the key stands twice. */
export function fieldOf(tree: Node | undefined, key: string): Tree | undefined {
  const entry = entryOf(tree, key);
  return entry && asTree(entry.value);
}

/** The value at the end of a path of keys. */
export function fieldAt(
  tree: Tree | undefined,
  ...path: readonly string[]
): Tree | undefined {
  return path.reduce(fieldOf, tree);
}

/** The text of the scalar at `key`; empty where there is none, or a null. */
export function wordOf(tree: Node | undefined, key: string): string {
  const value = fieldOf(tree, key);
  return value?.kind === "scalar" && !isNull(value) ? value.text : "";
}

export function keysOf(mapping: Mapping): string[] {
  const names = mapping.entries.map(({ key }) => nameOf(key));
  return [...new Set(names)];
}

/** Sets the value at `key`; a new key stands where the value does. */
export function putField(mapping: Mapping, key: string, value: Tree): void {
  const entry = entryOf(mapping, key);
  if (!entry) mapping.entries.push({ key: scalarAt(value, key), value });
  else
    replaceEntries(
      mapping,
      mapping.entries.flatMap((each) => {
        if (nameOf(each.key) !== key) return [each];
        return each === entry ? [{ key: each.key, value }] : [];
      }),
    );
}

export function dropField(mapping: Mapping, key: string): void {
  const kept = mapping.entries.filter((entry) => nameOf(entry.key) !== key);
  if (kept.length < mapping.entries.length) replaceEntries(mapping, kept);
}

/** The mapping at `key`, made where there is none; `place` is where a new one stands. */
export function mappingIn(holder: Mapping, key: string, place: Node): Mapping {
  const found = fieldOf(holder, key);
  if (found?.kind === "mapping") return found;
  const made = mappingAt(place);
  putField(holder, key, made);
  return made;
}

/** Sets what is in the list to `items`. */
export function replaceItems(list: Sequence, items: readonly Node[]): void {
  list.items.length = 0;
  for (const item of items) list.items.push(item);
}

export function itemsIn(tree: Tree | undefined): Tree[] {
  return tree?.kind === "sequence" ? tree.items.map(asTree) : [];
}

export function isNull(tree: Node): boolean {
  return tree.kind === "scalar" && resolveScalar(tree, "kubectl") === null;
}

export function asTree(node: Node): Tree {
  return node.kind === "alias" ? nothingAt(node) : node;
}

export function mappingAt(place: Node): Mapping {
  return { kind: "mapping", ...placedAt(place), entries: [] };
}

/** A word that stands where another node does. */
export function scalarAt(
  place: Node,
  text: string,
  style: Scalar["style"] = "plain",
): Scalar {
  const placed = placedAt(place);
  const { source, start, end } = placed;
  const pieces = [{ text, start, end }];
  const written = { source, value: text, pieces, start, end };
  return { kind: "scalar", ...placed, text, style, written };
}

export function placedAt({ source, start, end }: Node, tag = ""): Placed {
  return { source, start, end, tag };
}

function nothingAt(place: Node): Scalar {
  return { kind: "scalar", ...placedAt(place), text: "", style: "empty" };
}

function entryOf(tree: Node | undefined, key: string): Entry | undefined {
  return tree?.kind === "mapping"
    ? tree.entries.findLast((entry) => nameOf(entry.key) === key)
    : undefined;
}

function replaceEntries(mapping: Mapping, entries: readonly Entry[]): void {
  mapping.entries.length = 0;
  for (const entry of entries) mapping.entries.push(entry);
}

function nameOf(key: Node): string {
  return key.kind === "scalar" ? key.text : "";
}

/** The words of a mapping by their keys. */
export function pairsOfTree(tree: Tree | undefined): Map<string, string> {
  if (tree?.kind !== "mapping") return new Map();
  return new Map(keysOf(tree).map((key) => [key, wordOf(tree, key)]));
}
