import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { nodeSpan } from "../../src/syntax/node.ts";
import type { Node } from "../../src/syntax/node.ts";
import { openSource } from "../../src/syntax/source.ts";
import { parseYaml } from "../../src/syntax/yaml.ts";
import type { YamlFile } from "../../src/syntax/yaml.ts";

const test = suite("yaml");

function parse(text: string): YamlFile {
  return parseYaml(openSource("a.yaml", text));
}

/** Every scalar and alias as `line:column-line:column text`, in order. */
function places(node: Node): string[] {
  if (node.kind === "mapping")
    return node.entries.flatMap(({ key, value }) => [
      ...places(key),
      ...places(value),
    ]);
  if (node.kind === "sequence") return node.items.flatMap(places);
  const { line, column, endLine, endColumn } = nodeSpan(node);
  const text = node.kind === "alias" ? `*${node.name}` : node.text;
  return [`${line}:${column}-${endLine}:${endColumn} ${text}`];
}

test("spans cover scalars as written, quotes included", () => {
  const { documents } = parse(`a: 1\nb: "x\\ty"\nc: 'it''s'\nd: [p, "q"]\n`);
  assert.equal(places(documents[0]!), [
    "1:1-1:2 a",
    "1:4-1:5 1",
    "2:1-2:2 b",
    "2:4-2:10 x\ty",
    "3:1-3:2 c",
    "3:4-3:11 it's",
    "4:1-4:2 d",
    "4:5-4:6 p",
    "4:8-4:11 q",
  ]);
});

test("columns are UTF-16 code units; CRLF and a byte order mark shift nothing", () => {
  assert.equal(places(parse(`"😀": x`).documents[0]!), [
    "1:1-1:5 😀",
    "1:7-1:8 x",
  ]);
  assert.equal(places(parse("\uFEFFa: 1\r\nb: 2\r\n").documents[0]!), [
    "1:1-1:2 a",
    "1:4-1:5 1",
    "2:1-2:2 b",
    "2:4-2:5 2",
  ]);
});

test("an anchored value stands behind its tag and anchor, an alias at its star", () => {
  const { documents } = parse("a: &x !t 5\nb: *x\n<<: *x\n");
  assert.equal(places(documents[0]!), [
    "1:1-1:2 a",
    "1:10-1:11 5",
    "2:1-2:2 b",
    "2:4-2:6 *x",
    "3:1-3:3 <<",
    "3:5-3:7 *x",
  ]);
});

test("tab-indented JSON is YAML too", () => {
  const { documents, problems } = parse('{\n\t"a": [\n\t\t23]}');
  assert.is(problems.length, 0);
  assert.equal(places(documents[0]!), ["2:2-2:5 a", "3:3-3:5 23"]);
});

test("a broken document is a problem with its place; those around it are read", () => {
  const { documents, problems } = parse(
    "a: 1\n---\nb: 2\n---\nc: d: e\n---\nf: 3\n---\ng: [\n---\nh: 4\n",
  );
  assert.equal(
    documents.flatMap(places).filter((_, i) => i % 2 === 0),
    ["1:1-1:2 a", "3:1-3:2 b", "7:1-7:2 f", "11:1-11:2 h"],
  );
  assert.equal(
    problems.map(({ span }) => `${span.line}:${span.column}`),
    ["5:5", "10:1"],
  );
  assert.match(problems[0]!.message, /cannot be read: .*--exclude/);
});

test("a document after `...` is read, with or without a separator", () => {
  const { documents } = parse("a: 1\n...\nb: 2\n");
  assert.is(documents.length, 2);
});

test("a %YAML line changes nothing below it", () => {
  const { documents, problems } = parse("%YAML 1.2\n---\na: 027\n");
  assert.is(problems.length, 0);
  assert.equal(places(documents[0]!), ["3:1-3:2 a", "3:4-3:7 027"]);
});

test("nothing to read is no document, or an empty one", () => {
  for (const text of ["", "# only a comment\n", "\uFEFF"])
    assert.equal(parse(text).documents.length, 0, JSON.stringify(text));
  assert.is(parse("---\n---\n").documents.length, 2);
});

test("flow collections end at their bracket, empty items stand at their dash", () => {
  const ends = (text: string): string => {
    const root = parse(text).documents[0]!;
    const { line, column, endLine, endColumn } = nodeSpan(root);
    return `${line}:${column}-${endLine}:${endColumn}`;
  };
  assert.is(ends("{}"), "1:1-1:3");
  assert.is(ends("[a, {b: c} , # d ]\n ]"), "1:1-2:3");
  assert.is(ends("[[]]"), "1:1-1:5");
  assert.equal(places(parse("- a\n-\n# - c\n-\n").documents[0]!), [
    "1:3-1:4 a",
    "2:1-2:2 ",
    "4:1-4:2 ",
  ]);
  assert.equal(places(parse("a:\n  -\n  - x\n").documents[0]!), [
    "1:1-1:2 a",
    "2:3-2:4 ",
    "3:5-3:6 x",
  ]);
});

