import { suite } from "uvu";
import * as assert from "uvu/assert";
import { visitExpressions } from "../../../src/syntax/hcl/children.ts";
import {
  parseExpressionText,
  parseHcl,
} from "../../../src/syntax/hcl/parse.ts";
import type { Expression } from "../../../src/syntax/hcl/tree.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { EXPRESSIONS } from "./tables.ts";
import { shown, shownBody } from "./shown.ts";

const test = suite("hcl");

function parsed(text: string) {
  return parseHcl(openSource("main.tf", text));
}

function expressionOf(text: string): Expression {
  const { body, problems } = parsed(`a = ${text}\n`);
  assert.equal(problems, [], text);
  return body.attributes[0]!.expression;
}

for (const [hcl, tree] of EXPRESSIONS)
  test(`reads ${hcl}`, () => assert.is(shown(expressionOf(hcl)), tree));

test("reads the bodies of files", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["", "{}"],
    ["# only a comment", "{}"],
    ["\n\n/* two\nlines */ a = 1 // b\n", "{a = 1}"],
    ["\uFEFFa = 1\r\nb = 2\r\n", "{a = 1; b = 2}"],
    ['resource "a" "b" {\n  x = 1\n}\n', "{resource a b {x = 1}}"],
    ["a b c {}", "{a b c {}}"],
    ["b { a = 1 }\nc {\n}", "{b {a = 1}; c {}}"],
    ["b { /* c\n */ a = 1 /* d */ }", "{b {a = 1}}"],
    ["b {\n  c {\n    d {}\n  }\n  e = 1\n}", "{b {c {d {}}; e = 1}}"],
    ["a = 1\na = 2", "{a = 1; a = 2}"],
    ['b "x\\"y" {}', '{b x"y {}}'],
    ["a = <<EOT\n}\nEOT\nb = 1", '{a = (str heredoc "}\\n"); b = 1}'],
  ];
  for (const [hcl, tree] of rows) {
    const { body, problems } = parsed(hcl);
    assert.equal(problems, [], hcl);
    assert.is(shownBody(body), tree);
  }
});

test("every expression has the place of its text", () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["a.b[c]", ["a.b[c]", "a.b", "a", "c"]],
    ["( a ) * f( b )", ["( a ) * f( b )", "( a )", "a", "f( b )", "b"]],
    ["x ? [y] : -z # c", ["x ? [y] : -z", "x", "[y]", "y", "-z", "z"]],
    ["a[*].b", ["a[*].b", "a", "[*].b", "[*]"]],
    ["a.*.b", ["a.*.b", "a", ".*.b", ".*"]],
    ['"x${ y }"', ['"x${ y }"', "y"]],
    ["{ k = v }", ["{ k = v }", "k", "v"]],
    ["[ for x in y : z ]", ["[ for x in y : z ]", "y", "z"]],
    ["a.0", ["a.0", "a", "0"]],
  ];
  for (const [hcl, texts] of rows) {
    const { source, body } = parsed(`a = ${hcl}\n`);
    const found: string[] = [];
    visitExpressions(body, ({ start, end }) =>
      found.push(source.text.slice(start, end)),
    );
    assert.equal(found, texts);
  }
});

test("blocks, labels and arguments have their places", () => {
  const { source, body } = parsed('b "x" y {\n  c = 1 # d\n}\n');
  const cut = ({ start, end }: { start: number; end: number }) =>
    source.text.slice(start, end);
  const [block] = body.blocks;
  assert.is(cut(block!), 'b "x" y {\n  c = 1 # d\n}');
  assert.equal(block!.labels.map(cut), ['"x"', "y"]);
  assert.is(source.text.slice(block!.start, block!.headerEnd), 'b "x" y {');
  assert.is(cut(block!.body), "\n  c = 1 # d\n");
  assert.is(cut(block!.body.attributes[0]!), "c = 1");
});

test("the value of a variable is one expression, over as many lines as it takes", () => {
  const rows: readonly (readonly [string, string, number])[] = [
    ["[1,\n2]", "[1 2]", 0],
    ["  23 ", "23", 0],
    ["23 24", "23", 1],
    ["", "!", 1],
    ["sg-1", "sg-1", 0],
  ];
  for (const [text, tree, count] of rows) {
    const { expression, problems } = parseExpressionText(
      openSource("-var", text),
    );
    assert.is(shown(expression), tree);
    assert.is(problems.length, count);
  }
  const source = openSource("-var", "x=1+2;");
  assert.is(shown(parseExpressionText(source, 2, 5).expression), "(+ 1 2)");
});

test.run();
