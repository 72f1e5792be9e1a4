import type { Problem, Span } from "../model.ts";
import { scalarText } from "./located.ts";
import type { Alias, Mapping, Node, Scalar, Sequence } from "./node.ts";
import { spanOf } from "./source.ts";
import { slicerOf } from "./text-slices.ts";
import { textFrom, UNKNOWN } from "./text.ts";
import type { Piece, Text } from "./text.ts";
import { parseYaml } from "./yaml.ts";

/** The documents of a text that stands inside a file. */
export interface InnerFile {
  readonly documents: readonly Node[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the YAML documents of a text that is no file of its own: a block scalar, a rendered
 * template. Every node stands where its characters are written, and its scalars know what in them
 * was substituted (`scalarText`).
 */
export function parseInner(text: Text): InnerFile {
  const inner = { file: text.source.file, text: text.value };
  const { documents, problems } = parseYaml(inner);
  const mover: Mover = {
    part: slicerOf(text),
    source: text.source,
    moved: new Map(),
  };
  return {
    documents: documents.map((node) => move(node, mover, 0)),
    problems: problems.map((problem) => ({
      ...problem,
      span: moveSpan(problem.span, mover),
    })),
  };
}

interface Mover {
  /** The part of the text around that these characters are. */
  readonly part: (from: number, to: number) => Text;
  readonly source: Text["source"];
  /** What aliases name is met again. */
  readonly moved: Map<Node, Node>;
}

/** Deeper than anybody nests by hand. */
const DEEPEST = 1_000;

function move(node: Node, mover: Mover, depth: number): Node {
  const before = mover.moved.get(node);
  if (before) return before;
  const { source, start, end } = mover.part(node.start, node.end);
  const placed = { source, start, end, tag: node.tag };
  if (depth > DEEPEST)
    return { ...placed, kind: "scalar", text: UNKNOWN, style: "plain" };
  const inside = (each: Node): Node => move(each, mover, depth + 1);
  if (node.kind === "scalar") {
    const written = writtenAs(node, mover);
    return remember({ ...node, ...placed, written });
  }
  if (node.kind === "alias")
    return {
      ...node,
      ...placed,
      target: node.target && (inside(node.target) as Exclude<Node, Alias>),
    };
  if (node.kind === "sequence") {
    const sequence: Sequence = { ...placed, kind: "sequence", items: [] };
    remember(sequence);
    for (const item of node.items) sequence.items.push(inside(item));
    return sequence;
  }
  const mapping: Mapping = { ...placed, kind: "mapping", entries: [] };
  remember(mapping);
  for (const { key, value } of node.entries)
    mapping.entries.push({ key: inside(key), value: inside(value) });
  return mapping;

  function remember<N extends Node>(moved: N): N {
    mover.moved.set(node, moved);
    return moved;
  }
}

/** The characters of a scalar, through its own quotes and through the text around. */
function writtenAs(scalar: Scalar, { part, source }: Mover): Text {
  const whole = part(scalar.start, scalar.end);
  const pieces = scalarText(scalar).pieces.flatMap((piece): Piece[] => {
    const outer = part(piece.start, piece.end);
    return outer.value === piece.text
      ? outer.pieces.map((each) => ({ ...each, source: each.source ?? source }))
      : [{ text: piece.text, ...standing(outer) }];
  });
  return textFrom(whole.source, pieces, whole.start, whole.end);
}

function standing({
  source,
  start,
  end,
}: Text): Pick<Text, "source" | "start" | "end"> {
  return { source, start, end };
}

function moveSpan({ start, end }: Span, { part }: Mover): Span {
  const outer = part(start, Math.max(end, start + 1));
  return spanOf(outer.source, outer.start, outer.end);
}
