import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openKubernetes } from "../../../src/formats/kubernetes/kubernetes.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { viewDocument } from "../../../src/syntax/view.ts";
import { parseYaml } from "../../../src/syntax/yaml.ts";
import { checkExposures, exposuresOf } from "./shown-exposures.ts";

const test = suite("names");

/** A Deployment whose pods have these labels and ports, as one line. */
function deployment(
  labels: string,
  ports: string,
  metadata = "name: d",
): string {
  return `{apiVersion: apps/v1, kind: Deployment, metadata: {${metadata}}, spec: {template: {metadata: {labels: {${labels}}}, spec: {containers: [{name: c}, {ports: [${ports}]}]}}}}\n---\n`;
}

function service(spec: string, metadata = "name: s"): string {
  return `{apiVersion: v1, kind: Service, metadata: {${metadata}}, spec: {${spec}}}\n---\n`;
}

const CONSOLE = deployment(
  "app: t, tier: x",
  "{name: console, containerPort: «23»}",
);
const TO_CONSOLE =
  "selector: {app: t}, ports: [{port: «8023», targetPort: «console»}]";

test("K-S3: a name is the number that the selected pod gives it", () => {
  checkExposures(
    CONSOLE + service(`type: LoadBalancer, ${TO_CONSOLE}`),
    "listen 23/tcp cluster @1",
    "publish 8023/tcp internet @2",
    "forward 23/tcp internet @3",
  );
  checkExposures(
    service(TO_CONSOLE) + CONSOLE,
    "publish 8023/tcp cluster @1",
    "forward 23/tcp cluster @2",
    "listen 23/tcp cluster @3",
  );
});

test("K-S3: the place is the name, its origin the containerPort", () => {
  const exposures = exposuresOf(
    [
      "apiVersion: v1",
      "kind: Pod",
      "metadata: {name: p, labels: {app: t}}",
      "spec: {containers: [{ports: [{name: console, containerPort: 23}]}]}",
      "---",
      "apiVersion: v1",
      "kind: Service",
      "spec: {selector: {app: t}, ports: [{port: 80, targetPort: console}]}",
    ].join("\n"),
  );
  const [port] = exposures.find(
    ({ facts }) => valueOf(facts["mechanism"]![0]!) === "forward",
  )!.facts["port"]!;
  assert.equal(
    [port!.span.line, port!.span.column, port!.span.endColumn],
    [8, 59, 66],
  );
  assert.equal(
    port!.origin!.map(({ span, message }) => [span.line, span.column, message]),
    [[4, 61, "the name console is containerPort 23 here"]],
  );
});

function valueOf(value: { known: boolean; value?: unknown }): unknown {
  return value.known ? value.value : "?";
}

test("A.2.1: which pods give a name its number", () => {
  const found = (reach = "cluster") => [
    "listen 23/tcp cluster @1",
    `publish 8023/tcp ${reach} @2`,
    `forward 23/tcp ${reach} @3`,
  ];
  const lost = [
    "listen 23/tcp cluster @1",
    "publish 8023/tcp cluster @2",
    "forward ?/tcp cluster @3",
  ];
  const rows: [string, string[]][] = [
    [CONSOLE + service(TO_CONSOLE), found()],
    [CONSOLE + service(TO_CONSOLE, "namespace: default"), found()],
    [CONSOLE + service(TO_CONSOLE, "namespace: other"), lost],
    [CONSOLE + service(TO_CONSOLE.replace("app: t", "app: u")), lost],
    [CONSOLE + service(TO_CONSOLE.replace("app: t", "app: t, tier: y")), lost],
    [
      CONSOLE + service(TO_CONSOLE.replace("app: t", "tier: x, app: t")),
      found(),
    ],
    [CONSOLE + service(TO_CONSOLE.replace("app: t", "")), lost],
    [CONSOLE + service(TO_CONSOLE.replace("selector: {app: t}, ", "")), lost],
  ];
  for (const [written, expected] of rows) checkExposures(written, ...expected);
});

test("A.2.1: the protocol must agree", () => {
  checkExposures(
    deployment(
      "app: t",
      "{name: console, containerPort: «23», protocol: UDP}",
    ) + service(TO_CONSOLE),
    "listen 23/udp cluster @1",
    "publish 8023/tcp cluster @2",
    "forward ?/tcp cluster @3",
  );
});

