import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readUnrendered } from "../../src/formats/unrendered.ts";
import { scalarText } from "../../src/syntax/located.ts";
import type { Node } from "../../src/syntax/node.ts";
import { openSource } from "../../src/syntax/source.ts";
import { unknownIn } from "../../src/syntax/text.ts";
import { parseYaml } from "../../src/syntax/yaml.ts";

const test = suite("unrendered");

const read = (text: string) => readUnrendered(parseYaml(openSource("t", text)));

/** The value at a path of keys and indices, as it is written. */
function at(node: Node | undefined, ...path: (string | number)[]): string {
  for (const step of path) {
    if (node?.kind === "sequence") node = node.items[step as number];
    else if (node?.kind === "mapping")
      node = node.entries.find(
        ({ key }) => key.kind === "scalar" && key.text === step,
      )?.value;
  }
  if (node?.kind !== "scalar") return "(no scalar)";
  const why = unknownIn(scalarText(node));
  const written = node.source.text.slice(node.start, node.end);
  return why === undefined ? written : `${written} (${why})`;
}

test("what stands outside of actions is read at its place", () => {
  const file = read(`{{ if .Values.on }}
kind: Service
spec:
  ports:
  - port: {{ .Values.port }}
    targetPort: 23
  {{- range .Values.more }}
  - port: "{{ . }}"
  {{- end }}
{{ end }}
`)!;
  const [document] = file.documents;
  assert.is(at(document, "kind"), "Service");
  assert.is(
    at(document, "spec", "ports", 0, "port"),
    "{{ .Values.port }} (this template is not rendered)",
  );
  assert.is(at(document, "spec", "ports", 0, "targetPort"), "23");
  assert.is(
    at(document, "spec", "ports", 1, "port"),
    '"{{ . }}" (this template is not rendered)',
  );
  assert.is(file.problems.length, 1);
  assert.is(file.problems[0]!.severity, "note");
  assert.is(file.problems[0]!.span.line, 1);
});

test("a value that YAML takes for a mapping is an action too", () => {
  const file = read("spec:\n  containerPort: {{ .Port }}\n")!;
  assert.is(
    at(file.documents[0], "spec", "containerPort"),
    "{{ .Port }} (this template is not rendered)",
  );
});

test("braces inside texts are YAML as it stands", () => {
  for (const text of [
    'summary: "{{ $labels.instance }} is down"\n',
    "a.tmpl: |\n  {{ range .Alerts }}\n  {{ end }}\n",
    "a: {b: {c: 23}}\n",
    "a: {{b: c}: d}\n",
    "a: 23\n",
  ])
    assert.is(read(text), undefined, text);
});

test("what is no YAML even without its actions is one note", () => {
  const { problems, documents } = read("a: {{ .B }}\n b: [1\nc: }\n")!;
  assert.is(problems.length, 1);
  assert.is(problems[0]!.severity, "note");
  assert.match(problems[0]!.message, /no YAML/);
  assert.is(documents.length, 0);
});

test("statements of Jinja are left out as well", () => {
  const file = read("{% if a %}\nport: 23\n{% endif %}\nname: {{ b }}\n")!;
  assert.is(at(file.documents[0], "port"), "23");
});

test.run();
