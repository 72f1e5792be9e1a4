import type { LocatedComment } from "../../syntax/comments.ts";
import { lineCount, lineText, position, spanOf } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";

/**
 * The comments of a template: those of YAML, and those of the template language. One speaks for its
 * own line, or when it stands alone for the next and all that is indented below it.
 */
export function templateComments(
  source: Source,
  word: RegExp,
): LocatedComment[] {
  if (!word.test(source.text)) return [];
  const found = [
    ...source.text.matchAll(
      /\{\{-?\s*\/\*([^]*?)\*\/\s*-?\}\}|(?<=^|[ \t])#([^\r\n]*)/gm,
    ),
  ];
  return found.flatMap((match) => {
    const text = match[1] ?? match[2] ?? "";
    if (!word.test(text)) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    return {
      span: spanOf(source, start, end),
      text: text.trim(),
      covers: coveredBy(source, start, end),
    };
  });
}

function coveredBy(
  source: Source,
  start: number,
  end: number,
): LocatedComment["covers"] {
  const { line, column } = position(source, start);
  const stands = lineText(source, line)
    .slice(0, column - 1)
    .trim();
  if (stands !== "" && stands !== "---") return blockFrom(source, line);
  for (
    let next = position(source, end).line + 1;
    next <= lineCount(source);
    next++
  ) {
    const text = lineText(source, next).trim();
    if (text === "") return undefined;
    if (
      !text.startsWith("#") &&
      !text.startsWith("{{") &&
      !/^---(\s|$)/.test(text)
    )
      return blockFrom(source, next);
  }
  return undefined;
}

/** The lines that are indented below a line; the dash of an item counts as a blank. */
function blockFrom(source: Source, from: number): LocatedComment["covers"] {
  const indent = indentOf(lineText(source, from));
  let to = from;
  for (let line = from + 1; line <= lineCount(source); line++) {
    const text = lineText(source, line);
    const inner = text.trim();
    if (inner === "" || inner.startsWith("{{")) continue;
    if (indentOf(text) <= indent) break;
    to = line;
  }
  return { from, to };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
