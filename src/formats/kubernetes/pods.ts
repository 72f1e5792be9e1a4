import type { Exposure } from "../../model.ts";
import { nodeSpan } from "../../syntax/node.ts";
import { resolveScalar } from "../../syntax/scalar.ts";
import { getAll, isMapping, isScalar, itemsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import {
  containerPortExposures,
  namedPortsOf,
  probeExposures,
} from "./container-ports.ts";
import { commandExposures, imageExposures } from "./containers.ts";
import type { Surroundings } from "./containers.ts";
import { controllerLabels } from "./controller-labels.ts";
import { readEntryPoints } from "./entries/entry-point-exposures.ts";
import type { KubernetesObject } from "./objects.ts";
import { textAt } from "./objects.ts";
import { addPod } from "./pod-index.ts";
import type { NamedPort } from "./pod-index.ts";
import { readMeshAnnotations } from "./policies/mesh-ports.ts";
import { readPortMapFlags } from "./port-map-flags.ts";
import { searchObject } from "./pod-search.ts";
import { CLUSTER } from "./reach.ts";
import type { Reach } from "./reach.ts";
import type { Reading, ReadObject } from "./reading.ts";
import { readLabels } from "./selectors.ts";

/** Reads a kind that nobody knows: whatever looks like a pod's spec is one, and an object in it is an object. */
export const anythingInside: ReadObject = (object, reading) => {
  const { podSpecs, objects } = searchObject(object.view);
  for (const { spec, template } of podSpecs)
    readPodSpec(spec, template, object, reading);
  for (const view of objects) reading.ahead.push(view);
};

/** Whether a container serves while its pod does. */
type Service = "definite" | "possible" | "never";

/** A list of containers in a pod's spec. Ephemeral containers may have neither ports nor probes. */
interface ContainerList {
  readonly key: string;
  readonly serves: (container: View) => Service;
}

const containerLists: readonly ContainerList[] = [
  { key: "containers", serves: () => "definite" },
  {
    key: "initContainers",
    serves: (container) => (isSidecar(container) ? "definite" : "possible"),
  },
  { key: "ephemeralContainers", serves: () => "never" },
];

/** Reads a pod's spec; `template` is what holds the pod's labels. */
export function readPodSpec(
  spec: View,
  template: View | undefined,
  object: KubernetesObject,
  { exposures, pods, doors, portMaps }: Reading,
): void {
  const { resource, namespace } = object;
  const reach = reachOfPod([spec]);
  const named: NamedPort[] = [];
  for (const { key, serves } of containerLists)
    for (const container of getAll(spec, key).flatMap(itemsOf)) {
      if (!isMapping(container)) continue;
      const service = serves(container);
      const around = aroundContainer(resource, reach, service === "possible");
      readEntryPoints(container, around, { exposures, doors });
      readPortMapFlags(container, portMaps);
      for (const exposure of containerExposures(container, around, service))
        exposures.push(exposure);
      if (service !== "definite") continue;
      for (const port of namedPortsOf(container)) named.push(port);
    }
  readMeshAnnotations(template, resource, { exposures });
  const labels = new Map([
    ...readLabels(template),
    ...controllerLabels(object),
  ]);
  addPod(pods, { namespace, labels, ports: named });
}

/** `temporary`: the container stops before its pod serves. */
export function aroundContainer(
  resource: string,
  reach: Reach,
  temporary: boolean,
): Surroundings {
  const certainty = temporary ? "possible" : "definite";
  return { resource, reach, certainty, temporary };
}

/** What a container is, starts and opens. */
export function containerExposures(
  container: View,
  around: Surroundings,
  service: Service = "definite",
): Exposure[] {
  const runs = [
    ...imageExposures(container, around),
    ...commandExposures(container, around),
  ];
  if (service === "never") return runs;
  return [
    ...runs,
    ...containerPortExposures(container, around),
    ...probeExposures(container, around),
  ];
}

/** In the host's network a pod's listeners are the node's; `specs` may say that it is there. */
export function reachOfPod(specs: readonly View[]): Reach {
  const host = specs
    .flatMap((spec) => getAll(spec, "hostNetwork"))
    .find(
      (view) => isScalar(view) && resolveScalar(view.node, "kubectl") === true,
    );
  return host ? { to: "node", span: nodeSpan(host.node) } : CLUSTER;
}

/** https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/ */
function isSidecar(container: View): boolean {
  return textAt(container, "restartPolicy") === "Always";
}
