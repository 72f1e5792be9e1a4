import { suite } from "uvu";
import { checkExposures, exposuresOf } from "./shown-exposures.ts";
import * as assert from "uvu/assert";

const test = suite("network policy");

function policy(spec: string, version = "networking.k8s.io/v1"): string {
  return `{apiVersion: ${version}, kind: NetworkPolicy, metadata: {name: n}, spec: {${spec}}}\n---\n`;
}

type Row = readonly [spec: string, ...expected: string[]];

function check(rows: readonly Row[]): void {
  for (const [spec, ...expected] of rows)
    checkExposures(policy(spec), ...expected);
}

test("K-N1: a port is let in", () => {
  check([
    [
      "podSelector: {}, ingress: [{ports: [{port: «23»}]}]",
      "allow 23/tcp cluster @1",
    ],
    ["ingress: [{ports: [{port: «'23'»}]}]", "allow 23/tcp cluster @1"],
    [
      "ingress: [{ports: [{port: «23», protocol: UDP}]}]",
      "allow 23/udp cluster @1",
    ],
    [
      "ingress: [{ports: [{port: «23», protocol: tcp}]}]",
      "allow 23/tcp cluster @1",
    ],
    ["ingress: [{ports: [{port: «2323»}]}]", "allow 2323/tcp cluster @1"],
    ["ingress: [{ports: [{port: «'${P}'»}]}]", "allow ?/tcp cluster @1"],
  ]);
  checkExposures(
    policy("ingress: [{ports: [{port: «23»}]}]", "extensions/v1beta1"),
    "allow 23/tcp cluster @1",
  );
  checkExposures(
    policy("ingress: [{ports: [{port: 23}]}]", "projectcalico.org/v3"),
  );
});

test("K-N2: port and endPort are one range, at the port", () => {
  check([
    [
      "ingress: [{ports: [{port: «20», endPort: 25}]}]",
      "allow 20-25/tcp cluster range @1",
    ],
    [
      "ingress: [{ports: [{port: «23», endPort: 23}]}]",
      "allow 23/tcp cluster @1",
    ],
    [
      "ingress: [{ports: [{port: «1», endPort: 64}]}]",
      "allow 1-64/tcp cluster range @1",
    ],
    [
      "ingress: [{ports: [{port: «1», endPort: 65}]}]",
      "allow 1-65/tcp cluster wide-range @1",
    ],
    [
      "ingress: [{ports: [{port: «1», endPort: 65535}]}]",
      "allow 1-65535/tcp cluster all @1",
    ],
    [
      "ingress: [{ports: [{port: «2», endPort: 65535}]}]",
      "allow 2-65535/tcp cluster wide-range @1",
    ],
    [
      "ingress: [{ports: [{port: «25», endPort: 20}]}]",
      "allow 20-25/tcp cluster range @1",
    ],
    [
      "ingress: [{ports: [{port: «20», endPort: '${E}'}]}]",
      "allow ?/tcp cluster @1",
    ],
  ]);
});

test("K-N3: what is not said is every port", () => {
  check([
    ["ingress: [«{}»]", "allow 0-65535/any cluster all @1"],
    ["ingress: [«{ports: []}»]", "allow 0-65535/any cluster all @1"],
    ["ingress: [«{ports: ~}»]", "allow 0-65535/any cluster all @1"],
    ["ingress: [«~»]", "allow 0-65535/any cluster all @1"],
    ["ingress: [{ports: [«~»]}]", "allow 0-65535/tcp cluster all @1"],
    ["ingress: [{ports: [«{}»]}]", "allow 0-65535/tcp cluster all @1"],
    [
      "ingress: [{ports: [{protocol: «TCP»}]}]",
      "allow 0-65535/tcp cluster all @1",
    ],
    [
      "ingress: [{ports: [{protocol: «UDP»}]}]",
      "allow 0-65535/udp cluster all @1",
    ],
    [
      "ingress: [{ports: [{protocol: «SCTP», port: ~}]}]",
      "allow 0-65535/sctp cluster all @1",
    ],
    ["ingress: [{ports: «'${PORTS}'»}]", "allow ?/any cluster @1"],
  ]);
});

test("K-N4, K-N5: what lets nothing in", () => {
  check([
    ["podSelector: {}"],
    ["ingress: []"],
    ["ingress: ~, policyTypes: [Ingress]"],
    ["policyTypes: [Egress], ingress: [{ports: [{port: 23}]}]"],
    ["egress: [{ports: [{port: 23}]}]"],
    [
      "policyTypes: [], ingress: [{ports: [{port: «23»}]}]",
      "allow 23/tcp cluster @1",
    ],
    [
      "policyTypes: [Egress, Ingress], ingress: [{ports: [{port: «23»}]}]",
      "allow 23/tcp cluster @1",
    ],
  ]);
});

