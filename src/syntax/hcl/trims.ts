import { isSpace } from "./characters.ts";
import type { TemplateToken } from "./sequences.ts";
import type { TemplatePart } from "./tree.ts";

type TextPart = Extract<TemplatePart, { kind: "text" }>;

export function pushText(
  tokens: TemplateToken[],
  text: string,
  start: number,
  end: number,
): void {
  tokens.push({ kind: "text", text, start, end });
}

/**
 * Takes the white space away that ends the text before a `${~`, back to `from` and no further than
 * the token `first`. An empty text stays: with it the template is a string, whatever else is in it.
 */
export function trimEnd(
  tokens: TemplateToken[],
  first: number,
  from: number,
): void {
  for (let last = tokens.at(-1); tokens.length > first; last = tokens.at(-1)) {
    if (last?.kind !== "text" || last.end <= from) return;
    const kept = keptLength(last, from);
    if (kept === last.text.length) return;
    tokens.pop();
    if (kept > 0) {
      const text = last.text.slice(0, kept);
      return pushText(tokens, text, last.start, last.start + kept);
    }
    const before = tokens.at(-1);
    const isFirst = before?.kind !== "text" || before.end <= from;
    if (isFirst || tokens.length === first)
      return pushText(tokens, "", last.start, last.end);
  }
}

/** Without the empty texts that trimming left, except where they make a string of an interpolation. */
export function dropEmptyTexts(
  tokens: readonly TemplateToken[],
): readonly TemplateToken[] {
  const isEmpty = (token: TemplateToken) =>
    token.kind === "text" && token.text === "";
  if (!tokens.some(isEmpty)) return tokens;
  const rest = tokens.filter((token) => !isEmpty(token));
  return rest.length === 1 && rest[0]!.kind === "interpolation" ? tokens : rest;
}

/** How much of the text is not white space at its end; an escape stays or goes as a whole. */
function keptLength({ text, start, end }: TextPart, from: number): number {
  const isPlain = text.length === end - start;
  const least = isPlain ? Math.max(0, from - start) : 0;
  let kept = text.length;
  while (kept > least && isSpace(text.charCodeAt(kept - 1))) kept--;
  return isPlain || kept === 0 ? kept : text.length;
}
