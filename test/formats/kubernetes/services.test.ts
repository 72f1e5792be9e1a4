import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkExposures, exposuresOf } from "./shown-exposures.ts";

const test = suite("services");

function service(spec: string): string {
  return `{apiVersion: v1, kind: Service, metadata: {name: s}, spec: {${spec}}}`;
}

type Row = readonly [spec: string, ...expected: string[]];

function check(rows: readonly Row[]): void {
  for (const [spec, ...expected] of rows)
    checkExposures(service(spec), ...expected);
}

test("K-S1, K-S5: how far a Service's port reaches", () => {
  check([
    ["ports: [{port: «23»}]", "publish 23/tcp cluster @1"],
    ["type: ClusterIP, ports: [{port: «23»}]", "publish 23/tcp cluster @1"],
    ["type: NodePort, ports: [{port: «23»}]", "publish 23/tcp node @1"],
    ["type: LoadBalancer, ports: [{port: «23»}]", "publish 23/tcp internet @1"],
    [
      "externalIPs: [203.0.113.7], ports: [{port: «23»}]",
      "publish 23/tcp internet @1",
    ],
    ["externalIPs: [], ports: [{port: «23»}]", "publish 23/tcp cluster @1"],
    [
      "loadBalancerIP: 203.0.113.7, ports: [{port: «23»}]",
      "publish 23/tcp internet @1",
    ],
    ["loadBalancerIP: '', ports: [{port: «23»}]", "publish 23/tcp cluster @1"],
    [
      "type: NodePort, type: LoadBalancer, ports: [{port: «23»}]",
      "publish 23/tcp internet @1",
    ],
    ["type: loadbalancer, ports: [{port: «23»}]", "publish 23/tcp cluster @1"],
    ["ports: [{port: «2323»}]", "publish 2323/tcp cluster @1"],
    ["ports: [{port: «23», protocol: UDP}]", "publish 23/udp cluster @1"],
    ["ports: [{Port: 23}]"],
    [
      "ports: [{name: telnet, appProtocol: telnet, port: «2323»}]",
      "publish 2323/tcp cluster @1",
    ], // K-S10
    ["port: 23"],
  ]);
});

test("K-S5: a load balancer's ranges are the source, elsewhere they do nothing", () => {
  const ranges = "loadBalancerSourceRanges: [10.0.0.0/8, ' 192.0.2.0/24 ']";
  check([
    [
      `type: LoadBalancer, ${ranges}, ports: [{port: «23»}]`,
      "publish 23/tcp internet from 10.0.0.0/8|192.0.2.0/24 @1",
    ],
    [
      `type: NodePort, ${ranges}, ports: [{port: «23»}]`,
      "publish 23/tcp node @1",
    ],
    [
      `type: LoadBalancer, externalIPs: [203.0.113.7], ${ranges}, ports: [{port: «23»}]`,
      "publish 23/tcp internet @1",
    ],
    [
      "type: LoadBalancer, loadBalancerSourceRanges: ['${OFFICE}'], ports: [{port: «23»}]",
      "publish 23/tcp internet from ? @1",
    ],
    [
      "type: LoadBalancer, loadBalancerSourceRanges: [], ports: [{port: «23»}]",
      "publish 23/tcp internet @1",
    ],
    [
      `type: LoadBalancer, ${ranges}, ports: [{port: «80», nodePort: «23»}]`,
      "publish 80/tcp internet from 10.0.0.0/8|192.0.2.0/24 @1",
      "publish 23/tcp node @2",
    ],
  ]);
});

