import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseHclJson } from "../../../src/syntax/hcl/json.ts";
import { parseHcl } from "../../../src/syntax/hcl/parse.ts";
import type { Body, HclFile } from "../../../src/syntax/hcl/tree.ts";
import { openSource } from "../../../src/syntax/source.ts";

const test = suite("hcl-json");

function json(text: string): HclFile {
  return parseHclJson(openSource("main.tf.json", text));
}

/** The tree without places, so that both forms of a file can be compared. */
function shape(node: unknown): unknown {
  if (Array.isArray(node)) return joinTexts(node.map(shape));
  if (typeof node !== "object" || node === null) return node;
  const skipped = ["start", "end", "headerEnd", "source", "problems", "form"];
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !skipped.includes(key))
      .map(([key, value]) => [key, shape(value)]),
  );
}

/** Escapes stand in parts of their own, and differ between the two forms. */
function joinTexts(parts: unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (isText(part) && isText(last)) last.text += part.text;
    else joined.push(part);
  }
  return joined;
}

function isText(part: unknown): part is { text: string } {
  return (part as { kind?: string } | null | undefined)?.kind === "text";
}

const pairs: [what: string, json: string, native: string][] = [
  [
    "blocks with labels",
    '{"resource": {"aws_x": {"web": {"port": 23, "on": true, "no": null}}}, "locals": {"a": "b"}}',
    'resource "aws_x" "web" {\n port = 23\n on = true\n no = null\n}\nlocals {\n a = "b"\n}',
  ],
  [
    "lists of objects at every level",
    '[{"resource": [{"a": [{"x": [{"p": 1}, {"p": 2}]}, {"y": {}}]}]}, {"resource": {"b": {"z": {}}}}]',
    'resource "a" "x" {\n p = 1\n}\nresource "a" "x" {\n p = 2\n}\nresource "a" "y" {}\nresource "b" "z" {}',
  ],
  [
    "keys that are written twice",
    '{"resource": {"a": {"x": {"p": 1}}}, "locals": {"l": 1}, "resource": {"a": {"x": {"p": 2}, "x": {"p": 3}}}, "locals": {"m": 2}}',
    'resource "a" "x" {\n p = 1\n}\nlocals {\n l = 1\n}\nresource "a" "x" {\n p = 2\n}\nresource "a" "x" {\n p = 3\n}\nlocals {\n m = 2\n}',
  ],
  [
    "comments in bodies, which are keys in values",
    '{"//": "c", "resource": {"a": {"x": {"//": {"path": "p"}, "tags": {"//": "kept"}}}}}',
    'resource "a" "x" {\n tags = { "//" = "kept" }\n}',
  ],
  [
    "strings that are templates",
    '{"locals": {"a": "${local.one}", "b": "p-${var.x[0]}-q", "c": "$${x} %%{y}", "d": "%{if var.x}1%{endif}", "e": ["${1 + 2}"], "f": {"${var.k}": "v"}}}',
    'locals {\n a = "${local.one}"\n b = "p-${var.x[0]}-q"\n c = "$${x} %%{y}"\n d = "%{if var.x}1%{endif}"\n e = ["${1 + 2}"]\n f = { "${var.k}" = "v" }\n}',
  ],
  [
    "escapes, inside and outside of interpolations",
    '{"locals": {"a": "q\\"${var.x[\\"k\\"]}\\n", "b": "${\\u0076ar.x}\\u00e9", "c": "\\\\d"}}',
    'locals {\n a = "q\\"${var.x["k"]}\\n"\n b = "${var.x}é"\n c = "\\\\d"\n}',
  ],
  [
    "variables: a type is an expression, a default is no template",
    '{"variable": {"p": {"type": "list(object({a = optional(string, \\"x\\")}))", "default": ["${a}", {"%{b}": "\\u0041"}], "description": "${d}", "validation": {"condition": "${var.p > 1}", "error_message": "no"}}}}',
    'variable "p" {\n type = list(object({a = optional(string, "x")}))\n default = ["$${a}", {"%%{b}" = "A"}]\n description = "$${d}"\n validation {\n condition = "${var.p > 1}"\n error_message = "no"\n }\n}',
  ],
  [
    "module calls",
    '{"module": {"m": {"source": "./${x}", "version": "1", "port": "${var.p}", "providers": {"aws": "aws.west"}, "depends_on": ["aws_x.y"]}}}',
    'module "m" {\n source = "./$${x}"\n version = "1"\n port = "${var.p}"\n providers = { aws = aws.west }\n depends_on = [aws_x.y]\n}',
  ],
  [
    "blocks of the language in a resource, and arguments of the provider",
    '{"resource": {"a": {"x": {"ingress": [{"from_port": 23}], "egress": {"to_port": 0}, "provider": "aws.west", "depends_on": ["a.y"], "lifecycle": {"ignore_changes": ["tags"], "precondition": {"condition": true}}, "connection": {"host": "h"}, "provisioner": [{"local-exec": {"command": "telnetd", "when": "destroy"}}, {"remote-exec": {"inline": []}}]}}}}',
    'resource "a" "x" {\n ingress = [{from_port = 23}]\n egress = {to_port = 0}\n provider = aws.west\n depends_on = [a.y]\n lifecycle {\n ignore_changes = [tags]\n precondition {\n condition = true\n }\n }\n connection {\n host = "h"\n }\n provisioner "local-exec" {\n command = "telnetd"\n when = destroy\n }\n provisioner "remote-exec" {\n inline = []\n }\n}',
  ],
  [
    "dynamic blocks, as an object",
    '{"resource": {"a": {"x": {"dynamic": {"ingress": {"for_each": "${var.p}", "iterator": "it", "labels": ["l"], "content": {"port": "${it.value}"}}}}}}}',
    'resource "a" "x" {\n dynamic "ingress" {\n for_each = "${var.p}"\n iterator = it\n labels = ["l"]\n content {\n port = "${it.value}"\n }\n }\n}',
  ],
  [
    "dynamic blocks, as lists, one in another",
    '{"resource": {"a": {"x": {"dynamic": [{"b": [{"for_each": [1], "content": {}}, {"for_each": [2], "content": {"dynamic": {"c": {"for_each": [3], "content": {"d": 4}}}}}]}]}}}}',
    'resource "a" "x" {\n dynamic "b" {\n for_each = [1]\n content {}\n }\n dynamic "b" {\n for_each = [2]\n content {\n dynamic "c" {\n for_each = [3]\n content {\n d = 4\n }\n }\n }\n }\n}',
  ],
  [
    "a dynamic block in a block of the provider",
    '{"resource": {"a": {"x": {"rule": [{"p": 1, "//": "c", "dynamic": {"c": {"for_each": [3], "content": {}}}}, {"p": 2}], "tags": {"dynamic": "x"}}}}}',
    'resource "a" "x" {\n tags = { dynamic = "x" }\n rule {\n p = 1\n dynamic "c" {\n for_each = [3]\n content {}\n }\n }\n rule {\n p = 2\n }\n}',
  ],
  [
    "settings and refactorings",
    '{"terraform": {"required_version": ">= 1${x}", "backend": {"s3": {"key": "k"}}, "required_providers": {"aws": {"source": "hashicorp/aws"}}, "cloud": {"workspaces": {"name": "n"}}}, "provider": {"aws": [{"region": "r"}, {"alias": "b", "region": "${var.r}"}]}, "moved": [{"from": "a.b", "to": "a.c[0]"}], "import": {"to": "a.b", "id": "i"}, "removed": {"from": "a.d", "lifecycle": {"destroy": false}}, "check": {"up": {"data": {"http": {"e": {"url": "u"}}}, "assert": {"condition": true}}}, "output": {"o": {"value": "${a.b.c}", "description": "${"}}}',
    'terraform {\n required_version = ">= 1$${x}"\n backend "s3" {\n key = "k"\n }\n required_providers {\n aws = { source = "hashicorp/aws" }\n }\n cloud {\n workspaces {\n name = "n"\n }\n }\n}\nprovider "aws" {\n region = "r"\n}\nprovider "aws" {\n alias = "b"\n region = "${var.r}"\n}\nmoved {\n from = a.b\n to = a.c[0]\n}\nimport {\n to = a.b\n id = "i"\n}\nremoved {\n from = a.d\n lifecycle {\n destroy = false\n }\n}\ncheck "up" {\n data "http" "e" {\n url = "u"\n }\n assert {\n condition = true\n }\n}\noutput "o" {\n value = "${a.b.c}"\n description = "$${"\n}',
  ],
];

