import { suite } from "uvu";
import { checkExposures } from "../shown-exposures.ts";
import { checkRows, object } from "./checked-policies.ts";
import type { Row } from "./checked-policies.ts";

const test = suite("policies of Istio");

function policy(spec: string): string {
  return object("security.istio.io/v1", "AuthorizationPolicy", spec);
}

function rule(written: string): string {
  return policy(`action: ALLOW, rules: [${written}]`);
}

function to(operation: string): string {
  return `{to: [{operation: {${operation}}}]}`;
}

test("K-IS6: ports of operations", () => {
  checkRows(rule, [
    [to("ports: [«'23'»]"), "allow 23/tcp cluster @1"],
    [to("ports: [«23»]"), "allow 23/tcp cluster @1"],
    [to("ports: [«'2*'»]"), "allow ?/tcp cluster @1"],
    [to("ports: [«'23'»], methods: [GET]"), "allow 23/tcp cluster @1"],
    [
      to("ports: [«'80'», «'23'»]"),
      "allow 80/tcp cluster @1",
      "allow 23/tcp cluster @2",
    ],
    [to("ports: ['23'], notPorts: ['23']")],
    [
      "{to: [{operation: {ports: [«'80'»]}}, {operation: {ports: [«'23'»]}}]}",
      "allow 80/tcp cluster @1",
      "allow 23/tcp cluster @2",
    ],
  ]);
  checkExposures(
    policy("rules: [{to: [{operation: {ports: [«'23'»]}}]}]"),
    "allow 23/tcp cluster @1",
  );
});

test("K-IS6: ports of conditions", () => {
  const when = (values: string) => `when: [{key: destination.port, ${values}}]`;
  checkRows(rule, [
    [`{${when("values: [«'23'»]")}}`, "allow 23/tcp cluster @1"],
    [
      `{to: [{operation: {ports: [«'23'», '80']}}], ${when("values: ['23']")}}`,
      "allow 23/tcp cluster @1",
    ],
    [`{to: [{operation: {ports: ['80']}}], ${when("values: ['23']")}}`],
    [`{to: [{operation: {notPorts: ['23']}}], ${when("values: ['23']")}}`],
    [`{to: [{operation: {ports: ['23']}}], ${when("notValues: ['23']")}}`],
    [
      `«{${when("notValues: ['23']")}}»`.replace("]}]}»", "]}»]}"),
      "allow 0-22|24-65535/tcp cluster all @1",
    ],
  ]);
});

test("K-IS6: what is not said is every port, as far as it is no matter of HTTP", () => {
  checkRows(rule, [
    ["«{}»", "allow 0-65535/tcp cluster all @1"],
    [
      "«{from: [{source: {namespaces: [a]}»}]}",
      "allow 0-65535/tcp cluster all from namespace a @1",
    ],
    ["{to: [{operation: «{}»}]}", "allow 0-65535/tcp cluster all @1"],
    [
      "{to: [{operation: «{notPorts: ['80']}»}]}",
      "allow 0-79|81-65535/tcp cluster all @1",
    ],
    [
      "{to: [{operation: «{notPorts: ['23']}»}]}",
      "allow 0-22|24-65535/tcp cluster all @1",
    ],
    [to("methods: [GET]")],
    [to("notPaths: [/admin]")],
    [to("hosts: [example.org]")],
    ["{from: [{source: {requestPrincipals: ['*']}}]}"],
    ["{when: [{key: 'request.headers[x]', values: [y]}]}"],
  ]);
  checkRows(policy, [
    [""],
    ["rules: []"],
    ["action: ALLOW"],
    ["selector: {matchLabels: {app: t}}"],
  ]);
});

test("K-IS6: what does not let in, and what is spared", () => {
  const ports = to("ports: ['23']");
  checkRows(policy, [
    [`action: DENY, rules: [${ports}]`],
    [`action: AUDIT, rules: [${ports}]`],
    [`action: CUSTOM, provider: {name: x}, rules: [${ports}]`],
    ["action: DENY, rules: [{}]"],
    [
      `action: DENY, rules: [${to("notPorts: [«'23'»]")}]`,
      "declare 23/tcp cluster possible @1",
    ],
    [
      "action: DENY, rules: [{when: [{key: destination.port, notValues: [«'23'»]}]}]",
      "declare 23/tcp cluster possible @1",
    ],
    ["action: DENY, rules: [{when: [{key: source.ip, notValues: ['23']}]}]"],
  ]);
  checkExposures(
    policy(`rules: [${ports}]`).replace(
      "name: p",
      'name: p, annotations: {istio.io/dry-run: "true"}',
    ),
  );
  checkExposures(
    object(
      "policy.linkerd.io/v1alpha1",
      "AuthorizationPolicy",
      `rules: [${ports}]`,
    ),
  );
});

test("who may connect", () => {
  const from = (source: string, shown: string): Row => [
    `{from: [{source: {${source}}}], to: [{operation: {ports: [«'23'»]}}]}`,
    `allow 23/tcp cluster${shown} @1`,
  ];
  checkRows(rule, [
    from("ipBlocks: [10.0.0.0/8]", " from 10.0.0.0/8"),
    from("remoteIpBlocks: [192.0.2.1]", " from 192.0.2.1"),
    from("principals: [a/ns/b/sa/c]", " from principal a/ns/b/sa/c"),
    from("notNamespaces: [a]", ""),
  ]);
});

test("K-IS7: signs that a port is served", () => {
  const shown = "declare 23/tcp unknown possible @1";
  for (const key of ["23", '"23"'])
    checkExposures(
      object(
        "security.istio.io/v1",
        "PeerAuthentication",
        `portLevelMtls: {«${key}»: {mode: DISABLE}}`,
      ),
      shown,
    );
  checkExposures(
    object(
      "networking.istio.io/v1",
      "DestinationRule",
      "host: t, trafficPolicy: {portLevelSettings: [{port: {number: «23»}}]}, subsets: [{name: a, trafficPolicy: {portLevelSettings: [{port: {number: «23»}}]}}]",
    ),
    "declare 23/tcp unknown @1",
    "declare 23/tcp unknown @2",
  );
});

test("K-IS7, K-LK1: annotations of pods, and of what holds pods", () => {
  const istio = "traffic.sidecar.istio.io";
  const linkerd = "config.linkerd.io";
  const rows: Row[] = [
    [
      `${istio}/includeInboundPorts: "«80»,«23»"`,
      "declare 80/tcp unknown possible @1",
      "declare 23/tcp unknown possible @2",
    ],
    [
      `${istio}/excludeInboundPorts: «"23"»`,
      "declare 23/tcp unknown possible @1",
    ],
    [
      `${istio}/excludeInboundPorts: «23»`,
      "declare 23/tcp unknown possible @1",
    ],
    [
      `${linkerd}/opaque-ports: «"20-25"»`,
      "declare 20-25/tcp unknown range possible @1",
    ],
    [
      `${linkerd}/skip-inbound-ports: "«23»,«100-200»"`,
      "declare 23/tcp unknown possible @1",
      "declare 100-200/tcp unknown wide-range possible @2",
    ],
    [`${istio}/includeInboundPorts: "*"`],
    [`${linkerd}/skip-outbound-ports: "23"`],
    [`${istio}/excludeOutboundPorts: "23"`],
  ];
  for (const kind of ["Pod", "Namespace", "Service"])
    checkRows(
      (annotation) =>
        `{apiVersion: v1, kind: ${kind}, metadata: {name: p, annotations: {${annotation}}}, spec: {containers: []}}\n`,
      rows,
    );
});

test.run();
