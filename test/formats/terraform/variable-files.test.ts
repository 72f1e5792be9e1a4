import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  readVariableArgument,
  readVariableFile,
} from "../../../src/formats/terraform/variable-files.ts";
import type { VariableFile } from "../../../src/formats/terraform/variable-files.ts";
import type { Expression } from "../../../src/syntax/hcl/tree.ts";
import { openSource } from "../../../src/syntax/source.ts";

const test = suite("variable-files");

function read(file: string, text: string): VariableFile {
  return readVariableFile(openSource(file, text));
}

/** A constant expression as JavaScript has it; what is no constant by its kind. */
function plain(node: Expression): unknown {
  if (node.kind === "literal") return node.value;
  if (node.kind === "tuple") return node.items.map(plain);
  if (node.kind === "object")
    return Object.fromEntries(
      node.entries.map(({ key, value }) => [plain(key), plain(value)]),
    );
  if (node.kind !== "template") return `<${node.kind}>`;
  return node.parts
    .map((part) => (part.kind === "text" ? part.text : `<${part.kind}>`))
    .join("");
}

function valuesOf({ values }: VariableFile): [string, unknown][] {
  return [...values].map(([name, it]) => [name, plain(it.expression)]);
}

test("a .tfvars file gives a value to each name", () => {
  const text =
    'port = 23\n# the rest\nnames = ["a", "b"]\nmap = {\n  a = true\n}\ntext = <<EOT\ntelnet\nEOT\nport = 24\n';
  const file = read("prod.tfvars", text);
  assert.equal(file.problems, []);
  assert.equal(valuesOf(file), [
    ["port", 24],
    ["names", ["a", "b"]],
    ["map", { a: true }],
    ["text", "telnet\n"],
  ]);
  const { start, end, expression } = file.values.get("names")!;
  assert.is(text.slice(start, end), 'names = ["a", "b"]');
  assert.is(text.slice(expression.start, expression.end), '["a", "b"]');
});

test("a block in a .tfvars file is a problem at its header", () => {
  const text = 'a = 1\nrule "x" {\n  port = 23\n}\nb = 2\n';
  const file = read("terraform.tfvars", text);
  assert.equal(valuesOf(file), [
    ["a", 1],
    ["b", 2],
  ]);
  assert.is(file.problems.length, 1);
  const [{ span, message }] = file.problems as [(typeof file.problems)[0]];
  assert.is(text.slice(span.start, span.end), 'rule "x" {');
  assert.match(message, /holds no blocks/);
});

test("a .tfvars.json file is taken literally", () => {
  const text =
    '{"//": "c", "port": 23, "rules": [{"to": "${x}", "//": "kept"}], "no": null, "q": "\\u0041%{b}"}';
  const file = read("prod.tfvars.json", text);
  assert.equal(file.problems, []);
  assert.equal(valuesOf(file), [
    ["port", 23],
    ["rules", [{ to: "${x}", "//": "kept" }]],
    ["no", null],
    ["q", "A%{b}"],
  ]);
  const { start, end, expression } = file.values.get("port")!;
  assert.is(text.slice(start, end), '"port": 23');
  assert.is(text.slice(expression.start, expression.end), "23");
});

test("a .tfvars.json file that holds no object is a problem", () => {
  for (const text of ["23", '"x"', "[1]", ""]) {
    const file = read("a.tfvars.json", text);
    assert.is(file.problems.length, 1, text);
    assert.equal(valuesOf(file), []);
  }
  assert.equal(valuesOf(read("a.tfvars.json", '[{"a": 1}, {"b": 2}]')), [
    ["a", 1],
    ["b", 2],
  ]);
});

const argumentsOf: [text: string, parsed: unknown][] = [
  ["23", 23],
  ['"23"', "23"],
  ["", "<invalid>"],
  ['["a", "b"]', ["a", "b"]],
  ['{"a": {b = true}}', { a: { b: true } }],
  ["telnet", "<name>"],
  ["[22,", "<invalid>"],
];

for (const [text, parsed] of argumentsOf)
  test(`the argument ${JSON.stringify(text)} is read both ways`, () => {
    const argument = readVariableArgument("port", text);
    assert.is(argument.source.file, "--var port");
    assert.is(plain(argument.raw), text);
    const { expression, problems } = argument.parsed();
    if (parsed === "<invalid>") assert.is(problems.length, 1);
    else {
      assert.equal(problems, []);
      assert.equal(plain(expression), parsed);
    }
  });

test("a value of the environment says where it comes from", () => {
  const { source, start, end, raw } = readVariableArgument(
    "port",
    "${x}",
    "TF_VAR_port",
  );
  assert.is(source.file, "TF_VAR_port");
  assert.equal([start, end], [0, 4]);
  assert.is(plain(raw), "${x}");
});

test.run();
