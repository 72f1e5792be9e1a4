import { NEWLINE } from "./characters.ts";
import { complain, fail, failAt, invalid, takeBack } from "./complaints.ts";
import { composeDirectives } from "./directives.ts";
import { heredocOpening } from "./heredoc-marks.ts";
import type { HeredocOpening } from "./heredoc-marks.ts";
import { joinTexts, removeIndentation } from "./indentation.ts";
import type { Reader } from "./reader.ts";
import { beginsTopBlock, spend } from "./recovery.ts";
import type { TemplateToken } from "./sequences.ts";
import { readTemplateLines } from "./template-lines.ts";
import type { Expression } from "./tree.ts";

/** Reads a heredoc from its `<<` to its closing marker. */
export function readHeredoc(reader: Reader): Expression {
  const start = reader.at;
  const opening = heredocOpening(reader, start);
  if (!opening) {
    fail(
      reader,
      "a value",
      "a heredoc begins with `<<MARKER` and a line break right behind it",
    );
    return invalid(start, start);
  }
  const tokens: TemplateToken[] = [];
  reader.at = opening.start;
  const isClosed = readTemplateLines(reader, tokens, opening.marker);
  if (!isClosed) endSomewhere(reader, opening, tokens, start);
  else if (isAtEnd(reader))
    complain(
      reader,
      `a line break must follow the closing \`${opening.marker}\``,
      reader.at - opening.marker.length,
      reader.at,
    );
  if (opening.flush) removeIndentation(tokens);
  const parts = composeDirectives(reader, joinTexts(tokens, reader.text));
  return { kind: "template", form: "heredoc", parts, start, end: reader.at };
}

function isAtEnd({ text, at, end }: Reader): boolean {
  let next = at;
  while (next < end && text.charCodeAt(next) !== NEWLINE) next++;
  return next === end;
}

/** The marker never comes: the text ends before the next block of the file, or with the file. */
function endSomewhere(
  reader: Reader,
  { marker, start, markerEnd }: HeredocOpening,
  tokens: TemplateToken[],
  open: number,
): void {
  failAt(
    reader,
    `this heredoc is never closed; \`${marker}\` must stand alone on a line below`,
    open,
    markerEnd,
  );
  const { text, end } = reader;
  if (!spend(reader, end - start)) return;
  for (let line = start; line !== 0 && line < end;) {
    if (beginsTopBlock(reader, line)) {
      while (tokens.length > 0 && tokens.at(-1)!.start >= line) tokens.pop();
      takeBack(reader, line, end);
      reader.at = line;
      return;
    }
    line = text.indexOf("\n", line) + 1;
  }
}
