import { suite } from "uvu";
import * as assert from "uvu/assert";
import { binary, unary } from "../../../src/formats/terraform/operators.ts";
import type { BinaryOperator } from "../../../src/syntax/hcl/tree.ts";
import {
  callPlace,
  either,
  list,
  map,
  referred,
  sensitive,
  shown,
  unknown,
  valueOf,
} from "./functions-values.ts";
import type { Given } from "./functions-values.ts";

const test = suite("operators");

const why = "?var.x has no value";
const x = unknown();

const rows: readonly [Given, BinaryOperator, Given, string][] = [
  ["23", "==", 23, "false"],
  [null, "==", null, "true"],
  [null, "!=", 1, "true"],
  [["a"], "==", list("a"), "false"],
  [{ a: 1 }, "==", map({ a: 1 }), "false"],
  [{ a: 1, b: [2] }, "==", { b: [2], a: 1 }, "true"],
  [new Set([1, 2]), "==", new Set([2, 1]), "true"],
  [x, "==", 1, why],
  [[1, x], "==", [2, x], "false"],
  [[1, x], "==", [1, x], why],
  ["5", "+", 1, "6"],
  [true, "+", 1, "!"],
  [0.1, "+", 0.2, "0.3"],
  [5, "-", null, "!"],
  [-5, "%", 3, "-2"],
  [5.5, "%", 2, "1.5"],
  [5, "%", -3, "2"],
  [5, "%", 0, "5"],
  [7, "/", 2, "3.5"],
  [1, "/", 0, "!"],
  [0, "/", 0, "!"],
  [x, "+", 1, why],
  [x, "+", "a", "!"],
  [1, "<", "2", "true"],
  ["a", "<", "b", "!"],
  [null, "<", 1, "!"],
  [2, ">=", 2, "true"],
  ["true", "&&", true, "true"],
  [null, "&&", true, "!"],
  [1, "||", true, "!"],
  [false, "&&", x, "false"],
  [x, "&&", false, "false"],
  [x, "&&", true, why],
  [x, "||", true, "true"],
  [x, "||", false, why],
  [either(22, 23), "+", 1, "23 | 24"],
  [either(22, 23), "==", 23, "false | true"],
  [either(22, 23), "==", "a", "false"],
  [either(true, x), "||", true, "true"],
];

test("with two operands", () => {
  for (const [left, operator, right, result] of rows)
    assert.is(
      shown(binary(operator, valueOf(left), valueOf(right), callPlace)),
      result,
      `${operator} ${result}`,
    );
});

test("with one operand", () => {
  const show = (operator: "!" | "-", given: Given): string =>
    shown(unary(operator, valueOf(given), callPlace));
  assert.is(show("-", "5"), "-5");
  assert.is(show("-", "a"), "!");
  assert.is(show("!", "false"), "true");
  assert.is(show("!", null), "!");
  assert.is(show("!", x), why);
  assert.is(show("!", either(true, false)), "false | true");
});

test("a result stands at the operation and leads to the operand that came a way", () => {
  const { trail } = binary("+", valueOf(20), referred(3, 30), callPlace);
  assert.equal([trail.start, trail.end, trail.next?.start], [20, 50, 30]);
});

test("a result of something secret is secret", () => {
  assert.ok(binary("==", sensitive("a"), valueOf("a"), callPlace).sensitive);
  assert.ok(unary("-", sensitive(1), callPlace).sensitive);
  assert.not(binary("==", valueOf("a"), valueOf("a"), callPlace).sensitive);
});

test.run();