for (const [what, text, native] of pairs)
  test(`${what} are read as in native syntax`, () => {
    const [ours, theirs] = [json(text), parseHcl(openSource("a.tf", native))];
    assert.equal([ours.problems, theirs.problems], [[], []]);
    assert.equal(shape(ours.body), shape(theirs.body));
  });

test("every place is right in the file", () => {
  const text =
    '{"resource": {"aws_x": {"web": {\n "port": "${var.port}",\n "cmd": "say \\"${upper(var.word)}\\" \\u0041$${x}"}}}}';
  const { body } = json(text);
  const cut = (node: { start: number; end: number }) =>
    text.slice(node.start, node.end);
  const block = body.blocks[0]!;
  assert.equal(block.labels.map(cut), ['"aws_x"', '"web"']);
  assert.is(text.slice(block.start, block.headerEnd), '"web": {');
  assert.is(text.slice(block.end - 1), "}}}}");
  const [port, command] = block.body.attributes;
  assert.is(cut(port!), '"port": "${var.port}"');
  assert.is(cut(port!.expression), '"${var.port}"');
  if (port!.expression.kind !== "template") throw new Error("no template");
  assert.equal(port!.expression.parts.map(cut), ["${var.port}"]);
  if (command!.expression.kind !== "template") throw new Error("no template");
  const { parts } = command!.expression;
  assert.equal(
    parts.map((part) => [part.kind === "text" ? part.text : 0, cut(part)]),
    [
      ["say ", "say "],
      ['"', '\\"'],
      [0, "${upper(var.word)}"],
      ['"', '\\"'],
      [" ", " "],
      ["A", "\\u0041"],
      ["${", "$${"],
      ["x}", "x}"],
    ],
  );
  const call = parts[2];
  if (call?.kind !== "interpolation") throw new Error("no interpolation");
  assert.is(cut(call.value), "upper(var.word)");
});

