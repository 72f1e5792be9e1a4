import type { KindRow } from "../../kinds/row.ts";
import type { PortRow } from "../port-row.ts";
import { portsAt } from "../read-ports.ts";
import { applicationAt, INSIDE, OUTSIDE } from "./row-parts.ts";

const STABLE = "gateway.networking.k8s.io";
const EXPERIMENTAL = "gateway.networking.x-k8s.io";

const listeners = portsAt({
  at: "spec.listeners[]",
  port: "port",
  protocol: applicationAt("protocol"),
  ...OUTSIDE,
});

/** A route listens on a port of its parent, and passes connections on to ports of Services. */
const route: PortRow = {
  at: "spec",
  port: "parentRefs[].port",
  to: "rules[].backendRefs[].port",
  ...OUTSIDE,
};

/** A request that is copied besides. */
const mirror: PortRow = {
  at: "spec.rules[].filters[].requestMirror.backendRef",
  port: "port",
  ...INSIDE,
};

const outside = portsAt(
  { at: "spec", port: "port.port", mechanism: "declare", reach: "unknown" },
  {
    at: "spec.endpoints[].*",
    port: "port",
    mechanism: "declare",
    reach: "unknown",
  },
);

/** The Gateway API: https://gateway-api.sigs.k8s.io/reference/spec/ and Envoy Gateway's Backend. */
export const gatewayApi: readonly KindRow[] = [
  { kind: "Gateway", groups: [STABLE], read: listeners },
  { kind: "ListenerSet", groups: [STABLE], read: listeners },
  { kind: "XListenerSet", groups: [EXPERIMENTAL], read: listeners },
  ...["TCPRoute", "TLSRoute", "HTTPRoute", "GRPCRoute"].map((kind) => ({
    ...{ kind, groups: [STABLE] },
    read: portsAt(route, mirror),
  })),
  // All of it is UDP.
  { kind: "UDPRoute", groups: [STABLE], read: portsAt() },
  { kind: "XBackend", groups: [EXPERIMENTAL], read: outside },
  { kind: "Backend", groups: ["gateway.envoyproxy.io"], read: outside },
];
