import type { LocatedComment } from "./comments.ts";
import type { CommentLine } from "./dockerfile-lines.ts";
import { parseDockerfile } from "./dockerfile.ts";
import type { Dockerfile, Instruction } from "./dockerfile.ts";
import { lineText, position, spanOf } from "./source.ts";
import type { Source } from "./source.ts";

/**
 * The comments of a Dockerfile that match `word`. A comment speaks for the instruction directly
 * below it, with all its lines, and above a FROM for the whole stage; between the lines of an
 * instruction and in a here-document it speaks for the next line.
 */
export function dockerfileComments(
  source: Source,
  word: RegExp = /portcullis/i,
): LocatedComment[] {
  if (!word.test(source.text)) return [];
  const file = parseDockerfile(source);
  const starts = new Map(
    file.instructions.map((each, index) => [lineAt(source, each.start), index]),
  );
  const lines = linesBelow(source, [
    ...file.comments,
    ...commentsInHeredocs(file),
  ]);
  return lines.flatMap(({ comment: { start, end, inside }, line }) => {
    const text = source.text.slice(start, end);
    if (!word.test(text)) return [];
    const index = line === undefined ? undefined : starts.get(line);
    const last = inside || index === undefined ? line : lastLine(file, index);
    return {
      span: spanOf(source, start, end),
      text: text.slice(1),
      covers:
        line === undefined || last === undefined
          ? undefined
          : { from: line, to: last },
    };
  });
}

/** The comments in their order, each with the next line that is none; with nothing where an empty line comes first. */
function linesBelow(source: Source, comments: readonly CommentLine[]) {
  const sorted = [...comments].sort((a, b) => a.start - b.start);
  const below = new Map<number, number | undefined>();
  for (const { start } of sorted.toReversed()) {
    const next = lineAt(source, start) + 1;
    const isEmpty = lineText(source, next).trim() === "";
    below.set(
      next - 1,
      below.has(next) ? below.get(next) : isEmpty ? undefined : next,
    );
  }
  return sorted.map((comment) => ({
    comment,
    line: below.get(lineAt(source, comment.start)),
  }));
}
/** Where the instruction ends, or the stage that it begins. */
function lastLine({ instructions, source }: Dockerfile, index: number): number {
  const isFrom = ({ keyword }: Instruction) => keyword === "FROM";
  const next = isFrom(instructions[index]!)
    ? instructions.findIndex((each, i) => i > index && isFrom(each))
    : index + 1;
  const last = instructions.at(next === -1 ? -1 : next - 1)!;
  return lineAt(source, last.end);
}

function commentsInHeredocs({
  instructions,
  source,
}: Dockerfile): CommentLine[] {
  return instructions
    .flatMap(({ heredocs }) => heredocs)
    .flatMap(({ body, end }) => {
      const text = source.text.slice(body.start, end);
      return [...text.matchAll(/^[ \t]*(#[^\r\n]*)/gm)].map((match) => {
        const start =
          body.start + match.index + match[0].length - match[1]!.length;
        return { start, end: start + match[1]!.length, inside: true };
      });
    });
}

function lineAt(source: Source, offset: number): number {
  return position(source, offset).line;
}
