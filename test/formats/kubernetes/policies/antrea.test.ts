import { suite } from "uvu";
import { checkExposures } from "../shown-exposures.ts";
import { checkRows, object, PODS, PODS_SHOWN } from "./checked-policies.ts";
import type { Row } from "./checked-policies.ts";

const test = suite("policies of Antrea");

function policy(spec: string, kind = "NetworkPolicy"): string {
  return object("crd.antrea.io/v1beta1", kind, spec);
}

function rule(written: string): string {
  return policy(`appliedTo: [{podSelector: {}}], ingress: [${written}]`);
}

test("K-AN1: ports, ranges and names", () => {
  checkRows(rule, [
    ["{action: Allow, ports: [{port: «23»}]}", "allow 23/tcp cluster @1"],
    [
      "{action: Allow, ports: [{protocol: TCP, port: «20», endPort: 25}]}",
      "allow 20-25/tcp cluster range @1",
    ],
    ["{ports: [{port: «23»}]}", "allow 23/tcp cluster @1"],
    [
      "{action: Allow, ports: [{port: «telnet»}]}",
      "declare 23/tcp cluster one-of-several possible @1",
    ],
    [
      "{action: Allow, ports: [{protocol: «TCP», sourcePort: 23}]}",
      "allow 0-65535/tcp cluster all @1",
    ],
    [
      "{action: Allow, ports: [{port: «443», sourcePort: 20, sourceEndPort: 25}]}",
      "allow 443/tcp cluster @1",
    ],
  ]);
});

test("K-AN1: no ports are every port, unless the rule is about another protocol", () => {
  checkRows(rule, [
    ["«{action: Allow}»", "allow 0-65535/any cluster all @1"],
    ["«{action: Allow, ports: []}»", "allow 0-65535/any cluster all @1"],
    ["{action: Allow, protocols: [{icmp: {icmpType: 8}}]}"],
    ["{action: Allow, l7Protocols: [{http: {}}]}"],
  ]);
});

test("K-AN1: what does not let in", () => {
  checkRows(
    rule,
    ["Drop", "Reject", "Pass"].flatMap((action): Row[] => [
      [`{action: ${action}, ports: [{port: 23}]}`],
      [`{action: ${action}}`],
    ]),
  );
  checkRows(policy, [["egress: [{action: Allow, ports: [{port: 23}]}]"]]);
});

test("policies for nodes, and for all of a cluster", () => {
  const nodes = "appliedTo: [{nodeSelector: {matchLabels: {a: b}}}]";
  checkRows(
    (spec) => policy(spec, "ClusterNetworkPolicy"),
    [
      [
        `${nodes}, ingress: [{action: Allow, ports: [{port: «23»}]}]`,
        "allow 23/tcp node @1",
      ],
      [
        `ingress: [{action: Allow, ports: [{port: «23»}], ${nodes}}]`,
        "allow 23/tcp node @1",
      ],
    ],
  );
  const named = "ingress: [{action: Allow, ports: [{port: «console»}]}]";
  const rows: [string, string, string?][] = [
    ["appliedTo: [{podSelector: {matchLabels: {app: t}}}]", "23"],
    [
      "appliedTo: [{podSelector: {matchLabels: {app: t}}}, {podSelector: {matchLabels: {app: u}}}]",
      "23|24",
    ],
    [
      "appliedTo: [{podSelector: {matchLabels: {app: t}}}]",
      "23|25",
      "ClusterNetworkPolicy",
    ],
  ];
  for (const [applied, port, kind] of rows)
    checkExposures(
      PODS + policy(`${applied}, ${named}`, kind),
      ...PODS_SHOWN,
      `allow ${port}/tcp cluster @4`,
    );
});

test("who may connect", () => {
  const from = (peer: string, shown: string): Row => [
    `{action: Allow, from: [${peer}], ports: [{port: «23»}]}`,
    `allow 23/tcp cluster from ${shown} @1`,
  ];
  checkRows(rule, [
    from("{ipBlock: {cidr: 10.0.0.0/8}}", "10.0.0.0/8"),
    from("{group: web}", "group web"),
    from("{serviceAccount: {name: a, namespace: b}}", "service account a"),
    from("{nodeSelector: {}}", "all nodes"),
    from("{namespaces: {match: Self}}", "all pods of the namespace"),
    from(
      "{namespaceSelector: {}, podSelector: {matchLabels: {a: b}}}",
      "pods a=b of all namespaces",
    ),
  ]);
});

test.run();
