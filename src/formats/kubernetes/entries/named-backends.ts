import type { Exposure, Related } from "../../../model.ts";
import { portExposure } from "../../port-rule.ts";
import { resolve } from "../names.ts";
import type { NamedPortRule } from "../names.ts";
import { numberOf } from "../pod-index.ts";
import type { NamedPort } from "../pod-index.ts";

/** The ports of Services that have a name, by `serviceKey`. */
export type ServicePorts = Map<string, NamedPort[]>;

/** A rule that passes connections on to a port that a Service has a name for. */
export interface NamedBackend extends NamedPortRule {
  readonly namespace: string;
  readonly service: string;
}

export function serviceKey(namespace: string, service: string): string {
  return `${namespace}\0${service}`;
}

/** So many places are kept for one number; a thousand copies of a Service would not say more. */
const MOST_PLACES = 5;

export function addServicePort(
  services: ServicePorts,
  key: string,
  port: NamedPort,
): void {
  const known = services.get(key);
  if (!known) return void services.set(key, [port]);
  const same = known.filter(
    (each) => each.name === port.name && numberOf(each) === numberOf(port),
  );
  if (same.length < MOST_PLACES) known.push(port);
}

/** A name that no Service here has says nothing, unless it is Telnet's own. */
export function settleBackend(
  backend: NamedBackend,
  services: ServicePorts,
): Exposure[] {
  const { rule, name, span, namespace, service } = backend;
  const found = (services.get(serviceKey(namespace, service)) ?? []).filter(
    (port) => port.name === name,
  );
  if (found.length === 0)
    return name === "telnet" ? [resolve(backend, [], "") ?? []].flat() : [];
  const port = found.map(({ port }) => {
    const given: Related = {
      span: port.span,
      message: `the name ${name} is a port of Service ${service} here`,
    };
    return { ...port, span, origin: [given] };
  });
  return [portExposure("kubernetes", { ...rule, port })];
}
