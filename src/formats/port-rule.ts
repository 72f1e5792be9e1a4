import type {
  Exposure,
  FormatName,
  PortRange,
  Related,
  Value,
} from "../model.ts";
import { known } from "./values.ts";

export type Mechanism = "allow" | "listen" | "publish" | "forward" | "declare";
export type Certainty = "definite" | "possible";
export type Breadth = "one" | "range" | "wide-range" | "all" | "one-of-several";

/** One rule of a manifest that lets a port in, before it becomes an exposure. */
export interface PortRule {
  readonly resource: string;
  /** The numbers that the rule names; the first one's span is the rule's place. */
  readonly port: readonly Value<PortRange>[];
  readonly protocol: readonly Value<string>[];
  readonly mechanism: Mechanism;
  readonly reach: Value<string>;
  readonly source?: readonly Value<string>[];
  readonly certainty: Certainty;
  /** Where absent, it follows from the ports. */
  readonly breadth?: Breadth;
  readonly related: readonly Related[];
}

export const ALL_PORTS: PortRange = { from: 0, to: 65535 };

export function portExposure(format: FormatName, rule: PortRule): Exposure {
  const place = rule.port[0]!.span;
  return {
    ...{ kind: "port", format, resource: rule.resource },
    facts: {
      port: rule.port,
      protocol: rule.protocol,
      mechanism: [known(rule.mechanism, place)],
      ...(rule.source && { source: rule.source }),
      reach: [rule.reach],
      breadth: [known(rule.breadth ?? breadthOf(rule.port), place)],
      certainty: [known(rule.certainty, place)],
    },
    related: rule.related,
  };
}

/** Several numbers of one rule (front door and container port) are each as wide as the widest. */
export function breadthOf(ports: readonly Value<PortRange>[]): Breadth {
  const ranges = ports.flatMap((each) => (each.known ? [each.value] : []));
  if (ranges.some(({ from, to }) => from <= 1 && to === 65535)) return "all";
  const widest = Math.max(0, ...ranges.map(({ from, to }) => to - from)) + 1;
  return widest === 1 ? "one" : widest <= 64 ? "range" : "wide-range";
}
