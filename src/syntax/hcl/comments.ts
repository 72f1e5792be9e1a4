import type { LocatedComment } from "../comments.ts";
import { lineCount, lineText, position, spanOf } from "../source.ts";
import type { Source } from "../source.ts";
import { visitExpressions } from "./children.ts";
import { parseHcl } from "./parse.ts";
import type { Comment } from "./reader.ts";
import type { Body, Expression } from "./tree.ts";

/**
 * The comments of an HCL file that match `word`. A comment speaks for its own line, or when it stands
 * alone for the next; and when a block, an argument, an entry or an item begins on that line, for
 * all of it. Comments of a script in a heredoc count too.
 */
export function hclComments(source: Source, word: RegExp): LocatedComment[] {
  if (source.text.search(word) === -1) return [];
  const found: Comment[] = [];
  const { body } = parseHcl(source, found);
  const comments = inOrder([...found, ...commentsInHeredocs(source, body)]);
  const lines = linesSpokenFor(source, comments);
  const lasts = lastLines(source, body);
  return comments.flatMap(({ start, end }, index) => {
    const text = source.text.slice(start, end);
    if (text.search(word) === -1) return [];
    const line = lines[index];
    const to = line === undefined ? 0 : (lasts.get(line) ?? line);
    return {
      span: spanOf(source, start, end),
      text: text.replace(/^#|^\/\/|^\/\*|\*\/$/g, ""),
      covers: line === undefined ? undefined : { from: line, to },
    };
  });
}

/** In the order of the text, each once: a comment may be read twice. */
function inOrder(comments: readonly Comment[]): Comment[] {
  const byStart = new Map(comments.map((each) => [each.start, each]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

function commentsInHeredocs(source: Source, body: Body): Comment[] {
  const found: Comment[] = [];
  visitExpressions(body, (expression) => {
    if (expression.kind !== "template" || expression.form !== "heredoc") return;
    const text = source.text.slice(expression.start, expression.end);
    for (const match of text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)) {
      const start = expression.start + match.index;
      found.push({ start, end: start + match[0].length });
    }
  });
  return found;
}

/**
 * For each comment the line it is about: its own when something else stands on it, or the first one
 * below that holds more than comments; nothing where an empty line comes first.
 */
function linesSpokenFor(
  source: Source,
  comments: readonly Comment[],
): (number | undefined)[] {
  const lines: (number | undefined)[] = [];
  /** What the comment that a line begins with is about. */
  const known = new Map<number, number | undefined>();
  for (let index = comments.length - 1; index >= 0; index--) {
    const { start, end } = comments[index]!;
    const [from, to] = [position(source, start), position(source, end)];
    const behind = lineText(source, to.line).slice(to.column - 1);
    const before = lineText(source, from.line).slice(0, from.column - 1);
    const isAlone = /^(\s|\/\*.*?\*\/)*$/.test(before);
    const follower = comments[index + 1];
    const isFollowed =
      follower && position(source, follower.start).line === to.line;
    if (!isAlone) lines[index] = from.line;
    else if (isFollowed) lines[index] = lines[index + 1];
    else if (behind.trim() !== "") lines[index] = to.line;
    else lines[index] = lineBelow(source, to.line + 1, known);
    if (isAlone) known.set(from.line, lines[index]);
  }
  return lines;
}

function lineBelow(
  source: Source,
  line: number,
  known: ReadonlyMap<number, number | undefined>,
): number | undefined {
  if (known.has(line)) return known.get(line);
  const isThere = line <= lineCount(source);
  return isThere && lineText(source, line).trim() !== "" ? line : undefined;
}

/** For each line on which something begins, the last line of the largest of what begins there. */
function lastLines(source: Source, body: Body): ReadonlyMap<number, number> {
  const lasts = new Map<number, number>();
  const note = (start: number, end: number) => {
    const line = position(source, start).line;
    const last = position(source, Math.max(start, end - 1)).line;
    lasts.set(line, Math.max(lasts.get(line) ?? line, last));
  };
  const noteBody = ({ attributes, blocks }: Body): void => {
    for (const { start, end } of attributes) note(start, end);
    for (const block of blocks) {
      note(block.start, block.end);
      noteBody(block.body);
    }
  };
  noteBody(body);
  visitExpressions(body, (expression) => noteParts(expression, note));
  return lasts;
}

function noteParts(
  expression: Expression,
  note: (start: number, end: number) => void,
): void {
  if (expression.kind === "tuple")
    for (const { start, end } of expression.items) note(start, end);
  if (expression.kind === "call")
    for (const { start, end } of expression.arguments) note(start, end);
  if (expression.kind === "object")
    for (const { key, value } of expression.entries) note(key.start, value.end);
}
