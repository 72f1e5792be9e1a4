import type { Exposure, Facts, Related, Span, Value } from "../../../model.ts";
import { UNKNOWN } from "../../../syntax/text.ts";
import type { Piece, Text } from "../../../syntax/text.ts";
import type { Act } from "../../command/acts.ts";
import { known } from "../../values.ts";
import type { Reach } from "../rows/row.ts";
import type { ResourceView } from "../rows/scope.ts";
import { trailOrigin, trailSpan } from "../value.ts";
import type { Trail } from "../value.ts";
import type { Reading } from "./reading.ts";

/** Whose sink is read, and what is known of how far what runs there can be reached. */
export interface Around {
  readonly resource: ResourceView;
  readonly reach: Reach;
}

/** What acts expose, at the places where the resource's reader meets them. */
export function actExposures(
  acts: readonly Act[],
  readings: readonly Reading[],
  { resource, reach }: Around,
  runs = true,
): Exposure[] {
  return acts.map(({ kind, facts, loopback }) => {
    const place = Object.values(facts)[0]![0]!.span;
    const all: Facts = {
      ...facts,
      reach: [known(loopback ? "loopback" : reach, place)],
      certainty: facts["certainty"] ?? [known("definite", place)],
      runs: [known(runs, place)],
    };
    return {
      ...{ kind, format: resource.format, resource: resource.address },
      facts: placedFacts(all, readings),
      related: [],
    };
  });
}

/** Facts that were read in texts, moved to where these texts are met. */
export function placedFacts(facts: Facts, readings: readonly Reading[]): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, values]) => [
      name,
      values.map((value) => placed(value, readings, ownWords.has(name))),
    ]),
  );
}

/** Facts that say nothing of what is written. */
const ownWords = new Set([
  "mechanism",
  "breadth",
  "starts",
  "reach",
  "certainty",
  "runs",
]);

function placed(
  value: Value,
  readings: readonly Reading[],
  isOwn: boolean,
): Value {
  const [reading, trail] = foundIn(readings, value.span);
  const span = trail ? trailSpan(trail) : value.span;
  const ways = [
    ...(trail ? trailOrigin(trail) : []),
    ...(value.origin ?? substitutedFrom(value, reading)),
  ];
  const origin = ways.length > 0 && { origin: ways };
  if (!value.known) return { ...value, span, ...origin };
  if (typeof value.value === "string" && value.value.includes(UNKNOWN))
    return {
      ...{ known: false, why: "a part of it is not known", span },
      ...origin,
    };
  const isSecret = !isOwn && readings.some(({ sensitive }) => sensitive);
  return { ...value, span, ...origin, ...(isSecret && { sensitive: true }) };
}

function foundIn(
  readings: readonly Reading[],
  span: Span,
): [reading?: Reading, trail?: Trail] {
  for (const reading of readings) {
    const trail = reading.trailOf(span);
    if (trail) return [reading, trail];
  }
  return [];
}

/** Where a substituted word of a text comes from. */
function substitutedFrom(
  { span }: Value,
  reading: Reading | undefined,
): readonly Related[] {
  const piece = reading && substitutions(reading.text).get(span.start);
  return piece?.end === span.end ? (piece.origin ?? []) : [];
}

const substituted = new WeakMap<Text, ReadonlyMap<number, Piece>>();

/** The pieces that came from elsewhere, by their places. */
function substitutions(text: Text): ReadonlyMap<number, Piece> {
  const found =
    substituted.get(text) ??
    new Map(
      text.pieces.flatMap((piece) =>
        piece.origin ? [[piece.start, piece]] : [],
      ),
    );
  substituted.set(text, found);
  return found;
}
