import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { outlineHcl } from "../../../src/syntax/hcl/outline.ts";
import { REHEARSAL } from "../../../src/syntax/hcl/outline-rehearsal.ts";
import { parseHcl } from "../../../src/syntax/hcl/parse.ts";
import type { HclFile } from "../../../src/syntax/hcl/tree.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { ACCEPTED, EXPRESSIONS, REFUSED } from "./tables.ts";

const test = suite("hcl outline");

function outlined(text: string): HclFile | undefined {
  return outlineHcl(openSource("main.tf", text));
}

function headers({ body }: HclFile) {
  return body.blocks.map(({ type, labels, start, end, headerEnd }) => ({
    ...{ type, labels, start, end, headerEnd },
  }));
}

/** Whether there is an outline; if so, it must be one of a file without mistakes, and the right one. */
function agrees(text: string): boolean {
  const outline = outlined(text);
  if (!outline) return false;
  const full = parseHcl(outline.source);
  assert.equal(full.problems, [], JSON.stringify(text));
  assert.equal(headers(outline), headers(full), JSON.stringify(text));
  assert.equal(full.body.attributes, [], JSON.stringify(text));
  return true;
}

/** A file that many blocks and values of the usual kinds stand in. */
const USUAL = [
  'terraform {}\r\n\r\nvariable "a" {\r\n  type = string\r\n}\r\n',
  'locals {\n  a = "x $${y} \\" ${b} %"\n  c = { d = 1, "e" : 2\n    (f) = g.h\n  }\n}\n',
  'resource "a" "b" {\n  c = [for d in e : d.f if d[0] != ""]\n  g = { for h, i in j : h => i... }\n}\n',
  'data "a" "b" {\n  c = d[*].e\n  f = g.*.h\n  i = max(j...) > 1 ? -2 : !k\n}\n',
  'module "a" {\n  b = <<-EOT\n    c ${d}\n    $${e}\n    EOTX\n  EOT\n  f { g = 1 }\n  h "i" {\n  }\n}\n',
  'output "a" { value = 1 }\n\noutput "b" {\n  value = f(\n    1, # b\n    /* c */ 2.5,\n  )\n}\n',
].join("\n");

test("it knows the usual forms", () => {
  for (const text of ["", "# a", USUAL, REHEARSAL, "a {\n}", 'a "b" {} // c'])
    assert.ok(agrees(text), text);
});

test("headers have their places, and a body is there when it is asked for", () => {
  const text = 'x {}\n\nresource "a" "b" {\n  c = 1\n}\n';
  const [, block] = outlined(text)!.body.blocks;
  assert.is(text.slice(block!.start, block!.end), text.slice(6, -1));
  assert.is(text.slice(block!.start, block!.headerEnd), 'resource "a" "b" {');
  const labels = block!.labels.map(({ start, end }) => text.slice(start, end));
  assert.equal(labels, ['"a"', '"b"']);
  assert.is(block!.body.attributes[0]!.name, "c");
  assert.is(block!.body, block!.body);
});

test("it is silent where it cannot be sure", () => {
  const inFile = ["a = 1\n", "a b {}\n", 'a "\\t" {}\n', "a {", "}", "é {}\n"];
  const inBody = ['"%{ if b }%{ endif }"', '"${~ b }"', "b.0", "1e3", "a::b()"];
  for (const text of [...inFile, ...inBody.map((b) => `a {\n  b = ${b}\n}\n`)])
    assert.is(outlined(text), undefined, text);
});

/** Mistakes that lie close to what the outline knows. */
const NEARLY = [
  "+1",
  "{ c = d... }",
  "(c...)",
  "[c...]",
  "c[d...]",
  "c ? d... : e",
  "{ c => d }",
  "[c : d]",
  '"%{ c }"',
  '"${c"',
  '"$${c} ${}"',
  '"\\q"',
  '"c\nd"',
  "c d",
  "c.",
  "c..d",
  "c.*.d.*.e",
  "c.*(d)",
  "c.d(e)",
  "c ? d",
  "c : d",
  "(c ? d)",
  "{ c ? d : e }",
  "[for c d : e]",
  "[for c in d]",
  "{ for c in d : e }",
  "[for c in d : e => f]",
  "[for c in d : e...]",
  "{ for = c }",
  "[for c in d : e for f]",
  "[for c, d, e in f : g]",
  "(for c in d : e)",
  "f(for c in d : e)",
  "c == = d",
  "= c",
  "c <<= d",
  "c <<<E\n\nE",
  "c & d",
  "c &&& d",
  "c ! d",
  "{ c }",
  "{ c = }",
  "{ c = d, , }",
  "<<E\n \u00a0E\nE",
  "<<E\n E\u00a0\nE",
  "<<E\n\vE\nE",
  "<<E\n\r E\nE",
  "<<E\nE\r \nE",
  "<<E \nE",
  "<<1\n1",
  "<<-\n-",
  "<<E\n${c}E",
];

