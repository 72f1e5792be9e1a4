import { isSpace } from "./characters.ts";
import type { TemplateToken } from "./sequences.ts";
import type { TemplatePart } from "./tree.ts";

type TextPart = Extract<TemplatePart, { kind: "text" }>;

/**
 * Takes from each line of a `<<-` heredoc the white space that the least indented line begins with.
 * A line that begins with an interpolation has none; an empty line does not count. As in HCL, a line
 * that follows a trimmed line break is no line of its own.
 */
export function removeIndentation(tokens: TemplateToken[]): void {
  const lines: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  let isLineStart = true;
  for (const [index, token] of tokens.entries()) {
    if (isLineStart) {
      isLineStart = false;
      const indentation = token.kind === "text" ? indentationOf(token) : 0;
      if (indentation !== undefined) {
        least = Math.min(least, indentation);
        if (token.kind === "text") lines.push(index);
      }
    }
    if (token.kind === "text" && token.text.endsWith("\n")) isLineStart = true;
  }
  if (least === 0 || lines.length === 0) return;
  for (const index of lines) {
    const { text, start, end } = tokens[index] as TextPart;
    tokens[index] = {
      kind: "text",
      text: text.slice(least),
      start: start + least,
      end,
    };
  }
}

/** Puts texts together that stand side by side, each character for character. */
export function joinTexts(
  tokens: readonly TemplateToken[],
  source: string,
): TemplateToken[] {
  const joined: TemplateToken[] = [];
  let start = -1;
  let end = -1;
  const flush = () => {
    if (start !== -1)
      joined.push({
        kind: "text",
        text: source.slice(start, end),
        start,
        end,
      });
    start = -1;
  };
  for (const token of tokens) {
    if (
      token.kind === "text" &&
      token.text.length === token.end - token.start
    ) {
      if (start === -1 || token.start !== end) {
        flush();
        start = token.start;
      }
      end = token.end;
    } else {
      flush();
      joined.push(token);
    }
  }
  flush();
  return joined;
}

/** Nothing for an empty line. */
function indentationOf({ text }: TextPart): number | undefined {
  let at = 0;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at === text.length && text.endsWith("\n") ? undefined : at;
}