test("a mistake in an expression is a problem at its place", () => {
  for (const text of [
    '{"locals": {\n"a": "${1 +}", "b": 2}}',
    '{"locals": {\n"\\u0061": "\\t${1 +}", "b": 2}}',
  ]) {
    const { problems, body } = json(text);
    assert.is(problems.length, 1, text);
    const { line, start } = problems[0]!.span;
    assert.is(line, 2);
    assert.is(text[start], "}", text);
    assert.equal(
      body.blocks[0]!.body.attributes.map(({ name }) => name),
      ["a", "b"],
    );
  }
});

test("what is no body where a block stands is a problem", () => {
  for (const [text, place] of [
    ['{"resource": "x"}', '"x"'],
    ['{"resource": {"a": {"b": [1]}}}', "1"],
    ['{"resource": {"a": [[]]}}', "[]"],
    ["3", "3"],
  ] as const) {
    const { problems, body } = json(text);
    assert.equal(
      problems.map(({ span }) => text.slice(span.start, span.end)),
      [place],
    );
    assert.equal(body.blocks, []);
  }
  assert.equal(json('{"resource": null, "locals": [null]}').problems, []);
});

test("a mistake in the JSON hides nothing that stands before it", () => {
  const { problems, body } = json(
    '{"resource": {"a": {"x": {"port": 23}, "y": {"port": 24,}}}}',
  );
  assert.is(problems.length, 1);
  assert.equal(
    body.blocks.map(({ labels }) => labels.map(({ value }) => value).join()),
    ["a,x", "a,y"],
  );
});

test("names of JavaScript's own objects are names like others", () => {
  const { problems, body } = json(
    '{"__proto__": 1, "constructor": {"a": 1}, "resource": {"__proto__": {"toString": {"hasOwnProperty": 1, "dynamic": {"__proto__": {"content": {}}}}}}}',
  );
  assert.equal(problems, []);
  assert.equal(
    body.attributes.map(({ name }) => name),
    ["__proto__", "constructor"],
  );
  assert.equal(
    body.blocks[0]!.body.blocks.map(({ type }) => type),
    ["dynamic"],
  );
});

/** All blocks lie within each other, and attributes in their blocks. */
function checkPlaces(body: Body, length: number): void {
  for (const it of [...body.attributes, ...body.blocks])
    assert.ok(0 <= it.start && it.start <= it.end && it.end <= length);
  for (const block of body.blocks) checkPlaces(block.body, length);
}

test("no file makes it crash", () => {
  const word = fc.constantFrom(
    ...["resource", "dynamic", "content", "variable", "type", "lifecycle"],
    ...["//", "${", "%{if}", "a\n${x}", "provisioner", "terraform", "check"],
  );
  const tree = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fc.oneof(word, fc.integer(), fc.constant(null)),
      fc.array(tie("node"), { maxLength: 3 }),
      fc.dictionary(word, tie("node"), { maxKeys: 4 }),
    ),
  })).node;
  fc.assert(
    fc.property(tree, fc.nat(200), (value, cut) => {
      const text = JSON.stringify(value);
      checkPlaces(json(text).body, text.length);
      checkPlaces(json(text.slice(0, cut)).body, text.length);
    }),
    { numRuns: 500 },
  );
});

test.run();
