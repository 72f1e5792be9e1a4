import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { moduleRows } from "../../../src/formats/terraform/rows/module-rows.ts";
import type { Row } from "../../../src/formats/terraform/rows/row.ts";
import { rowSchema } from "../../../src/formats/terraform/rows/schema.ts";
import { remarksOnRow } from "../../../src/formats/terraform/rows/schema-remarks.ts";

const test = suite("rows: schema");

const root = path.resolve(import.meta.dirname, "../../..");
const folder = path.join(root, "src/formats/terraform/rows/providers");
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const validate = ajv.compile(rowSchema());

function faults(row: object): string[] {
  const name = JSON.stringify(row).slice(0, 60);
  const errors = validate(row) ? [] : (validate.errors ?? []);
  return [
    ...errors.map(({ instancePath, message }) => `${instancePath} ${message}`),
    ...remarksOnRow(row).map(({ pointer, message }) => `${pointer} ${message}`),
  ].map((fault) => `${name} ${fault}`);
}

for (const file of readdirSync(folder))
  test(`the rows of ${file} are valid`, async () => {
    const { rows } = (await import(path.join(folder, file))) as {
      rows: readonly Row[];
    };
    assert.ok(rows.length > 0);
    assert.equal(rows.flatMap(faults), []);
  });

test("the rows of modules are valid, without what only code can say", () => {
  for (const { switch: _, inputs: __, runs: ___, ...row } of moduleRows) {
    const opens = "rules" in row || "port" in row;
    if (opens) assert.equal(faults(row), []);
  }
});

test("the published schema is this one", () => {
  const file = path.join(root, "policies/resource-row.schema.json");
  assert.equal(JSON.parse(readFileSync(file, "utf8")), rowSchema());
});

const sound = { types: ["x_rule"], port: { single: "port" } };

const broken: readonly [string, object][] = [
  ["an unknown key", { ...sound, ports: {} }],
  ["an unknown key inside", { ...sound, port: { single: "a", form: "b" } }],
  ["no types", { port: { single: "port" } }],
  ["types and a module", { ...sound, module: "x" }],
  ["nothing that is opened", { types: ["x_rule"] }],
  ["a condition without a test", { ...sound, when: [{ path: "a" }] }],
  [
    "a condition with two tests",
    { ...sound, when: [{ path: "a", in: ["x"], not: ["y"] }] },
  ],
  ["a test without a path", { ...sound, when: [{ in: ["x"] }] }],
  ["a number for a path", { ...sound, port: { single: 23 } }],
  ["a port that says nothing", { ...sound, port: { any: ["*"] } }],
  ["a broken expression", { ...sound, when: [{ path: "a", match: "(" }] }],
  ["an expression without texts", { ...sound, port: { regex: "x" } }],
  ["an unknown mechanism", { ...sound, mechanism: "open" }],
  ["an order without a key", { ...sound, order: { first: "lowest" } }],
];

for (const [name, row] of broken)
  test(`refused: ${name}`, () => assert.is.not(faults(row).length, 0));

test("a sound row is taken", () => assert.equal(faults(sound), []));

test("a row may say what a catalogue says for people", () => {
  const port = {
    spec: "port",
    skipIf: { path: "macro" },
    emptyIsMissing: true,
  };
  const words = { notes: "n", pos: "port = 23", pos2: "port = 23", neg: "" };
  const row = { ...sound, tier: 1, shape: "A", ...words, verify: ["x"], port };
  assert.equal(faults(row), []);
});

test.run();
