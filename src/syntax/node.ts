import type { Span } from "../model.ts";
import { spanOf } from "./source.ts";
import type { Source } from "./source.ts";
import type { Text } from "./text.ts";

/**
 * The located tree of a YAML or JSON document. `start` and `end` are offsets into the source and
 * cover the value as written: quotes included, anchor and tag not.
 */
export type Node = Scalar | Mapping | Sequence | Alias;

export interface Placed {
  readonly source: Source;
  readonly start: number;
  end: number;
  /** As written, `!reset` or `!!str`; empty without one. */
  readonly tag: string;
}

export type ScalarStyle =
  "plain" | "single" | "double" | "literal" | "folded" | "empty";

export interface Scalar extends Placed {
  readonly kind: "scalar";
  /** Escapes resolved, lines folded. */
  readonly text: string;
  readonly style: ScalarStyle;
  /** How its characters were written, where they are not those at its place: a scalar of a rendered template. */
  readonly written?: Text;
}

export interface Entry {
  readonly key: Node;
  readonly value: Node;
}

export interface Mapping extends Placed {
  readonly kind: "mapping";
  readonly entries: Entry[];
  /** What `view.ts` found by following merge keys; kept so that it is done once. */
  merged?: readonly MergedEntry[];
}

/** An entry as a reader of the mapping sees it: its own, or one that a merge key brings. */
export interface MergedEntry extends Entry {
  /** The aliases that a merge key led through, outermost first. */
  readonly through?: readonly Alias[];
}

export interface Sequence extends Placed {
  readonly kind: "sequence";
  readonly items: Node[];
}

export interface Alias extends Placed {
  readonly kind: "alias";
  readonly name: string;
  /** Absent when no such anchor stands before the alias. */
  readonly target: Exclude<Node, Alias> | undefined;
}

export function nodeSpan(node: Node): Span {
  return spanOf(node.source, node.start, node.end);
}
