import { suite } from "uvu";
import { checkExposures } from "../shown-exposures.ts";
import { checkRows, object, PODS, PODS_SHOWN } from "./checked-policies.ts";
import type { Row } from "./checked-policies.ts";

const test = suite("policies of Cilium");

function policy(spec: string, kind = "CiliumNetworkPolicy"): string {
  return object("cilium.io/v2", kind, spec);
}

function rule(written: string): string {
  return policy(`endpointSelector: {}, ingress: [${written}]`);
}

function ports(entry: string): string {
  return `{toPorts: [{ports: [${entry}]}]}`;
}

test("K-C1: a port is a string", () => {
  checkRows(rule, [
    [ports('{port: «"23"», protocol: TCP}'), "allow 23/tcp cluster @1"],
    [ports('{port: «"23"»}'), "allow 23/any cluster @1"],
    [ports('{port: «"23"», protocol: ANY}'), "allow 23/any cluster @1"],
    [ports('{port: «"23"», protocol: ""}'), "allow 23/any cluster @1"],
    [ports('{port: «"23"», protocol: UDP}'), "allow 23/udp cluster @1"],
    [ports('{port: "23", protocol: ICMP}')],
    [ports("{port: «23»}"), "allow 23/any cluster @1"],
    [ports('{port: «"027"»}'), "allow 23/any cluster @1"],
    [ports('{port: «"27"»}'), "allow 27/any cluster @1"],
    [ports('{port: «"2_3"»}'), "allow 23/any cluster @1"],
    [ports('{port: «"029"»}'), "allow ?/any cluster @1"],
    [ports('{port: «"0x17"»}'), "allow ?/any cluster @1"],
    [ports('{port: «"70000"»}'), "allow ?/any cluster @1"],
    [ports("{port: ~}")],
    [
      ports("{port: {a: b}}").replace("{a: b}", "«{a: b}»"),
      "allow ?/any cluster @1",
    ],
    [
      ports('{port: «"telnet"»}'),
      "declare 23/any cluster one-of-several possible @1",
    ],
    [
      ports('{port: «"20"», endPort: 25, protocol: TCP}'),
      "allow 20-25/tcp cluster range @1",
    ],
    [
      ports('{port: «"1"», endPort: 1024}'),
      "allow 1-1024/any cluster wide-range @1",
    ],
    [ports('{port: «"23"», endPort: 0}'), "allow 23/any cluster @1"],
  ]);
});

test("K-C1: zero is every port", () => {
  checkRows(rule, [
    [ports('{port: «"0"»}'), "allow 0-65535/any cluster all @1"],
    [ports("{port: «0», protocol: TCP}"), "allow 0-65535/tcp cluster all @1"],
    [ports('{port: «"0"», protocol: UDP}'), "allow 0-65535/udp cluster all @1"],
  ]);
});

test("K-C1: in spec, in each of specs, and in both", () => {
  checkExposures(
    policy(
      `endpointSelector: {}, ingress: [${ports('{port: «"23"»}')}]`,
    ).replace(
      "}}\n",
      `}, specs: [{ingress: [${ports('{port: «"24"»}')}]}, {ingress: [${ports('{port: «"25"»}')}]}]}\n`,
    ),
    ...[23, 24, 25].map((port, i) => `allow ${port}/any cluster @${i + 1}`),
  );
});

test("K-C2: no ports are every port, but an empty rule lets nothing in", () => {
  checkRows(rule, [
    ["{}"],
    ["~"],
    ["{toPorts: []}"],
    ["{fromEndpoints: []}"],
    [`{fromEndpoints: [], toPorts: [{ports: [{port: "23"}]}]}`],
    ["{toPorts: [{}]}"],
    ["{toPorts: [{rules: {http: [{}]}}]}"],
    ["{fromEntities: [world], icmps: [{fields: [{type: 8}]}]}"],
    ["{icmps: [{fields: [{type: 8}]}]}"],
    ["{fromRequires: [{}]}"],
    ["«{fromEntities: [world]}»", "allow 0-65535/any cluster all @1"],
    [
      "«{fromCIDR: [10.0.0.0/8], toPorts: []}»",
      "allow 0-65535/any cluster all from 10.0.0.0/8 @1",
    ],
  ]);
});

