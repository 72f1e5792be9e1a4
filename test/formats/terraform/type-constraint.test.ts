import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readType } from "../../../src/formats/terraform/type-constraint.ts";
import type { Type } from "../../../src/formats/terraform/type-constraint.ts";
import { parseExpressionText } from "../../../src/syntax/hcl/parse.ts";
import { openSource } from "../../../src/syntax/source.ts";

const test = suite("type-constraint");

function read(text: string): string {
  const source = openSource("variables.tf", text);
  const type = readType(parseExpressionText(source).expression, source);
  return type ? shown(type) : "nothing";
}

function shown(type: Type): string {
  if (type.kind === "tuple")
    return `tuple(${type.items.map(shown).join(", ")})`;
  if (type.kind !== "object")
    return "of" in type ? `${type.kind}(${shown(type.of)})` : type.kind;
  const attributes = Array.from(
    type.attributes,
    ([name, { type, optional, default: fallback }]) => {
      const mark = optional ? (fallback ? "?=" : "?") : "";
      return `${name}${mark}: ${shown(type)}`;
    },
  );
  return `object(${attributes.join(", ")})`;
}

const rows: Record<string, string> = {
  string: "string",
  number: "number",
  bool: "bool",
  any: "any",
  '"string"': "string",
  '"list"': "list(any)",
  list: "list(any)",
  map: "map(any)",
  "list(string)": "list(string)",
  "set(number)": "set(number)",
  "map(list(any))": "map(list(any))",
  "(list(string))": "list(string)",
  "tuple([string, number])": "tuple(string, number)",
  'object({ a = string, b = optional(number), c = optional(list(string), ["x"]) })':
    "object(a: string, b?: number, c?=: list(string))",
  'map(object({ "port" = number }))': "map(object(port: number))",
  "object({})": "object()",
  "object({ a = optional() })": "nothing",
  "list(string, number)": "nothing",
  "list()": "nothing",
  "object([string])": "nothing",
  strin: "nothing",
  constructor: "nothing",
  "optional(string)": "nothing",
  "23": "nothing",
};

test("types", () => {
  for (const [text, type] of Object.entries(rows))
    assert.is(read(text), type, text);
});

test("a type that is nested without end is none", () => {
  assert.is(read(`${"list(".repeat(300)}string${")".repeat(300)}`), "nothing");
});

test.run();
