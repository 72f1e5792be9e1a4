import type { Span } from "../model.ts";
import type { Node } from "./node.ts";
import { lineCount, lineText, position, spanOf } from "./source.ts";
import type { Source } from "./source.ts";

/** A comment, and the lines of the innermost text that it speaks for. */
export interface LocatedComment {
  readonly span: Span;
  /** Without the `#`. */
  readonly text: string;
  readonly covers: { readonly from: number; readonly to: number } | undefined;
}

/**
 * The comments of a YAML file that match `word`. A comment speaks for its own line, or when it
 * stands alone for the next; and when a mapping entry, list item or document begins on that line,
 * for all of it. Comments of a script inside a block scalar count too.
 */
export function yamlComments(
  source: Source,
  documents: readonly Node[],
  word: RegExp,
): LocatedComment[] {
  if (!word.test(source.text)) return [];
  const quoted = documents.flatMap(textsWithHash);
  const blocks = blocksOf(documents);
  const comments: LocatedComment[] = [];
  const known = new Map<number, number | undefined>();
  const found = [...source.text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)];
  for (const match of found.reverse()) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!word.test(match[0])) continue;
    if (quoted.some((node) => node.start < start && start < node.end)) continue;
    const line = spokenFor(source, start, known);
    comments.push({
      span: spanOf(source, start, end),
      text: match[0].slice(1),
      covers:
        line === undefined
          ? undefined
          : { from: line, to: blocks.get(line) ?? line },
    });
  }
  return comments.reverse();
}

/** Scalars in which a `#` begins no comment. */
function textsWithHash(node: Node): Node[] {
  if (node.kind === "sequence") return node.items.flatMap(textsWithHash);
  if (node.kind === "mapping")
    return node.entries.flatMap(({ key, value }) => [
      ...textsWithHash(key),
      ...textsWithHash(value),
    ]);
  const embedded = node.kind === "scalar" && /literal|folded/.test(node.style);
  return node.kind === "scalar" && !embedded && node.text.includes("#")
    ? [node]
    : [];
}

/**
 * The line a comment at `offset` is about: its own, or the next one with content when nothing or a
 * document's separator stands before it. `known` remembers the lines below, so that a long stack of
 * comments is walked once.
 */
function spokenFor(
  source: Source,
  offset: number,
  known: Map<number, number | undefined>,
): number | undefined {
  const { line, column } = position(source, offset);
  const before = lineText(source, line)
    .slice(0, column - 1)
    .trim();
  if (before !== "" && before !== "---") return line;
  let next = line + 1;
  while (next <= lineCount(source) && !known.has(next)) {
    const text = lineText(source, next).trim();
    if (text === "") break;
    if (!text.startsWith("#") && !/^---(\s|$)/.test(text)) {
      known.set(line, next);
      return next;
    }
    next++;
  }
  known.set(line, known.get(next));
  return known.get(next);
}

/** For each line on which a block begins, the last line of the largest of them. */
function blocksOf(nodes: readonly Node[]): ReadonlyMap<number, number> {
  const blocks = new Map<number, number>();
  const visit = (node: Node, first: number): void => {
    const end = position(node.source, Math.max(node.start, node.end - 1)).line;
    blocks.set(first, Math.max(blocks.get(first) ?? first, end));
    if (node.kind === "sequence")
      for (const item of node.items) visit(item, firstLine(item));
    if (node.kind === "mapping")
      for (const { key, value } of node.entries) visit(value, firstLine(key));
  };
  for (const node of nodes) visit(node, firstLine(node));
  return blocks;
}

function firstLine(node: Node): number {
  return position(node.source, node.start).line;
}
