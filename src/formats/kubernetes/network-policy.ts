import type { Exposure, PortRange, Span, Value } from "../../model.ts";
import { nodeSpan } from "../../syntax/node.ts";
import {
  get,
  getAll,
  isMapping,
  isSequence,
  itemsOf,
  usesOf,
} from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { ALL_PORTS, portExposure } from "../port-rule.ts";
import type { PortRule } from "../port-rule.ts";
import { reachOf } from "../../syntax/cidr.ts";
import { known, unknown } from "../values.ts";
import { isNull, textOf } from "./objects.ts";
import { readSources } from "./network-peers.ts";
import { portNumbersAt, readPort, readProtocols } from "./port-value.ts";
import type { PortReading } from "./port-value.ts";
import type { Reading, ReadObject } from "./reading.ts";
import { readLabelSelector } from "./selectors.ts";
import type { Selector } from "./selectors.ts";

/** Reads a NetworkPolicy: https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/ */
export const readNetworkPolicy: ReadObject = (
  { view, resource, namespace },
  reading,
) => {
  for (const spec of getAll(view, "spec")) {
    if (!governsIngress(spec)) continue;
    const selector = readLabelSelector(get(spec, "podSelector"));
    const scope: Scope = { resource, namespace, selector };
    for (const rule of getAll(spec, "ingress").flatMap(itemsOf))
      if (isMapping(rule) || isNull(rule)) readRule(rule, scope, reading);
  }
};

/** The policy around a rule, and the pods that it governs. */
interface Scope {
  readonly resource: string;
  readonly namespace: string;
  readonly selector: Selector;
}

/** Without `policyTypes` every policy governs ingress. */
function governsIngress(spec: View): boolean {
  const types = getAll(spec, "policyTypes").flatMap(itemsOf).map(textOf);
  return types.length === 0 || types.includes("Ingress");
}

/** One rule of `ingress`: a null or `{}` lets everything in. */
function readRule(rule: View, scope: Scope, reading: Reading): void {
  const { resource } = scope;
  const source = readSources(rule);
  const lists = getAll(rule, "ports").filter((view) => !isNull(view));
  const entries = lists.flatMap(itemsOf);
  for (const entry of entries)
    if (isMapping(entry) || isNull(entry))
      readEntry(entry, source, scope, reading);
  const unreadable = lists.find((list) => !isSequence(list));
  if (entries.length > 0) return;
  const place = nodeSpan((unreadable ?? rule).node);
  const port = unreadable
    ? unknown("this is no list of ports", place)
    : known(ALL_PORTS, place);
  reading.exposures.push(
    portExposure("kubernetes", {
      ...allow(resource, source, place),
      port: [port],
      protocol: [known("any", place)],
      related: usesOf(unreadable ?? rule, resource),
    }),
  );
}

/** One entry of a rule's `ports`. Without `port` it is all ports of its protocol. */
function readEntry(
  entry: View,
  source: readonly Value<string>[],
  scope: Scope,
  { exposures, waiting }: Reading,
): void {
  const { resource } = scope;
  const written = getAll(entry, "port").flatMap((view) => {
    const reading = readPort(view);
    return reading ? { view, reading } : [];
  });
  if (written.length === 0) exposures.push(everyPort(entry, source, resource));
  for (const { view, reading } of written) {
    const place = nodeSpan(view.node);
    const rule = {
      ...allow(resource, source, place),
      protocol: readProtocols(entry, place),
      related: usesOf(view, resource),
    };
    if (reading.named) {
      const { name, span } = reading;
      waiting.push({ rule, name, span, said: [], ...scope });
    } else
      for (const port of upToEndPort(reading, entry))
        exposures.push(portExposure("kubernetes", { ...rule, port: [port] }));
  }
}

function everyPort(
  entry: View,
  source: readonly Value<string>[],
  resource: string,
): Exposure {
  const written = getAll(entry, "protocol").find((view) => !isNull(view));
  const place = nodeSpan((written ?? entry).node);
  return portExposure("kubernetes", {
    ...allow(resource, source, place),
    port: [known(ALL_PORTS, place)],
    protocol: readProtocols(entry, place),
    related: usesOf(written ?? entry, resource),
  });
}

/** The range from `port` to `endPort`, standing at `port`; one for each `endPort` that is written. */
function upToEndPort(
  { port }: Extract<PortReading, { named: false }>,
  entry: View,
): Value<PortRange>[] {
  const ends = portNumbersAt(entry, "endPort").map(({ port }) => port);
  if (ends.length === 0 || !port.known) return [port];
  return ends.map((end) =>
    end.known
      ? known(between(port.value.from, end.value.to), port.span)
      : unknown(end.why, port.span),
  );
}

/** The API server refuses a range that runs backwards; what it means is plain. */
function between(one: number, other: number): PortRange {
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

function allow(
  resource: string,
  source: readonly Value<string>[],
  place: Span,
): Omit<PortRule, "port" | "protocol" | "related"> {
  return {
    resource,
    mechanism: "allow",
    reach: known(source.every(isLoopback) ? "loopback" : "cluster", place),
    source,
    certainty: "definite",
  };
}

function isLoopback(source: Value<string>): boolean {
  return source.known && reachOf(source.value) === "loopback";
}
