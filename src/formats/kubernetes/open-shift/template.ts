import type { Node } from "../../../syntax/node.ts";
import { getAll, itemsOf } from "../../../syntax/view.ts";
import type { ReadObject } from "../reading.ts";
import { readParameters, substitute } from "./parameters.ts";
import type { Parameters } from "./parameters.ts";

/** Reads the objects of a template as it makes them where nobody gives other values. */
export const readTemplate: ReadObject = ({ view }, { ahead }) => {
  const parameters = readParameters(view);
  // What lies ahead is read from its end.
  for (const object of getAll(view, "objects").flatMap(itemsOf).reverse())
    ahead.push({ ...object, node: processed(object.node, parameters) });
};

/** Deeper than anybody nests by hand. */
const DEEPEST = 1_000;

/** A copy of the tree in which parameters have their values. */
function processed<N extends Node>(root: N, parameters: Parameters): N {
  const copies = new Map<Node, Node>();
  return copy(root, 0);

  function copy<T extends Node>(node: T, depth: number): T {
    const before = copies.get(node);
    if (before) return before as T;
    if (depth > DEEPEST) return node;
    return copyOf(node, depth + 1) as T;
  }

  function copyOf(node: Node, depth: number): Node {
    if (node.kind === "scalar") return kept(node, substitute(node, parameters));
    if (node.kind === "alias")
      return { ...node, target: node.target && copy(node.target, depth) };
    if (node.kind === "sequence") {
      const sequence = kept(node, { ...node, items: [] as Node[] });
      for (const item of node.items) sequence.items.push(copy(item, depth));
      return sequence;
    }
    const { source, start, end, tag } = node;
    const mapping = kept(node, {
      ...({ kind: "mapping", source, start, end, tag } as const),
      entries: [] as { key: Node; value: Node }[],
    });
    for (const { key, value } of node.entries)
      mapping.entries.push({
        key: copy(key, depth),
        value: copy(value, depth),
      });
    return mapping;
  }

  /** Aliases name what is kept. */
  function kept<T extends Node>(node: Node, made: T): T {
    copies.set(node, made);
    return made;
  }
}
