import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { jsonText } from "../../src/syntax/json-text.ts";
import { itemsOf, parseJson } from "../../src/syntax/json.ts";
import type { JsonNode } from "../../src/syntax/json.ts";
import { openSource } from "../../src/syntax/source.ts";

const test = suite("json");

function parse(text: string) {
  const source = openSource("a.json", text);
  return { source, ...parseJson(source) };
}

/** The tree as JavaScript has it; pairs for objects, so that keys may be twice. */
function plain(node: JsonNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === "array") return node.items.map(plain);
  if (node.kind === "object")
    return node.entries.map(({ key, value }) => [key.value, plain(value)]);
  return node.kind === "null" ? null : node.value;
}

function expected(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(expected);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value).map(([key, it]) => [key, expected(it)]);
}

function* nodesOf(node: JsonNode): Generator<JsonNode> {
  yield node;
  if (node.kind === "array") for (const it of node.items) yield* nodesOf(it);
  if (node.kind === "object")
    for (const { key, value } of node.entries) {
      yield key;
      yield* nodesOf(value);
    }
}

test("what JSON.parse reads is read alike, and each place holds its value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, "\t"), (value, space) => {
      const text = JSON.stringify(value, null, space);
      const { value: root, problems } = parse(text);
      assert.equal(problems, []);
      const read = JSON.parse(text) as unknown;
      // -0 is 0 in JSON's text, and `__proto__` is a key like any other.
      assert.equal(plain(root), expected(read));
      for (const node of nodesOf(root!))
        assert.equal(
          plain(node),
          expected(JSON.parse(text.slice(node.start, node.end))),
        );
    }),
    { numRuns: 200 },
  );
});

test("a text is refused exactly where JSON.parse refuses it", () => {
  const piece = fc.constantFrom(
    ...["{", "}", "[", "]", ",", ":", '"a"', '"\\n"', '"\\x"', "1", "-", "01"],
    ...["1.", ".5", "1e5", "1E+", "true", "nul", "null", " ", "\n", "\u00a0"],
    ...['"', "\\", "\t", "'", "//", "é", "\u2028", "NaN"],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const text = pieces.join("");
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      const { value, problems } = parse(text);
      assert.is(problems.length === 0, isJson, JSON.stringify(text));
      if (value) for (const _ of nodesOf(value));
    }),
    { numRuns: 3000 },
  );
});

test("a key that is written twice is there twice", () => {
  assert.equal(plain(parse('{"a": 1, "a": {"b": []}, "a": 2}').value), [
    ["a", 1],
    ["a", [["b", []]]],
    ["a", 2],
  ]);
});

const mistakes: [text: string, place: string, message: RegExp][] = [
  ["", "1:1", /^expected a value, found the end of the file$/],
  ['{"a": 1,}', "1:9", /^expected a key in double quotes, found `}`.*last/],
  ["[1,\n 2\n 3]", "3:2", /^expected a comma or `]`, found `3`$/],
  ['{"a" 1}', "1:6", /^expected a colon, found `1`$/],
  ['{"a": tru}', "1:7", /^expected a value, found `tru`$/],
  ['{"a": 023}', "1:7", /^expected a value, found `023`$/],
  ['{"a": 1', "1:8", /^expected a comma or `}`, found the end of the file$/],
  ['{\n  // ports\n  "a": 1}', "2:3", /found `\/`. JSON has no comments$/],
  ["{'a': 1}", "1:2", /found `'`. JSON strings stand in double quotes$/],
  ['["a\n"]', "1:2", /^this string is not closed on its line/],
  ['["a\tb"]', "1:2", /^this string holds a control character/],
  ['["\\d"]', "1:2", /^this string holds an escape/],
  ["[] 😀", "1:4", /^expected the end of the file, found `😀`$/],
  ["\uFEFF[x]", "1:2", /^expected a value, found `x`$/],
];

for (const [text, place, message] of mistakes)
  test(`${JSON.stringify(text)} is refused at ${place}`, () => {
    const [problem, ...more] = parse(text).problems;
    const { line, column } = problem!.span;
    assert.is(`${line}:${column}`, place);
    assert.match(problem!.message, message);
    assert.equal(more, []);
  });

test("what stands before a mistake is still read", () => {
  const rows: [string, unknown][] = [
    ['{"a": [1, 2, {"b": 3, "c": x}]}', [["a", [1, 2, [["b", 3]]]]]],
    ['{"a": 1, "b"', [["a", 1]]],
    ['{"a": 1, "b', [["a", 1]]],
    ['{"a": 1, "b": ', [["a", 1]]],
    ["[1, [2], 3,", [1, [2], 3]],
    ["[[[]", [[[]]]],
    ["[1] 2", [1]],
    ["{", []],
    ["x", undefined],
  ];
  for (const [text, value] of rows)
    assert.equal(plain(parse(text).value), value, text);
});

test("nesting without end is a problem and no crash", () => {
  for (const text of ["[".repeat(100_000), '{"a":'.repeat(100_000)]) {
    const { value, problems } = parse(text);
    assert.match(problems[0]!.message, /nested more than 1000 levels/);
    for (const _ of nodesOf(value!));
  }
  const { problems } = parse("[".repeat(1000) + "]".repeat(1000));
  assert.equal(problems, []);
});

test("every character of a string knows its place", () => {
  const { source, value } = parse('["a\\u00e9\\n\\ud83d\\ude00b"]');
  const node = itemsOf(value)[0];
  if (node?.kind !== "string") throw new Error("not a string");
  const text = jsonText(source, node);
  assert.is(text.value, "aé\n😀b");
  assert.is(text.value, node.value);
  assert.equal(
    text.pieces.map(({ text, start, end }) => [text, start, end]),
    [
      ["a", 2, 3],
      ["é", 3, 9],
      ["\n", 9, 11],
      ["\ud83d", 11, 17],
      ["\ude00", 17, 23],
      ["b", 23, 24],
    ],
  );
});

test.run();
