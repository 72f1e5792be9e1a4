import type { Problem, Span } from "../model.ts";
import { scalarText } from "./located.ts";
import type { Mapping, Node, Scalar, Sequence } from "./node.ts";
import { spanOf } from "./source.ts";
import { lastNotBehind, slicerOf } from "./text-slices.ts";
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
    place: placerOf(text),
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
  readonly place: (from: number, to: number) => Place;
  readonly source: Text["source"];
  /** What aliases name is met again. */
  readonly moved: Map<Node, Node>;
}

/** A stretch of a file; `verbatim`: it holds just the characters in question, one by one. */
interface Place extends Pick<Text, "source" | "start" | "end"> {
  readonly verbatim: boolean;
}

/** Most nodes lie in one piece of the text: their places are found without cutting it. */
function placerOf(text: Text): Mover["place"] {
  const { source, pieces } = text;
  const begins: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    begins.push(length);
    length += piece.text.length;
  }
  const part = slicerOf(text);
  return (from, to) => {
    const first = lastNotBehind(begins, from);
    const last = lastNotBehind(begins, Math.max(from, to - 1));
    const [one, other] = [pieces[first], pieces[last]];
    if (one && other && isPlain(one) && isPlain(other)) {
      const start = one.start + from - begins[first]!;
      const end = other.start + to - begins[last]!;
      if (one.source === other.source && end >= start) {
        const verbatim = first === last;
        return { source: one.source ?? source, start, end, verbatim };
      }
    }
    const whole = part(from, to);
    return { ...standing(whole), verbatim: false };
  };
}

function isPlain({ text, start, end, why, origin }: Piece): boolean {
  return !why && !origin && end - start === text.length;
}

/** Deeper than anybody nests by hand. */
const DEEPEST = 1_000;

function move(node: Node, mover: Mover, depth: number): Node {
  const before = mover.moved.get(node);
  if (before) return before;
  const { source, start, end, verbatim } = mover.place(node.start, node.end);
  const { tag } = node;
  if (depth > DEEPEST) {
    const nothing = { text: UNKNOWN, style: "plain" } as const;
    return { kind: "scalar", source, start, end, tag, ...nothing };
  }
  if (node.kind === "scalar") {
    const { text, style } = node;
    const plain: Scalar = {
      kind: "scalar",
      source,
      start,
      end,
      tag,
      text,
      style,
    };
    return remember(
      verbatim ? plain : { ...plain, written: writtenAs(node, mover) },
    );
  }
  const inside = (each: Node): Node => move(each, mover, depth + 1);
  if (node.kind === "alias") {
    const target = node.target && (inside(node.target) as typeof node.target);
    return { ...node, source, start, end, target };
  }
  if (node.kind === "sequence") {
    const sequence: Sequence = {
      kind: "sequence",
      source,
      start,
      end,
      tag,
      items: [],
    };
    remember(sequence);
    for (const item of node.items) sequence.items.push(inside(item));
    return sequence;
  }
  const mapping: Mapping = {
    kind: "mapping",
    source,
    start,
    end,
    tag,
    entries: [],
  };
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
