import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { gateways } from "../../../../src/formats/kubernetes/kinds/gateways.ts";
import { checkExposures, exposuresOf } from "../shown-exposures.ts";

const test = suite("port rows");

function object(apiVersion: string, kind: string, spec: string): string {
  return `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: o}, spec: ${spec}}`;
}

type Row = readonly [spec: string, ...expected: string[]];

function checker(apiVersion: string, kind: string) {
  return (rows: readonly Row[]): void => {
    for (const [spec, ...expected] of rows)
      checkExposures(object(apiVersion, kind, spec), ...expected);
  };
}

const gateway = checker("gateway.networking.k8s.io/v1", "Gateway");
const securityGroup = checker("ec2.services.k8s.aws/v1alpha1", "SecurityGroup");
const firewall = checker(
  "compute.cnrm.cloud.google.com/v1beta1",
  "ComputeFirewall",
);

test("a listener's port, however it is written", () => {
  gateway([
    ["{listeners: [{port: «23»}]}", "listen 23/tcp internet @1"],
    ["{listeners: [{port: «'23'»}]}", "listen 23/tcp internet @1"],
    ["{listeners: [{port: «027»}]}", "listen 23/tcp internet @1"],
    [
      "{listeners: [{port: «23», port: «24»}]}",
      "listen 23/tcp internet @1",
      "listen 24/tcp internet @2",
    ],
    ["{listeners: [{port: «telnet»}]}", "listen ?/tcp internet @1"],
    ["{listeners: [{port: 0}, {port: null}, {port: ''}, {}]}"],
    ["{listeners: {port: 23}}"],
    ["{listeners: [23, null, [23]]}"],
    ["{Listeners: [{port: 23}]}"],
    ["null"],
    ["[23]"],
  ]);
});

test("a protocol in any case; what is not UDP comes over TCP", () => {
  gateway([
    ["{listeners: [{port: «23», protocol: udp}]}", "listen 23/udp internet @1"],
    ["{listeners: [{port: «23», protocol: TLS}]}", "listen 23/tcp internet @1"],
    [
      "{listeners: [{port: «23», protocol: null}]}",
      "listen 23/tcp internet @1",
    ],
    ["{listeners: [{port: «23», protocol: [UDP]}]}", "listen 23/? internet @1"],
  ]);
});

test("a firewall's range, and what opens every port", () => {
  securityGroup([
    [
      "{ingressRules: [{ipProtocol: tcp, fromPort: «20», toPort: 25, ipRanges: [{cidrIP: 10.0.0.0/8}]}]}",
      "allow 20-25/tcp private range from 10.0.0.0/8 @1",
    ],
    [
      "{ingressRules: [{ipProtocol: tcp, fromPort: «0», toPort: 65535}]}",
      "allow 0-65535/tcp network all @1",
    ],
    [
      "{ingressRules: [{ipProtocol: «'-1'», fromPort: 443, toPort: 443}]}",
      "allow 0-65535/any network all @1",
    ],
    [
      "{ingressRules: [{ipProtocol: «-1», ipRanges: [{cidrIP: 0.0.0.0/0}]}]}",
      "allow 0-65535/any internet all @1",
    ],
    [
      "{ingressRules: [{ipProtocol: '6', fromPort: «23»}]}",
      "allow 23/tcp network @1",
    ],
    ["{ingressRules: [{ipProtocol: icmp, fromPort: 8, toPort: -1}]}"],
  ]);
});

test("ports in words, and who may connect", () => {
  firewall([
    [
      "{allow: [{protocol: tcp, ports: [«'22-24'»]}], sourceRanges: [192.0.2.0/24]}",
      "allow 22-24/tcp private range from 192.0.2.0/24 @1",
    ],
    [
      "{allow: [{protocol: tcp, ports: [«23»]}], sourceTags: [web]}",
      "allow 23/tcp network from web @1",
    ],
    ["{allow: [{protocol: «all»}]}", "allow 0-65535/any internet all @1"],
    ["{allow: [{protocol: tcp, ports: [«23»]}]}", "allow 23/tcp internet @1"],
    [
      "{allow: [{protocol: tcp, ports: [«23»]}], direction: ingress, disabled: false}",
      "allow 23/tcp internet @1",
    ],
    ["{allow: [{protocol: tcp, ports: ['23']}], direction: EGRESS}"],
    ["{allow: [{protocol: tcp, ports: ['23']}], disabled: true}"],
    [
      "{allow: [{protocol: tcp, ports: ['«x»', '']}]}",
      "allow ?/tcp internet @1",
    ],
    [
      "{allow: [{protocol: «tcp», ports: []}]}",
      "allow 0-65535/tcp internet all @1",
    ],
  ]);
});

test("an address with a port", () => {
  const mapping = checker("getambassador.io/v3alpha1", "TCPMapping");
  mapping([
    ["{service: 't:«23»'}", "forward 23/tcp cluster @1"],
    ["{service: 'tcp://t.lab:«23»/x'}", "forward 23/tcp cluster @1"],
    ["{service: '[::1]:«23»'}", "forward 23/tcp cluster @1"],
    ["{service: 't'}"],
    ["{service: 'a:23:23'}"],
    ["{port: «23», service: 't:23'}", "listen 23/tcp internet @1"],
  ]);
});

const odd = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(null, 23, "23", "", -1, 1e9, true, "telnet", "*"),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        ...["spec", "port", "ports", "listeners", "rules", "protocol", "bind"],
        ...["frontend", "allow", "servers", "number", "network", "ingress"],
      ),
      tie("value"),
      { maxKeys: 4 },
    ),
  ),
})).value;

test("no kind stumbles over odd values", () => {
  fc.assert(
    fc.property(fc.constantFrom(...gateways), odd, ({ kind, groups }, spec) => {
      const [group = ""] = groups;
      exposuresOf(
        JSON.stringify({
          apiVersion: `${group}/v1`,
          kind,
          spec,
          ...(spec as object),
        }),
      );
    }),
    { numRuns: 500 },
  );
  assert.ok(gateways.length > 40);
});

test.run();
