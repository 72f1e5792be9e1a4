import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Scalar } from "../../src/syntax/node.ts";
import { openSource } from "../../src/syntax/source.ts";
import {
  get,
  getAll,
  getPath,
  itemsOf,
  pairsOf,
  usesOf,
  viewDocument,
} from "../../src/syntax/view.ts";
import type { View } from "../../src/syntax/view.ts";
import { parseYaml } from "../../src/syntax/yaml.ts";

const test = suite("view");

function view(yaml: string): View {
  const file = parseYaml(openSource("a.yaml", yaml));
  assert.equal(file.problems, []);
  return viewDocument(file.documents[0]!)!;
}

const texts = (views: readonly View[]): string[] =>
  views.map(({ node }) => (node as Scalar).text);

test("duplicate keys are all given; the last one is what readers take", () => {
  const root = view("a: 1\na: 2\n");
  assert.equal(texts(getAll(root, "a")), ["1", "2"]);
  assert.equal(texts([get(root, "a")!]), ["2"]);
});

test("explicit keys hide merged ones, wherever the merge stands; the earlier of two merges wins", () => {
  const root = view(
    "x: &x {p: x, q: x, r: x}\ny: &y {q: y, s: y}\na: {p: own, <<: [*y, *x]}\nb: {<<: *x, p: own}\n",
  );
  const read = (key: string): Record<string, string> =>
    Object.fromEntries(
      pairsOf(get(root, key)).map(({ key, value }) => [
        key,
        (value.node as Scalar).text,
      ]),
    );
  assert.equal(read("a"), { p: "own", q: "y", s: "y", r: "x" });
  assert.equal(read("b"), { p: "own", q: "x", r: "x" });
});

test("a shared value stands where it is written, and names the alias that uses it", () => {
  const root = view("x: &x {ports: [23]}\nb: *x\nc: {<<: *x}\n");
  const [port] = getPath(root, "b", "ports").flatMap(itemsOf);
  const uses = usesOf(port!, "services.b");
  assert.is(uses.length, 1);
  assert.is(uses[0]!.span.line, 2);
  assert.is(uses[0]!.message, "services.b uses it through *x");
  const [merged] = getPath(root, "c", "ports").flatMap(itemsOf);
  assert.is(usesOf(merged!, "c")[0]!.span.column, 9);
  const [own] = getPath(root, "x", "ports").flatMap(itemsOf);
  assert.equal(usesOf(own!, "x"), []);
});

test("aliases without anchor and anchors that hold themselves end", () => {
  assert.equal(getPath(view("a: *nowhere\n"), "a"), []);
  const loop = view("a: &a {b: *a, c: 1}\n");
  assert.is(getPath(loop, "a", "b", "b", "b").length, 0);
  assert.is(pairsOf(get(view("a: &a {<<: *a, b: 1}\n"), "a")).length, 1);
});

test("nested aliases that stand for millions of values run into the budget", () => {
  const levels = Array.from(
    { length: 9 },
    (_, i) =>
      `l${i}: &l${i} [${Array(10)
        .fill(i === 0 ? "x" : `*l${i - 1}`)
        .join(",")}]\n`,
  );
  const root = view(levels.join(""));
  let visited = 0;
  const visit = (each: View): void => {
    visited++;
    itemsOf(each).forEach(visit);
  };
  visit(get(root, "l8")!);
  assert.ok(visited < 200_000, `${visited}`);
  assert.ok(root.budget.left < 0);
});

test("merging merges of merges takes no more than their size", () => {
  const lines = Array.from({ length: 40 }, (_, i) =>
    i === 0
      ? "m0: &m0 {k: 1}\n"
      : `m${i}: &m${i} {<<: [*m${i - 1}, *m${i - 1}], k${i}: 1}\n`,
  );
  assert.is(pairsOf(get(view(lines.join("")), "m39")).length, 40);
});

test("keys like __proto__ are keys", () => {
  assert.equal(texts(getAll(view("__proto__: 1\n"), "__proto__")), ["1"]);
  assert.equal(getAll(view("a: 1\n"), "constructor"), []);
});

test.run();
