import type { Exposure, PortRange, Value } from "../../../model.ts";
import type { Written } from "../rows/exposures.ts";
import type { OrderRow } from "../rows/row.ts";
import { coversNarrowing, narrowingsOf } from "./narrowing.ts";
import type { Narrowing } from "./narrowing.ts";
import { isEarlier, ranksOf } from "./place-in-order.ts";
import type { Rank } from "./place-in-order.ts";
import { coversWhom, whomOf } from "./sources.ts";
import type { Whom } from "./sources.ts";

/** A rule of a filter as far as two of them can be compared. */
export interface Ruling {
  readonly address: string;
  readonly order: OrderRow;
  readonly ranks: readonly Rank[];
  readonly protocols: readonly Value[];
  readonly ports: readonly Value[];
  readonly whom: readonly Whom[];
  readonly narrowings: readonly Narrowing[];
}

export function rulingOf(
  { facts, resource }: Exposure,
  { rule, element }: Written,
): Ruling {
  return {
    ...{ address: resource, order: rule.order! },
    ranks: ranksOf(rule.order!, element),
    ...{ protocols: facts["protocol"] ?? [], ports: facts["port"] ?? [] },
    whom: whomOf(rule, element),
    narrowings: narrowingsOf(rule, element),
  };
}

/** For rules that are linked: whether one resource stands before another. */
export type Precedes = (first: string, second: string) => boolean;

/** Whether nothing is left of what `allow` lets in, because `deny` comes first. */
export function takesBack(
  deny: Ruling,
  allow: Ruling,
  precedes: Precedes,
): boolean {
  const comesFirst = deny.order.before
    ? precedes(deny.address, allow.address)
    : isEarlier(deny.ranks, allow.ranks, deny.order);
  return (
    comesFirst &&
    coversProtocols(deny.protocols, allow.protocols) &&
    allow.ports.every((port) => coversPort(deny.ports, port)) &&
    coversWhom(deny.whom, allow.whom) &&
    deny.narrowings.every((each, i) =>
      coversNarrowing(each, allow.narrowings[i] ?? []),
    )
  );
}

function coversProtocols(
  outer: readonly Value[],
  inner: readonly Value[],
): boolean {
  const names = outer.map((each) => each.known && each.value);
  return (
    names.includes("any") ||
    inner.every((each) => each.known && names.includes(each.value))
  );
}

/** A port that nobody knows is one of all. */
function coversPort(outer: readonly Value[], inner: Value): boolean {
  const { from, to } = inner.known
    ? (inner.value as PortRange)
    : { from: 0, to: 65535 };
  return outer.some((each) => {
    if (!each.known) return false;
    const range = each.value as PortRange;
    return (range.from <= 1 || range.from <= from) && to <= range.to;
  });
}
