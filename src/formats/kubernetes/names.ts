import type { Exposure, PortRange, Related, Span, Value } from "../../model.ts";
import { portExposure } from "../port-rule.ts";
import type { PortRule } from "../port-rule.ts";
import { known, unknown } from "../values.ts";
import { numberOf, portsNamed } from "./pod-index.ts";
import type { NamedPort, PodIndex } from "./pod-index.ts";
import type { Selector } from "./selectors.ts";

/** A rule whose port is a name. */
export interface NamedPortRule {
  readonly rule: Omit<PortRule, "port">;
  readonly name: string;
  /** Where the name is written. */
  readonly span: Span;
  /** Ports that the same rule says already as numbers: one rule gives one finding. */
  readonly said: readonly number[];
}

/** A rule whose name is looked up in pods, once all documents have been read. */
export interface WaitingRule extends NamedPortRule {
  readonly namespace: string;
  /** Nothing where no pod is selected at all. */
  readonly selector: Selector | undefined;
}

/** Names that IANA gives a number: where no pod says otherwise, that number is the likely one. */
const registered: ReadonlyMap<string, number> = new Map([["telnet", 23]]);

/** The exposure of a rule that waited; nothing if its numbers say the same. */
export function settle(
  index: PodIndex,
  waiting: WaitingRule,
): Exposure | undefined {
  const { name, namespace, selector } = waiting;
  const ports = selector ? portsNamed(index, namespace, selector, name) : [];
  return resolve(
    waiting,
    ports,
    `no pod in these files names a port "${name}"`,
  );
}

/** The exposure of a rule with the number that `ports` give its name, or else with what is likely; `why` says that none does. */
export function resolve(
  named: NamedPortRule,
  ports: readonly NamedPort[],
  why: string,
): Exposure | undefined {
  const { name, rule, said } = named;
  const found = ports.filter(
    (port) => port.name === name && mayAgree(port.protocol, rule.protocol),
  );
  if (found.length === 0) return unresolved(named, why);
  const port = valuesOf(named, found).filter(
    (value) => !value.known || !said.includes(value.value.from),
  );
  const protocol = ofNamed(rule.protocol, found);
  return port.length > 0
    ? portExposure("kubernetes", { ...rule, port, protocol })
    : undefined;
}

/** A rule for any protocol lets in what the named ports speak, and no more. */
function ofNamed(
  protocol: readonly Value<string>[],
  found: readonly NamedPort[],
): readonly Value<string>[] {
  const any = protocol.find((each) => each.known && each.value === "any");
  if (!any) return protocol;
  const spoken = found
    .flatMap((port) => port.protocol)
    .map((each) => (each.known ? each.value : "any"));
  return [...new Set(spoken)].map((each) => known(each, any.span));
}

function unresolved(
  { name, rule, span, said }: NamedPortRule,
  why: string,
): Exposure | undefined {
  const likely = registered.get(name);
  if (likely === undefined)
    return portExposure("kubernetes", { ...rule, port: [unknown(why, span)] });
  if (said.includes(likely)) return undefined;
  return portExposure("kubernetes", {
    ...rule,
    port: [known({ from: likely, to: likely }, span)],
    mechanism: "declare",
    certainty: "possible",
    breadth: "one-of-several",
  });
}

/** One value for each different number, standing at the name, with the places that give the number. */
function valuesOf(
  { name, span }: NamedPortRule,
  ports: readonly NamedPort[],
): Value<PortRange>[] {
  const groups = new Map<string, NamedPort[]>();
  for (const port of ports) {
    const group = groups.get(numberOf(port));
    if (group) group.push(port);
    else groups.set(numberOf(port), [port]);
  }
  return [...groups.values()].map((group) => {
    const { port } = group[0]!;
    const origin = group.map((each) => givenHere(name, each));
    return port.known
      ? known(port.value, span, origin)
      : unknown(port.why, span, origin);
  });
}

function givenHere(name: string, { port }: NamedPort): Related {
  const what = port.known
    ? `containerPort ${port.value.from}`
    : "this containerPort";
  return { span: port.span, message: `the name ${name} is ${what} here` };
}

/** Whether two lists of protocols share one, as far as they can be known. */
function mayAgree(
  ours: readonly Value<string>[],
  theirs: readonly Value<string>[],
): boolean {
  return ours.some((our) =>
    theirs.some(
      (their) =>
        !our.known ||
        !their.known ||
        our.value === their.value ||
        their.value === "any",
    ),
  );
}
