import { suite } from "uvu";
import * as assert from "uvu/assert";
import { growAt, wordAt } from "../../src/syntax/grow.ts";
import type { Step } from "../../src/syntax/grow.ts";
import type { Node } from "../../src/syntax/node.ts";

const test = suite("grow");

const source = { file: "test", text: "a.b: 23" };
const place: Node = {
  ...({ kind: "scalar", source, start: 0, end: 3, tag: "" } as const),
  ...({ text: "a.b", style: "plain" } as const),
};

function grown(...paths: Step[][]): unknown {
  const { root, plant } = growAt(place);
  for (const path of paths) plant(path, wordAt(place, "x"), place);
  return plain(root);
}

function plain(node: Node): unknown {
  if (node.kind === "sequence") return node.items.map(plain);
  if (node.kind === "mapping")
    return node.entries.map(({ key, value }) => [plain(key), plain(value)]);
  return node.kind === "scalar" ? node.text : undefined;
}

test("paths share their beginnings, lists take each item anew", () => {
  assert.equal(grown(["a", "b"], ["a", "c"]), [
    [
      "a",
      [
        ["b", "x"],
        ["c", "x"],
      ],
    ],
  ]);
  assert.equal(grown(["a", null, "b"], ["a", null, "b"]), [
    ["a", [[["b", "x"]], [["b", "x"]]]],
  ]);
});

test("what is said as both stands twice", () => {
  assert.equal(grown(["a"], ["a", "b"], ["a", null]), [
    ["a", "x"],
    ["a", [["b", "x"]]],
    ["a", ["x"]],
  ]);
});

test("nothing grows at no path, and everything stands at its place", () => {
  assert.equal(grown([]), []);
  const { root, plant } = growAt(place);
  plant(["a", "b"], place, place);
  const [entry] = root.entries;
  assert.equal([entry!.key.start, entry!.key.end], [0, 3]);
});

test.run();
