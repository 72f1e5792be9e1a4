import type { KindRow } from "../../kinds/row.ts";
import { readK3d } from "../k3d.ts";
import type { PortRow } from "../port-row.ts";
import { portsAt } from "../read-ports.ts";
import { transportAt } from "./row-parts.ts";

/** A range that Services may take ports of nodes from; none of them is open because of it. */
function nodePortRange(range: string, name?: string): PortRow {
  return {
    ...{ at: range, port: "value", form: "ranges" },
    ...{ mechanism: "declare", reach: "unknown" },
    ...(name && { when: [{ at: "name", is: [name] }] }),
  };
}

const RANGE = "service-node-port-range";

/** Configurations of clusters in the style of Kubernetes. */
export const clusters: readonly KindRow[] = [
  {
    // https://kind.sigs.k8s.io/docs/user/configuration/#extra-port-mappings
    kind: "Cluster",
    groups: ["kind.x-k8s.io", "kind.sigs.k8s.io"],
    read: portsAt({
      at: "nodes[].extraPortMappings[]",
      port: ["hostPort", "containerPort"],
      protocol: transportAt("protocol"),
      address: "listenAddress",
      ...{ mechanism: "publish", reach: "internet" },
    }),
  },
  { kind: "Simple", groups: ["k3d.io"], read: readK3d },
  {
    // https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/
    kind: "ClusterConfiguration",
    groups: ["kubeadm.k8s.io"],
    read: portsAt(
      { ...nodePortRange("apiServer.extraArgs"), port: RANGE },
      nodePortRange("apiServer.extraArgs[]", RANGE),
    ),
  },
];