test("it does not answer for what is nearly right", () => {
  for (const value of NEARLY) {
    const text = `b {\n  a = ${value}\n}\n`;
    assert.ok(parseHcl(openSource("a.tf", text)).problems.length > 0, text);
    assert.is(outlined(text), undefined, text);
  }
});

test("it never answers for a text that the grammar refuses", () => {
  for (const text of REFUSED)
    for (const each of [text, `b {\n${text}}\n`, `b {\n${text}\n}\n`])
      agrees(each);
});

test("it answers for most texts that the grammar accepts, in blocks", () => {
  const texts = [
    ...EXPRESSIONS.map(([hcl]) => `a = ${hcl}`),
    ...ACCEPTED,
    "a = [\n1\n]",
  ];
  const answered = texts.filter((text) => agrees(`b {\n${text}\n}\n`));
  assert.ok(answered.length > 0.7 * texts.length, `${answered.length}`);
});

test("it is silent about depths that the full parser refuses", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ["(", "1", ")"],
    ["[", "", "]"],
    ["f(", "", ")"],
    ["-", "1", ""],
    ["!", "a", ""],
    ["1 + ", "1", ""],
    ["a ? b : ", "1", ""],
    ["a ? ", "b", " : c"],
    ['"${', "a", '}"'],
    ["a[", "0", "]"],
    ["", "a", ".b"],
    ["", "a", "[0]"],
    ["", "a", "[*]"],
    ["{ a = ", "1", " }"],
  ];
  for (const [before, inner, after] of rows) {
    const nest = (depth: number) =>
      `b {\n  a = ${before.repeat(depth)}${inner}${after.repeat(depth)}\n}\n`;
    assert.ok(agrees(nest(10)), nest(1));
    for (const depth of [50, 99, 100, 101, 200, 250, 499, 501, 2000])
      agrees(nest(depth));
    assert.is(outlined(nest(600)), undefined, nest(1));
  }
  assert.ok(agrees(`b {\n  a = [${"c.d.e + 1,\n".repeat(2000)}]\n}\n`));
});

const scraps = fc.constantFrom(
  ...'= " ${ %{ } { [ ] ( ) <<E <<-E E .0 .* [*] . ... , : :: => ~} ~ # /* */ // / \\ \r\n \r if for in else - + ! ? && | 1 1.5 1e5 a b.c "d" é \u00a0 \v \u0000 \' ;'.split(
    " ",
  ),
  ...[" ", "\n", "\nE\n", "<<E\n", 'a "b" {', "a = 1\n", "\t"],
);

/** A change at a place of a text, both in parts of the whole. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(6),
  kind: fc.constantFrom("delete", "insert", "repeat", "swap", "cut", "copy"),
  scrap: scraps,
});

const TOKEN = /[\w-]+|\s+|[^\w\s]/g;

test("it agrees with the full parser about texts with mistakes", () => {
  const blocks = [...USUAL.split("\n\n"), REHEARSAL];
  fc.assert(
    fc.property(
      fc.constantFrom(...blocks),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (block, changes, byCharacter) => {
        const tokens = byCharacter ? [...block] : block.match(TOKEN)!;
        for (const { at, from, length, kind, scrap } of changes) {
          const place = Math.floor(at * tokens.length);
          const other = Math.floor(from * tokens.length);
          const part = tokens.slice(place, place + length);
          if (kind === "delete") tokens.splice(place, length);
          if (kind === "insert") tokens.splice(place, 0, scrap);
          if (kind === "repeat") tokens.splice(place, 0, ...part);
          if (kind === "copy") tokens.splice(other, 0, ...part);
          if (kind === "cut") tokens.splice(place, tokens.length);
          if (kind === "swap") tokens.splice(place, length, ...part.reverse());
        }
        agrees(tokens.join(""));
      },
    ),
    { numRuns: 5000 },
  );
});

test.run();
