import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseSelector } from "../../../../src/formats/kubernetes/kustomize/selector.ts";

const test = suite("label selectors as words");

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors */
const rows: readonly [string, ReturnType<typeof parseSelector>][] = [
  ["", []],
  ["app=web", [{ key: "app", operator: "In", values: ["web"] }]],
  ["app == web", [{ key: "app", operator: "In", values: ["web"] }]],
  ["app!=web", [{ key: "app", operator: "NotIn", values: ["web"] }]],
  [
    "a.b/c in (x, y),!d , e",
    [
      { key: "a.b/c", operator: "In", values: ["x", "y"] },
      { key: "d", operator: "DoesNotExist", values: [] },
      { key: "e", operator: "Exists", values: [] },
    ],
  ],
  ["a notin (x)", [{ key: "a", operator: "NotIn", values: ["x"] }]],
];

for (const [text, selector] of rows)
  test(text || "(empty)", () => assert.equal(parseSelector(text), selector));

test.run();
