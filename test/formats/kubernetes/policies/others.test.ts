import { suite } from "uvu";
import { checkExposures, readManifests } from "../shown-exposures.ts";
import { checkRows, object, PODS, PODS_SHOWN } from "./checked-policies.ts";
import type { Row } from "./checked-policies.ts";

const test = suite("other policies");

function firewall(rules: string): string {
  return object(
    "ingressnodefirewall.openshift.io/v1alpha1",
    "IngressNodeFirewall",
    `interfaces: [eth0], ingress: [{sourceCIDRs: [10.0.0.0/8], rules: [${rules}]}]`,
  );
}

test("K-O1: a firewall of nodes", () => {
  const from = "from 10.0.0.0/8 @1";
  const tcp = (ports: string, action = ""): string =>
    `{order: 1, ${action}protocolConfig: {protocol: TCP, tcp: {ports: ${ports}}}}`;
  checkRows(firewall, [
    [tcp("«23»"), `allow 23/tcp node ${from}`],
    [tcp('«"20-25"»'), `allow 20-25/tcp node range ${from}`],
    [tcp("«23»", "action: Allow, "), `allow 23/tcp node ${from}`],
    [tcp("23", "action: Deny, ")],
    [
      "{order: 1, protocolConfig: {protocol: UDP, udp: {ports: «23»}}}",
      `allow 23/udp node ${from}`,
    ],
    ["{order: 1, protocolConfig: {protocol: ICMP, icmp: {icmpType: 8}}}"],
    [
      "{order: 1, protocolConfig: {protocol: «TCP»}}",
      `allow 0-65535/tcp node all ${from}`,
    ],
    ["«{order: 1}»", `allow 0-65535/any node all ${from}`],
    ["{order: 1, action: Deny}"],
  ]);
});

test("K-LK1: a server is a port of pods", () => {
  const server = (port: string) =>
    object(
      "policy.linkerd.io/v1beta3",
      "Server",
      `podSelector: {matchLabels: {app: t}}, port: ${port}`,
    );
  checkExposures(server("«23»"), "declare 23/tcp cluster @1");
  checkExposures(server("«2323»"), "declare 2323/tcp cluster @1");
  checkExposures(
    PODS + server("«console»"),
    ...PODS_SHOWN,
    "declare 23/tcp cluster @4",
  );
});

test("K-O2: what goes out", () => {
  const rows: Row[] = [
    ["k8s.ovn.org/v1", "EgressFirewall"],
    ["network.openshift.io/v1", "EgressNetworkPolicy"],
    ["v1", "EgressNetworkPolicy"],
    ["crd.antrea.io/v1beta1", "Egress"],
  ];
  for (const [version, kind] of rows)
    checkExposures(
      object(
        version,
        kind!,
        "egress: [{type: Allow, to: {cidrSelector: 0.0.0.0/0}, ports: [{port: 23, protocol: TCP}]}], containers: [{name: a, ports: [{containerPort: 23}]}]",
      ),
    );
});

test("odd values end no run", () => {
  const odd = [
    "~",
    "23",
    "x",
    "[]",
    "{}",
    "[~]",
    "[23]",
    "[[23]]",
    "{a: {b: c}}",
  ];
  const kinds = [
    ["networking.k8s.io/v1", "NetworkPolicy"],
    ["policy.networking.k8s.io/v1alpha1", "AdminNetworkPolicy"],
    ["policy.networking.k8s.io/v1alpha2", "ClusterNetworkPolicy"],
    ["cilium.io/v2", "CiliumNetworkPolicy"],
    ["cilium.io/v2", "CiliumLocalRedirectPolicy"],
    ["cilium.io/v2", "CiliumEnvoyConfig"],
    ["projectcalico.org/v3", "NetworkPolicy"],
    ["projectcalico.org/v3", "FelixConfiguration"],
    ["crd.antrea.io/v1beta1", "ClusterNetworkPolicy"],
    ["ingressnodefirewall.openshift.io/v1alpha1", "IngressNodeFirewall"],
    ["security.istio.io/v1", "AuthorizationPolicy"],
    ["security.istio.io/v1", "PeerAuthentication"],
    ["policy.linkerd.io/v1beta3", "Server"],
  ];
  const shapes = [
    (value: string) => `spec: ${value}`,
    (value: string) => `specs: ${value}`,
    (value: string) =>
      `metadata: ${value}, spec: {port: ${value}, portLevelMtls: ${value}}`,
    (value: string) => `spec: {ingress: ${value}, rules: ${value}}`,
    (value: string) =>
      `spec: {action: Deny, ingress: [{action: ${value}, from: ${value}, source: ${value}, ports: ${value}, protocols: ${value}, toPorts: ${value}, destination: ${value}, protocol: ${value}, rules: ${value}}]}`,
    (value: string) =>
      `spec: {rules: [{to: ${value}, when: ${value}, from: [${value}]}]}`,
    (value: string) =>
      `spec: {appliedTo: ${value}, subject: ${value}, ingress: [{action: Allow, ports: [{portNumber: ${value}, portRange: ${value}, namedPort: ${value}, port: ${value}, endPort: ${value}}], destination: {ports: [${value}], notPorts: ${value}}, protocols: [{tcp: ${value}}], toPorts: [{ports: [{port: ${value}, protocol: ${value}}]}]}]}`,
  ];
  for (const [version, kind] of kinds)
    for (const shape of shapes)
      for (const value of odd)
        readManifests(
          `{apiVersion: ${version}, kind: ${kind}, ${shape(value)}}\n`,
        );
  readManifests(
    "{apiVersion: cilium.io/v2, kind: CiliumNetworkPolicy, spec: &a {ingress: [*a], toPorts: [*a]}}\n",
  );
});

test.run();
