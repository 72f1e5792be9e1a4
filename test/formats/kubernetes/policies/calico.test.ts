import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readCalicoSelector } from "../../../../src/formats/kubernetes/policies/calico-selector.ts";
import { selectorWords } from "../../../../src/formats/kubernetes/selectors.ts";
import { UNKNOWN } from "../../../../src/syntax/text.ts";
import { openSource } from "../../../../src/syntax/source.ts";
import { viewDocument } from "../../../../src/syntax/view.ts";
import { parseYaml } from "../../../../src/syntax/yaml.ts";
import { checkExposures } from "../shown-exposures.ts";
import { checkRows, object, PODS, PODS_SHOWN } from "./checked-policies.ts";
import type { Row } from "./checked-policies.ts";

const test = suite("policies of Calico");

const V3 = "projectcalico.org/v3";

function policy(spec: string, kind = "NetworkPolicy", version = V3): string {
  return object(version, kind, spec);
}

function rule(written: string): string {
  return policy(`selector: all(), ingress: [${written}]`);
}

function allow(written: string): string {
  return rule(`{action: Allow, ${written}}`);
}

test("K-CA1: ports, ranges and names", () => {
  const tcp = (ports: string, ...shown: string[]): Row => [
    `protocol: TCP, destination: {ports: [${ports}]}`,
    ...shown,
  ];
  checkRows(allow, [
    tcp("«23»", "allow 23/tcp cluster @1"),
    tcp("«'23'»", "allow 23/tcp cluster @1"),
    tcp("«'027'»", "allow 27/tcp cluster @1"),
    tcp("«027»", "allow 23/tcp cluster @1"),
    tcp("«'20:25'»", "allow 20-25/tcp cluster range @1"),
    tcp("«20:25»", "allow 20-25/tcp cluster range @1"),
    tcp("«'1:1024'»", "allow 1-1024/tcp cluster wide-range @1"),
    tcp("«'0:65535'»", "allow 0-65535/tcp cluster all @1"),
    tcp("«'25:20'»", "allow ?/tcp cluster @1"),
    tcp("«'20-25'»", "allow ?/tcp cluster @1"),
    tcp("«22», «23»", "allow 22/tcp cluster @1", "allow 23/tcp cluster @2"),
    tcp("«telnet»", "declare 23/tcp cluster one-of-several possible @1"),
    tcp("«'a b'»", "allow ?/tcp cluster @1"),
  ]);
});

test("K-CA1: protocols are words or numbers", () => {
  const with_ = (protocol: string, ...shown: string[]): Row => [
    `${protocol}destination: {ports: [«23»]}`,
    ...shown,
  ];
  checkRows(allow, [
    with_("protocol: 6, ", "allow 23/tcp cluster @1"),
    with_("protocol: tcp, ", "allow 23/tcp cluster @1"),
    with_("protocol: 17, ", "allow 23/udp cluster @1"),
    with_("protocol: SCTP, ", "allow 23/sctp cluster @1"),
    with_("", "allow 23/any cluster @1"),
    with_("notProtocol: UDP, ", "allow 23/tcp|sctp cluster @1"),
    with_("notProtocol: TCP, ", "allow 23/udp|sctp cluster @1"),
    with_("notProtocol: ICMP, ", "allow 23/any cluster @1"),
  ]);
  checkRows(allow, [["protocol: ICMP, icmp: {type: 8}"], ["protocol: 1"]]);
});

test("K-CA2: what is not said is every port", () => {
  checkRows(rule, [
    ["«{action: Allow}»", "allow 0-65535/any cluster all @1"],
    ["{action: Allow, protocol: «TCP»}", "allow 0-65535/tcp cluster all @1"],
    ["{action: Allow, protocol: «UDP»}", "allow 0-65535/udp cluster all @1"],
    [
      "{action: Allow, notProtocol: «TCP»}",
      "allow 0-65535/udp|sctp cluster all @1",
    ],
    ["{action: Allow, http: {methods: [GET]}}"],
  ]);
});

test("K-CA2: ports that are excluded are not let in", () => {
  checkRows(allow, [
    [
      "protocol: «TCP», destination: {notPorts: [23]}",
      "allow 0-22|24-65535/tcp cluster all @1",
    ],
    [
      "protocol: «TCP», destination: {notPorts: ['20:25', 80]}",
      "allow 0-19|26-79|81-65535/tcp cluster all @1",
    ],
    [
      "protocol: «TCP», destination: {notPorts: [80]}",
      "allow 0-79|81-65535/tcp cluster all @1",
    ],
    [
      "protocol: TCP, destination: {ports: [«'20:25'»], notPorts: [23]}",
      "allow 20-22|24-25/tcp cluster range @1",
    ],
    ["protocol: TCP, destination: {ports: [23], notPorts: ['20:25']}"],
    [
      `protocol: TCP, destination: {ports: [«23»], notPorts: ["${UNKNOWN}"]}`,
      "allow 23/tcp cluster @1",
    ],
    [
      "protocol: «TCP», destination: {notPorts: [telnet]}",
      "allow 0-65535/tcp cluster all @1",
    ],
  ]);
});

