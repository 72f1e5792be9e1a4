import type { PortRange, Value } from "../../../model.ts";
import { ALL_PORTS } from "../../port-rule.ts";
import type { TerraformValue } from "../value.ts";
import {
  knownAt,
  NO_PORT,
  optionsOf,
  textOf,
  unknownAt,
  whyUnknown,
} from "./facts.ts";
import { valuesAt } from "./paths.ts";
import { rangeOf, readEnd } from "./port-text.ts";
import type { PortRow } from "./row.ts";
import type { Scope } from "./scope.ts";

/** An end of a range as far as it can be known. */
type End = number | PortRange | "absent" | "unknown" | "unreadable";

/**
 * The range that two values of `scope` make, standing at the first of them. Nothing where neither is
 * written; an empty list where they make no range.
 */
export function readPair(
  row: PortRow,
  scope: Scope,
): readonly Value<PortRange>[] | undefined {
  const [low, high] = [row.from, row.to].map((path) =>
    path === undefined ? undefined : valuesAt(path, scope).find(isWritten),
  );
  const first = low ?? high;
  if (!first) return undefined;
  const sensitive = low?.sensitive ?? high?.sensitive;
  const place = { trail: first.trail, ...(sensitive && { sensitive }) };
  const ranges = pairsOf(endsOf(low, row), endsOf(high, row)).flatMap(
    ([from, to]) => rangesBetween(from, to, row),
  );
  const doubtful = [low, high].find(isUndecided);
  if (!doubtful)
    return ranges.filter(opens).map((each) => knownAt(each, place));
  if (isBlind(low) && isBlind(high))
    return [unknownAt(whyUnknown(doubtful), first)];
  return ranges.some(opens)
    ? [unknownAt(whyUnknown(doubtful), first, ranges)]
    : [];
}

export function opens({ from, to }: PortRange): boolean {
  return from <= to;
}

/** An empty text is how many providers store an absent one. */
export function isWritten(value: TerraformValue): boolean {
  return value.kind !== "null" && textOf(value) !== "";
}

function isUndecided(
  value: TerraformValue | undefined,
): value is TerraformValue {
  return value?.kind === "unknown" || value?.kind === "either";
}

function isBlind(value: TerraformValue | undefined): boolean {
  return value === undefined || optionsOf(value) === undefined;
}

function endsOf(value: TerraformValue | undefined, row: PortRow): End[] {
  if (!value) return ["absent"];
  return (
    optionsOf(value)?.map((option) =>
      isWritten(option) ? (readEnd(option, row) ?? "unreadable") : "absent",
    ) ?? ["unknown"]
  );
}

/** Two values with equally many options are taken to follow the same condition. */
function pairsOf(froms: End[], tos: End[]): [End, End][] {
  return froms.length === tos.length
    ? froms.map((from, i) => [from, tos[i]!])
    : froms.flatMap((from) => tos.map((to): [End, End] => [from, to]));
}

/** The range, or the narrowest and the widest that it may be. */
function rangesBetween(from: End, to: End, row: PortRow): PortRange[] {
  if (typeof from === "object") return [from];
  if (typeof to === "object") return [to];
  if (from === "unreadable" || to === "unreadable") return [NO_PORT];
  if (from === "absent" && to === "absent")
    return row.missing === "any" ? [ALL_PORTS] : [NO_PORT];
  const low = from === "absent" ? (row.from_default ?? to) : from;
  const high = to === "absent" ? (row.to_default ?? from) : to;
  if (low === "unknown" && high === "unknown") return [NO_PORT, ALL_PORTS];
  if (low === "unknown") return [range(0, high), range(high, high)];
  if (high === "unknown") return [range(low, low), range(low, ALL_PORTS.to)];
  if (row.zeroRangeIsAny && low === 0 && high === 0) return [ALL_PORTS];
  return [range(low, high)];
}

function range(from: unknown, to: unknown): PortRange {
  return rangeOf(from as number, to as number) ?? NO_PORT;
}