test("K-S2: a target port of another number is forwarded to, as far as the front port reaches", () => {
  check([
    [
      "type: NodePort, ports: [{port: «2323», targetPort: «23»}]",
      "publish 2323/tcp node @1",
      "forward 23/tcp node @2",
    ],
    [
      "ports: [{port: «2323», targetPort: «23»}]",
      "publish 2323/tcp cluster @1",
      "forward 23/tcp cluster @2",
    ],
    [
      "type: LoadBalancer, ports: [{port: «80», targetPort: «'23'»}]",
      "publish 80/tcp internet @1",
      "forward 23/tcp internet @2",
    ],
    ["ports: [{port: «23», targetPort: 23}]", "publish 23/tcp cluster @1"],
    ["ports: [{port: «23», targetPort: '023'}]", "publish 23/tcp cluster @1"],
    ["ports: [{port: «23», targetPort: 0}]", "publish 23/tcp cluster @1"],
    ["ports: [{port: «23», targetPort: ''}]", "publish 23/tcp cluster @1"],
    [
      "ports: [{port: «23», targetPort: «2323»}]",
      "publish 23/tcp cluster @1",
      "forward 2323/tcp cluster @2",
    ],
    ["ports: [{targetPort: «23»}]", "forward 23/tcp cluster @1"],
    [
      "ports: [{port: «80», targetPort: «23», protocol: UDP}]",
      "publish 80/udp cluster @1",
      "forward 23/udp cluster @2",
    ],
    [
      "ports: [{port: «80», targetPort: «'${P}'»}]",
      "publish 80/tcp cluster @1",
      "forward ?/tcp cluster @2",
    ],
  ]);
});

test("K-S4: a nodePort is a front door of its own", () => {
  check([
    [
      "type: NodePort, ports: [{port: «80», nodePort: «23»}]",
      "publish 80/tcp node @1",
      "publish 23/tcp node @2",
    ],
    ["ports: [{nodePort: «23», protocol: SCTP}]", "publish 23/sctp node @1"],
    ["ports: [{nodePort: 0}]"],
  ]);
});

test("K-S6: a headless Service has a port but forwards nothing", () => {
  check([
    [
      "clusterIP: None, ports: [{port: «23», targetPort: 80}]",
      "publish 23/tcp cluster @1",
    ],
    [
      "clusterIPs: [None], ports: [{port: «80», targetPort: 23}]",
      "publish 80/tcp cluster @1",
    ],
    [
      "clusterIP: None, ports: [{port: «80», targetPort: telnet}]",
      "publish 80/tcp cluster @1",
    ],
    [
      "clusterIP: none, ports: [{port: «80», targetPort: «23»}]",
      "publish 80/tcp cluster @1",
      "forward 23/tcp cluster @2",
    ],
  ]);
});

test("K-S7: an ExternalName declares ports of somewhere else", () => {
  check([
    [
      "type: ExternalName, externalName: a.example, ports: [{port: «23», targetPort: 23}]",
      "declare 23/tcp unknown @1",
    ],
    [
      "type: ExternalName, ports: [{port: «80», targetPort: 23}]",
      "declare 80/tcp unknown @1",
    ],
    [
      "type: ExternalName, type: ClusterIP, ports: [{port: «23»}]",
      "publish 23/tcp cluster @1",
    ],
  ]);
});

test("K-S8: endpoints are forwarded to", () => {
  checkExposures(
    "{apiVersion: v1, kind: Endpoints, subsets: [{addresses: [{ip: 10.0.0.9}], ports: [{port: «23»}, {port: «23», protocol: UDP}]}, {ports: [{port: «24»}]}]}",
    "forward 23/tcp cluster @1",
    "forward 23/udp cluster @2",
    "forward 24/tcp cluster @3",
  );
  checkExposures(
    "{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, ports: [{name: t, port: «23»}, {name: u}]}",
    "forward 23/tcp cluster @1",
  );
  checkExposures("{apiVersion: v1, kind: EndpointSlice, ports: [{port: 23}]}");
});

test("K-S9: a port for health checks is declared on the node", () => {
  check([["healthCheckNodePort: «23»", "declare 23/tcp node @1"]]);
  check([["healthCheckNodePort: 0"]]);
});

test("a Service of another group is another thing", () => {
  checkExposures(
    "{apiVersion: serving.knative.dev/v1, kind: Service, spec: {ports: [{port: 23}]}}",
  );
});

test("the place of the reach is the type", () => {
  const [exposure] = exposuresOf(
    "apiVersion: v1\nkind: Service\nspec:\n  type: LoadBalancer\n  ports:\n    - port: 23\n",
  );
  const reach = exposure!.facts["reach"]![0]!.span;
  const port = exposure!.facts["port"]![0]!.span;
  assert.equal([reach.line, reach.column], [4, 9]);
  assert.equal([port.line, port.column, port.endColumn], [6, 13, 15]);
});

test.run();