test("K-C3: what keeps out, what goes out, and what is let into the host", () => {
  checkRows(policy, [
    [`endpointSelector: {}, ingressDeny: [${ports('{port: "23"}')}]`],
    [`endpointSelector: {}, egress: [${ports('{port: "23"}')}]`],
    [`endpointSelector: {}, egressDeny: [${ports('{port: "23"}')}]`],
  ]);
  checkExposures(
    policy(
      `nodeSelector: {}, ingress: [${ports('{port: «"23"»}')}]`,
      "CiliumClusterwideNetworkPolicy",
    ),
    "allow 23/any node @1",
  );
});

test("who may connect", () => {
  const from = (peers: string, shown: string): Row => [
    `{${peers}, toPorts: [{ports: [{port: «"23"»}]}]}`,
    `allow 23/any cluster from ${shown} @1`,
  ];
  checkRows(rule, [
    from("fromEntities: [cluster, host]", "entity cluster|entity host"),
    from("fromEntities: [world-ipv6]", "::/0"),
    from("fromCIDR: [192.0.2.0/24, 10.0.0.1]", "192.0.2.0/24|10.0.0.1"),
    from(
      "fromCIDRSet: [{cidr: 10.0.0.0/8, except: [10.1.0.0/16]}]",
      "10.0.0.0/8",
    ),
    from("fromCIDRSet: [{cidrGroupRef: offices}]", "CIDR group offices"),
    from("fromEndpoints: [{}]", "all pods"),
    from("fromEndpoints: [{matchLabels: {'k8s:app': web}}]", "pods app=web"),
    from("fromNodes: [{matchLabels: {role: edge}}]", "nodes role=edge"),
    from("fromGroups: [{aws: {region: us-east-1}}]", "a group of the cloud"),
    from("fromCIDR: nonsense", "?"),
  ]);
  checkRows(rule, [
    [
      `{fromEntities: [all], toPorts: [{ports: [{port: «"23"»}]}]}`,
      "allow 23/any cluster @1",
    ],
  ]);
});

test("a name is looked up in the endpoints that are governed", () => {
  const named = (selector: string, kind?: string) =>
    policy(
      `endpointSelector: ${selector}, ingress: [${ports('{port: «"console"»}')}]`,
      kind,
    );
  const rows: [string, string, string?][] = [
    ["{}", "23|24"],
    ["{matchLabels: {app: t}}", "23"],
    ["{matchLabels: {'k8s:app': u}}", "24"],
    ["{matchLabels: {'any:app': u}}", "24"],
    ["{matchLabels: {app: t, 'k8s:io.kubernetes.pod.namespace': lab}}", "23"],
    ["{matchLabels: {app: t}}", "23|25", "CiliumClusterwideNetworkPolicy"],
  ];
  for (const [selector, port, kind] of rows)
    checkExposures(
      PODS + named(selector, kind),
      ...PODS_SHOWN,
      `allow ${port}/tcp cluster @4`,
    );
});

test("K-C4: redirections, and Envoy's listeners", () => {
  const redirect = (front: string, back: string) =>
    object(
      "cilium.io/v2",
      "CiliumLocalRedirectPolicy",
      `redirectFrontend: ${front}, redirectBackend: {toPorts: [{port: ${back}, protocol: TCP}]}`,
    );
  const addressed = (port: string) =>
    `{addressMatcher: {ip: 169.254.1.1, toPorts: [{port: ${port}, protocol: TCP}]}}`;
  checkExposures(
    redirect(addressed('«"23"»'), '"23"'),
    "forward 23/tcp cluster @1",
  );
  checkExposures(
    redirect(addressed('«"2323"»'), '«"23"»'),
    "forward 2323/tcp cluster @1",
    "forward 23/tcp cluster @2",
  );
  checkExposures(
    redirect(
      '{serviceMatcher: {serviceName: s, toPorts: [{port: «"23"», protocol: UDP}]}}',
      '«"53"»',
    ),
    "forward 23/udp cluster @1",
    "forward 53/tcp cluster @2",
  );
  checkExposures(
    object(
      "cilium.io/v2",
      "CiliumEnvoyConfig",
      "services: [{name: s, listener: l, ports: [«23»]}], backendServices: [{name: b, number: [«'23'», web]}], resources: [{'@type': x, name: l, address: {socket_address: {address: 0.0.0.0, port_value: «23»}}}, {'@type': y, load_assignment: {endpoints: [{lb_endpoints: [{endpoint: {address: {socket_address: {port_value: 23}}}}]}]}}]",
    ),
    "forward 23/tcp cluster @1",
    "forward 23/tcp cluster @2",
    "declare 23/tcp cluster possible @3",
  );
});

test.run();
