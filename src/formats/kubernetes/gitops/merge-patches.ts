import type { Node } from "../../../syntax/node.ts";
import type { View } from "../../../syntax/view.ts";

/** Deeper than anybody nests by hand. */
const DEEPEST = 200;

/**
 * A strategic merge patch as a part of an object, without what it takes away (`$patch: delete`).
 * https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md
 */
export function withoutDeleted(view: View): View {
  const node = kept(view.node, 0);
  return node.kind === "alias" ? view : { ...view, node };
}

function kept(node: Node, depth: number): Node {
  if (depth > DEEPEST) return node;
  if (node.kind === "sequence")
    return {
      ...node,
      items: node.items
        .filter((item) => !deletes(item))
        .map((item) => kept(item, depth + 1)),
    };
  if (node.kind !== "mapping") return node;
  const { kind, source, start, end, tag } = node;
  const entries = node.entries
    .filter(({ value }) => !deletes(value))
    .map(({ key, value }) => ({ key, value: kept(value, depth + 1) }));
  return { kind, source, start, end, tag, entries };
}

export function deletes(node: Node): boolean {
  const target = node.kind === "alias" ? node.target : node;
  return (
    target?.kind === "mapping" &&
    target.entries.some(
      ({ key, value }) =>
        key.kind === "scalar" &&
        key.text === "$patch" &&
        value.kind === "scalar" &&
        value.text === "delete",
    )
  );
}
