import type { Node } from "../../../syntax/node.ts";
import { UNKNOWN } from "../../../syntax/text.ts";
import { elementOf } from "../value.ts";
import type { TerraformValue, Trail } from "../value.ts";
import { isSensitive } from "../way.ts";
import { readText, trailOfCharacters } from "./reading.ts";
import type { Reading, Stretch } from "./reading.ts";

const FILE = "\u0000manifest";

/** A scalar of the manifest, and the value that it stands for. */
interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly value: TerraformValue;
}

interface Writing {
  readonly source: { readonly file: string; text: string };
  /** In the order of the text. */
  readonly leaves: Leaf[];
}

const DEEPEST = 100;

/** A value as the tree of a manifest, and the way from there back to the value's own places. */
export function writeManifest(value: TerraformValue): {
  readonly node: Node;
  readonly reading: Reading;
} {
  const writing: Writing = { source: { file: FILE, text: "" }, leaves: [] };
  const node = write(value, writing, 0);
  const { source, leaves } = writing;
  return {
    node,
    reading: {
      text: { source, value: "", pieces: [], start: 0, end: 0 },
      sensitive: isSensitive(value),
      trailOf: (stretch) =>
        stretch.file === FILE
          ? (trailInLeaf(leafAt(leaves, stretch), stretch) ?? value.trail)
          : undefined,
    },
  };
}

function trailInLeaf(
  leaf: Leaf | undefined,
  { start, end }: Stretch,
): Trail | undefined {
  if (!leaf) return undefined;
  const isPart = start > leaf.start || end < leaf.end;
  const text = isPart ? readText(leaf.value) : undefined;
  const first = leaf.start + 1; // Behind the quote.
  const part = text && trailOfCharacters(text, start - first, end - first);
  return part ?? leaf.value.trail;
}

function leafAt(
  leaves: readonly Leaf[],
  { start, end }: Stretch,
): Leaf | undefined {
  let [low, high] = [0, leaves.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (leaves[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  const leaf = leaves[low];
  return leaf && leaf.start <= start && end <= leaf.end ? leaf : undefined;
}

function write(value: TerraformValue, writing: Writing, depth: number): Node {
  const { source } = writing;
  const placed = { source, start: source.text.length, tag: "" };
  const inner = (part: TerraformValue): Node =>
    write(elementOf(value, part), writing, depth + 1);
  if (value.kind === "map" && depth < DEEPEST) {
    const entries = [...value.entries].map(([key, part]) => {
      const { trail } = part;
      return {
        key: writeLeaf({ kind: "string", value: key, trail }, writing),
        value: inner(part),
      };
    });
    return { ...placed, kind: "mapping", entries, end: source.text.length };
  }
  if (value.kind === "list" && depth < DEEPEST) {
    const items = value.items.map(inner);
    return { ...placed, kind: "sequence", items, end: source.text.length };
  }
  return writeLeaf(value, writing);
}

function writeLeaf(value: TerraformValue, { source, leaves }: Writing): Node {
  const start = source.text.length;
  const text = wordOf(value);
  const isPlain = ["number", "bool", "null"].includes(value.kind);
  source.text += isPlain ? text : `"${text}"`;
  const end = source.text.length;
  leaves.push({ start, end, value });
  source.text += " ";
  const style = isPlain ? "plain" : "double";
  return { kind: "scalar", source, start, end, tag: "", text, style };
}

function wordOf(value: TerraformValue): string {
  if (value.kind === "null") return "null";
  if (value.kind === "unknown") return value.text?.value ?? UNKNOWN;
  return value.kind === "string" ||
    value.kind === "number" ||
    value.kind === "bool"
    ? String(value.value)
    : UNKNOWN;
}
