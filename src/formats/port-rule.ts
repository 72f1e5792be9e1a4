import type {
  Exposure,
  Facts,
  FactValue,
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
  /** Where they are functions, they are worked out when a policy asks. */
  readonly reach: Value<string> | (() => Value<string>);
  readonly source?: readonly Value<string>[] | (() => readonly Value<string>[]);
  readonly certainty: Certainty;
  /** Where absent, it follows from the ports. */
  readonly breadth?: Breadth;
  readonly related: readonly Related[];
}

export const ALL_PORTS: PortRange = { from: 0, to: 65535 };

export function portExposure(format: FormatName, rule: PortRule): Exposure {
  const { resource, related, reach, source } = rule;
  const facts =
    typeof reach === "function" || typeof source === "function"
      ? lazyFacts(rule)
      : plainFacts(rule, reach, source);
  return { kind: "port", format, resource, facts, related };
}

function plainFacts(
  rule: PortRule,
  reach: Value<string>,
  source: readonly Value<string>[] | undefined,
): Facts {
  const { port, protocol } = rule;
  const { span } = port[0]!;
  const mechanism = [known(rule.mechanism, span)];
  const breadth = [known(rule.breadth ?? breadthOf(port), span)];
  const certainty = [known(rule.certainty, span)];
  const reached = [reach];
  return source
    ? { port, protocol, mechanism, source, reach: reached, breadth, certainty }
    : { port, protocol, mechanism, reach: reached, breadth, certainty };
}

/** With places, source and reach that are worked out when somebody asks. */
function lazyFacts(rule: PortRule): Facts {
  const { port, protocol, source, reach } = rule;
  const follows = <T extends FactValue>(value: T): Value<T> => ({
    known: true,
    value,
    get span() {
      return port[0]!.span;
    },
  });
  const reached = (): readonly Value<string>[] => [
    typeof reach === "function" ? reach() : reach,
  ];
  const mechanism = [follows(rule.mechanism)];
  const breadth = [follows(rule.breadth ?? breadthOf(port))];
  const certainty = [follows(rule.certainty)];
  const before = { port, protocol, mechanism };
  const after = { breadth, certainty };
  // A getter that is spread is asked at once: each of the two stands in a literal of its own.
  return source
    ? {
        ...before,
        get source() {
          return typeof source === "function" ? source() : source;
        },
        get reach() {
          return reached();
        },
        ...after,
      }
    : {
        ...before,
        get reach() {
          return reached();
        },
        ...after,
      };
}

/** Several numbers of one rule (front door and container port) are each as wide as the widest. */
export function breadthOf(ports: readonly Value<PortRange>[]): Breadth {
  const ranges = ports.flatMap((each) => (each.known ? [each.value] : []));
  if (ranges.some(({ from, to }) => from <= 1 && to === 65535)) return "all";
  const widest = Math.max(0, ...ranges.map(({ from, to }) => to - from)) + 1;
  return widest === 1 ? "one" : widest <= 64 ? "range" : "wide-range";
}
