import type { Exposure, PortRange, Related, Span } from "../../../model.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import { get, isMapping, isScalar, usesOf } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import type { EntryPoint } from "../../command/entry-points.ts";
import { portExposure } from "../../port-rule.ts";
import { known } from "../../values.ts";
import { resolve } from "../names.ts";
import { textAt, textOf } from "../objects.ts";
import type { KubernetesObject } from "../objects.ts";
import { readPort } from "../port-value.ts";
import type { ReadObject } from "../reading.ts";
import { select } from "../select.ts";
import type { Doors } from "./doors.ts";
import { settleBackend } from "./named-backends.ts";
import type { NamedBackend } from "./named-backends.ts";

/** A TCP route of Traefik, which listens where its entry points do. */
export interface WaitingRoute {
  readonly resource: string;
  /** Empty for a route that has every entry point there is. */
  readonly names: readonly EntryPointName[];
  readonly place: EntryPointName;
  /** Where it passes connections on to. */
  readonly backends: readonly (Exposure | NamedBackend)[];
}

/** The name of an entry point, in small letters, and who shares it. */
interface EntryPointName {
  readonly name: string;
  readonly span: Span;
  readonly related: readonly Related[];
}

/** Reads an IngressRouteTCP: https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/ */
export const readTcpRoute: ReadObject = (object, { doors }) => {
  const { view, resource } = object;
  const nameAt = (view: View): EntryPointName => ({
    name: textOf(view).toLowerCase(),
    span: nodeSpan(view.node),
    related: usesOf(view, resource),
  });
  for (const spec of select(view, "spec").filter(isMapping))
    doors.routes.push({
      resource,
      names: select(spec, "entryPoints[]").filter(isScalar).map(nameAt),
      place: nameAt(spec),
      backends: select(spec, "routes[].services[]").flatMap((service) =>
        select(service, "port").flatMap((port) =>
          backendOf(port, service, object),
        ),
      ),
    });
};

function backendOf(
  view: View,
  service: View,
  { resource, namespace }: KubernetesObject,
): (Exposure | NamedBackend)[] {
  const reading = readPort(view);
  if (!reading) return [];
  const place = nodeSpan(view.node);
  const rule = {
    resource,
    protocol: [known("tcp", place)],
    mechanism: "forward",
    reach: known("cluster", place),
    certainty: "definite",
    related: usesOf(view, resource),
  } as const;
  if (!reading.named)
    return [portExposure("kubernetes", { ...rule, port: [reading.port] })];
  const { name, span } = reading;
  return [
    {
      ...{ rule, name, span, said: [] },
      namespace: textOf(get(service, "namespace")) || namespace,
      service: textAt(service, "name"),
    },
  ];
}

/** What a route listens on, and where it passes on what comes in by another port. */
export function settleRoute(route: WaitingRoute, doors: Doors): Exposure[] {
  const { names, place, resource } = route;
  const heard = names.length > 0 ? names : [{ ...place, name: "" }];
  const fronts = heard.flatMap((each) =>
    listensAt(each, doors.entryPoints.get(each.name) ?? [], resource),
  );
  const said = new Set(fronts.flatMap(portsOf));
  const backs = route.backends
    .flatMap((each) =>
      "kind" in each ? each : settleBackend(each, doors.services),
    )
    .filter((exposure) => {
      const ports = portsOf(exposure);
      return ports.length === 0 || ports.some((port) => !said.has(port));
    });
  return [...fronts, ...backs];
}

function listensAt(
  { name, span, related }: EntryPointName,
  points: readonly EntryPoint[],
  resource: string,
): Exposure[] {
  // A port that nobody can know is told where the entry point is written.
  const heard = points.filter(
    ({ protocol, port }) => protocol === "tcp" && port.known,
  );
  const [first] = heard;
  const isLocal = first && heard.every(({ loopback }) => loopback);
  const rule = {
    resource,
    protocol: [known("tcp", span)],
    mechanism: "listen",
    reach: known(isLocal ? "loopback" : "internet", span),
    certainty: "definite",
    related,
  } as const;
  // An entry point that nothing here defines says nothing, unless it has Telnet's own name.
  if (points.length === 0)
    return name === "telnet"
      ? [resolve({ rule, name, span, said: [] }, [], "") ?? []].flat()
      : [];
  if (!first) return [];
  const port = heard.map(({ port, name }) => {
    const given: Related = {
      span: port.span,
      message: `the entry point ${name} listens here`,
    };
    return { ...port, span, origin: [given, ...(port.origin ?? [])] };
  });
  return [portExposure("kubernetes", { ...rule, port })];
}

function portsOf({ facts }: Exposure): number[] {
  return (facts["port"] ?? []).flatMap((port) =>
    port.known ? (port.value as PortRange).from : [],
  );
}
