import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type {
  Operand,
  Pipe,
  TemplateNode,
} from "../../../src/syntax/go-template/nodes.ts";
import {
  isFailure,
  parseTemplate,
} from "../../../src/syntax/go-template/parse.ts";

/** Expected from the documentation of text/template, and from what Go says of the same texts. */
const test = suite("go-template");

const trees: [template: string, tree: string][] = [
  ["a {{ .b }} c", "'a ' (.b) ' c'"],
  ["a {{- .b -}} c", "'a' (.b) 'c'"],
  ["a\n{{- /* 23 */ -}}\nb{{/* {{ }} */}}c", "'a' 'b' 'c'"],
  ["{{-3}}", "(-3)"],
  ["{{ .a.b.c $ $x.y . nil true }}", "(.a.b.c $ $x.y . nil true)"],
  ["{{ f 23 0x17 0o27 027 1_0 .5 2e1 'a' }}", "(f 23 23 23 23 10 0.5f 20f 97)"],
  ['{{ "a\\"b\\n" }}{{ `c\\n` }}', "('a\"b\\n') ('c\\\\n')"],
  ["{{ a | b 1 | c }}", "(a | b 1 | c)"],
  ["{{ (f .a).b.c }}", "((f .a).b.c)"],
  ["{{ f (g (h 1)) 2 }}", "(f (g (h 1)) 2)"],
  ["{{ $x := 1 }}{{ $x = 2 }}", "($x := 1) ($x = 2)"],
  ["{{ if a }}b{{ end }}", "if (a) ['b']"],
  ["{{ if a }}b{{ else }}c{{ end }}", "if (a) ['b'] ['c']"],
  [
    "{{if a}}b{{else if c}}d{{else}}e{{end}}",
    "if (a) ['b'] [if (c) ['d'] ['e']]",
  ],
  ["{{with a}}b{{else with c}}d{{end}}", "with (a) ['b'] [with (c) ['d']]"],
  [
    "{{ range $i, $e := .l }}{{ break }}{{ end }}",
    "range ($i, $e := .l) [break]",
  ],
  ["{{range .l}}{{continue}}{{else}}x{{end}}", "range (.l) [continue] ['x']"],
  ['{{ define "a" }}b{{ end }}c', "'c' define a ['b']"],
  ['{{ block "a" .x }}b{{ end }}', "template a (.x) define a ['b']"],
  ['{{ template "a" }}{{ template "b" . }}', "template a template b (.)"],
  ['{{ .Files.Get "a" }}', "(.Files.Get 'a')"],
  ["{{`{{`}}", "('{{')"],
];

for (const [template, tree] of trees)
  test(template, () => {
    const read = parseTemplate(template);
    assert.not.ok(isFailure(read), JSON.stringify(read));
    if (isFailure(read)) return;
    const defines = read.defines.map(
      ({ name, body }) => `define ${name} [${shownAll(body, template)}]`,
    );
    const body = shownAll(read.body, template);
    assert.is([body, ...defines].filter(Boolean).join(" "), tree);
  });

const failures: [template: string, at: number, reason: RegExp][] = [
  ["{{ .x", 0, /not closed/],
  ["{{ if .x }} a", 3, /this if has no end/],
  ["{{ range .x }}{{ if .y }}{{ end }}", 3, /this range has no end/],
  ["a{{ end }}", 4, /nothing open/],
  ["{{ if .x }}{{ else }}{{ else }}{{ end }}", 24, /an end was expected/],
  ["{{ if }}x{{ end }}", 6, /needs a value here, not }}/],
  ["{{ }}", 3, /needs a value/],
  ["{{ a | }}", 7, /needs a value/],
  ["{{ f (g }}", 8, /\) was expected/],
  ["{{ f ) }}", 5, /}} was expected/],
  ['{{ "a }}', 3, /no closing "/],
  ['{{ "\\q" }}', 3, /escape/],
  ["{{/* a }}", 0, /no \*\//],
  ["{{/* a */ b }}", 7, /behind the \*\//],
  ["{{ a % b }}", 5, /% has no meaning/],
  ["{{ 0xz }}", 3, /no number/],
  ["{{ define .x }}{{ end }}", 10, /name in quotes/],
  ["{{ .x if }}", 6, /beginning of an action/],
];

for (const [template, at, reason] of failures)
  test(`wrong: ${template}`, () => {
    const read = parseTemplate(template);
    assert.ok(isFailure(read));
    if (!isFailure(read)) return;
    assert.is(read.at, at);
    assert.match(read.reason, reason);
    assert.ok(read.end > read.at);
  });

test("depth is no danger", () => {
  const deep = "{{ if 1 }}".repeat(100_000);
  assert.ok(isFailure(parseTemplate(deep)));
  assert.ok(isFailure(parseTemplate(`{{ ${"(".repeat(100_000)} }}`)));
});

test("every text is read or refused, and places lie inside", () => {
  const part = fc.constantFrom(
    ...["{{", "}}", "{{-", "-}}", " ", "if", "end", "else", "range", ".a"],
    ...["$x", ":=", "|", "(", ")", '"', "`", "/*", "*/", "\n", "23", ",", "é"],
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join("");
      const read = parseTemplate(text);
      if (isFailure(read)) return read.at >= 0 && read.at <= text.length;
      return read.body.every(
        ({ start, end }) => start >= 0 && start <= end && end <= text.length,
      );
    }),
  );
});

function shownAll(nodes: readonly TemplateNode[], text: string): string {
  return nodes.map((node) => shown(node, text)).join(" ");
}

function shown(node: TemplateNode, text: string): string {
  switch (node.kind) {
    case "text":
      return `'${text.slice(node.start, node.end)}'`;
    case "action":
      return shownPipe(node.pipe);
    case "template":
      return [
        "template",
        node.name,
        ...(node.pipe ? [shownPipe(node.pipe)] : []),
      ].join(" ");
    case "break":
    case "continue":
      return node.kind;
    default: {
      const sides = [node.body, ...(node.otherwise ? [node.otherwise] : [])];
      const inner = sides.map((side) => `[${shownAll(side, text)}]`).join(" ");
      return `${node.kind} ${shownPipe(node.pipe)} ${inner}`;
    }
  }
}

function shownPipe({ variables, assigns, commands }: Pipe): string {
  const sign = assigns ? "=" : ":=";
  const names = variables.length > 0 ? `${variables.join(", ")} ${sign} ` : "";
  const words = commands.map(({ operands }) =>
    operands.map(shownOperand).join(" "),
  );
  return `(${names}${words.join(" | ")})`;
}

function shownOperand(operand: Operand): string {
  switch (operand.kind) {
    case "dot":
      return ".";
    case "nil":
      return "nil";
    case "number":
      return `${operand.value}${operand.isFloat ? "f" : ""}`;
    case "string":
      return `'${operand.value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}'`;
    case "field":
      return operand.names.map((name) => `.${name}`).join("");
    case "variable":
      return [operand.name, ...operand.names].join(".");
    case "function":
      return operand.name;
    case "chain":
      return `${shownOperand(operand.of)}.${operand.names.join(".")}`;
    case "bool":
      return String(operand.value);
    default:
      return shownPipe(operand);
  }
}

test.run();
