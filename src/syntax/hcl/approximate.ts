import type { Source } from "../source.ts";
import type { Attribute, Block, Body } from "./tree.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * A body that was read from a rendering of `source`, with places in `source` itself: each block and
 * attribute is looked for by its words, and what is inside an attribute stands where all of it does.
 */
export function approximate(body: Body, source: Source): Body {
  return within(body, source, { start: 0, end: source.text.length });
}

function within(body: Body, source: Source, range: Range): Body {
  const used = new Map<string, number>();
  const find = (words: string, pattern: string): Range => {
    const expression = new RegExp(pattern, "g");
    expression.lastIndex = used.get(words) ?? range.start;
    const match = expression.exec(source.text);
    if (!match || match.index >= range.end)
      return { start: range.start, end: Math.min(range.start + 1, range.end) };
    used.set(words, expression.lastIndex);
    return { start: match.index, end: expression.lastIndex };
  };
  return {
    ...range,
    blocks: body.blocks.map((block) => placeBlock(block, source, range, find)),
    attributes: body.attributes.map((attribute) =>
      placeAttribute(attribute, source, find),
    ),
  };
}

type Find = (words: string, pattern: string) => Range;

function placeBlock(
  block: Block,
  source: Source,
  around: Range,
  find: Find,
): Block {
  const words = [block.type, ...block.labels.map(({ value }) => value)];
  const pattern = words
    .map((word, i) =>
      i === 0 ? `\\b${escaped(word)}` : `"?${escaped(word)}"?`,
    )
    .join("\\s+");
  const header = find(words.join(" "), `${pattern}\\s*\\{`);
  const end = closing(source.text, header.end, around.end);
  return {
    ...block,
    ...{ start: header.start, end, headerEnd: header.end },
    labels: block.labels.map((label) => ({ ...label, ...header })),
    body: within(block.body, source, { start: header.end, end }),
  };
}

function placeAttribute(
  attribute: Attribute,
  source: Source,
  find: Find,
): Attribute {
  const { name } = attribute;
  const { start, end } = find(
    `${name} =`,
    `(?:\\b${escaped(name)}\\s*=|\\b${escaped(name)}\\s*\\{)`,
  );
  const lineEnd = source.text.indexOf("\n", end);
  const line = source.text.slice(end, lineEnd < 0 ? undefined : lineEnd);
  const from = end + (line.length - line.trimStart().length);
  const value = {
    start: from,
    end: Math.max(from + 1, end + line.trimEnd().length),
  };
  return {
    ...attribute,
    start,
    end: value.end,
    expression: placed(attribute.expression, value),
  };
}

/** Every part of an expression at one place. */
function placed<T>(part: T, range: Range): T {
  if (Array.isArray(part))
    return part.map((each: unknown) => placed(each, range)) as T;
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === "start" || key === "end"
        ? range[key]
        : placed(value as unknown, range),
    ]),
  ) as T;
}

/** The brace that closes a block, as far as counting them tells. */
function closing(text: string, from: number, to: number): number {
  let depth = 1;
  for (let at = from; at < to; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}" && --depth === 0) return at + 1;
  }
  return to;
}

function escaped(word: string): string {
  return word.replace(/[^\w]/g, "\\$&");
}
