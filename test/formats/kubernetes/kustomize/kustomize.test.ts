import { suite } from "uvu";
import * as assert from "uvu/assert";
import { exposedBy, portsOf } from "./exposed.ts";

const test = suite("kustomizations");

function service(name: string, port: number, file = ""): string {
  return `apiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec:\n  ports:\n    - port: ${port}\n${file}`;
}

function patchOfPort(name: string, from: number, change: string): string {
  return [
    "  - patch: |-",
    "      apiVersion: v1",
    "      kind: Service",
    `      metadata: { name: ${name} }`,
    `      spec: { ports: [{ port: ${from}, ${change} }] }`,
    "",
  ].join("\n");
}

test("a value that nobody changes is said once, by all names that it has", async () => {
  const read = await exposedBy({
    "base/kustomization.yaml": "resources: [s.yaml]\n",
    "base/s.yaml": service("a", 23),
    "one/kustomization.yaml": "resources: [../base]\n",
    "two/kustomization.yaml": "namespace: two\nresources: [../base]\n",
    "three/kustomization.yaml": "namePrefix: x-\nresources: [../base]\n",
  });
  assert.equal(portsOf(read), [
    "base/s.yaml:6:13 23 Service/a",
    "base/s.yaml:6:13 23 Service/x-a",
    "base/s.yaml:6:13 23 Service/two/a",
  ]);
  assert.equal(
    read.exposures[0]!.related.map(({ span, message }) => [span.file, message]),
    [["one/kustomization.yaml", "built by one/kustomization.yaml"]],
  );
});

test("of many users the first three are named", async () => {
  const overlays = [1, 2, 3, 4, 5].map((i) => [
    `o${i}/kustomization.yaml`,
    "resources: [../base]\n",
  ]);
  const read = await exposedBy({
    "base/kustomization.yaml": "resources: [s.yaml]\n",
    "base/s.yaml": service("a", 23),
    ...Object.fromEntries(overlays),
  });
  assert.equal(
    read.exposures.map(({ related }) => related.length),
    [3],
  );
});

test("what one of two builds keeps is open, what both take back a shadow", async () => {
  const files = {
    "base/kustomization.yaml": "resources: [s.yaml]\n",
    "base/s.yaml": service("a", 23),
    "one/kustomization.yaml": `resources: [../base]\npatches:\n${patchOfPort("a", 23, "$patch: delete")}`,
  };
  const kept = await exposedBy({
    ...files,
    "two/kustomization.yaml": "resources: [../base]\n",
  });
  assert.equal(portsOf(kept, "shadowed"), ["base/s.yaml:6:13 23 Service/a"]);
  const taken = await exposedBy(files);
  assert.equal(portsOf(taken, "shadowed"), [
    "base/s.yaml:6:13 23 true Service/a",
  ]);
  assert.equal(
    taken.exposures[0]!.facts["shadowed"]![0]!.span.file,
    "one/kustomization.yaml",
  );
});

test("a base that is not scanned is read; its comments count", async () => {
  const read = await exposedBy(
    {
      "base/kustomization.yaml": "resources: [s.yaml]\n",
      "base/s.yaml": service("a", 23, "# portcullis: allow x -- y\n"),
      "o/kustomization.yaml": "resources: [../base]\n",
    },
    ["o/kustomization.yaml"],
  );
  assert.equal(portsOf(read), ["base/s.yaml:6:13 23 Service/a"]);
  assert.equal(read.comments.length, 1);
  assert.equal(
    [...read.sources.keys()],
    ["o/kustomization.yaml", "base/s.yaml"],
  );
});

test("a file is a manifest and a patch", async () => {
  const read = await exposedBy({
    "a/kustomization.yaml": "resources: [s.yaml]\n",
    "a/s.yaml": service("a", 23),
    "b/kustomization.yaml":
      "resources: [t.yaml]\npatches: [{ path: ../a/s.yaml }]\n",
    "b/t.yaml": service("a", 80),
  });
  assert.equal(portsOf(read), [
    "a/s.yaml:6:13 23 Service/a",
    "b/t.yaml:6:13 80 Service/a",
  ]);
});