test("A.2.1: pods may give one name several numbers", () => {
  checkExposures(
    CONSOLE +
      deployment("app: t", "{name: console, containerPort: «2323»}") +
      CONSOLE +
      service(TO_CONSOLE),
    "listen 23/tcp cluster @1",
    "listen 2323/tcp cluster @2",
    "listen 23/tcp cluster @3",
    "publish 8023/tcp cluster @4",
    "forward 23|2323/tcp cluster @5",
  );
});

test("A.2.1: a sidecar's names count, an init container's do not", () => {
  const withInit = (more: string) =>
    `{apiVersion: v1, kind: Pod, metadata: {labels: {app: t}}, spec: {containers: [], initContainers: [{${more}ports: [{name: console, containerPort: «23»}]}]}}\n---\n`;
  checkExposures(
    withInit("restartPolicy: Always, ") + service(TO_CONSOLE),
    "listen 23/tcp cluster @1",
    "publish 8023/tcp cluster @2",
    "forward 23/tcp cluster @3",
  );
  checkExposures(
    withInit("") + service(TO_CONSOLE),
    "listen 23/tcp cluster possible @1",
    "publish 8023/tcp cluster @2",
    "forward ?/tcp cluster @3",
  );
});

test("a name that means the front port is the same rule", () => {
  checkExposures(
    CONSOLE +
      service("selector: {app: t}, ports: [{port: «23», targetPort: console}]"),
    "listen 23/tcp cluster @1",
    "publish 23/tcp cluster @2",
  );
  checkExposures(
    service("selector: {app: t}, ports: [{port: «23», targetPort: telnet}]"),
    "publish 23/tcp cluster @1",
  );
});

test("A.2.1: an unresolved name is unknown, but telnet may turn out to be 23", () => {
  const to = (name: string) =>
    service(`selector: {app: t}, ports: [{port: «80», targetPort: «${name}»}]`);
  checkExposures(
    to("telnet"),
    "publish 80/tcp cluster @1",
    "declare 23/tcp cluster one-of-several possible @2",
  );
  for (const name of ["telnets", "tfido", "console", "Telnet"])
    checkExposures(
      to(name),
      "publish 80/tcp cluster @1",
      "forward ?/tcp cluster @2",
    );
  const unresolved = exposuresOf(to("console").replace(/[«»]/g, "")).at(-1)!;
  assert.is(
    (unresolved.facts["port"]![0] as { why?: string }).why,
    'no pod in these files names a port "console"',
  );
});

test("a pod that names telnet decides, whatever the number", () => {
  checkExposures(
    deployment("app: t", "{name: telnet, containerPort: «2323»}") +
      service(
        "selector: {app: t}, ports: [{port: «80», targetPort: «telnet»}]",
      ),
    "listen 2323/tcp cluster @1",
    "publish 80/tcp cluster @2",
    "forward 2323/tcp cluster @3",
  );
});

test("a pod's unreadable number stays unknown through the name", () => {
  checkExposures(
    deployment("app: t", "{name: console, containerPort: «'${P}'»}") +
      service(TO_CONSOLE),
    "listen ?/tcp cluster @1",
    "publish 8023/tcp cluster @2",
    "forward ?/tcp cluster @3",
  );
});

test("files may come in any order", () => {
  const reader = openKubernetes();
  const files: [string, string][] = [
    ["s.yaml", service(TO_CONSOLE)],
    ["d.yaml", CONSOLE],
  ];
  for (const [file, text] of files)
    for (const node of parseYaml(openSource(file, text.replace(/[«»]/g, "")))
      .documents)
      reader.take(viewDocument(node)!);
  const forward = reader.finish().exposures.at(-1)!.facts["port"]![0]!;
  assert.is(forward.span.file, "s.yaml");
  assert.is(forward.origin![0]!.span.file, "d.yaml");
});

test("many pods of one number are shown by a few", () => {
  const many = CONSOLE.repeat(20) + service(TO_CONSOLE);
  const forward = exposuresOf(many.replace(/[«»]/g, "")).at(-1)!;
  assert.is(forward.facts["port"]!.length, 1);
  assert.is(forward.facts["port"]![0]!.origin!.length, 5);
});

test.run();
