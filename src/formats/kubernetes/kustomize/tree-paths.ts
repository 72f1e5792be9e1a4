import { asTree, fieldOf, putField } from "./tree.ts";
import type { Tree } from "./tree.ts";

/** Puts another value in the place of one. */
export type Put = (value: Tree) => void;

/**
 * Visits everything at a path: `spec.ports[].port`. A step without `[]` goes through a list as well,
 * as the field paths of kustomize do.
 */
export function eachAt(
  tree: Tree,
  path: string,
  visit: (value: Tree, put: Put) => void,
): void {
  walk(tree, path.replaceAll("[]", "").split("."), () => {}, visit);
}

function walk(
  tree: Tree,
  steps: readonly string[],
  put: Put,
  visit: (value: Tree, put: Put) => void,
): void {
  const [step, ...rest] = steps;
  if (step === undefined) return visit(tree, put);
  if (tree.kind === "sequence")
    for (const [i, item] of tree.items.entries())
      walk(asTree(item), steps, (value) => (tree.items[i] = value), visit);
  if (tree.kind !== "mapping") return;
  const value = fieldOf(tree, step);
  if (value) walk(value, rest, (other) => putField(tree, step, other), visit);
}
