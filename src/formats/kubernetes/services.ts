import type { Exposure, Span, Value } from "../../model.ts";
import { nodeSpan } from "../../syntax/node.ts";
import { getAll, get, isMapping, itemsOf, usesOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { portExposure } from "../port-rule.ts";
import type { Mechanism, PortRule } from "../port-rule.ts";
import { known } from "../values.ts";
import { addServicePort, serviceKey } from "./entries/named-backends.ts";
import type { NamedPortRule } from "./names.ts";
import { readBlock } from "./network-peers.ts";
import { textAt, textOf } from "./objects.ts";
import type { NamedPort } from "./pod-index.ts";
import { portNumbersAt, readPort, readProtocols } from "./port-value.ts";
import { CLUSTER, reachValue } from "./reach.ts";
import type { Reach } from "./reach.ts";
import type { ReadObject } from "./reading.ts";
import { readEqualities } from "./selectors.ts";

/** Reads a Service: https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/ */
export const readService: ReadObject = (
  { view, resource, namespace },
  { exposures, waiting, doors },
) => {
  const service = serviceKey(namespace, textAt(get(view, "metadata"), "name"));
  for (const spec of getAll(view, "spec")) {
    const door = frontDoor(spec);
    const selector = readEqualities(get(spec, "selector"));
    for (const exposure of healthChecks(spec, resource))
      exposures.push(exposure);
    for (const item of getAll(spec, "ports").flatMap(itemsOf)) {
      if (!isMapping(item)) continue;
      for (const port of namedPorts(item))
        addServicePort(doors.services, service, port);
      for (const rule of [
        ...frontPorts(item, door, resource),
        ...nodePorts(item, resource),
        ...targetPorts(item, door, resource),
      ])
        if ("name" in rule) waiting.push({ ...rule, namespace, selector });
        else exposures.push(rule);
    }
  }
};

/** The numbers that the name of a Service's port stands for, in front and behind. */
function namedPorts(item: View): NamedPort[] {
  const name = textAt(item, "name");
  if (name === "") return [];
  const targets = getAll(item, "targetPort").flatMap((view) => {
    const reading = readPort(view);
    return reading && !reading.named ? reading.port : [];
  });
  const fronts = portNumbersAt(item, "port").map(({ port }) => port);
  return [...fronts, ...targets].map((port) => ({
    ...{ name, port },
    protocol: readProtocols(item, port.span),
  }));
}

/** What a Service puts in front of its pods. */
interface FrontDoor {
  readonly mechanism: Mechanism;
  readonly reach: Reach;
  /** Who may connect; nothing where it is everybody. */
  readonly sources: readonly Value<string>[];
  /** Whether connections are passed on to another port number. */
  readonly forwards: boolean;
}

function frontDoor(spec: View): FrontDoor {
  const types = getAll(spec, "type").filter((type) => textOf(type) !== "");
  // An alias in the DNS: clients connect to that name directly, past any port of the Service.
  if (
    types.length > 0 &&
    types.every((type) => textOf(type) === "ExternalName")
  )
    return {
      mechanism: "declare",
      reach: { to: "unknown", span: nodeSpan(types[0]!.node) },
      sources: [],
      forwards: false,
    };
  return {
    mechanism: "publish",
    reach: reachOfService(spec, types),
    sources: sourceRanges(spec, types),
    forwards: !isHeadless(spec),
  };
}

function reachOfService(spec: View, types: readonly View[]): Reach {
  const ofType = (wanted: string) =>
    types.filter((type) => textOf(type) === wanted);
  const outside = [
    ...ofType("LoadBalancer"),
    ...externalAddresses(spec),
    ...getAll(spec, "loadBalancerIP").filter((view) => textOf(view) !== ""),
  ][0];
  if (outside) return { to: "internet", span: nodeSpan(outside.node) };
  const node = ofType("NodePort")[0];
  return node ? { to: "node", span: nodeSpan(node.node) } : CLUSTER;
}

/** Every node accepts connections to these addresses, whatever the Service's type is. */
function externalAddresses(spec: View): View[] {
  return getAll(spec, "externalIPs").flatMap(itemsOf);
}

/** A load balancer's ranges narrow what comes through it, not what comes through an external address. */
function sourceRanges(spec: View, types: readonly View[]): Value<string>[] {
  const balanced = types.some((type) => textOf(type) === "LoadBalancer");
  if (!balanced || externalAddresses(spec).length > 0) return [];
  return getAll(spec, "loadBalancerSourceRanges")
    .flatMap(itemsOf)
    .map(readBlock);
}

/** A headless Service has no address of its own, and its `targetPort` is ignored. */
function isHeadless(spec: View): boolean {
  return [
    ...getAll(spec, "clusterIP"),
    ...getAll(spec, "clusterIPs").flatMap(itemsOf),
  ].some((view) => textOf(view) === "None");
}

function frontPorts(item: View, door: FrontDoor, resource: string): Exposure[] {
  return portNumbersAt(item, "port").map(({ view, port }) =>
    portExposure("kubernetes", {
      ...ruleThrough(door, item, port.span),
      resource,
      related: usesOf(view, resource),
      port: [port],
    }),
  );
}

/** The ports that connections are delivered to, except where they are the front port over again. */
function targetPorts(
  item: View,
  door: FrontDoor,
  resource: string,
): (Exposure | NamedPortRule)[] {
  if (!door.forwards) return [];
  const said = portNumbersAt(item, "port").flatMap(({ port }) =>
    port.known ? port.value.from : [],
  );
  return getAll(item, "targetPort").flatMap((view) => {
    const reading = readPort(view);
    if (!reading) return [];
    const rule = {
      ...ruleThrough(door, item, nodeSpan(view.node)),
      mechanism: "forward" as const,
      resource,
      related: usesOf(view, resource),
    };
    if (reading.named)
      return { rule, name: reading.name, span: reading.span, said };
    const { port } = reading;
    return port.known && said.includes(port.value.from)
      ? []
      : portExposure("kubernetes", { ...rule, port: [port] });
  });
}

function nodePorts(item: View, resource: string): Exposure[] {
  return portNumbersAt(item, "nodePort").map(({ view, port }) =>
    portExposure("kubernetes", {
      resource,
      port: [port],
      protocol: readProtocols(item, port.span),
      mechanism: "publish",
      reach: known("node", port.span),
      source: anywhere(port.span),
      certainty: "definite",
      related: usesOf(view, resource),
    }),
  );
}

/** kube-proxy answers HTTP health checks of a load balancer on this port of every node. */
function healthChecks(spec: View, resource: string): Exposure[] {
  return portNumbersAt(spec, "healthCheckNodePort").map(({ view, port }) =>
    portExposure("kubernetes", {
      resource,
      port: [port],
      protocol: [known("tcp", port.span)],
      mechanism: "declare",
      reach: known("node", port.span),
      certainty: "definite",
      related: usesOf(view, resource),
    }),
  );
}

function ruleThrough(
  { mechanism, reach, sources }: FrontDoor,
  item: View,
  place: Span,
): Omit<PortRule, "port" | "resource" | "related"> {
  return {
    protocol: readProtocols(item, place),
    mechanism,
    reach: reachValue(reach, place),
    source: sources.length > 0 ? sources : anywhere(place),
    certainty: "definite",
  };
}

function anywhere(place: Span): Value<string>[] {
  return [known("0.0.0.0/0", place)];
}
