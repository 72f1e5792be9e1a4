import type { Exposure } from "../../model.ts";
import { nodeSpan } from "../../syntax/node.ts";
import { getAll, isMapping, itemsOf, usesOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { reachOf } from "../../syntax/cidr.ts";
import { portExposure } from "../port-rule.ts";
import { known } from "../values.ts";
import { hooksOf, temporaryFact } from "./containers.ts";
import type { Surroundings } from "./containers.ts";
import { resolve } from "./names.ts";
import { textAt, textOf } from "./objects.ts";
import type { NamedPort } from "./pod-index.ts";
import { portNumbersAt, readPort, readProtocols } from "./port-value.ts";
import { reachValue } from "./reach.ts";
import type { Reach } from "./reach.ts";

/**
 * The exposures of `ports`: `containerPort` is a listener in the pod, `hostPort` one on the node
 * (https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports).
 */
export function containerPortExposures(
  container: View,
  around: Surroundings,
): Exposure[] {
  const { resource, reach, certainty } = around;
  const listeners = (item: View) => [
    { key: "containerPort", reach },
    { key: "hostPort", reach: reachOfHostPort(item) },
  ];
  return portItems(container).flatMap((item) =>
    listeners(item).flatMap(({ key, reach }) =>
      portNumbersAt(item, key).map(({ view, port }) => {
        const exposure = portExposure("kubernetes", {
          resource,
          port: [port],
          protocol: readProtocols(item, port.span),
          mechanism: "listen",
          reach: reachValue(reach, port.span),
          certainty,
          related: usesOf(view, resource),
        });
        if (!around.temporary) return exposure;
        const temporary = temporaryFact(around, port.span);
        return { ...exposure, facts: { ...exposure.facts, ...temporary } };
      }),
    ),
  );
}

/** The ports of a container that have a name. */
export function namedPortsOf(container: View): NamedPort[] {
  return portItems(container).flatMap((item) => {
    const name = textAt(item, "name");
    if (name === "") return [];
    return portNumbersAt(item, "containerPort").map(({ port }) => ({
      name,
      port,
      protocol: readProtocols(item, port.span),
    }));
  });
}

const actions = ["tcpSocket", "httpGet", "grpc"];

/**
 * The ports that the kubelet connects to on the pod's own address. With `host` it connects somewhere
 * else: https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
 */
export function probeExposures(
  container: View,
  { resource, reach }: Surroundings,
): Exposure[] {
  return hooksOf(container)
    .flatMap((hook) => actions.flatMap((action) => getAll(hook, action)))
    .filter((action) => textAt(action, "host") === "")
    .flatMap((action) => getAll(action, "port"))
    .flatMap((view) => {
      const reading = readPort(view);
      if (!reading) return [];
      const rule = {
        resource,
        protocol: [known("tcp", nodeSpan(view.node))],
        mechanism: "declare",
        reach: reachValue(reach, nodeSpan(view.node)),
        certainty: "possible",
        related: usesOf(view, resource),
      } as const;
      if (!reading.named)
        return portExposure("kubernetes", { ...rule, port: [reading.port] });
      const { name, span } = reading;
      const why = `this container names no port "${name}"`;
      const named = namedPortsOf(container);
      return resolve({ rule, name, span, said: [] }, named, why) ?? [];
    });
}

/** Only an address of the node itself keeps others out; every other one can be reached from somewhere. */
function reachOfHostPort(item: View): Reach {
  const addresses = getAll(item, "hostIP").filter(
    (view) => textOf(view) !== "",
  );
  const local = addresses.filter(
    (view) => reachOf(textOf(view)) === "loopback",
  );
  return local.length > 0 && local.length === addresses.length
    ? { to: "loopback", span: nodeSpan(local[0]!.node) }
    : { to: "node" };
}

function portItems(container: View): View[] {
  return getAll(container, "ports").flatMap(itemsOf).filter(isMapping);
}