test("Flux's kind of the same name is a manifest, and other names are no kustomizations", async () => {
  const patch = `patches:\n${patchOfPort("a", 23, "name: x")}`;
  const flux = await exposedBy({
    "kustomization.yaml": `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: a }\nspec:\n${patch.replaceAll(/^/gm, "  ")}`,
  });
  assert.equal(portsOf(flux), ["kustomization.yaml:10:33 23 Service/a"]);
  const other = await exposedBy({
    "my-kustomization.yaml": `kind: Kustomization\napiVersion: kustomize.config.k8s.io/v1beta1\nresources: [s.yaml]\n${patch}`,
  });
  assert.equal([...other.exposures, ...other.problems], []);
});

test("what a component that nobody uses would bring is read alone", async () => {
  const read = await exposedBy({
    "c/kustomization.yaml": `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches:\n${patchOfPort("a", 23, "name: x")}`,
  });
  assert.equal(portsOf(read), ["c/kustomization.yaml:8:31 23 Service/a"]);
  assert.equal(read.problems, []);
});

test("a kustomization that is no YAML is a problem", async () => {
  const { problems } = await exposedBy({ Kustomization: "resources: [\n" });
  assert.equal(problems.length, 1);
});

test("a build of aliases of aliases ends, and says so", async () => {
  const levels = Array.from({ length: 12 }, (_, i) =>
    i === 0
      ? "  a0: &a0 [1,1,1,1,1,1,1,1,1,1]"
      : `  a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(", ")}]`,
  );
  const { problems } = await exposedBy({
    "kustomization.yaml": "resources: [s.yaml]\n",
    "s.yaml": `${service("a", 23)}data:\n${levels.join("\n")}\n`,
  });
  assert.match(problems[0]!.message, /aliases unfold/);
});

test("copies that double each time end, and say so", async () => {
  const copies = Array.from(
    { length: 60 },
    (_, i) => `      - { op: copy, from: /spec, path: /spec/c${i} }`,
  );
  const read = await exposedBy({
    "kustomization.yaml": `resources: [s.yaml]\npatches:\n  - target: { kind: Service }\n    patch: |-\n${copies.join("\n")}\n  - target: { kind: Service }\n    patch: |-\n      - { op: remove, path: /metadata }\n`,
    "s.yaml": service("a", 23),
  });
  assert.match(read.problems[0]!.message, /more than can be built/);
});

test("bases that double each time end", async () => {
  const folders = Array.from({ length: 40 }, (_, i) => [
    `f${i}/kustomization.yaml`,
    i === 0
      ? "resources: [s.yaml]\n"
      : `resources: [../f${i - 1}, ../f${i - 1}/]\n`,
  ]);
  const { problems } = await exposedBy({
    ...Object.fromEntries(folders),
    "f0/s.yaml": service("a", 23),
  });
  assert.ok(
    problems.some(({ message }) => /more than can be built/.test(message)),
  );
});

const odd = [
  "resources: 23\n",
  "resources: [23, null, { a: b }, [x], '', ., .., /etc/passwd, ../x]\n",
  "- resources\n",
  "patches: { a: b }\nresources: null\nimages: [1, { name: [] }]\n",
  "patches: [{}, { patch: 1 }, { path: 2 }, { patch: '- 1' , target: x }, { target: { name: '[' }, patch: 'a: b' }]\n",
  "replacements: [{ source: x, targets: [y] }, { source: {}, targets: [{ select: {}, fieldPaths: [1, '', '[', 'a.[b=c].d'] }] }]\n",
  "configMapGenerator: [1, { name: 1, literals: [x, '=y', 1], files: ['', =, a=b=c], envs: [.] }]\n",
  "a: &a { b: *a }\nresources: &r [*r]\n",
  "labels: [{ pairs: 1 }]\ncommonLabels: [a]\nnamespace: { a: b }\nnamePrefix: [1]\n",
  "vars: [1, { name: A, objref: 3 }]\ncomponents: [., x]\nbases: [.]\n",
  "",
];

test("whatever a kustomization holds, it is read or is a problem", async () => {
  for (const text of odd) {
    const extra = text.includes("resources") ? "" : "resources: [s.yaml]\n";
    const read = await exposedBy({
      "kustomization.yaml": text + extra,
      "s.yaml": service("a", 23),
    });
    assert.equal(portsOf(read)[0], "s.yaml:6:13 23 Service/a", text);
  }
});

test.run();
