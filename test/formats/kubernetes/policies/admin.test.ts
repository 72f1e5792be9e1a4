import { suite } from "uvu";
import { checkRows, object, PODS, PODS_SHOWN } from "./checked-policies.ts";
import type { Row } from "./checked-policies.ts";
import { UNKNOWN } from "../../../../src/syntax/text.ts";
import { checkExposures } from "../shown-exposures.ts";

const test = suite("policies of administrators");

const everywhere = " from all pods of all namespaces";

function admin(rule: string, kind = "AdminNetworkPolicy"): string {
  return object(
    "policy.networking.k8s.io/v1alpha1",
    kind,
    `subject: {namespaces: {}}, ingress: [${rule}]`,
  );
}

function cluster(rule: string): string {
  return object(
    "policy.networking.k8s.io/v1alpha2",
    "ClusterNetworkPolicy",
    `tier: Admin, subject: {namespaces: {}}, ingress: [${rule}]`,
  );
}

const ALL = "from: [{namespaces: {}}]";

test("K-A1: one of three ways to say a port", () => {
  const let_in = (ports: string, ...shown: string[]): Row => [
    `{action: Allow, ${ALL}, ports: [${ports}]}`,
    ...shown,
  ];
  checkRows(admin, [
    let_in(
      "{portNumber: {port: «23», protocol: TCP}}",
      `allow 23/tcp cluster${everywhere} @1`,
    ),
    let_in(
      "{portNumber: {port: «23»}}",
      `allow 23/tcp cluster${everywhere} @1`,
    ),
    let_in(
      "{portNumber: {port: «23», protocol: UDP}}",
      `allow 23/udp cluster${everywhere} @1`,
    ),
    let_in(
      "{portRange: {start: «22», end: 24}}",
      `allow 22-24/tcp cluster range${everywhere} @1`,
    ),
    let_in(
      "{portRange: {start: «1», end: 65535, protocol: TCP}}",
      `allow 1-65535/tcp cluster all${everywhere} @1`,
    ),
    let_in(
      "{portNumber: {port: «22»}}, {portNumber: {port: «23»}}",
      `allow 22/tcp cluster${everywhere} @1`,
      `allow 23/tcp cluster${everywhere} @2`,
    ),
    let_in("{laterVersion: {port: 23}}"),
    let_in("23"),
  ]);
});

test("K-A1: no ports are every port, and only Allow lets in", () => {
  checkRows(admin, [
    ["«{action: Allow, from: []}»", "allow 0-65535/any cluster all @1"],
    [`{action: Deny, ${ALL}, ports: [{portNumber: {port: 23}}]}`],
    [`{action: Pass, ${ALL}, ports: [{portNumber: {port: 23}}]}`],
    [`{action: Pass, ${ALL}}`],
    [`{${ALL}, ports: [{portNumber: {port: 23}}]}`],
  ]);
  checkExposures(
    admin(
      `{action: Allow, ports: [{portNumber: {port: «23»}}]}`,
      "BaselineAdminNetworkPolicy",
    ),
    "allow 23/tcp cluster @1",
  );
});

test("K-A2: another word for allowing, and ports inside their protocol", () => {
  const let_in = (protocols: string, ...shown: string[]): Row => [
    `{action: Accept, protocols: [${protocols}]}`,
    ...shown,
  ];
  checkRows(cluster, [
    let_in(
      "{tcp: {destinationPort: {number: «23»}}}",
      "allow 23/tcp cluster @1",
    ),
    let_in(
      "{udp: {destinationPort: {number: «23»}}}",
      "allow 23/udp cluster @1",
    ),
    let_in(
      "{tcp: {destinationPort: {range: {start: «20», end: 25}}}}",
      "allow 20-25/tcp cluster range @1",
    ),
    let_in("«{tcp: }»", "allow 0-65535/tcp cluster all @1"),
    ["«{action: Accept}»", "allow 0-65535/any cluster all @1"],
    ["«{action: Accept, protocols: []}»", "allow 0-65535/any cluster all @1"],
    ["{action: Allow, protocols: [{tcp: {destinationPort: {number: 23}}}]}"],
    ["{action: Deny, protocols: [{tcp: {destinationPort: {number: 23}}}]}"],
    ["{action: Pass}"],
  ]);
});

test("what nobody can know", () => {
  checkRows(cluster, [
    ["{action: Accept, protocols: «'x'»}", "allow ?/any cluster @1"],
    [
      `{action: "${UNKNOWN}", protocols: [{tcp: {destinationPort: {number: «23»}}}]}`,
      "allow 23/tcp cluster possible @1",
    ],
  ]);
});

test("who may connect", () => {
  const from = (peer: string, shown: string): Row => [
    `{action: Allow, from: [${peer}], ports: [{portNumber: {port: «23»}}]}`,
    `allow 23/tcp cluster from ${shown} @1`,
  ];
  checkRows(admin, [
    from("{namespaces: {matchLabels: {a: b}}}", "all pods of namespaces a=b"),
    from(
      "{pods: {namespaceSelector: {matchLabels: {a: b}}, podSelector: {matchLabels: {app: x}}}}",
      "pods app=x of namespaces a=b",
    ),
    from(
      "{pods: {namespaceSelector: {}, podSelector: {}}}",
      "all pods of all namespaces",
    ),
    from("{futureField: {}}", "?"),
  ]);
});

test("a name is looked up in the pods of every namespace", () => {
  const named = (subject: string, name: string) =>
    object(
      "policy.networking.k8s.io/v1alpha1",
      "AdminNetworkPolicy",
      `subject: ${subject}, ingress: [{action: Allow, ports: [{namedPort: «${name}»}]}]`,
    );
  checkExposures(
    PODS + named("{namespaces: {}}", "console"),
    ...PODS_SHOWN,
    "allow 23|24|25/tcp cluster @4",
  );
  checkExposures(
    PODS + named("{pods: {podSelector: {matchLabels: {app: u}}}}", "console"),
    ...PODS_SHOWN,
    "allow 24/tcp cluster @4",
  );
  checkExposures(named("{}", "console"), "allow ?/any cluster @1");
  checkExposures(
    named("{}", "telnet"),
    "declare 23/any cluster one-of-several possible @1",
  );
  checkExposures(
    `{apiVersion: v1, kind: Pod, spec: {containers: [{ports: [{name: console, containerPort: «23», protocol: UDP}]}]}}\n---\n${named("{}", "console")}`,
    "listen 23/udp cluster @1",
    "allow 23/udp cluster @2",
  );
});

test.run();