const shallow: [string, string[]][] = [
  ["web: { image: nginx,\tports: [23] }\n", ["1:30-1:32 23"]],
  ["a:\n  b: [\n    x\n  ]\nc: 1\n", ["2:3-2:4 b", "3:5-3:6 x", "5:4-5:5 1"]],
  ["a: [\n]\n---\nb: 2\n", ["1:1-1:2 a", "4:4-4:5 2"]],
  ['a: "x\ny" \nb: 2\n', ["1:4-2:3 x y", "3:4-3:5 2"]],
  ["a: [\nx,\ny\n]\nb: {\nc: 1\n}\n", ["2:1-2:2 x", "3:1-3:2 y", "6:4-6:5 1"]],
  ["a: [\n\tx # y\n]\nb: 2\n", ["2:2-2:3 x", "4:4-4:5 2"]],
  ["z: 0\n---\n- [\n  a\n]\n- b\n", ["1:4-1:5 0", "4:3-4:4 a", "6:3-6:4 b"]],
];
for (const [text, expected] of shallow)
  test(`brackets and quotes may close at their key's indentation: ${JSON.stringify(text)}`, () => {
    const { documents, problems } = parse(text);
    assert.equal(problems, []);
    const found = documents.flatMap(places);
    for (const place of expected)
      assert.ok(found.includes(place), `${place} in ${found}`);
  });

test("what indentation alone does not mend stays a problem where it was", () => {
  const { documents, problems } = parse("a: [\n]\nb: c: d\n---\ne: 1\n");
  assert.is(documents.length, 1);
  assert.equal(
    problems.map(({ span }) => span.line),
    [2],
  );
});

test("a line of many # is a comment like any other", () => {
  const { documents } = parse(
    `[a]: b ${"#".repeat(200_000)}\n-\n${"#".repeat(200_000)}\n`,
  );
  assert.ok(documents.length <= 1);
});

test("too deep nesting is a problem, not a crash", () => {
  const { documents, problems } = parse("[".repeat(5000));
  assert.is(documents.length, 0);
  assert.is(problems.length, 1);
});

test("property: any text is read without a crash, and every span lies inside it", () => {
  const piece = fc.constantFrom(
    ..."{}[]:,-&*!|>'\"#%@`\n\r\t ",
    ...["a", "\n- ", "\n  b: ", "---\n", "&a ", "*a", "<<: ", "\\", "😀", "?"],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const { documents, problems, source } = parse(text);
      const visit = (node: Node): void => {
        if (node.kind === "sequence") node.items.forEach(visit);
        if (node.kind === "mapping")
          for (const { key, value } of node.entries) [key, value].map(visit);
        assert.ok(0 <= node.start && node.start <= node.end);
        assert.ok(node.end <= source.text.length, `${node.end} in ${text}`);
      };
      documents.forEach(visit);
      for (const { span } of problems) assert.ok(span.line >= 1);
    }),
    { numRuns: 2000 },
  );
});

test("objects with nothing between them are documents, each at its place", () => {
  const { documents, problems } = parse(
    '{"a": 1}{"b": 2}\n{"c": [}\n{"d": 4}\n',
  );
  assert.equal(documents.flatMap(places), [
    ...["1:2-1:5 a", "1:7-1:8 1", "1:10-1:13 b", "1:15-1:16 2"],
    ...["3:2-3:5 d", "3:7-3:8 4"],
  ]);
  assert.equal(
    problems.map(({ span }) => span.line),
    [2],
  );
});

test("a directive belongs to the document behind it, also where another one is broken", () => {
  const { documents, problems } = parse(
    "a: b: c\n...\n%TAG !e! tag:example.org,2026:\n---\nd: !e!x 1\n",
  );
  assert.is(problems.length, 1);
  assert.equal(documents.flatMap(places), ["5:1-5:2 d", "5:9-5:10 1"]);
});

test("many broken documents take no more time than as many whole ones, and some", () => {
  const begin = performance.now();
  const { problems } = parse("a: b: c\n---\n".repeat(20_000));
  assert.is(problems.length, 20_000);
  assert.ok(performance.now() - begin < 10_000);
});

test.run();
