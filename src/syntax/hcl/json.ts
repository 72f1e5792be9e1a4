import { spanOf } from "../source.ts";
import type { Source } from "../source.ts";
import { parseJson } from "../json.ts";
import type { JsonEntry, JsonNode, JsonObject, JsonString } from "../json.ts";
import { findDynamic } from "./json-dynamic.ts";
import { expressionOf } from "./json-expression.ts";
import type { JsonReader } from "./json-expression.ts";
import { dynamicBlock, fileBody, nestedBody } from "./json-schema.ts";
import type { BlockKind, BodyKind } from "./json-schema.ts";
import type { Attribute, Block, Body, HclFile, Label } from "./tree.ts";

interface Reader extends JsonReader {
  /** The objects and arrays that have a `dynamic` in them. */
  readonly dynamic: ReadonlySet<JsonNode>;
}

/**
 * Reads a `.tf.json` file as the tree that the same file in native syntax would be
 * (https://github.com/hashicorp/hcl/blob/main/json/spec.md). Where a provider defines what is a
 * block, everything is an attribute, except what has a `dynamic` inside.
 */
export function parseHclJson(source: Source): HclFile {
  const { value, problems } = parseJson(source);
  const dynamic = new Set<JsonNode>();
  const reader = { source, problems, dynamic };
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  if (value) {
    findDynamic(value, dynamic);
    for (const object of objectsIn(reader, value))
      readEntries(reader, object, fileBody, attributes, blocks);
  }
  const body = { start: 0, end: source.text.length, attributes, blocks };
  return { source, body, problems };
}

/** What stands in one object, or in each of a list of them. */
function objectsIn(reader: Reader, node: JsonNode): JsonObject[] {
  const nodes = node.kind === "array" ? node.items : [node];
  return nodes.filter((item): item is JsonObject => {
    if (item.kind !== "object" && item.kind !== "null") refuse(reader, item);
    return item.kind === "object";
  });
}

function refuse({ source, problems }: Reader, node: JsonNode): void {
  problems.push({
    span: spanOf(source, node.start, node.end),
    severity: "warning",
    message: "expected an object or a list of objects: blocks stand here",
  });
}

function readEntries(
  reader: Reader,
  object: JsonObject,
  kind: BodyKind,
  attributes: Attribute[],
  blocks: Block[],
): void {
  for (const entry of object.entries) {
    const { key, value } = entry;
    if (key.value === "//") continue;
    const block = blockKind(reader, entry, kind);
    if (block) readBlocks(reader, entry, block, blocks);
    else
      attributes.push({
        start: key.start,
        end: value.end,
        name: key.value,
        expression: expressionOf(
          reader,
          value,
          kind.readings.get(key.value) ?? kind.otherwise,
        ),
      });
  }
}

function blockKind(
  { dynamic }: Reader,
  { key, value }: JsonEntry,
  kind: BodyKind,
): BlockKind | undefined {
  const known = kind.blocks.get(key.value);
  if (known || !kind.dynamic || !dynamic.has(value)) return known;
  return key.value === "dynamic"
    ? dynamicBlock
    : { labels: 0, body: nestedBody };
}

function readBlocks(
  reader: Reader,
  { key, value }: JsonEntry,
  kind: BlockKind,
  blocks: Block[],
): void {
  const read = (
    node: JsonNode,
    labels: readonly Label[],
    name: JsonString,
  ): void => {
    for (const object of objectsIn(reader, node)) {
      if (labels.length === kind.labels) {
        const start = node.kind === "array" ? object.start : name.start;
        blocks.push(blockOf(reader, key.value, labels, start, object, kind));
        continue;
      }
      for (const { key, value } of object.entries)
        if (key.value !== "//") read(value, [...labels, labelOf(key)], key);
    }
  };
  read(value, [], key);
}

function blockOf(
  reader: Reader,
  type: string,
  labels: readonly Label[],
  start: number,
  object: JsonObject,
  kind: BlockKind,
): Block {
  const { end } = object;
  const headerEnd = object.start + 1;
  const body = bodyOf(reader, object, kind.body);
  return { start, end, type, labels, body, headerEnd };
}

function bodyOf(reader: Reader, object: JsonObject, kind: BodyKind): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  readEntries(reader, object, kind, attributes, blocks);
  const start = object.start + 1;
  const end = Math.max(start, object.end - 1);
  return { start, end, attributes, blocks };
}

function labelOf({ start, end, value }: JsonString): Label {
  return { start, end, value };
}
