import type { Exposure, PortRange, Value } from "../../../model.ts";
import { ALL_PORTS, breadthOf, portExposure } from "../../port-rule.ts";
import type { Breadth, Mechanism } from "../../port-rule.ts";
import { known } from "../../values.ts";
import { allHold } from "./conditions.ts";
import type { Answer } from "./conditions.ts";
import { knownAt, restated } from "./facts.ts";
import type { Placed } from "./facts.ts";
import { opens } from "./port-ranges.ts";
import { inDoubt, orElse, readPorts } from "./ports.ts";
import type { Ports } from "./ports.ts";
import { readProtocols } from "./protocols.ts";
import type { Protocols } from "./protocols.ts";
import { readReach } from "./reach.ts";
import type { RowMechanism, RuleRow, SourceRow } from "./row.ts";
import type { ResourceView, Scope } from "./scope.ts";
import { readSources } from "./sources.ts";
import type { Source } from "./sources.ts";

/** What one element of a rule's kind opens; nothing where it is no such rule, or opens no port. */
export function exposureOf(
  rule: RuleRow,
  element: Scope,
  resource: ResourceView,
): Exposure | undefined {
  const { optional } = element;
  const scope = withoutDoubt(element);
  const applies = allHold(rule.when ?? [], scope);
  if (applies.truth === "no") return undefined;
  const protocols = readProtocols(rule.protocol, scope, scope);
  const ports = protocols && portsWith(rule, protocols, applies, scope);
  if (!protocols || !ports?.[0]) return undefined;
  const place = ports[0];
  const mechanism = rule.mechanism ?? "allow";
  const breadth = breadthAmong(ports);
  let sources: Source[] | undefined;
  const sourcesOf = (row: SourceRow): Source[] =>
    (sources ??= readSources(row, scope, scope));
  let reach: Value<string> | undefined;
  const readFrom = (): Value<string> => {
    const from = rule.source && sourcesOf(rule.source);
    const found = readReach(rule.reach, from, mechanism, scope, scope);
    return rule.layer && breadth === "all" ? behindMore(found) : found;
  };
  const { source } = rule;
  return portExposure(resource.format, {
    ...{ resource: resource.address, port: ports, related: [] },
    protocol: protocols.at
      ? protocols.facts
      : protocols.facts.map((fact) => ({ ...fact, span: place.span })),
    mechanism: mechanisms[mechanism],
    reach: () => (reach ??= readFrom()),
    ...(source && {
      source: () => sourcesOf(source).map(({ fact }) => fact),
    }),
    ...{ breadth, certainty: optional ? "possible" : "definite" },
  });
}

/** The element as if it were there for certain, and so what is around it. */
function withoutDoubt(element: Scope): Scope {
  if (!isInDoubt(element)) return element;
  const { optional: _, up, ...scope } = element;
  return up ? { ...scope, up: withoutDoubt(up) } : scope;
}

function isInDoubt({ optional, up }: Scope): boolean {
  return optional === true || (up !== undefined && isInDoubt(up));
}

const mechanisms: Record<RowMechanism, Mechanism> = {
  ...{ allow: "allow", listen: "listen", publish: "publish" },
  ...{ forward: "forward", declare: "declare" },
  ...{ serve: "listen", delegate: "declare" },
};

/** The ports, with what the protocol and an undecided condition have to say about them. */
function portsWith(
  rule: RuleRow,
  protocols: Protocols,
  applies: Answer,
  scope: Scope,
): Ports {
  const place: Placed = protocols.at ?? scope;
  const written = readPorts(rule.port!, scope, place);
  const ports = rule.protocol?.anyAllPorts
    ? portsOfAnyProtocol(written, protocols)
    : written;
  return applies.truth === "unknown" && applies.value
    ? inDoubt(ports, applies.value)
    : ports;
}

/** Of `anyAllPorts`. A protocol that nobody knows leaves real port numbers as they are. */
function portsOfAnyProtocol(
  written: Ports,
  { openness, at }: Protocols,
): Ports {
  if (!at || openness === "some") return written;
  if (openness === "every") return [knownAt(ALL_PORTS, at)];
  const isReal = written.some((port) => !port.known || port.value.to > 0);
  return openness === "unknown" && isReal
    ? written
    : orElse(written, ALL_PORTS, at);
}

/** Of ports that nobody knows, the narrowest that they may be. */
function breadthAmong(ports: Ports): Breadth {
  if (ports.some((port) => port.known)) return breadthOf(ports);
  const among = ports.flatMap((port) => (port.known ? [] : (port.among ?? [])));
  const [narrowest] = among.filter(opens).sort((a, b) => width(a) - width(b));
  return narrowest ? breadthOf([known(narrowest, ports[0]!.span)]) : "one";
}

function width({ from, to }: PortRange): number {
  return to - from;
}

/** A subnet's filter that lets everything through leaves the decision to the filters behind it. */
function behindMore(reach: Value<string>): Value<string> {
  return !reach.known || reach.value === "internet"
    ? restated(reach, "network")
    : reach;
}