test("so many exclusions are not worked out", () => {
  const many = Array.from({ length: 2_000 }, (_, port) => port).join();
  checkRows(allow, [
    [
      `protocol: TCP, destination: {ports: [«23»], notPorts: [${many}]}`,
      "allow ?/tcp cluster @1",
    ],
  ]);
});

test("K-CA2: near-misses", () => {
  checkRows(rule, [
    ["{action: Deny, protocol: TCP, destination: {ports: [23]}}"],
    ["{action: Log, protocol: TCP, destination: {ports: [23]}}"],
    ["{action: Pass, protocol: TCP, destination: {ports: [23]}}"],
    [
      "{action: Allow, protocol: TCP, source: {ports: [23]}, destination: {ports: [«443»]}}",
      "allow 443/tcp cluster @1",
    ],
  ]);
  const ports = "{action: Allow, protocol: TCP, destination: {ports: [«23»]}}";
  checkRows(policy, [
    [`egress: [${ports.replace(/[«»]/g, "")}]`],
    [`types: [Egress], ingress: [${ports.replace(/[«»]/g, "")}]`],
    [`types: [Ingress], ingress: [${ports}]`, "allow 23/tcp cluster @1"],
    [`egress: [], ingress: [${ports}]`, "allow 23/tcp cluster @1"],
  ]);
  for (const kind of ["NetworkPolicy", "GlobalNetworkPolicy"]) {
    checkExposures(
      policy(`ingress: [${ports}]`, kind, "crd.projectcalico.org/v1"),
      "allow 23/tcp cluster @1",
    );
    checkExposures(
      policy(`ingress: [${ports.replace(/[«»]/g, "")}]`, `Staged${kind}`),
    );
  }
});

test("who may connect", () => {
  const from = (source: string, shown: string): Row => [
    `protocol: TCP, source: {${source}}, destination: {ports: [«23»]}`,
    `allow 23/tcp cluster${shown} @1`,
  ];
  checkRows(allow, [
    from("nets: [10.0.0.0/8, 192.0.2.1/32]", " from 10.0.0.0/8|192.0.2.1/32"),
    from("notNets: [10.0.0.0/8]", ""),
    from("selector: \"role == 'web'\"", " from endpoints role == 'web'"),
    from(
      "serviceAccounts: {names: [a, b]}",
      " from service account a|service account b",
    ),
    from("services: {name: kubernetes}", " from service kubernetes"),
  ]);
});

test("K-CA3: what is let into the host before any policy", () => {
  checkRows(
    (spec) => policy(spec, "FelixConfiguration"),
    [
      [
        "failsafeInboundHostPorts: [{protocol: tcp, port: «23»}]",
        "allow 23/tcp node @1",
      ],
      ["failsafeInboundHostPorts: [{port: «23»}]", "allow 23/tcp node @1"],
      [
        "failsafeInboundHostPorts: [{protocol: udp, port: «23»}]",
        "allow 23/udp node @1",
      ],
      [
        "failsafeInboundHostPorts: [{protocol: tcp, port: «23», net: 10.0.0.0/8}]",
        "allow 23/tcp node from 10.0.0.0/8 @1",
      ],
      ["failsafeOutboundHostPorts: [{protocol: tcp, port: 23}]"],
    ],
  );
  checkExposures(
    policy(
      "node: n, ports: [{name: console, protocol: TCP, port: «23»}]",
      "HostEndpoint",
    ),
    "declare 23/tcp unknown @1",
  );
});

test("a name is looked up in the endpoints that are governed", () => {
  const rows: [string, string, string?][] = [
    ["all()", "23|24"],
    ["\"app == 't'\"", "23"],
    ["\"app == 't'\"", "23|25", "GlobalNetworkPolicy"],
    ["\"app == 't' || app == 'u'\"", "23|24"],
  ];
  for (const [selector, port, kind] of rows)
    checkExposures(
      PODS +
        policy(
          `selector: ${selector}, ingress: [{action: Allow, protocol: TCP, destination: {ports: [«console»]}}]`,
          kind,
        ),
      ...PODS_SHOWN,
      `allow ${port}/tcp cluster @4`,
    );
});

test("selectors", () => {
  const rows: [string, string][] = [
    ["all()", ""],
    ["global()", ""],
    ["app == 'web'", "app=web"],
    ['app == "web" && has(tier)', "app=web,tier"],
    ["!has(tier)", "!tier"],
    ["! has( tier )", "!tier"],
    ["app != 'web'", "app notin (web)"],
    ["app in { 'a', \"b\" }", "app in (a, b)"],
    ["app not in {'a','b'}", "app notin (a, b)"],
    [
      "app in {'a'} && projectcalico.org/orchestrator == 'k8s'",
      "app=a,projectcalico.org/orchestrator=k8s",
    ],
    ["app == 'a' || app == 'b'", ""],
    ["app contains 'x'", ""],
    ["!(app == 'a')", ""],
    ["", ""],
    ["== == &&", ""],
  ];
  for (const [text, words] of rows) {
    const [node] = parseYaml(openSource("t", JSON.stringify(text))).documents;
    assert.is(
      selectorWords(readCalicoSelector(viewDocument(node!))),
      words,
      text,
    );
  }
});

test.run();
