import type { Related } from "../../model.ts";
import type { Source } from "../../syntax/source.ts";
import { ropeText, slicerOf, written } from "./rope.ts";
import type { Place, Rope } from "./rope.ts";

/** The text of a template: a file, or a value that `tpl` is given. */
export interface TemplateText {
  readonly text: string;
  /** Whether it is the same at every rendering. */
  readonly isFile: boolean;
  /** A part of it, as it prints. */
  part(start: number, end: number): Rope;
  /** Where a part stands in a file, if it does. */
  placeOf(start: number, end: number): Place | undefined;
  /** What leads to a part of a text that stands in no template file. */
  leadTo(start: number): readonly Related[];
}

export function fileText(source: Source): TemplateText {
  return {
    text: source.text,
    isFile: true,
    part: (start, end) => written(source, start, end),
    placeOf: (start, end) => ({ source, start, end }),
    leadTo: () => [],
  };
}

/** A text that came about: what of it is a template's stands where it is written. */
export function madeText(rope: Rope): TemplateText {
  const part = slicerOf(rope);
  return {
    text: ropeText(rope),
    isFile: false,
    part,
    placeOf: (start, end) => {
      const [first, ...others] = part(start, end);
      return first?.at && !first.trace && others.length === 0
        ? first.at
        : undefined;
    },
    leadTo: (start) => part(start, start + 1)[0]?.trace?.origin ?? [],
  };
}
