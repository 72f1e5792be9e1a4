import type { JsonNode } from "../json.ts";

/**
 * Finds the objects and arrays that hold a `dynamic` with a `content`, at any depth, and adds them
 * to `found`: JSON does not say otherwise that they are blocks and no values.
 */
export function findDynamic(node: JsonNode, found: Set<JsonNode>): boolean {
  let holds = false;
  if (node.kind === "array")
    for (const item of node.items) holds = findDynamic(item, found) || holds;
  else if (node.kind === "object")
    for (const { key, value } of node.entries) {
      if (key.value === "dynamic" && isDynamic(value)) {
        found.add(value);
        holds = true;
      }
      holds = findDynamic(value, found) || holds;
    }
  if (holds && isBlocks(node)) found.add(node);
  return holds;
}

/** `{"label": {"content": {…}}}`, with lists of objects at each level. */
function isDynamic(node: JsonNode): boolean {
  return objectsOf(node).some((labelled) =>
    labelled.entries.some(({ value }) =>
      objectsOf(value).some((body) =>
        body.entries.some(({ key }) => key.value === "content"),
      ),
    ),
  );
}

function isBlocks(node: JsonNode): boolean {
  return (
    node.kind === "object" ||
    (node.kind === "array" && node.items.every(({ kind }) => kind === "object"))
  );
}

function objectsOf(node: JsonNode) {
  const nodes = node.kind === "array" ? node.items : [node];
  return nodes.filter((item) => item.kind === "object");
}
