import { suite } from "uvu";
import * as assert from "uvu/assert";
import { extract } from "../../../src/formats/extract.ts";
import type { Renderer } from "../../../src/formats/format.ts";
import { memoryWorld } from "../../../src/world/memory.ts";
import type { RunResult } from "../../../src/world/world.ts";

const test = suite("rendered");

type Run = (program: string, args: readonly string[]) => RunResult;

/** Ports with their places and origins, and problems, of these files with these tools. */
async function read(
  files: Record<string, string>,
  render: readonly Renderer[],
  run: Run,
): Promise<{ ports: string[]; problems: string[]; ran: string[] }> {
  const ran: string[] = [];
  const world = {
    ...memoryWorld(files),
    run: (program: string, args: readonly string[]) => {
      ran.push([program, ...args].join(" "));
      return run(program, args);
    },
  };
  const settings = { envFiles: [], render };
  const names = world.list(".");
  const extracted = await extract(world, names, new Set(), settings);
  const ports = extracted.exposures.flatMap(({ kind, resource, facts }) => {
    const port = kind === "port" ? facts["port"]?.[0] : undefined;
    if (!port) return [];
    const { file, line } = port.span;
    const value = port.known ? (port.value as { from: number }).from : port.why;
    const origin = port.origin?.map(({ span }) => ` <- ${span.file}`) ?? [];
    return [`${file}:${line} ${value} ${resource}${origin.join("")}`];
  });
  const problems = extracted.problems.map(
    ({ span, message }) => `${span.file}:${span.line} ${message}`,
  );
  return { ports, problems, ran };
}

const nowhere: Run = () => ({ failed: "ENOENT", missing: true });

const chart = {
  "web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
  "web/values.yaml": "port: 8023\n",
  "web/templates/service.yaml": `apiVersion: v1
kind: Service
metadata:
  name: {{ .Release.Name }}
spec:
  ports:
    - port: {{ .Values.port }}
    - name: other
      port: {{ randNumeric 2 }}
`,
};

/** What helm would print for it. */
const helmPrints = (second: string): string => `---
# Source: web/templates/service.yaml
apiVersion: v1
kind: Service
metadata:
  name: release-name
spec:
  ports:
    - port: 8023
    - name: other
      port: ${second}
`;

test("without being asked, no tool is run", async () => {
  const { ran, ports } = await read(chart, [], nowhere);
  assert.equal(ran, []);
  assert.is(ports.length, 2);
});

test("what helm decides stands where the template asks for it", async () => {
  const { ports, problems, ran } = await read(chart, ["helm"], () => ({
    text: helmPrints("23"),
  }));
  assert.equal(ran, ["helm template release-name web --include-crds"]);
  assert.equal(problems, []);
  assert.equal(ports, [
    "web/templates/service.yaml:7 8023 Service/release-name <- web/values.yaml",
    "web/templates/service.yaml:9 23 Service/release-name",
  ]);
});

test("an object that only helm makes stands at its template", async () => {
  const more = `${helmPrints("80")}---
# Source: web/templates/service.yaml
apiVersion: v1
kind: Pod
metadata: { name: extra }
spec: { containers: [{ name: a, image: alpine, ports: [{ containerPort: 23 }] }] }
`;
  const { ports } = await read(chart, ["helm"], () => ({ text: more }));
  assert.is(ports.at(-1), "web/templates/service.yaml:1 23 Pod/extra");
});

test("a tool that is not there, or fails, is a problem; our own reading stands", async () => {
  const runs: [Run, RegExp][] = [
    [nowhere, /helm was asked for and is not on PATH/],
    [() => ({ failed: "no chart", missing: false }), /not render.*no chart/],
    [() => ({ text: "a: [" }), /renders is no YAML/],
  ];
  for (const [run, problem] of runs) {
    const { ports, problems } = await read(chart, ["helm"], run);
    assert.is(ports.length, 2);
    assert.is(problems.length, 1);
    assert.match(problems[0]!, problem);
    assert.match(problems[0]!, /^web\/Chart\.yaml:1 /);
  }
});

const overlay = {
  "base/kustomization.yaml": "resources: [web.yaml]\n",
  "base/web.yaml": `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  ports:
    - port: 80
`,
  "prod/kustomization.yaml": `resources: [../base]
transformers: [elsewhere.yaml]
patches:
  - patch: |-
      - op: add
        path: /spec/ports/-
        value: { name: console, port: 23 }
    target: { kind: Service }
`,
};

const built = `apiVersion: v1
kind: Service
metadata: { name: prod-web }
spec:
  ports:
    - port: 80
    - name: console
      port: 23
`;

test("kustomize's own build stands where ours does, and answers what ours could not", async () => {
  const { ports, problems, ran } = await read(overlay, ["kustomize"], (tool) =>
    tool === "kustomize" ? nowhere("", []) : { text: built },
  );
  assert.equal(ran, ["kustomize build prod", "kubectl kustomize prod"]);
  assert.equal(problems, []);
  assert.ok(ports.includes("prod/kustomization.yaml:7 23 Service/prod-web"));
  assert.ok(ports.includes("base/web.yaml:6 80 Service/prod-web"));
});

test("a failing kustomize leaves our own build, and what it could not read", async () => {
  const { ports, problems } = await read(overlay, ["kustomize"], () => ({
    failed: "accumulation err",
    missing: false,
  }));
  assert.ok(ports.includes("prod/kustomization.yaml:7 23 Service/web"));
  assert.is(problems.length, 2);
});

test.run();
