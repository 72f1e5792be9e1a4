import type { Related } from "../model.ts";
import { nodeSpan } from "./node.ts";
import type {
  Alias,
  Mapping,
  MergedEntry,
  Node,
  Scalar,
  Sequence,
} from "./node.ts";

/**
 * A node as its reader meets it, aliases followed: the node stands where it is written, `through`
 * are the aliases on the way, outermost first.
 */
export interface View<N = Exclude<Node, Alias>> {
  readonly node: N;
  readonly through: readonly Alias[];
  readonly budget: Budget;
}

/**
 * How many more nodes may be visited through aliases in one document. A few lines of nested
 * aliases can stand for millions of nodes; compose-go stops at 100,000 too.
 */
export interface Budget {
  left: number;
}

const VISITS_THROUGH_ALIASES = 100_000;

/** Most look-ups find nothing; they need not each make a list. */
const NONE: readonly View[] = [];

/** The root of a document as a view; nothing for an alias without anchor. */
export function viewDocument(node: Node): View | undefined {
  return follow(node, [], { left: VISITS_THROUGH_ALIASES });
}

/** The value of `key` wherever the mapping says it: duplicates are all given, explicit keys hide merged ones. */
export function getAll(view: View | undefined, key: string): readonly View[] {
  if (view?.node.kind !== "mapping") return NONE;
  let found: View[] | undefined;
  for (const entry of entriesOf(view.node)) {
    if (keyText(entry.key) !== key) continue;
    const value = enter(view, entry);
    if (value) (found ??= []).push(value);
  }
  return found ?? NONE;
}

/** The value of `key` that the readers take: the last one said. */
export function get(view: View | undefined, key: string): View | undefined {
  return getAll(view, key).at(-1);
}

/** All values at the end of a path of keys. */
export function getPath(
  view: View | undefined,
  ...path: string[]
): readonly View[] {
  let found: readonly View[] = view ? [view] : NONE;
  for (const key of path) {
    // Most paths end at once, or go on from one mapping.
    if (found.length === 0) return NONE;
    found =
      found.length === 1
        ? getAll(found[0], key)
        : found.flatMap((each) => getAll(each, key));
  }
  return found;
}

/** The items of a sequence; nothing for anything else. */
export function itemsOf(view: View | undefined): View[] {
  const items: View[] = [];
  if (view?.node.kind !== "sequence") return items;
  for (const node of view.node.items) {
    const item = follow(node, view.through, view.budget);
    if (item) items.push(item);
  }
  return items;
}

/** The key/value pairs of a mapping whose keys are scalars, merge keys resolved. */
export function pairsOf(
  view: View | undefined,
): { key: string; keyNode: Scalar; value: View }[] {
  if (view?.node.kind !== "mapping") return [];
  return entriesOf(view.node).flatMap((entry) => {
    const keyNode = entry.key.kind === "alias" ? entry.key.target : entry.key;
    const value = enter(view, entry);
    return keyNode?.kind === "scalar" && value
      ? [{ key: keyNode.text, keyNode, value }]
      : [];
  });
}

export function isScalar(view: View | undefined): view is View<Scalar> {
  return view?.node.kind === "scalar";
}

export function isMapping(view: View | undefined): view is View<Mapping> {
  return view?.node.kind === "mapping";
}

export function isSequence(view: View | undefined): view is View<Sequence> {
  return view?.node.kind === "sequence";
}

/** The uses of a shared value, for a report: the alias nearest to the user first. */
export function usesOf(view: View, user: string): Related[] {
  return view.through.slice(0, 1).map((alias) => ({
    span: nodeSpan(alias),
    message: `${user} uses it through *${alias.name}`,
  }));
}

function enter(view: View, { value, through }: MergedEntry): View | undefined {
  return follow(
    value,
    through ? [...view.through, ...through] : view.through,
    view.budget,
  );
}

function follow(
  node: Node,
  through: readonly Alias[],
  budget: Budget,
): View | undefined {
  if (through.length > 0 && --budget.left < 0) return undefined;
  if (node.kind !== "alias") return { node, through, budget };
  if (!node.target || through.includes(node)) return undefined;
  return { node: node.target, through: [...through, node], budget };
}

/**
 * A mapping's entries with its merge keys resolved: what is said explicitly hides what is merged,
 * and in a list of merges the earlier one wins (https://yaml.org/type/merge.html).
 */
function entriesOf(mapping: Mapping): readonly MergedEntry[] {
  if (mapping.merged) return mapping.merged;
  if (!mapping.entries.some(({ key }) => isMergeKey(key)))
    return (mapping.merged = mapping.entries);
  mapping.merged = []; // A mapping that merges itself gains nothing.
  const own = mapping.entries.filter(({ key }) => !isMergeKey(key));
  // Compose takes `!reset` away before it merges, so that it hides nothing of its own file.
  const saying = own.filter(({ value }) => value.tag !== "!reset");
  const hidden = new Set(saying.map(({ key }) => keyText(key)));
  const merged = mapping.entries
    .filter(({ key }) => isMergeKey(key))
    .flatMap(({ value }) => mergeSources(value))
    .filter(({ key }) => {
      const name = keyText(key);
      return !hidden.has(name) && hidden.add(name);
    });
  return (mapping.merged = [...own, ...merged]);
}

function mergeSources(value: Node): MergedEntry[] {
  if (value.kind === "sequence") return value.items.flatMap(mergeSources);
  const target = value.kind === "alias" ? value.target : value;
  if (target?.kind !== "mapping") return [];
  const alias = value.kind === "alias" ? [value] : [];
  return entriesOf(target).map((entry) => ({
    ...entry,
    through: [...alias, ...(entry.through ?? [])],
  }));
}

function isMergeKey(key: Node): boolean {
  return key.kind === "scalar" && key.text === "<<" && key.style === "plain";
}

function keyText(key: Node): string {
  const node = key.kind === "alias" ? key.target : key;
  return node?.kind === "scalar" ? node.text : "";
}
