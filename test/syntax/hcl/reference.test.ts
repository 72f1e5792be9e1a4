import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseHcl } from "../../../src/syntax/hcl/parse.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { shapeOf } from "./reference-shape.ts";
import type { Shape } from "./reference-shape.ts";
import { ACCEPTED, EXPRESSIONS, REFUSED } from "./tables.ts";

const { parseToString } = createRequire(import.meta.url)("hcl2-parser") as {
  parseToString(text: string): [json: string, error: unknown];
};

const test = suite("hcl against the reference");
const root = new URL("../../../", import.meta.url);

/** Not in the reference: its grammar is of 2021, and it breaks down over a key `null`. */
const BEYOND: readonly string[] = [
  "a = provider::aws::f(1)\n",
  "a = p :: f(1)\n",
  "a = { null = 1 }\n",
];

/** Every text of a folder that is Terraform: files, examples of policies, files within `-- name --` records. */
function terraformTexts(): string[] {
  return ["test/", "examples/", "policies/"].flatMap((name) => {
    const folder = new URL(name, root);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(tf|tfvars|txt|ya?ml)$/.test(path))
      .flatMap((path) =>
        textsIn(path, readFileSync(new URL(path, folder), "utf8")),
      );
  });
}

function textsIn(path: string, text: string): string[] {
  if (/\.(tf|tfvars)$/.test(path)) return [text];
  if (path.endsWith(".txt"))
    return [
      ...text.matchAll(/^-- \S+\.(?:tf|tfvars) --\n([^]*?)(?=^-- |(?![^]))/gm),
    ].map((match) => match[1]!);
  return [...text.matchAll(/^( *)- terraform: \|\n((?:\1   .*\n|\n)+)/gm)].map(
    (match) => match[2]!,
  );
}

/** Object keys in one order: the reference sorts them. */
function sorted(shape: Shape): Shape {
  if (Array.isArray(shape)) return shape.map(sorted);
  if (typeof shape !== "object" || shape === null) return shape;
  return Object.fromEntries(
    Object.keys(shape)
      .sort()
      .map((key) => [key, sorted(shape[key]!)]),
  );
}

function sameAsReference(text: string): void {
  const [json, error] = parseToString(text);
  const { source, body, problems } = parseHcl(openSource("a.tf", text));
  assert.is(problems.length === 0, !error, `accepted: ${text}`);
  if (error) return;
  const shape = sorted(shapeOf(body, source.text));
  assert.equal(shape, sorted(JSON.parse(json) as Shape), text);
}

test("files have the same structure", () => {
  const texts = terraformTexts();
  assert.ok(texts.length > 10);
  for (const text of texts) sameAsReference(text);
});

test("expressions of the tables have the same structure", () => {
  for (const [hcl] of EXPRESSIONS) {
    const text = `a = ${hcl}\n`;
    if (!BEYOND.includes(text)) sameAsReference(text);
  }
});

test("both accept and refuse the same", () => {
  for (const text of [...ACCEPTED, ...REFUSED])
    if (!BEYOND.includes(text)) sameAsReference(text);
});

test.run();
