import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openKubernetes } from "../../../src/formats/kubernetes/kubernetes.ts";
import type { Exposure, Span } from "../../../src/model.ts";
import type { Mapping } from "../../../src/syntax/node.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { viewDocument } from "../../../src/syntax/view.ts";
import { parseYaml } from "../../../src/syntax/yaml.ts";
import { exposuresOf, readManifests } from "./shown-exposures.ts";

const test = suite("kubernetes");

const keys = [
  ..."apiVersion kind metadata name namespace generateName labels items spec template jobTemplate".split(
    " ",
  ),
  ..."containers initContainers ephemeralContainers ports containerPort hostPort hostIP protocol".split(
    " ",
  ),
  ..."image command args env value valueFrom lifecycle postStart exec livenessProbe tcpSocket port host".split(
    " ",
  ),
  ..."hostNetwork restartPolicy selector type externalIPs loadBalancerSourceRanges clusterIP targetPort".split(
    " ",
  ),
  ..."nodePort healthCheckNodePort subsets podSelector matchLabels matchExpressions key operator values".split(
    " ",
  ),
  ..."templates container script source sidecars steps parameters objects manifest resources content".split(
    " ",
  ),
  ..."helm valuesObject valuesContent set kustomize images patches patch target op path tcp repository tag".split(
    " ",
  ),
  ..."ingress policyTypes from ipBlock cidr namespaceSelector endPort app __proto__ constructor <<".split(
    " ",
  ),
];
const words = [
  ..."v1 apps/v1 batch/v1 networking.k8s.io/v1 discovery.k8s.io/v1 Pod Deployment CronJob Service List".split(
    " ",
  ),
  ..."NetworkPolicy Endpoints EndpointSlice LoadBalancer NodePort ExternalName None TCP udp telnet".split(
    " ",
  ),
  ..."ports[0].port image.repository ${{name}} ${name} add /spec/ports/0/port a=b:1 lab/web:23 $patch delete".split(
    " ",
  ),
  ..."Always Ingress Egress In Exists 127.0.0.1 0.0.0.0/0 telnetd busybox sh -c $(PORT) $$ 23 yes".split(
    " ",
  ),
];

const { document } = fc.letrec((tie) => ({
  document: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, false, 0, 23, 23.5, -1, 70000),
    fc.constantFrom(...words),
    fc.string(),
    fc.array(tie("document"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie("document"), { maxKeys: 8 }),
  ),
}));

/** Objects that get past the door. */
const object = fc
  .tuple(
    fc.constantFrom(
      ["v1", "Pod"],
      ["v1", "Service"],
      ["v1", "Endpoints"],
      ["v1", "List"],
      ["apps/v1", "Deployment"],
      ["batch/v1", "CronJob"],
      ["networking.k8s.io/v1", "NetworkPolicy"],
      ["discovery.k8s.io/v1", "EndpointSlice"],
      ["argoproj.io/v1alpha1", "Workflow"],
      ["argoproj.io/v1alpha1", "Application"],
      ["tekton.dev/v1", "Task"],
      ["template.openshift.io/v1", "Template"],
      ["helm.cattle.io/v1", "HelmChart"],
      ["fleet.cattle.io/v1alpha1", "Bundle"],
      ["kustomize.toolkit.fluxcd.io/v1", "Kustomization"],
      ["example.com/v1", "Anything"],
    ),
    fc.dictionary(fc.constantFrom(...keys), document, { maxKeys: 8 }),
  )
  .map(([[apiVersion, kind], rest]) => ({ ...rest, apiVersion, kind }));

function spansOf({ facts, related }: Exposure): Span[] {
  const values = Object.values(facts).flat();
  return [
    ...values.map((value) => value.span),
    ...values.flatMap((value) => value.origin ?? []).map(({ span }) => span),
    ...related.map(({ span }) => span),
  ];
}

function checkSpans(text: string): void {
  for (const exposure of exposuresOf(text))
    for (const span of spansOf(exposure)) {
      assert.ok(
        span.start >= 0 && span.start <= span.end,
        JSON.stringify(span),
      );
      assert.ok(span.end <= text.length, JSON.stringify(span));
    }
}

