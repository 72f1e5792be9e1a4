import type { Mapping, Sequence } from "../../../syntax/node.ts";
import { asTree, fieldOf, isNull } from "./tree.ts";
import type { Tree } from "./tree.ts";

/** The steps of a JSON pointer: https://datatracker.ietf.org/doc/html/rfc6901 */
export function stepsOf(pointer: string): string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return undefined;
  return pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A place in a tree: a key of a mapping or an index of a list, whether or not something is there. */
export type Place =
  | { readonly holder: Mapping; readonly key: string }
  | { readonly holder: Sequence; readonly index: number };

/**
 * Where a pointer leads; nothing where a step before the last is missing, or the last one is no
 * index of its list. `-` is the place behind the last item, and a negative index counts from there,
 * as github.com/evanphx/json-patch has it.
 */
export function placeAt(
  root: Tree,
  steps: readonly string[],
): Place | undefined {
  let tree: Tree | undefined = root;
  for (const step of steps.slice(0, -1)) {
    const place: Place | undefined = tree && stepInto(tree, step);
    tree = place && valueAt(place);
  }
  const last = steps.at(-1);
  return tree && last !== undefined ? stepInto(tree, last) : undefined;
}

export function valueAt(place: Place): Tree | undefined {
  if ("key" in place) return fieldOf(place.holder, place.key);
  const item = place.holder.items[place.index];
  return item && asTree(item);
}

function stepInto(tree: Tree, step: string): Place | undefined {
  if (tree.kind === "mapping") return { holder: tree, key: step };
  if (tree.kind !== "sequence" || isNull(tree)) return undefined;
  const { length } = tree.items;
  if (step === "-") return { holder: tree, index: length };
  if (!/^-?\d+$/.test(step)) return undefined;
  const index = Number(step);
  return { holder: tree, index: index < 0 ? index + length : index };
}
