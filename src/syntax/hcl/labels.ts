import { skipBlanks } from "./blanks.ts";
import { QUOTE, wordEnd } from "./characters.ts";
import { complain } from "./complaints.ts";
import { readQuoted } from "./quoted.ts";
import { peek } from "./reader.ts";
import type { Reader } from "./reader.ts";
import type { Label, TemplatePart } from "./tree.ts";

/** Reads the labels of a block, and the blanks behind them. */
export function readLabels(reader: Reader): Label[] {
  const labels: Label[] = [];
  while (!reader.failed) {
    const { text, at, end } = reader;
    const behind = wordEnd(text, at, end);
    if (behind > at) {
      labels.push({ value: text.slice(at, behind), start: at, end: behind });
      reader.at = behind;
    } else if (peek(reader) === QUOTE) {
      const label = readQuotedLabel(reader);
      if (!reader.failed) labels.push(label);
    } else break;
    skipBlanks(reader);
  }
  return labels;
}

function readQuotedLabel(reader: Reader): Label {
  const { parts, start, end } = readQuoted(reader);
  if (!parts.every(isText))
    complain(
      reader,
      "a label is plain text; `${` and `%{` cannot stand in it",
      start,
      end,
    );
  const value = parts.every(isText)
    ? parts.map(({ text }) => text).join("")
    : reader.text.slice(start + 1, end - 1);
  return { value, start, end };
}

function isText(
  part: TemplatePart,
): part is Extract<TemplatePart, { kind: "text" }> {
  return part.kind === "text";
}