test("no document makes it throw, and every place lies in the file", () => {
  fc.assert(
    fc.property(fc.oneof(document, object), (value) =>
      checkSpans(JSON.stringify(value)),
    ),
    { numRuns: 1000 },
  );
});

test("nor do documents of random shape with the fields in their places", () => {
  const ports = fc.record(
    {
      containerPort: document,
      hostPort: document,
      hostIP: document,
      protocol: document,
      name: document,
      port: document,
      targetPort: document,
      nodePort: document,
      endPort: document,
    },
    { requiredKeys: [] },
  );
  const container = fc.record(
    {
      image: document,
      command: fc.array(document),
      args: document,
      env: fc.array(fc.record({ name: document, value: document })),
      ports: fc.array(ports),
      livenessProbe: fc.record({ tcpSocket: ports }),
    },
    { requiredKeys: [] },
  );
  const spec = fc.record(
    {
      hostNetwork: document,
      containers: fc.array(container),
      initContainers: fc.array(container),
      type: document,
      selector: document,
      podSelector: document,
      ports: fc.array(ports),
      ingress: fc.array(
        fc.record({ from: fc.array(document), ports: fc.array(ports) }),
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(object, spec, (head, spec) =>
      checkSpans(JSON.stringify({ ...head, spec })),
    ),
    { numRuns: 150 },
  );
});

test("odd documents", () => {
  const odd = [
    "apiVersion: v1\nkind: Pod\nspec: &a {containers: [*a]}\n",
    "apiVersion: v1\nkind: Pod\nspec: &a\n  <<: *a\n  containers: *b\n",
    "apiVersion: v1\nkind: List\nitems: &a [*a]\n",
    "apiVersion: x/v1\nkind: Odd\na: &a {b: *a, containers: [*a]}\n",
    "? {apiVersion: v1}\n: {kind: Pod}\n",
    "apiVersion: !!binary djE=\nkind: !!set {a}\n",
    "\uFEFFapiVersion: v1\r\nkind: Service\r\nspec:\r\n  ports:\r\n    - port: 23\r\n",
    "",
    "---\n---\n...\n",
    "apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port:\n",
  ];
  for (const text of odd) checkSpans(text);
});

test("deep nesting does not end the process", () => {
  const source = openSource(
    "test",
    "{apiVersion: x/v1, kind: Deep, a: {containers: [{name: c, ports: [{containerPort: 23}]}]}}",
  );
  const document = parseYaml(source).documents[0]! as Mapping;
  const deepest = document.entries.pop()!;
  let value = deepest.value;
  const { start, end } = value;
  for (let depth = 0; depth < 100_000; depth++)
    value = { kind: "sequence", source, start, end, tag: "", items: [value] };
  document.entries.push({ ...deepest, value });
  const reader = openKubernetes();
  reader.take(viewDocument(document)!);
  assert.is(reader.finish().exposures.length, 1);
});

test("nested aliases stop at the budget", () => {
  const levels = Array.from(
    { length: 12 },
    (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(", ")}]`,
  );
  const laughs = `apiVersion: x/v1\nkind: Laughs\nl0: &l0 {containers: [{name: c, ports: [{containerPort: 23}]}]}\n${levels.join("\n")}\n`;
  assert.ok(readManifests(laughs).exposures.length < 100_001);
});

test("a container may have very many ports", () => {
  const ports = "{containerPort: 23, name: a},".repeat(140_000);
  const text = `{apiVersion: v1, kind: Pod, spec: {containers: [{ports: [${ports}]}]}}`;
  assert.is(readManifests(text).exposures.length, 140_000);
});

test("a file of many objects is read in linear time", () => {
  const pair = (i: number) =>
    `{apiVersion: v1, kind: Pod, metadata: {labels: {app: a${i}}}, spec: {containers: [{ports: [{name: http, containerPort: 8080}]}]}}\n---\n` +
    `{apiVersion: v1, kind: Service, spec: {selector: {app: a${i}}, ports: [{port: 80, targetPort: http}]}}\n---\n`;
  const text = Array.from({ length: 5000 }, (_, i) => pair(i)).join("");
  assert.is(readManifests(text).exposures.length, 15_000);
});

test.run();
