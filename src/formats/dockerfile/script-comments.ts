import type { LocatedComment } from "../../syntax/comments.ts";
import { lineCount, lineText, position, spanOf } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";

/**
 * The comments of a script or a configuration that match `word`: behind something a comment speaks
 * for its line, alone for the next line that is no comment, unless an empty one comes first.
 */
export function hashComments(source: Source, word: RegExp): LocatedComment[] {
  if (!word.test(source.text)) return [];
  return [...source.text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)]
    .filter(([text]) => word.test(text))
    .map(({ index, 0: written }) => {
      const line = lineSpokenFor(source, index);
      return {
        span: spanOf(source, index, index + written.length),
        text: written.slice(1),
        covers: line === undefined ? undefined : { from: line, to: line },
      };
    });
}

function lineSpokenFor(source: Source, offset: number): number | undefined {
  const { line, column } = position(source, offset);
  const before = lineText(source, line).slice(0, column - 1);
  if (before.trim() !== "") return line;
  const last = lineCount(source);
  let next = line + 1;
  while (next <= last && lineText(source, next).trimStart().startsWith("#"))
    next++;
  return lineText(source, next).trim() === "" ? undefined : next;
}
