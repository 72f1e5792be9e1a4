import type { PortRange, Span, Value } from "../../model.ts";
import { reachOf } from "../../syntax/cidr.ts";
import { originOf, textSpan, unknownIn } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import {
  getAll,
  isMapping,
  isSequence,
  itemsOf,
  usesOf,
} from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { portExposure } from "../port-rule.ts";
import type { Breadth, Mechanism } from "../port-rule.ts";
import { readPortMapping, readPortRange } from "../port.ts";
import { known, unknown } from "../values.ts";
import { readText } from "./context.ts";
import type { ServiceContext } from "./context.ts";

/** What the short and the long form of a published port both come to. */
interface Published {
  readonly place: Span;
  readonly published: Value<PortRange> | undefined;
  readonly target: Value<PortRange> | undefined;
  readonly protocol: Value<string>;
  readonly address: Value<string> | undefined;
  /** Ranges of the same width are mapped one to one; else one published port of several is chosen. */
  readonly pairwise: boolean;
  /** A `${VAR:+...}` decides whether it is this port at all. */
  readonly possible: boolean;
}

/**
 * The `ports` of a service, in short and long form:
 * https://github.com/compose-spec/compose-spec/blob/main/05-services.md#ports
 */
export function publishedPorts(context: ServiceContext, ports: View): void {
  if (ports.node.tag === "!reset") return;
  for (const item of isSequence(ports) ? itemsOf(ports) : [ports]) {
    if (isSequence(item)) publishedPorts(context, item);
    else if (item.node.tag !== "!reset") publishItem(context, item);
  }
}

/** The `expose` list: ports that only the service's own networks reach. */
export function exposedPorts(context: ServiceContext, list: View): void {
  if (list.node.tag === "!reset") return;
  for (const item of isSequence(list) ? itemsOf(list) : [list]) {
    const read = readText(context, item);
    if (!read) continue;
    const exposed = readPortRange(read.text);
    if (!exposed.port) continue;
    const host = context.attachment.mode === "host";
    addRule(context, item, {
      ports: [exposed.port],
      protocol: exposed.protocol,
      mechanism: host ? "listen" : "declare",
      reach: known(host ? "internet" : "network", exposed.port.span),
      ...(read.possible && { breadth: "one-of-several" }),
    });
  }
}

function publishItem(context: ServiceContext, item: View): void {
  const entry = isMapping(item)
    ? longForm(context, item)
    : shortForm(context, item);
  if (!entry) return;
  const { published, target, protocol } = entry;
  const ports = [published, target].flatMap((port) => port ?? []);
  const rule = { protocol, ...attached(context, entry) };
  const chosen = published && !entry.pairwise && isSeveral(published);
  if (entry.possible)
    addRule(context, item, { ...rule, ports, breadth: "one-of-several" });
  else if (!chosen) addRule(context, item, { ...rule, ports });
  else {
    // The target is certain; of the published range, one port will be taken.
    if (target) addRule(context, item, { ...rule, ports: [target] });
    const rest = withoutTarget(published, target);
    if (rest.length > 0)
      addRule(context, item, {
        ...rule,
        ports: rest,
        breadth: "one-of-several",
      });
  }
}

function shortForm(context: ServiceContext, item: View): Published | undefined {
  const read = readText(context, item);
  if (!read) return undefined;
  const mapping = readPortMapping(read.text);
  const place = textSpan(read.text);
  const origin = originOf(read.text);
  if (mapping.complaint !== undefined)
    context.problems.push({
      span: place,
      severity: "warning",
      message: `docker compose refuses this port: ${mapping.complaint}`,
    });
  const here = (
    port: Value<PortRange> | undefined,
  ): Value<PortRange> | undefined =>
    port &&
    (port.known
      ? known(port.value, place, origin)
      : unknown(port.why, place, origin));
  return {
    ...mapping,
    ...{ place, possible: read.possible },
    published: here(mapping.published),
    target: here(mapping.target),
  };
}

function longForm(context: ServiceContext, item: View): Published | undefined {
  const read = (key: string): ReturnType<typeof readText> =>
    getAll(item, key)
      .flatMap((view) => readText(context, view) ?? [])
      .at(-1);
  const portAt = (key: string): Value<PortRange> | undefined => {
    const text = read(key)?.text;
    return text && text.value !== "" ? readPortRange(text).port : undefined;
  };
  const [published, target] = [portAt("published"), portAt("target")];
  const place = (published ?? target)?.span;
  if (!place) return undefined;
  return {
    ...{ place, published, target },
    protocol: wordOf(read("protocol")?.text) ?? known("tcp", place),
    address: wordOf(read("host_ip")?.text),
    pairwise: false,
    possible: ["published", "target"].some((key) => read(key)?.possible),
  };
}

function wordOf(text: Text | undefined): Value<string> | undefined {
  if (!text || text.value === "") return undefined;
  const why = unknownIn(text);
  return why === undefined
    ? known(text.value.toLowerCase(), textSpan(text), originOf(text))
    : unknown(why, textSpan(text), originOf(text));
}

/** Port 0 is "any free one": nothing that can be told. */
function isSeveral(port: Value<PortRange>): boolean {
  return port.known && port.value.from < port.value.to;
}

function withoutTarget(
  published: Value<PortRange>,
  target: Value<PortRange> | undefined,
): Value<PortRange>[] {
  if (!published.known || !target?.known) return [published];
  const { from, to } = published.value;
  const [low, high] = [target.value.from - 1, target.value.to + 1];
  return [
    { from, to: Math.min(to, low) },
    { from: Math.max(from, high), to },
  ]
    .filter((range) => range.from <= range.to)
    .map((range) => ({ ...published, value: range }));
}

/** What the service's network makes of a published port. */
function attached(
  { attachment }: ServiceContext,
  { address, place }: Published,
): { mechanism: Mechanism; reach: Value<string> } {
  if (attachment.mode === "none")
    return { mechanism: "declare", reach: known("loopback", place) };
  const reach = !address
    ? known("internet", place)
    : address.known
      ? known(reachOf(address.value), address.span, address.origin)
      : address;
  return attachment.mode === "host"
    ? { mechanism: "listen", reach: known("internet", place) }
    : { mechanism: "publish", reach };
}

function addRule(
  context: ServiceContext,
  view: View,
  rule: {
    readonly ports: readonly Value<PortRange>[];
    readonly protocol: Value<string>;
    readonly mechanism: Mechanism;
    readonly reach: Value<string>;
    readonly breadth?: Breadth;
  },
): void {
  const { resource, attachment, exposures } = context;
  const { ports, protocol, mechanism, reach, breadth } = rule;
  if (ports.length === 0) return;
  exposures.push(
    portExposure("compose", {
      ...{ resource, port: ports, protocol: [protocol], mechanism, reach },
      ...(breadth && { breadth }),
      certainty:
        breadth === "one-of-several" ? "possible" : attachment.certainty,
      related: usesOf(view, resource),
    }),
  );
}
