import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseInner } from "../../src/syntax/inner.ts";
import { scalarText } from "../../src/syntax/located.ts";
import type { Node, Scalar } from "../../src/syntax/node.ts";
import { openSource } from "../../src/syntax/source.ts";
import {
  originOf,
  textFrom,
  UNKNOWN,
  unknownIn,
} from "../../src/syntax/text.ts";
import type { Text } from "../../src/syntax/text.ts";
import { parseYaml } from "../../src/syntax/yaml.ts";

const test = suite("inner");

const at = (node: Node): string => node.source.text.slice(node.start, node.end);

/** The scalars of a tree in their order, keys included. */
function scalarsIn(node: Node): Scalar[] {
  if (node.kind === "scalar") return [node];
  if (node.kind === "sequence") return node.items.flatMap(scalarsIn);
  if (node.kind === "mapping")
    return node.entries.flatMap(({ key, value }) => [
      ...scalarsIn(key),
      ...scalarsIn(value),
    ]);
  return [];
}

test("the scalars of a block scalar stand where they are written", () => {
  const outer = `data:
  service.yaml: |
    kind: Service
    spec:
      ports: [{ port: 23, name: "tel\\u006eet" }]
`;
  const { documents } = parseYaml(openSource("outer.yaml", outer));
  const block = scalarsIn(documents[0]!).at(-1)!;
  const inner = parseInner(scalarText(block));
  const scalars = scalarsIn(inner.documents[0]!);
  for (const scalar of scalars)
    assert.ok(at(scalar).includes(scalar.text) || at(scalar).startsWith('"'));
  const port = scalars.find(({ text }) => text === "23")!;
  assert.is(port.start, outer.indexOf("23"));
  const name = scalars.find(({ text }) => text === "telnet")!;
  assert.is(at(name), '"tel\\u006eet"');
  const escaped = scalarText(name).pieces.find(({ text }) => text === "n")!;
  assert.is(outer.slice(escaped.start, escaped.end), "\\u006e");
});

test("what was substituted keeps its origin, what is unknown its reason", () => {
  const template = openSource("t.yaml", "port: {{ .P }}\nhost: {{ .H }}\n");
  const values = openSource("values.yaml", "P: 23\n");
  const span = {
    file: "values.yaml",
    line: 1,
    column: 4,
    endLine: 1,
    endColumn: 6,
    start: 3,
    end: 5,
  };
  assert.is(values.text.slice(span.start, span.end), "23");
  const [p, h] = ["{{ .P }}", "{{ .H }}"].map((action) =>
    template.text.indexOf(action),
  );
  const text: Text = textFrom(
    template,
    [
      { text: "port: ", start: 0, end: p! },
      {
        text: "23",
        start: p!,
        end: p! + 8,
        origin: [{ span, message: "here" }],
      },
      { text: "\nhost: ", start: p! + 8, end: h! },
      { text: UNKNOWN, start: h!, end: h! + 8, why: ".H has no value" },
      { text: "\n", start: h! + 8, end: h! + 9 },
    ],
    0,
    template.text.length,
  );
  const scalars = scalarsIn(parseInner(text).documents[0]!);
  assert.equal(scalars.map(at), ["port", "{{ .P }}", "host", "{{ .H }}"]);
  assert.equal(originOf(scalarText(scalars[1]!)), [{ span, message: "here" }]);
  assert.is(unknownIn(scalarText(scalars[3]!)), ".H has no value");
});

test("a part of another file stands in that file", () => {
  const template = openSource("t.yaml", 'spec:\n  {{ include "ports" . }}\n');
  const helpers = openSource("_helpers.tpl", "ports: [23]");
  const text = textFrom(
    template,
    [
      { text: "spec:\n  ", start: 0, end: 8 },
      { text: helpers.text, start: 0, end: 11, source: helpers },
      { text: "\n", start: 32, end: 33 },
    ],
    0,
    template.text.length,
  );
  const port = scalarsIn(parseInner(text).documents[0]!).at(-1)!;
  assert.is(port.source.file, "_helpers.tpl");
  assert.is(at(port), "23");
});

test("aliases, cycles and deep nesting come to an end", () => {
  const source = openSource("x", "a: &a {b: *a, c: [*a]}\n");
  const whole = textFrom(
    source,
    [{ text: source.text, start: 0, end: source.text.length }],
    0,
    source.text.length,
  );
  const [document] = parseInner(whole).documents;
  assert.is(document?.kind, "mapping");
});

test("a mistake in the text is a problem at its place", () => {
  const source = openSource("x", "text: |\n  a: [1\n  b: 2\n");
  const start = source.text.indexOf("a:");
  const inner = textFrom(
    source,
    [
      { text: "a: [1\n", start, end: start + 6 },
      { text: "b: 2\n", start: start + 8, end: start + 13 },
    ],
    start,
    start + 13,
  );
  const { problems } = parseInner(inner);
  assert.is(problems.length, 1);
  assert.ok(problems[0]!.span.line >= 2 && problems[0]!.span.line <= 3);
});

test.run();
