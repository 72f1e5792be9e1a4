import type { Exposure, PortRange, Related, Span, Value } from "../../model.ts";

export type Mechanism = "allow" | "listen" | "publish" | "forward" | "declare";
export type Certainty = "definite" | "possible";
export type Breadth = "one" | "range" | "wide-range" | "all" | "one-of-several";

/** One rule of a manifest that lets a port in, before it becomes an exposure. */
export interface PortRule {
  readonly resource: string;
  /** Several only where one name stands for different numbers. The first one's span is the rule's place. */
  readonly port: readonly Value<PortRange>[];
  readonly protocol: readonly Value<string>[];
  readonly mechanism: Mechanism;
  readonly reach: Reach;
  readonly source?: readonly Value<string>[];
  readonly certainty: Certainty;
  /** Where absent, it follows from the ports. */
  readonly breadth?: Breadth;
  readonly related: readonly Related[];
}

/** How far a port can be reached, and what says so; nothing does where it is the default. */
export interface Reach {
  readonly to: "internet" | "node" | "cluster" | "loopback" | "unknown";
  readonly span?: Span;
}

export const CLUSTER: Reach = { to: "cluster" };
export const ALL_PORTS: PortRange = { from: 0, to: 65535 };

export function portExposure(rule: PortRule): Exposure {
  const place = rule.port[0]!.span;
  return {
    kind: "port",
    format: "kubernetes",
    resource: rule.resource,
    facts: {
      port: rule.port,
      protocol: rule.protocol,
      mechanism: [known(rule.mechanism, place)],
      ...(rule.source && { source: rule.source }),
      reach: [reachValue(rule.reach, place)],
      breadth: [breadthValue(rule)],
      certainty: [known(rule.certainty, place)],
    },
    related: rule.related,
  };
}

export function known<T>(
  value: T,
  span: Span,
  origin?: readonly Related[],
): Value<T> {
  return { known: true, value, span, ...(origin && { origin }) };
}

export function unknown(
  why: string,
  span: Span,
  origin?: readonly Related[],
): Value<never> {
  return { known: false, why, span, ...(origin && { origin }) };
}

export function reachValue(reach: Reach, place: Span): Value<string> {
  return known(reach.to, reach.span ?? place);
}

export function onePort(port: number): PortRange {
  return { from: port, to: port };
}

/** Several ports of one rule are one port each (a name), so the widest says it all. */
function breadthValue({ breadth, port }: PortRule): Value<string> {
  const place = port[0]!.span;
  if (breadth) return known(breadth, place);
  const ranges = port.flatMap((each) => (each.known ? [each.value] : []));
  const widest = Math.max(0, ...ranges.map(({ from, to }) => to - from));
  const whole = ranges.some(({ from, to }) => from <= 1 && to === 65535);
  return known(whole ? "all" : breadthOf(widest + 1), place);
}

function breadthOf(ports: number): Breadth {
  return ports === 1 ? "one" : ports <= 64 ? "range" : "wide-range";
}
