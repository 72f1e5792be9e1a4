import { slicerOf } from "../../../syntax/text-slices.ts";
import type { Source } from "../../../syntax/source.ts";
import { textFrom, UNKNOWN } from "../../../syntax/text.ts";
import type { Piece, Text } from "../../../syntax/text.ts";
import { elementOf } from "../value.ts";
import type { TerraformValue, Trail } from "../value.ts";
import { isSensitive } from "../way.ts";

/** A stretch of a file. */
export interface Stretch {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A text that is read, and the way from a stretch of it back to where the resource's reader meets it. */
export interface Reading {
  readonly text: Text;
  /** Nothing for what stands elsewhere. */
  readonly trailOf: (stretch: Stretch) => Trail | undefined;
  readonly sensitive: boolean;
}

/** The text of a string, a number or a flag; of what nobody knows, what is known of it, or nothing. */
export function readText(value: TerraformValue): Reading | undefined {
  if (value.kind === "number" || value.kind === "bool")
    return unitReading(value, String(value.value));
  if (value.kind !== "string" && value.kind !== "unknown") return undefined;
  const { text, trail } = value;
  if (!text)
    return value.kind === "string"
      ? unitReading(value, value.value)
      : undefined;
  const way = { ...value, trail: wayTo(trail, text) };
  return {
    text,
    sensitive: isSensitive(value),
    trailOf: ({ file, start, end }) =>
      file === text.source.file && start >= text.start && end <= text.end
        ? elementOf(way, {
            kind: "null",
            trail: { source: text.source, start, end },
          }).trail
        : undefined,
  };
}

/** The same, with one `UNKNOWN` for what nobody knows anything of. */
export function readTextOrUnknown(value: TerraformValue): Reading | undefined {
  return value.kind === "unknown" && !value.text
    ? unitReading(value, UNKNOWN, value.why)
    : readText(value);
}

/** A text that is written nowhere: all of it stands where the value is met. */
function unitReading(
  value: TerraformValue,
  written: string,
  why?: string,
): Reading {
  const { source, start, end } = value.trail;
  const piece: Piece = {
    ...{ text: written, start, end, origin: [] },
    ...(why !== undefined && { why }),
  };
  return {
    text: textFrom(source, [piece], start, end),
    sensitive: isSensitive(value),
    trailOf: (stretch) =>
      stretch.file === source.file &&
      stretch.start >= start &&
      stretch.end <= end
        ? value.trail
        : undefined,
  };
}

/** The way as far as the place that holds the text: what the text is made of has ways of its own. */
export function wayTo(trail: Trail, text: Text | undefined): Trail {
  const { next, ...place } = trail;
  if (!next || !text) return trail;
  const holds =
    trail.source.file === text.source.file &&
    trail.start <= text.start &&
    text.end <= trail.end;
  return holds ? place : { ...place, next: wayTo(next, text) };
}

const JOINED = "\u0000joined";

/** Several readings as one text. Strings between them stand where the next reading does. */
export function joinReadings(parts: readonly (string | Reading)[]): Reading {
  const pieces: Piece[] = [];
  const places: Place[] = [];
  let at = 0;
  const add = (piece: Pick<Piece, "text" | "why" | "origin">): void => {
    pieces.push({ ...piece, start: at, end: at + piece.text.length });
    at += piece.text.length;
  };
  for (const part of parts)
    if (typeof part === "string") add({ text: part });
    else {
      const begin = at;
      for (const { text, why, origin } of part.text.pieces)
        add({ text, ...(why && { why }), ...(origin && { origin }) });
      places.push({ begin, end: at, reading: part });
    }
  const source: Source = {
    file: JOINED,
    text: pieces.map(({ text }) => text).join(""),
  };
  return {
    text: textFrom(source, pieces, 0, at),
    sensitive: places.some(({ reading }) => reading.sensitive),
    trailOf: ({ file, start, end }) => {
      if (file !== JOINED) return undefined;
      const place = placeAt(places, start);
      return (
        place &&
        trailOfCharacters(
          place.reading,
          Math.max(start - place.begin, 0),
          Math.min(end, place.end) - place.begin,
        )
      );
    },
  };
}

interface Place {
  readonly begin: number;
  readonly end: number;
  readonly reading: Reading;
}

/** The first place that ends behind `at`, or the last one. */
function placeAt(places: readonly Place[], at: number): Place | undefined {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < places[middle]!.end) high = middle;
    else low = middle + 1;
  }
  return places[low];
}

const slicers = new WeakMap<Text, ReturnType<typeof slicerOf>>();

/** The way to some characters of a text. */
export function trailOfCharacters(
  { text, trailOf }: Reading,
  from: number,
  to: number,
): Trail | undefined {
  const slice = slicers.get(text) ?? slicerOf(text);
  slicers.set(text, slice);
  const part = slice(from, Math.max(to, from));
  const { source, start, end } = part;
  return trailOf({ file: source.file, start, end });
}

/** A text as a document of its own, in which offsets count its characters. */
export function openDocument(
  reading: Reading,
  file: string,
): { readonly source: Source; readonly reading: Reading } {
  const { text } = reading;
  const source: Source = { file, text: text.value };
  const end = text.value.length;
  return {
    source,
    reading: {
      text: textFrom(source, [{ text: text.value, start: 0, end }], 0, end),
      sensitive: reading.sensitive,
      trailOf: (stretch) =>
        stretch.file === file
          ? trailOfCharacters(reading, stretch.start, stretch.end)
          : undefined,
    },
  };
}
