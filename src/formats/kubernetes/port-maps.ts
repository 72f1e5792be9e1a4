import type { Exposure } from "../../model.ts";
import { scalarText } from "../../syntax/located.ts";
import { nodeSpan } from "../../syntax/node.ts";
import type { Scalar } from "../../syntax/node.ts";
import { resolveScalar } from "../../syntax/scalar.ts";
import { sliceText } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { get, getAll, isScalar, pairsOf, usesOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { placeOf, portValue } from "../command/arguments.ts";
import { portExposure } from "../port-rule.ts";
import { known } from "../values.ts";
import { settleBackend } from "./entries/named-backends.ts";
import type { NamedBackend, ServicePorts } from "./entries/named-backends.ts";
import { textAt } from "./objects.ts";
import type { KubernetesObject } from "./objects.ts";

/**
 * ConfigMaps from which an ingress controller takes the ports it listens on, kept until it is known
 * whether some controller's arguments name them.
 */
export interface PortMaps {
  readonly maps: PortMap[];
  readonly flags: PortMapFlag[];
}

/** An argument that names such a ConfigMap. */
export interface PortMapFlag {
  readonly protocol: "tcp" | "udp";
  /** Absent where it cannot be told. */
  readonly namespace?: string;
  readonly name: string;
}

/** A ConfigMap that has port numbers for keys. */
interface PortMap {
  readonly namespace: string;
  readonly name: string;
  /** Whether every one of its keys and values looks as such a map's do. */
  readonly isShaped: boolean;
  readonly entries: readonly PortMapEntry[];
}

interface PortMapEntry {
  readonly isShaped: boolean;
  readonly ports: readonly (Exposure | NamedBackend)[];
}

export function openPortMaps(): PortMaps {
  return { maps: [], flags: [] };
}

/** https://kubernetes.github.io/ingress-nginx/user-guide/exposing-tcp-udp-services/ */
const BACKEND = /^\s*([^/\s]+)\/([^:\s]+):([\w\uFFFC-]+)(?=[:\s]|$)/;

/** Keeps what a ConfigMap would make a controller listen on. */
export function readPortMap(
  object: KubernetesObject,
  { maps }: Pick<PortMaps, "maps">,
): void {
  const pairs = getAll(object.view, "data").flatMap(pairsOf);
  const entries = pairs.flatMap(({ keyNode, value }) => {
    const port = portOfKey(keyNode);
    return port !== undefined && isScalar(value) && value.node.text !== ""
      ? entryOf(port, keyNode, value, object.resource)
      : [];
  });
  if (entries.length === 0) return;
  maps.push({
    namespace: object.namespace,
    name: textAt(get(object.view, "metadata"), "name"),
    isShaped:
      entries.length === pairs.length &&
      entries.every(({ isShaped }) => isShaped),
    entries,
  });
}

/** What listens because a controller takes its ports from the map, or a map looks as if one does. */
export function settlePortMaps(
  { maps, flags }: PortMaps,
  services: ServicePorts,
): Exposure[] {
  return maps
    .flatMap((map) => entriesThatCount(map, flags))
    .flatMap(({ ports }) => ports)
    .flatMap((port) => ("kind" in port ? port : settleBackend(port, services)));
}

/** Names that people give such maps: ingress-nginx's documentation, its chart, HAProxy's. */
const LIKELY = /tcp-services|^tcp$|haproxy.*tcp/;

function entriesThatCount(
  map: PortMap,
  flags: readonly PortMapFlag[],
): readonly PortMapEntry[] {
  const { name, namespace, entries, isShaped } = map;
  const protocols = flags
    .filter((flag) => flag.name === name)
    .filter((flag) => (flag.namespace ?? namespace) === namespace)
    .map(({ protocol }) => protocol);
  if (protocols.includes("tcp")) return entries;
  if (protocols.includes("udp") || /udp/.test(name)) return [];
  if (isShaped) return entries;
  return LIKELY.test(name) ? entries.filter((each) => each.isShaped) : [];
}

function entryOf(
  port: number,
  keyNode: Scalar,
  value: View<Scalar>,
  resource: string,
): PortMapEntry {
  const span = nodeSpan(keyNode);
  const front = portExposure("kubernetes", {
    resource,
    port: [known({ from: port, to: port }, span)],
    protocol: [known("tcp", span)],
    mechanism: "listen",
    reach: known("internet", span),
    certainty: "definite",
    related: usesOf(value, resource),
  });
  const text = scalarText(value.node);
  const [found, namespace = "", service = "", behind = ""] =
    BACKEND.exec(text.value) ?? [];
  if (found === undefined) return { isShaped: false, ports: [front] };
  const to = sliceText(text, found.length - behind.length, found.length);
  const back = backendOf(to, value, resource, { namespace, service });
  const isSame = "kind" in back && portOfExposure(back) === port;
  return { isShaped: true, ports: isSame ? [front] : [front, back] };
}

/** The Service's port that connections are passed on to: a number, or the Service's name for one. */
function backendOf(
  to: Text,
  value: View,
  resource: string,
  { namespace, service }: { namespace: string; service: string },
): Exposure | NamedBackend {
  const span = placeOf(to);
  const rule = {
    resource,
    protocol: [known("tcp", span)],
    mechanism: "forward",
    reach: known("cluster", span),
    certainty: "definite",
    related: usesOf(value, resource),
  } as const;
  const port = /^[\d\uFFFC]+$/.test(to.value) ? portValue(to) : undefined;
  return port
    ? portExposure("kubernetes", { ...rule, port: [port] })
    : {
        ...{ rule, name: to.value, span, said: [], service },
        namespace: namespace === "default" ? "" : namespace,
      };
}

function portOfExposure({ facts }: Exposure): number | undefined {
  const [port] = facts["port"] ?? [];
  const value = port?.known ? port.value : undefined;
  return typeof value === "object" ? value.from : undefined;
}

/** kubectl makes `23` and `027` the text "23" before anybody sees them; a text is read as Go's `Atoi` does. */
function portOfKey(key: Scalar): number | undefined {
  const value = resolveScalar(key, "kubectl");
  const port =
    typeof value === "number"
      ? value
      : typeof value === "string" && /^\d+$/.test(value)
        ? Number(value)
        : NaN;
  return Number.isInteger(port) && port > 0 && port <= 65535 ? port : undefined;
}
