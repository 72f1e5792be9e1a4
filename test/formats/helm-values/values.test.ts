import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  valuesOfParameters,
  valuesOfSettings,
} from "../../../src/formats/helm-values/settings.ts";
import { valuesExposures } from "../../../src/formats/helm-values/values.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { viewDocument } from "../../../src/syntax/view.ts";
import type { View } from "../../../src/syntax/view.ts";
import { parseYaml } from "../../../src/syntax/yaml.ts";

const test = suite("values of charts");

function viewOf(text: string): View {
  return viewDocument(parseYaml(openSource("test", text)).documents[0]!)!;
}

const about = { resource: "r", format: "kubernetes" } as const;

/** What they open: mechanism, port, reach and the written text; of an image its name. */
function shown(view: View): string[] {
  const said = (value: unknown) =>
    typeof value === "object" && value ? Object.values(value)[0] : value;
  return valuesExposures(view, about).map(({ kind, facts }) => {
    const names =
      kind === "port"
        ? ["mechanism", "port", "protocol", "reach"]
        : kind === "image"
          ? ["registry", "repository", "tag"]
          : ["starts", "port"];
    const values = names.map((name) => {
      const value = facts[name]?.[0];
      return value?.known ? said(value.value) : "?";
    });
    const { source } = view.node;
    const { start, end } = facts[names[1]!]![0]!.span;
    return `${values.join(" ")} at ${source.text.slice(start, end)}`;
  });
}

test("ports by what their keys are called", () => {
  const rows: [string, ...string[]][] = [
    ["port: 23", "declare 23 tcp cluster at 23"],
    ["a: {b: [{containerPort: '23'}]}", "declare 23 tcp cluster at '23'"],
    ["a: {port: 23, protocol: UDP}", "declare 23 udp cluster at 23"],
    ["ports: {a: 23}", "declare 23 tcp cluster at 23"],
    ["containerPorts: [23]", "declare 23 tcp cluster at 23"],
    ["a: {enabled: false, port: 23}", "declare 23 tcp unknown at 23"],
    ["ports: {a: {exposedPort: 23}}", "listen 23 tcp internet at 23"],
    ["ports: {a: {hostPort: 23}}", "listen 23 tcp node at 23"],
    [
      "ports: {a: {expose: {default: false}, exposedPort: 23}}",
      "declare 23 tcp cluster at 23",
    ],
    ["tcp: {'23': 'a/b:23'}", "listen 23 tcp internet at '23'"],
    ["tcp: {23: 'a/b:http:PROXY'}"],
    [
      "tcp: {2323: 'a/b:23:PROXY'}",
      "listen 2323 tcp internet at 2323",
      "forward 23 tcp cluster at 'a/b:23:PROXY'",
    ],
    ["udp: {23: 'a/b:23'}"],
    ["nodePorts: {tcp: {8023: 23}}", "declare 23 tcp cluster at 23"],
    ["egress: {port: 23}"],
    ["port: http"],
    ["port: '{{ .Values.port }}'"],
    ["port: {a: b}"],
    ["port: 0"],
    ["port:"],
    ["replicas: 23"],
    [
      "additionalArguments: ['--entryPoints.a.address=:23/tcp']",
      "listen 23 tcp cluster at 23",
    ],
  ];
  for (const [text, ...expected] of rows)
    assert.equal(shown(viewOf(text)), expected, text);
});

test("images whole and in parts, at the repository", () => {
  const rows: [string, ...string[]][] = [
    ["image: a/b:1", "docker.io a/b 1 at a/b:1"],
    ["image: a/b\ntag: '1'", "docker.io a/b 1 at a/b"],
    ["image: a/b\nimageTag: '1'", "docker.io a/b 1 at a/b"],
    ["sideImage: a/b", "docker.io a/b ? at a/b"],
    ["image: {repository: a/b}", "docker.io a/b ? at a/b"],
    [
      "image: {registry: c.io, repository: a/b, tag: 1.0}",
      "c.io a/b 1.0 at a/b",
    ],
    [
      "image: {registry: c.io, repository: a/b, digest: 'sha256:0123456789abcdef0123456789abcdef'}",
      "c.io a/b ? at a/b",
    ],
    ["image: {name: a/b, tag: v1}", "docker.io a/b v1 at a/b"],
    ["image: {repository: c.io/a, image: b, tag: v1}", "c.io a/b v1 at c.io/a"],
    ["other: {repository: a/b, pullPolicy: Always}", "docker.io a/b ? at a/b"],
    [
      "image: {registry: '', repository: a/b, tag: ''}",
      "docker.io a/b ? at a/b",
    ],
    ["image: {repository: 'a/b:1', tag: '2'}", "docker.io a/b 1 at 'a/b:1'"],
    ["git: {repository: 'https://example.com/a/b', tag: v1}"],
    ["chart: {repository: a/b}"],
    ["image: {repository: [a]}"],
    ["image: ''"],
    ["image: '{{ .Values.image }}'"],
  ];
  for (const [text, ...expected] of rows)
    assert.equal(shown(viewOf(text)), expected, text);
});

test("commands, and not their clients", () => {
  assert.equal(shown(viewOf("a: {command: [telnetd], args: [-F]}")), [
    "telnet-server 23 at telnetd",
  ]);
  assert.equal(shown(viewOf("a: {command: [telnet, example.com]}")), []);
  assert.equal(shown(viewOf("a: {command: telnetd}")), []);
});

test("objects are for their own reader, if there is one", () => {
  const text =
    "extra: [{apiVersion: v1, kind: Service, metadata: {name: s}, spec: {ports: [{port: 23}]}}]";
  assert.equal(shown(viewOf(text)), ["declare 23 tcp cluster at 23"]);
  const objects: View[] = [];
  assert.equal(valuesExposures(viewOf(text), { ...about, objects }), []);
  assert.is(objects.length, 1);
});

test("parameters and settings are values", () => {
  const parameters = valuesOfParameters(
    viewOf(
      "[{name: image.repository, value: a/b}, {name: image.tag, value: '1'}, {name: 'ports[0].containerPort', value: '23'}, {name: a\\.port, value: '23'}, {name: 23}, {value: 23}, 23]",
    ),
  );
  assert.equal(shown(parameters).sort(), [
    "declare 23 tcp cluster at '23'",
    "docker.io a/b 1 at a/b",
  ]);
  assert.equal(
    shown(
      valuesOfSettings(viewOf("{ports.a.exposedPort: '23', replicas: 23}")),
    ),
    ["listen 23 tcp internet at '23'"],
  );
});

test("very many settings take linear time", () => {
  const items = Array.from(
    { length: 50_000 },
    (_, i) => `{name: a${i}.port, value: ${i}}`,
  );
  assert.is(
    valuesExposures(valuesOfParameters(viewOf(`[${items.join(",")}]`)), about)
      .length,
    49_999,
  );
});

test("deep nesting and any value", () => {
  let deep: View["node"] = viewOf("port: 23").node;
  for (let depth = 0; depth < 100_000; depth++)
    deep = { ...deep, kind: "sequence", items: [deep] } as View["node"];
  assert.is(
    valuesExposures({ ...viewOf("a: b"), node: deep }, about).length,
    1,
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      valuesExposures(viewOf(JSON.stringify(value)), about);
      valuesOfParameters(viewOf(JSON.stringify(value)));
      valuesOfSettings(viewOf(JSON.stringify(value)));
    }),
  );
});

test.run();