test("who may connect", () => {
  const from = (peers: string, shown: string): Row => [
    `ingress: [{from: ${peers}, ports: [{port: «23»}]}]`,
    `allow 23/tcp cluster${shown} @1`,
  ];
  check([
    from("[]", ""),
    from("~", ""),
    from(
      "[{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}]",
      " from 10.0.0.0/8",
    ),
    from("[{ipBlock: {cidr: 0.0.0.0/0}}]", ""),
    from("[{ipBlock: {cidr: '::/0'}}]", " from ::/0"),
    from("[{ipBlock: {cidr: '${NET}'}}]", " from ?"),
    from(
      "[{podSelector: {matchLabels: {app: web}}}]",
      " from pods app=web of the namespace",
    ),
    from("[{podSelector: {}}]", " from all pods of the namespace"),
    from("[{namespaceSelector: {}}]", " from all pods of all namespaces"),
    from(
      "[{namespaceSelector: {matchLabels: {env: prod}}, podSelector: {matchExpressions: [{key: app, operator: In, values: [a, b]}, {key: x, operator: Exists}, {key: y, operator: DoesNotExist}, {key: z, operator: NotIn, values: [c]}]}}]",
      " from pods app in (a, b),x,!y,z notin (c) of namespaces env=prod",
    ),
    from(
      "[{ipBlock: {cidr: 10.0.0.0/8}}, {podSelector: {}}]",
      " from 10.0.0.0/8|all pods of the namespace",
    ),
    from("[{}]", " from ?"),
    from("'${PEERS}'", " from ?"),
  ]);
});

test("the places of a rule and of its source", () => {
  const exposures = exposuresOf(
    "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  ingress:\n    - from:\n        - ipBlock:\n            cidr: 10.0.0.0/8\n    - {}\n",
  );
  assert.equal(
    exposures.map(({ facts }) =>
      ["port", "source"].map((name) => {
        const { line, column } = facts[name]![0]!.span;
        return `${line}:${column}`;
      }),
    ),
    [
      ["5:7", "7:19"],
      ["8:7", "8:7"],
    ],
  );
});

const PODS =
  "{apiVersion: v1, kind: Pod, metadata: {labels: {app: t}}, spec: {containers: [{ports: [{name: console, containerPort: «23»}]}]}}\n---\n" +
  "{apiVersion: v1, kind: Pod, metadata: {labels: {app: u}}, spec: {containers: [{ports: [{name: console, containerPort: «24»}]}]}}\n---\n";
const PODS_SHOWN = ["listen 23/tcp cluster @1", "listen 24/tcp cluster @2"];

test("a name is the number that the governed pods give it", () => {
  const rows: [string, string][] = [
    ["podSelector: {}", "23|24"],
    ["policyTypes: [Ingress]", "23|24"],
    ["podSelector: {matchLabels: {app: t}}", "23"],
    [
      "podSelector: {matchExpressions: [{key: app, operator: In, values: [u, v]}]}",
      "24",
    ],
    [
      "podSelector: {matchExpressions: [{key: app, operator: NotIn, values: [u]}]}",
      "23",
    ],
    [
      "podSelector: {matchExpressions: [{key: app, operator: Exists}]}",
      "23|24",
    ],
    [
      "podSelector: {matchExpressions: [{key: app, operator: DoesNotExist}]}",
      "?",
    ],
    [
      "podSelector: {matchExpressions: [{key: no, operator: NotIn, values: [u]}]}",
      "23|24",
    ],
    ["podSelector: {matchLabels: {app: w}}", "?"],
  ];
  for (const [selector, port] of rows)
    checkExposures(
      PODS + policy(`${selector}, ingress: [{ports: [{port: «console»}]}]`),
      ...PODS_SHOWN,
      `allow ${port}/tcp cluster @3`,
    );
});

test("an unresolved name is unknown, but telnet may turn out to be 23", () => {
  check([
    [
      "podSelector: {}, ingress: [{ports: [{port: «console»}]}]",
      "allow ?/tcp cluster @1",
    ],
    [
      "podSelector: {}, ingress: [{ports: [{port: «telnet»}]}]",
      "declare 23/tcp cluster one-of-several possible @1",
    ],
  ]);
});

test.run();
