import type { KindRow } from "../../kinds/row.ts";
import type { PortRow } from "../port-row.ts";
import { portsAt } from "../read-ports.ts";
import { readTcpRoute } from "../traefik-routes.ts";
import { snippetsAt } from "../snippets.ts";
import { applicationAt, INSIDE, OUTSIDE, transportAt } from "./row-parts.ts";

/** The binds of a TCP frontend: a list in one version, a mapping by name in another. */
function haproxyBinds(binds: string): PortRow {
  return {
    at: "spec[]",
    port: `frontend.${binds}.port`,
    address: `frontend.${binds}.address`,
    ...OUTSIDE,
  };
}

function contourListener(envoy: string, listener: string): PortRow {
  return {
    at: `${envoy}.${listener}`,
    port: "port",
    address: "address",
    ...OUTSIDE,
  };
}

const emissaryListener = portsAt({
  at: "spec",
  port: "port",
  protocol: applicationAt("protocol"),
  ...OUTSIDE,
});

const emissaryMapping = portsAt({
  at: "spec",
  port: "port",
  to: "service",
  toForm: "address",
  ...OUTSIDE,
});

/** Controllers that have kinds of their own for what they listen on. */
export const controllers: readonly KindRow[] = [
  {
    // https://docs.nginx.com/nginx-ingress-controller/configuration/global-configuration/globalconfiguration-resource/
    kind: "GlobalConfiguration",
    groups: ["k8s.nginx.org"],
    read: portsAt({
      at: "spec.listeners[]",
      port: "port",
      protocol: applicationAt("protocol"),
      ...OUTSIDE,
    }),
  },
  {
    kind: "TransportServer",
    groups: ["k8s.nginx.org"],
    read: portsAt({
      at: "spec.upstreams[]",
      port: "port",
      protocol: applicationAt("/spec.listener.protocol"),
      ...INSIDE,
    }),
  },
  {
    kind: "TransportServer",
    groups: ["k8s.nginx.org"],
    read: snippetsAt({
      "spec.streamSnippets": "stream-snippets",
      "spec.serverSnippets": "server-snippets",
    }),
  },
  {
    // https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/custom-resource-tcp.md
    kind: "TCP",
    groups: ["ingress.v1.haproxy.org", "ingress.v3.haproxy.org"],
    read: portsAt(
      {
        ...haproxyBinds("binds[]"),
        to: "service.port",
        besides: "frontend.binds.*.port",
      },
      haproxyBinds("binds.*"),
    ),
  },
  {
    // https://developer.konghq.com/kubernetes-ingress-controller/reference/custom-resources/
    kind: "TCPIngress",
    groups: ["configuration.konghq.com"],
    read: portsAt({
      at: "spec.rules[]",
      port: "port",
      to: "backend.servicePort",
      ...OUTSIDE,
    }),
  },
  {
    // https://projectcontour.io/docs/main/config/api/
    kind: "HTTPProxy",
    groups: ["projectcontour.io"],
    read: portsAt({
      at: "spec.tcpproxy.services[]",
      port: "port",
      ...INSIDE,
    }),
  },
  {
    kind: "ContourConfiguration",
    groups: ["projectcontour.io"],
    read: portsAt(
      contourListener("spec.envoy", "http"),
      contourListener("spec.envoy", "https"),
    ),
  },
  {
    kind: "ContourDeployment",
    groups: ["projectcontour.io"],
    read: portsAt(
      contourListener("spec.runtimeSettings.envoy", "http"),
      contourListener("spec.runtimeSettings.envoy", "https"),
    ),
  },
  // https://emissary-ingress.dev/docs/3.10/topics/using/tcpmappings/
  {
    kind: "TCPMapping",
    groups: ["getambassador.io", "x.getambassador.io"],
    read: emissaryMapping,
  },
  {
    kind: "Listener",
    groups: ["getambassador.io", "x.getambassador.io"],
    read: emissaryListener,
  },
  {
    kind: "IngressRouteTCP",
    groups: ["traefik.io", "traefik.containo.us"],
    read: readTcpRoute,
  },
  {
    // https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/networking_apis/
    kind: "IngressController",
    groups: ["operator.openshift.io"],
    read: portsAt(
      ...["httpPort", "httpsPort", "statsPort"].map((port): PortRow => ({
        at: "spec.endpointPublishingStrategy.hostNetwork",
        ...{ port, mechanism: "listen", reach: "node" },
      })),
    ),
  },
  {
    // https://agones.dev/site/docs/reference/gameserver/
    kind: "GameServer",
    groups: ["agones.dev"],
    read: portsAt(gamePorts("spec")),
  },
  {
    kind: "Fleet",
    groups: ["agones.dev"],
    read: portsAt(gamePorts("spec.template.spec")),
  },
  {
    kind: "GameServerSet",
    groups: ["agones.dev"],
    read: portsAt(gamePorts("spec.template.spec")),
  },
];

/** A port of the node leads to the game's own. */
function gamePorts(spec: string): PortRow {
  return {
    at: `${spec}.ports[]`,
    port: ["hostPort", "containerPort"],
    protocol: { ...transportAt("protocol"), missing: "udp" },
    ...{ mechanism: "listen", reach: "node" },
  };
}
