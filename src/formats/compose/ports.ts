import type { PortRange, Value } from "../../model.ts";
import { reachOf } from "../../syntax/cidr.ts";
import type { Text } from "../../syntax/text.ts";
import { isSequence, itemsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { portExposure } from "../port-rule.ts";
import type { Breadth, Mechanism } from "../port-rule.ts";
import { readPortRange } from "../port.ts";
import { known } from "../values.ts";
import { readText, relatedTo, shadow } from "./context.ts";
import type { ServiceContext } from "./context.ts";
import { isReset } from "./layers.ts";
import { readPublished } from "./published.ts";
import type { Entry, Published } from "./published.ts";

/**
 * The `ports` of a service, in short and long form:
 * https://github.com/compose-spec/compose-spec/blob/main/05-services.md#ports
 */
export function publishedPorts(context: ServiceContext, ports: View): void {
  for (const item of isSequence(ports) ? itemsOf(ports) : [ports]) {
    if (isReset(item)) continue;
    if (isSequence(item)) publishedPorts(context, item);
    else publishItem(context, item);
  }
}

/** The `expose` list: ports that only the service's own networks reach. */
export function exposedPorts(context: ServiceContext, list: View): void {
  for (const item of isSequence(list) ? itemsOf(list) : [list]) {
    const read = readText(context, item);
    if (!read) continue;
    const certain = exposeText(context, item, read.text);
    if (!read.ifSet) continue;
    const ifSet = readPortRange(read.ifSet);
    exposeItem(context, item, {
      protocol: ifSet.protocol,
      ports: ifSet.port ? without(ifSet.port, certain) : [],
      breadth: "one-of-several",
    });
  }
}

/** A port that is only said to be listened on. */
export function exposeText(
  context: ServiceContext,
  view: View,
  text: Text,
): Value<PortRange>[] {
  const { port, protocol } = readPortRange(text);
  const ports = port ? [port] : [];
  exposeItem(context, view, { protocol, ports });
  return ports;
}

function exposeItem(
  context: ServiceContext,
  item: View,
  rule: Pick<Rule, "ports" | "protocol" | "breadth">,
): void {
  const place = rule.ports[0]?.span;
  if (!place) return;
  const { mode, inside } = context.attachment;
  addRule(context, item, {
    ...rule,
    mechanism: mode === "host" || mode === "lan" ? "listen" : "declare",
    reach: known(inside, place),
  });
}

function publishItem(context: ServiceContext, item: View): void {
  for (const entry of readPublished(context, item))
    addEntry(context, item, entry);
}

function addEntry(
  context: ServiceContext,
  item: View,
  { asIs, ifSet }: Entry,
): void {
  if (asIs) addPublished(context, item, asIs);
  if (!ifSet) return;
  const certain = asIs ? portsOf(asIs) : [];
  addRule(context, item, {
    ...attached(context, ifSet),
    protocol: ifSet.protocol,
    ports: portsOf(ifSet).flatMap((port) => without(port, certain)),
    breadth: "one-of-several",
  });
}

export function addPublished(
  context: ServiceContext,
  item: View,
  entry: Published,
): void {
  const { published, target, protocol } = entry;
  const rule = { protocol, ...attached(context, entry) };
  const ports = portsOf(entry);
  if (!published || entry.pairwise || !isSeveral(published))
    return addRule(context, item, { ...rule, ports });
  if (context.attachment.swarm)
    return addRule(context, item, { ...rule, ports });
  const breadth = "one-of-several";
  if (target && !target.known)
    return addRule(context, item, { ...rule, ports, breadth });
  // The target is certain; of the published range, one port will be taken.
  if (target) addRule(context, item, { ...rule, ports: [target] });
  const others = without(published, target ? [target] : []);
  addRule(context, item, { ...rule, ports: others, breadth });
}

function portsOf({ published, target }: Published): Value<PortRange>[] {
  return [published, target].flatMap((port) => port ?? []);
}

/** Port 0 is "any free one": nothing that can be told. */
function isSeveral(port: Value<PortRange>): boolean {
  return port.known && port.value.from < port.value.to;
}

/** The part of `port` that none of `others` holds; nothing where that cannot be told. */
function without(
  port: Value<PortRange>,
  others: readonly Value<PortRange>[],
): Value<PortRange>[] {
  if (others.length === 0) return [port];
  if ([port, ...others].some((each) => !each.known)) return [];
  return others.reduce<Value<PortRange>[]>(
    (parts, other) => parts.flatMap((part) => cutOut(part, other)),
    [port],
  );
}

function cutOut(
  port: Value<PortRange>,
  hole: Value<PortRange>,
): Value<PortRange>[] {
  if (!port.known || !hole.known) return [port];
  const { from, to } = port.value;
  return [
    { from, to: Math.min(to, hole.value.from - 1) },
    { from: Math.max(from, hole.value.to + 1), to },
  ]
    .filter((range) => range.from <= range.to)
    .map((range) => ({ ...port, value: range }));
}

/** What the service's network makes of a published port. */
function attached(
  { attachment }: ServiceContext,
  { address, place }: Published,
): { mechanism: Mechanism; reach: Value<string> } {
  const { mode, published, swarm } = attachment;
  if (mode === "none")
    return { mechanism: "declare", reach: known("loopback", place) };
  if (mode === "host")
    return { mechanism: "listen", reach: known("internet", place) };
  if (!address || swarm)
    return { mechanism: "publish", reach: known(published, place) };
  const { span, origin } = address;
  const reach = address.known ? reachOf(address.value) : "unknown";
  const narrower = published === "network" && reach !== "loopback";
  return {
    mechanism: "publish",
    reach: known(narrower ? published : reach, span, origin),
  };
}

interface Rule {
  readonly ports: readonly Value<PortRange>[];
  readonly protocol: Value<string>;
  readonly mechanism: Mechanism;
  readonly reach: Value<string>;
  readonly breadth?: Breadth;
}

function addRule(context: ServiceContext, view: View, rule: Rule): void {
  const { resource, attachment, exposures } = context;
  const { ports, protocol, mechanism, reach, breadth } = rule;
  if (ports.length === 0) return;
  const exposure = portExposure("compose", {
    ...{ resource, port: ports, protocol: [protocol], mechanism, reach },
    ...(breadth && { breadth }),
    certainty: breadth === "one-of-several" ? "possible" : attachment.certainty,
    related: relatedTo(context, view),
  });
  const facts = { ...exposure.facts, ...shadow(context) };
  exposures.push({ ...exposure, facts });
}
