import { envoyPortsAt } from "../entries/envoy-filter.ts";
import type { PortRow } from "../entries/port-row.ts";
import { portsAt } from "../entries/read-ports.ts";
import { INSIDE, transportAt } from "../entries/rows/row-parts.ts";
import type { KindRow } from "../kinds/row.ts";
import { CALICO_GROUPS } from "./calico.ts";
import { meshAnnotations, readPeerAuthentication } from "./mesh-ports.ts";

const protocol = transportAt("protocol");

/** What is no opening, but a sign that something is served. */
const TOLD = { mechanism: "declare", reach: "unknown" } as const;

const FRONTENDS = "spec.redirectFrontend.*.toPorts[]";

/** https://docs.cilium.io/en/stable/network/servicemesh/envoy-custom-listener/ */
const envoyConfigs = ["CiliumEnvoyConfig", "CiliumClusterwideEnvoyConfig"];

const envoyListeners = envoyPortsAt(
  "spec.resources[].address",
  "spec.resources[].additional_addresses[]",
  "spec.resources[].additionalAddresses[]",
);

/** Services whose connections are led through Envoy, and those behind it. */
const envoyServices = portsAt(
  { at: "spec.services[]", port: "ports[]", ...INSIDE },
  {
    ...{ at: "spec.backendServices[]", port: "number[]" },
    ...{ form: "number-or-name", ...INSIDE },
  },
);

function portSettings(at: string): PortRow {
  return { at: `${at}.portLevelSettings[]`, port: "port.number", ...TOLD };
}

/** What stands beside policies: redirections, what is let in before any policy, and signs of what is served. */
export const besidePolicies: readonly KindRow[] = [
  {
    // https://docs.cilium.io/en/stable/network/kubernetes/local-redirect-policy/
    kind: "CiliumLocalRedirectPolicy",
    groups: ["cilium.io"],
    read: portsAt(
      { at: FRONTENDS, port: "port", protocol, ...INSIDE },
      {
        at: "spec.redirectBackend.toPorts[]",
        to: "port",
        besides: `/${FRONTENDS}.port`,
        ...{ protocol, ...INSIDE },
      },
    ),
  },
  ...envoyConfigs.flatMap((kind) => [
    { kind, groups: ["cilium.io"], read: envoyListeners },
    { kind, groups: ["cilium.io"], read: envoyServices },
  ]),
  {
    // https://docs.tigera.io/calico/latest/reference/resources/felixconfig
    kind: "FelixConfiguration",
    groups: CALICO_GROUPS,
    read: portsAt({
      at: "spec.failsafeInboundHostPorts[]",
      port: "port",
      protocol,
      sources: { at: ["net"], missing: "0.0.0.0/0" },
      ...{ mechanism: "allow", reach: "node" },
    }),
  },
  {
    // https://docs.tigera.io/calico/latest/reference/resources/hostendpoint
    kind: "HostEndpoint",
    groups: CALICO_GROUPS,
    read: portsAt({ at: "spec.ports[]", port: "port", protocol, ...TOLD }),
  },
  {
    kind: "PeerAuthentication",
    groups: ["security.istio.io"],
    read: readPeerAuthentication,
  },
  {
    // https://istio.io/latest/docs/reference/config/networking/destination-rule/
    kind: "DestinationRule",
    groups: ["networking.istio.io"],
    read: portsAt(
      portSettings("spec.trafficPolicy"),
      portSettings("spec.subsets[].trafficPolicy"),
    ),
  },
  { kind: "Service", groups: [""], read: meshAnnotations },
  { kind: "Namespace", groups: [""], read: meshAnnotations },
];
