import type { Mapping } from "../../../syntax/node.ts";
import { mergeItems } from "./merge-lists.ts";
import { shapeOf } from "./merge-keys.ts";
import type { Shape } from "./merge-keys.ts";
import {
  asTree,
  dropField,
  fieldOf,
  isNull,
  itemsIn,
  keysOf,
  putField,
  replaceItems,
  wordOf,
} from "./tree.ts";
import type { Tree } from "./tree.ts";

/** What a merge tells of what it does. */
export interface MergeListener {
  /** `gone` is written, and what `by` says takes its place, or takes it away. */
  gone(gone: Tree, by: Tree): void;
  /** `by` gives the port `holder` a protocol. */
  narrowed(holder: Tree, by: Tree): void;
  /** kustomize refuses to go on, because a list cannot be merged with a word. */
  refused(place: Tree): void;
}

/** One value of an object, and the same one of a patch; either may be missing. */
export interface Sides {
  readonly own: Tree | undefined;
  readonly patch: Tree | undefined;
  readonly shape: Shape | undefined;
}

/**
 * Merges a patch into an object in place, and gives what is left of it. Both must be trees of one's
 * own. Follows https://github.com/kubernetes-sigs/kustomize/tree/master/kyaml/yaml/merge2 (5.5),
 * which is not in all what the API server does: it does not know `$retainKeys`.
 */
export function mergePatch(
  sides: Sides,
  listener: MergeListener,
): Tree | undefined {
  const { own, patch } = sides;
  const kind = [own, patch].find((each) => each && !isNull(each))?.kind;
  if (kind === undefined) return patch ? undefined : own;
  const odd = [own, patch].find(
    (each) => each && !isNull(each) && each.kind !== kind,
  );
  if (odd) {
    listener.refused(odd);
    return own;
  }
  const shape = sides.shape ?? typeOf(own) ?? typeOf(patch);
  if (kind === "mapping") return mergeMappings({ own, patch, shape }, listener);
  const isMerged = kind === "sequence" && shape?.keys !== undefined;
  if (isMerged) return mergeSequences({ own, patch, shape }, listener);
  if (!patch) return own;
  if (own && own !== patch) listener.gone(own, patch);
  return isNull(patch) ? undefined : patch;
}

/** An object of a known type, wherever it stands. */
function typeOf(tree: Tree | undefined): Shape | undefined {
  return tree?.kind === "mapping"
    ? shapeOf(wordOf(tree, "apiVersion"), wordOf(tree, "kind"))
    : undefined;
}

function mergeMappings(
  { own, patch, shape }: Sides,
  listener: MergeListener,
): Tree | undefined {
  const start = startFrom(own, patch, listener);
  if (start?.kind !== "mapping") return undefined;
  const names = new Set([
    ...keysOf(start),
    ...(patch?.kind === "mapping" ? keysOf(patch) : []),
  ]);
  for (const name of names) mergeField(start, name, patch, shape, listener);
  return start;
}

function mergeField(
  start: Mapping,
  name: string,
  patch: Tree | undefined,
  shape: Shape | undefined,
  listener: MergeListener,
): void {
  const own = fieldOf(start, name);
  const added = fieldOf(patch, name);
  const below = shape?.fields?.[name];
  // What is missing in the patch stays as it is, nulls included.
  if (own && !added && isNull(own)) return;
  const merged = mergePatch({ own, patch: added, shape: below }, listener);
  if (!merged || (isNull(merged) && added)) dropField(start, name);
  else if (merged !== own) putField(start, name, merged);
  if (name === "protocol" && added && added !== own)
    listener.narrowed(start, added);
}

function mergeSequences(
  { own, patch, shape }: Sides,
  listener: MergeListener,
): Tree | undefined {
  const start = startFrom(own, patch, listener);
  if (start?.kind !== "sequence") return undefined;
  return mergeItems(
    start,
    patch?.kind === "sequence" ? patch : undefined,
    { keys: shape?.keys ?? [], items: shape?.items },
    listener,
  );
}

/**
 * What a merge begins with: the object's own value, or that of the patch where there is no other or
 * the patch wants it so; nothing where the patch takes the value away. Takes the directive out.
 */
function startFrom(
  own: Tree | undefined,
  patch: Tree | undefined,
  listener: MergeListener,
): Tree | undefined {
  const isNew = !own || isNull(own);
  if (!patch) return own;
  if (isNull(patch)) {
    if (!isNew) listener.gone(own, patch);
    return undefined;
  }
  const directive = directiveOf(patch);
  if (directive && !(isNew && patch.kind === "sequence"))
    takeOut(patch, directive);
  const word = directive?.text;
  if (!isNew && own !== patch && directive && word !== "merge")
    listener.gone(own, directive);
  if (word === "delete") return undefined;
  return isNew || word === "replace" ? patch : own;
}

/** The scalar of `$patch: delete`; of a list, where an item is that and nothing else. */
function directiveOf(patch: Tree): (Tree & { kind: "scalar" }) | undefined {
  const holder =
    patch.kind === "sequence"
      ? itemsIn(patch).find((item) => fieldOf(item, "$patch"))
      : patch;
  if (patch.kind === "sequence" && !hasOneKey(holder)) return undefined;
  const value = fieldOf(holder, "$patch");
  return value?.kind === "scalar" ? value : undefined;
}

function hasOneKey(tree: Tree | undefined): boolean {
  return tree?.kind === "mapping" && tree.entries.length === 1;
}

function takeOut(patch: Tree, directive: Tree): void {
  if (patch.kind === "mapping") dropField(patch, "$patch");
  else if (patch.kind === "sequence")
    replaceItems(
      patch,
      patch.items.filter(
        (item) => fieldOf(asTree(item), "$patch") !== directive,
      ),
    );
}
