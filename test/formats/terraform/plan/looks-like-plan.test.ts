import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { looksLikePlan } from "../../../../src/formats/terraform/plan/looks-like-plan.ts";

const test = suite("looks-like-plan");

function fixture(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

const plan = fixture("aws.plan.json");
const long = `"variables": {"x": {"value": "${"y".repeat(10_000)}"}}`;

const plans: [string, string][] = [
  ["a plan, pretty", plan],
  ["a plan, as terraform writes it", JSON.stringify(JSON.parse(plan))],
  ["a plan with a byte order mark", "\uFEFF" + plan],
  ["a state file", fixture("terraform.tfstate")],
  [
    "terraform show -json of a state",
    '{"format_version":"1.0","terraform_version":"1.11.4","values":{}}',
  ],
  [
    "a plan with sorted keys",
    `{"configuration": {}, ${long}, "terraform_version": "1.9.0"}`,
  ],
];

for (const [what, text] of plans)
  test(`${what} is one`, () => assert.ok(looksLikePlan(text)));

const others: [string, string][] = [
  ["nothing", ""],
  ["a list of plans", `[${plan}]`],
  ["package.json", '{"name": "x", "version": "1.0.0"}'],
  [
    "a .tf.json file",
    '{"terraform": {"required_version": ">= 1.0"}, "resource": {}}',
  ],
  [
    "the keys as values",
    '["format_version", "terraform_version"]: not even JSON',
  ],
  [
    "settings that name a version of Terraform",
    '{"terraform_version": "1.11.4", "tool": "x"}',
  ],
  ["YAML", 'format_version: "1.2"\nterraform_version: "1.11.4"'],
];

for (const [what, text] of others)
  test(`${what} is none`, () => assert.not(looksLikePlan(text)));

test.run();
