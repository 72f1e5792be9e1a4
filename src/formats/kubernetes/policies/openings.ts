import type { PortRange, Value } from "../../../model.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import { getAll, isSequence, itemsOf } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { ALL_PORTS } from "../../port-rule.ts";
import type { Breadth } from "../../port-rule.ts";
import { known, unknown } from "../../values.ts";
import { isNull } from "../objects.ts";
import { portNumbersAt } from "../port-value.ts";
import type { PortReading } from "../port-value.ts";

/** What one entry of a rule lets in: ports, or a name that pods give a number. */
export type Opening = {
  /** What is written; the first port stands there. */
  readonly view: View;
  /** None for what has no ports. */
  readonly protocol: readonly Value<string>[];
} & (
  | {
      readonly ports: readonly Value<PortRange>[];
      readonly breadth?: Breadth;
    }
  | Omit<Extract<PortReading, { named: true }>, "named">
);

/** The opening of one port that is written at `view`. */
export function openingAt(
  view: View,
  reading: PortReading,
  protocol: readonly Value<string>[],
): Opening {
  return reading.named
    ? { view, protocol, name: reading.name, span: reading.span }
    : { view, protocol, ports: [reading.port] };
}

/** Nothing restricts the ports; `view` is what says so. */
export function everyPort(
  view: View,
  protocol: readonly Value<string>[] = [known("any", nodeSpan(view.node))],
): Opening {
  return { view, protocol, ports: [known(ALL_PORTS, nodeSpan(view.node))] };
}

/** The openings of the list at `key`; what an absent or an empty list means is for the caller to say. */
export function openingsIn(
  holder: View,
  key: string,
  readEntry: (entry: View) => Opening[],
  otherwise: () => Opening[],
): Opening[] {
  const lists = getAll(holder, key).filter((view) => !isNull(view));
  const entries = lists.flatMap(itemsOf);
  if (entries.length > 0) return entries.flatMap(readEntry);
  const unreadable = lists.find((list) => !isSequence(list));
  if (!unreadable) return otherwise();
  const span = nodeSpan(unreadable.node);
  const port = unknown("this is no list of ports", span);
  return [
    {
      ...{ view: unreadable, protocol: [known("any", span)] },
      ports: [port],
    },
  ];
}

/** The range from a port to the number at `key`, standing at the port; one for each end that is written. */
export function upTo(
  reading: PortReading,
  holder: View,
  key: string,
): PortReading[] {
  if (reading.named || !reading.port.known) return [reading];
  const { span, origin, value } = reading.port;
  const ends = portNumbersAt(holder, key).map(({ port }) => port);
  if (ends.length === 0) return [reading];
  return ends.map((end) => ({
    named: false,
    port: end.known
      ? known(between(value.from, end.value.to), span, origin)
      : unknown(end.why, span, origin),
  }));
}

/** The API server refuses a range that runs backwards; what it means is plain. */
function between(one: number, other: number): PortRange {
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

/** What is left of openings without these ports; every port but some is still no choice of ports. */
export function without(
  openings: readonly Opening[],
  excluded: readonly Value<PortRange>[],
): Opening[] {
  if (excluded.length === 0) return [...openings];
  const takeAway = areTooMany(openings, excluded)
    ? doubt
    : (ports: readonly Value<PortRange>[]) => excluded.reduce(cutOut, ports);
  return openings.flatMap((opening): Opening[] => {
    if ("name" in opening) return [opening];
    const ports = takeAway(opening.ports);
    if (ports.length === 0) return [];
    return [{ ...opening, ports, ...(isEvery(opening) && { breadth: "all" }) }];
  });
}

/** More than anybody writes, and too many to compare each with each. */
export function areTooMany(
  some: readonly unknown[],
  others: readonly unknown[],
): boolean {
  return some.length * others.length > 1_000;
}

function doubt(ports: readonly Value<PortRange>[]): Value<PortRange>[] {
  return ports.map(({ span }) =>
    unknown("so many ports and exclusions are not worked out", span),
  );
}

export function isEvery(opening: Opening): boolean {
  return (
    "ports" in opening &&
    (opening.breadth === "all" ||
      opening.ports.some((port) => port.known && port.value === ALL_PORTS))
  );
}

function cutOut(
  ports: readonly Value<PortRange>[],
  excluded: Value<PortRange>,
): Value<PortRange>[] {
  return ports.flatMap((port) => {
    // What nobody can know may exclude nothing.
    if (!port.known || !excluded.known) return [port];
    const { from, to } = port.value;
    const { from: first, to: last } = excluded.value;
    if (last < from || to < first) return [port];
    return [
      { from, to: first - 1 },
      { from: last + 1, to },
    ].flatMap((rest) =>
      rest.from <= rest.to ? [known(rest, port.span, port.origin)] : [],
    );
  });
}

/** Whether all that one opening lets in may be let in by the other one. */
export function within(inner: Opening, outer: Opening): boolean {
  if ("name" in inner || "name" in outer) return true;
  return inner.ports.every((one) =>
    outer.ports.some(
      (other) =>
        !one.known ||
        !other.known ||
        (other.value.from <= one.value.from && one.value.to <= other.value.to),
    ),
  );
}

/** The numbers that a list excludes; what a name excludes only pods know, so it excludes nothing. */
export function excludedBy(
  views: readonly View[],
  readPort: (view: View) => PortReading | undefined,
): Value<PortRange>[] {
  return views.flatMap((view) => {
    const reading = readPort(view);
    return reading && !reading.named ? [reading.port] : [];
  });
}
