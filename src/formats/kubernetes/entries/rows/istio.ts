import type { KindRow } from "../../kinds/row.ts";
import { readEnvoyFilter } from "../envoy-filter.ts";
import type { Condition, PortRow } from "../port-row.ts";
import { portsAt } from "../read-ports.ts";
import { applicationAt, INSIDE, OUTSIDE, transportAt } from "./row-parts.ts";

const NETWORKING = ["networking.istio.io"];

/** Without a location, an entry registers something outside. */
const EXTERNAL: Condition = {
  at: "/spec.location",
  is: ["mesh_external"],
  orMissing: true,
};
const INTERNAL: Condition = { at: "/spec.location", is: ["mesh_internal"] };

/** Its ports, and those of its endpoints where they are other ones. */
function serviceEntry(
  when: Condition,
  meaning: Pick<PortRow, "mechanism" | "reach">,
): PortRow[] {
  return [
    {
      at: "spec.ports[]",
      port: "number",
      to: "targetPort",
      protocol: applicationAt("protocol"),
      ...{ when: [when], ...meaning },
    },
    {
      at: "spec.endpoints[].ports",
      to: "*",
      besides: "/spec.ports[].number",
      ...{ when: [when], ...meaning },
    },
  ];
}

function routes(kind: string): PortRow {
  return {
    at: `spec.${kind}[]`,
    port: "match[].port",
    to: "route[].destination.port.number",
    ...INSIDE,
  };
}

/** The ports of a Service that the operator makes for a component. */
function servicePorts(at: string, reach: PortRow["reach"]): PortRow[] {
  const protocol = transportAt("protocol");
  return [
    {
      ...{ at, port: "port", to: "targetPort", protocol },
      ...{ mechanism: "publish", reach },
    },
    { at, port: "nodePort", protocol, mechanism: "publish", reach: "node" },
  ];
}

/** https://istio.io/latest/docs/reference/config/networking/ */
export const istio: readonly KindRow[] = [
  {
    kind: "Gateway",
    groups: NETWORKING,
    read: portsAt({
      at: "spec.servers[]",
      port: "port.number",
      protocol: applicationAt("port.protocol"),
      address: "bind",
      ...OUTSIDE,
    }),
  },
  {
    kind: "ServiceEntry",
    groups: NETWORKING,
    read: portsAt(
      ...serviceEntry(EXTERNAL, { mechanism: "declare", reach: "unknown" }),
      ...serviceEntry(INTERNAL, INSIDE),
    ),
  },
  {
    kind: "Sidecar",
    groups: NETWORKING,
    read: portsAt({
      at: "spec.ingress[]",
      port: "port.number",
      to: "defaultEndpoint",
      toForm: "address",
      protocol: applicationAt("port.protocol"),
      address: "bind",
      ...{ mechanism: "listen", reach: "cluster" },
    }),
  },
  {
    kind: "VirtualService",
    groups: NETWORKING,
    read: portsAt(...["tcp", "tls", "http"].map(routes)),
  },
  {
    kind: "WorkloadEntry",
    groups: NETWORKING,
    read: portsAt({ at: "spec", port: "ports.*", ...INSIDE }),
  },
  {
    kind: "WorkloadGroup",
    groups: NETWORKING,
    read: portsAt({ at: "spec.template", port: "ports.*", ...INSIDE }),
  },
  { kind: "EnvoyFilter", groups: NETWORKING, read: readEnvoyFilter },
  {
    // https://istio.io/latest/docs/reference/config/istio.operator.v1alpha1/
    kind: "IstioOperator",
    groups: ["install.istio.io"],
    read: portsAt(
      ...servicePorts(
        "spec.components.ingressGateways[].k8s.service.ports[]",
        "internet",
      ),
      ...servicePorts(
        "spec.components.egressGateways[].k8s.service.ports[]",
        "cluster",
      ),
      ...servicePorts(
        "spec.values.gateways.istio-ingressgateway.ports[]",
        "internet",
      ),
      ...servicePorts(
        "spec.values.gateways.istio-egressgateway.ports[]",
        "cluster",
      ),
    ),
  },
];
