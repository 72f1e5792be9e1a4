import type { Exposure } from "../../model.ts";
import { nodeSpan } from "../../syntax/node.ts";
import {
  get,
  isMapping,
  isScalar,
  pairsOf,
  usesOf,
} from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import type { Surroundings } from "../kubernetes/containers.ts";
import { textOf } from "../kubernetes/objects.ts";
import { readPort, readProtocols } from "../kubernetes/port-value.ts";
import { reachValue } from "../kubernetes/reach.ts";
import type { Reach } from "../kubernetes/reach.ts";
import { portExposure } from "../port-rule.ts";
import type { Mechanism } from "../port-rule.ts";
import { known } from "../values.ts";

/** What a chart's value means, as far as its key and what stands around it tell. */
interface Meaning {
  readonly mechanism: Mechanism;
  readonly reach: Reach;
}

/** Nobody knows what the templates make of it. */
const declared: Meaning = { mechanism: "declare", reach: { to: "cluster" } };

/** Switched off, as long as nobody switches it on. */
const off: Meaning = { mechanism: "declare", reach: { to: "unknown" } };

const portKeys: ReadonlySet<string> = new Set([
  ...["port", "containerPort", "hostPort", "nodePort", "targetPort"],
  ...["servicePort", "exposedPort", "externalPort", "internalPort"],
  ...["telnetPort", "listenPort"],
]);

/** A mapping or a list of nothing but ports: `containerPorts: {telnet: 23}`. */
const portsKey = /^(?:p|\w+P)orts$/;

/** `keys` are those on the way to `view`, the nearest last. */
export function portsIn(
  view: View,
  keys: readonly string[],
  around: Surroundings,
): Exposure[] {
  const key = keys.at(-1) ?? "";
  const isPorts =
    portsKey.test(key) || (key === "tcp" && portsKey.test(keys.at(-2) ?? ""));
  return [
    ...pairsOf(view)
      .filter((pair) => isPorts || portKeys.has(pair.key))
      .flatMap(({ key, value }) =>
        portOf(value, view, meaningOf(view, key, keys), around),
      ),
    ...(key === "tcp" ? passedOn(view, around) : []),
  ];
}

/** The number at `view`; other protocols stand beside it in `holder`. */
export function portOf(
  view: View,
  holder: View,
  { mechanism, reach }: Meaning,
  { resource }: Surroundings,
): Exposure[] {
  if (!isScalar(view)) return [];
  const reading = readPort(view);
  if (!reading || reading.named) return [];
  const { port } = reading;
  // Many other things are called `port`; what was to be filled in may be one.
  if (!port.known && !view.node.written) return [];
  return [
    portExposure("kubernetes", {
      resource,
      port: [port],
      protocol: readProtocols(holder, port.span),
      mechanism,
      reach: reachValue(reach, port.span),
      certainty: "possible",
      related: usesOf(view, resource),
    }),
  ];
}

/** The items of a list of ports. */
export function portItem(
  item: View,
  key: string,
  around: Surroundings,
): Exposure[] {
  return portsKey.test(key) ? portOf(item, item, declared, around) : [];
}

/**
 * Only Traefik has an `exposedPort`, and a `hostPort` below the name of an entry point:
 * https://github.com/traefik/traefik-helm-chart/blob/master/traefik/values.yaml
 */
function meaningOf(view: View, key: string, keys: readonly string[]): Meaning {
  if (isFalse(get(view, "enabled"))) return off;
  if (keys.at(-2) !== "ports") return declared;
  if (key === "hostPort") return { mechanism: "listen", reach: { to: "node" } };
  if (key !== "exposedPort") return declared;
  const expose = get(view, "expose");
  const isHidden =
    isFalse(expose) || (isMapping(expose) && isFalse(get(expose, "default")));
  return isHidden
    ? declared
    : { mechanism: "listen", reach: { to: "internet" } };
}

function isFalse(view: View | undefined): boolean {
  return textOf(view) === "false";
}

/**
 * `tcp: {23: "lab/console:23"}`: the controller listens on the key and hands on to the Service's port.
 * https://github.com/kubernetes/ingress-nginx/blob/main/charts/ingress-nginx/values.yaml
 */
function passedOn(view: View, { resource }: Surroundings): Exposure[] {
  return pairsOf(view).flatMap(({ key, keyNode, value }) => {
    const found = /^[^/\s]+\/[^:\s]+:(\d+)(?::|$)/.exec(textOf(value));
    const port = Number(key);
    if (!/^\d+$/.test(key) || !found || !(port > 0 && port < 65536)) return [];
    const span = nodeSpan(keyNode);
    const behind = Number(found[1]);
    const rule = { resource, related: [], certainty: "definite" } as const;
    const protocol = [known("tcp", span)];
    const listening = portExposure("kubernetes", {
      ...{ ...rule, protocol, mechanism: "listen" },
      port: [known({ from: port, to: port }, span)],
      reach: known("internet", span),
    });
    if (behind === port) return [listening];
    const place = nodeSpan(value.node);
    return [
      listening,
      portExposure("kubernetes", {
        ...{ ...rule, protocol, mechanism: "forward" },
        port: [known({ from: behind, to: behind }, place)],
        reach: known("cluster", place),
      }),
    ];
  });
}

/** Whether what stands at a key is about connections that go out. */
export function isOutbound(key: string): boolean {
  return /^egress/i.test(key);
}
