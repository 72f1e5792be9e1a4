import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  convert,
  toBool,
  toNumber,
  toText,
  unify,
} from "../../../src/formats/terraform/convert.ts";
import type { Defaults } from "../../../src/formats/terraform/convert.ts";
import { asSet } from "../../../src/formats/terraform/convert.ts";
import {
  anyType,
  boolType,
  numberType,
  stringType,
} from "../../../src/formats/terraform/type-constraint.ts";
import type {
  AttributeType,
  Type,
} from "../../../src/formats/terraform/type-constraint.ts";
import {
  either,
  list,
  map,
  referred,
  shown,
  unknown,
  valueOf,
} from "./functions-values.ts";
import type { Given } from "./functions-values.ts";

const test = suite("convert");

const literal = { kind: "literal", value: null, start: 0, end: 0 } as const;
const defaults: Defaults = () => valueOf("tcp");
const listOf = (of: Type): Type => ({ kind: "list", of });
const setOf = (of: Type): Type => ({ kind: "set", of });
const mapOf = (of: Type): Type => ({ kind: "map", of });
const object = (attributes: Record<string, AttributeType>): Type => ({
  kind: "object",
  attributes: new Map(Object.entries(attributes)),
});
const needed = (type: Type): AttributeType => ({ type, optional: false });

const rule = object({
  port: needed(numberType),
  protocol: { type: stringType, optional: true, default: literal },
  note: { type: stringType, optional: true },
});

const rows: readonly [Given, Type, string][] = [
  ["023", numberType, "23"],
  ["2.3e1", numberType, "23"],
  [" 23", numberType, "!"],
  [true, numberType, "!"],
  [23, stringType, '"23"'],
  [["a"], stringType, "!"],
  ["yes", boolType, "!"],
  [["23", 80], listOf(numberType), "list[23, 80]"],
  [["x"], listOf(numberType), "!"],
  [[22, "80-90", null], listOf(anyType), 'list["22", "80-90", null]'],
  [[1, true], listOf(anyType), "!"],
  [[{ a: 1 }, { b: "x" }], listOf(anyType), 'list[map{a: "1"}, map{b: "x"}]'],
  [{ a: 1 }, listOf(anyType), "!"],
  [["b", "a", "b"], setOf(stringType), 'set["a", "b"]'],
  [[10, "9", 9], setOf(numberType), "set[9, 10]"],
  [{ a: 22, b: "80-90" }, mapOf(anyType), 'map{a: "22", b: "80-90"}'],
  [[[1], ["a"]], listOf(listOf(anyType)), 'list[list["1"], list["a"]]'],
  [
    { a: { p: 1 }, b: { p: "x" } },
    mapOf(object({ p: needed(anyType) })),
    'map{a: {p: "1"}, b: {p: "x"}}',
  ],
  [
    { port: "23", protocol: null, extra: 1 },
    rule,
    '{port: 23, protocol: "tcp", note: null}',
  ],
  [{ protocol: "udp" }, rule, "!"],
  [map({ port: "23" }), rule, '{port: 23, protocol: "tcp", note: null}'],
  [{ port: null }, rule, '{port: null, protocol: "tcp", note: null}'],
  ["x", rule, "!"],
  [["1", 2], { kind: "tuple", items: [numberType, stringType] }, '[1, "2"]'],
  [[1], { kind: "tuple", items: [numberType, stringType] }, "!"],
  [null, numberType, "null"],
  [unknown(), numberType, "?var.x has no value"],
  [[unknown(), "1"], listOf(numberType), "list[?var.x has no value, 1]"],
  [either("1", 2), numberType, "1 | 2"],
  [either("1", 1), numberType, "1"],
  [["a", 1], anyType, '["a", 1]'],
];

test("values become what a type wants", () => {
  for (const [given, type, result] of rows)
    assert.is(shown(convert(valueOf(given), type, defaults)), result);
});

test("a converted value keeps its way", () => {
  const value = referred("23", 30);
  const { trail } = convert(value, numberType, defaults);
  assert.equal(trail, value.trail);
});

test("values that must be of one type get it", () => {
  const shownAll = (...values: Given[]): string[] =>
    unify(values.map((each) => valueOf(each))).map(shown);
  assert.equal(shownAll(23, "20-25"), ['"23"', '"20-25"']);
  assert.equal(shownAll([1], ["b", 2]), ['list["1"]', 'list["b", "2"]']);
  assert.equal(shownAll([1, "a"], ["b", 2]), ['["1", "a"]', '["b", "2"]']);
  assert.equal(shownAll({ a: 1 }, { b: "x" }), ['map{a: "1"}', 'map{b: "x"}']);
  assert.equal(shownAll(list("a"), [1]), ['list["a"]', 'list["1"]']);
  assert.equal(shownAll(new Set(["a"]), ["b"]), ['set["a"]', 'set["b"]']);
  assert.equal(shownAll(1, true), ["1", "true"]);
  assert.equal(shownAll([1], {}), ["[1]", "{}"]);
  assert.equal(shownAll(null, [1]), ["null", "[1]"]);
});

test("scalars", () => {
  assert.is(toText(valueOf(1e21)), "1000000000000000000000");
  assert.is(toText(valueOf(-1.5e-7)), "-0.00000015");
  assert.is(toText(valueOf([])), undefined);
  assert.is(toNumber(valueOf("+5")), 5);
  assert.is(toNumber(valueOf(".5")), 0.5);
  assert.is(toNumber(valueOf("1_0")), undefined);
  assert.is(toBool(valueOf("0")), false);
  assert.is(toBool(valueOf("constructor")), undefined);
});

test("a number's text has no exponent and says the same number", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (number) => {
        const text = toText(valueOf(number))!;
        assert.match(text, /^-?\d+(\.\d+)?$/);
        assert.is(Number(text) + 0, number + 0);
      },
    ),
  );
});

test("sets are in the order of code points", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
      const sorted = asSet(texts.map((each) => valueOf(each))).map((each) =>
        toText(each)!,
      );
      const expected = [...new Set(texts)].sort((a, b) =>
        Buffer.compare(Buffer.from(a), Buffer.from(b)),
      );
      assert.equal(sorted, expected);
    }),
  );
});

test.run();
