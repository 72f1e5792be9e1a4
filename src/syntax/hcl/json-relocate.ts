import type { Problem } from "../../model.ts";
import { spanOf } from "../source.ts";
import type { Text } from "../text.ts";
import type { TemplatePart } from "./tree.ts";

/** Offsets in a text's value, turned into offsets in its file: `places[at]`. */
export type Places = readonly number[];

export function placesOf(text: Text): Places {
  const places: number[] = [];
  for (const { text: piece, start, end } of text.pieces) {
    const step = end - start === piece.length ? 1 : 0;
    for (let i = 0; i < piece.length; i++) places.push(start + i * step);
  }
  places.push(text.pieces.at(-1)?.end ?? text.start);
  return places;
}

function placeOf(places: Places, at: number): number {
  return places[Math.min(at, places.length - 1)]!;
}

/** A part of a tree that was read from `text.value`, with places of the file. */
export function relocate<T>(node: T, places: Places): T {
  return moved(node, places) as T;
}

export function relocateProblem(
  problem: Problem,
  { source }: Text,
  places: Places,
): Problem {
  const { start, end } = problem.span;
  return {
    ...problem,
    span: spanOf(source, placeOf(places, start), placeOf(places, end)),
  };
}

function moved(value: unknown, places: Places): unknown {
  if (Array.isArray(value))
    return value.flatMap((item: unknown) =>
      isTextPart(item) ? movedText(item, places) : [moved(item, places)],
    );
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      key === "start" || key === "end"
        ? placeOf(places, field as number)
        : moved(field, places),
    ]),
  );
}

type TextPart = Extract<TemplatePart, { kind: "text" }>;

function isTextPart(item: unknown): item is TextPart {
  return (
    typeof item === "object" &&
    item !== null &&
    (item as { kind?: unknown }).kind === "text"
  );
}

/**
 * A part that stands in the decoded text as it is may hold escapes of the string around it: each is
 * a part of its own, and so is what stands between.
 */
function movedText(part: TextPart, places: Places): TextPart[] {
  const { start: from, end: to, text } = part;
  if (to - from !== text.length)
    return [{ ...part, start: places[from]!, end: places[to]! }];
  const parts: TextPart[] = [];
  const isEscape = (at: number) => places[at + 1]! - places[at]! > 1;
  for (let at = from, next = from; at < to; at = next) {
    next = at + 1;
    if (!isEscape(at)) while (next < to && !isEscape(next)) next++;
    const [start, end] = [places[at]!, places[next]!];
    const slice = text.slice(at - from, next - from);
    parts.push({ kind: "text", text: slice, start, end });
  }
  return parts;
}
