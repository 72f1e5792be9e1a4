import { resolveScalar } from "./scalar.ts";
import { nodeSpan } from "./node.ts";
import type { Node } from "./node.ts";
import type { Span } from "../model.ts";

export type Plain =
  string | number | boolean | null | Plain[] | { [key: string]: Plain };

/** The tree as plain data, for our own files (policies, configuration): aliases followed, the last of duplicate keys taken. */
export function toPlain(node: Node, depth = 0): Plain {
  if (depth > 40) return null;
  if (node.kind === "alias")
    return node.target ? toPlain(node.target, depth + 1) : null;
  if (node.kind === "scalar") return resolveScalar(node, "compose");
  if (node.kind === "sequence")
    return node.items.map((item) => toPlain(item, depth + 1));
  return Object.fromEntries(
    node.entries.map(({ key, value }) => [
      key.kind === "scalar" ? key.text : "",
      toPlain(value, depth + 1),
    ]),
  );
}

/** The span of the value at a JSON pointer, or of the deepest value on the way to it. */
export function spanAt(root: Node, pointer: string): Span {
  return nodeSpan(nodeAt(root, pointer));
}

/** The span of a key in the mapping at `pointer`; the mapping's own when it has no such key. */
export function keySpanAt(root: Node, pointer: string, key: string): Span {
  const node = nodeAt(root, pointer);
  const entry =
    node.kind === "mapping"
      ? node.entries.find(
          (each) => each.key.kind === "scalar" && each.key.text === key,
        )
      : undefined;
  return nodeSpan(entry?.key ?? node);
}

function nodeAt(root: Node, pointer: string): Node {
  let at = root;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const node = at.kind === "alias" ? (at.target ?? at) : at;
    const next =
      node.kind === "sequence"
        ? node.items[Number(name)]
        : node.kind === "mapping"
          ? node.entries.findLast(
              (each) => each.key.kind === "scalar" && each.key.text === name,
            )?.value
          : undefined;
    if (!next) return at;
    at = next;
  }
  return at;
}
