import { fileURLToPath } from "node:url";
import { readdirSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../src/check.ts";
import { loadPolicies } from "../src/policy/load.ts";
import type { Example, Policy } from "../src/policy/policy.ts";
import { policySchema } from "../src/policy/schema.ts";
import { fixSteps, whyLine } from "../src/report/advice.ts";
import { diskWorld } from "../src/world/disk.ts";
import { memoryWorld } from "../src/world/memory.ts";

/** The built-in policies: their examples are run, place included, and each can be understood. */
const test = suite("policies");

const root = fileURLToPath(new URL("..", import.meta.url));
const { policies, examples, complaints } = await loadPolicies(diskWorld(root), [
  "policies/telnet",
]);

const names: Record<string, string> = {
  terraform: "main.tf",
  dockerfile: "Dockerfile",
};

/** The lines on which `policy` finds something in the example, when all policies are asked. */
async function linesFound(policy: Policy, example: Example): Promise<number[]> {
  const name = names[example.format] ?? "a.yaml";
  const report = await check(memoryWorld({ [name]: example.text }), {
    ...{ paths: ["."], exclude: [], policies, settings: { envFiles: [] } },
    ...{ suppressions: true, today: "2026-11-24" },
  });
  assert.equal(report.problems, []);
  assert.is(report.files, 1, "no format claims the example");
  return report.findings
    .filter((each) => each.policy === policy.id && each.status === "open")
    .map(({ span }) => span.line);
}

test("all load without a complaint", () => {
  assert.equal(complaints, []);
  assert.is(
    policies.length,
    readdirSync(`${root}/policies/telnet`).filter((file) =>
      file.endsWith(".yaml"),
    ).length,
  );
});

for (const policy of policies) {
  for (const [i, example] of examples.get(policy.id)!.entries())
    test(`${policy.id}, ${example.bad ? "bad" : "good"} example ${i + 1}`, async () => {
      const found = await linesFound(policy, example);
      if (example.bad) assert.ok(example.lines.length > 0, "no line is marked");
      assert.equal(found, [...example.lines]);
    });

  test(`${policy.id} can be read: a title without full stop, a short why, steps to fix`, () => {
    assert.not.match(policy.title, /\.$/);
    const why = whyLine(policy.guidance);
    assert.ok(why.length > 20 && why.length <= 120, why);
    const steps = fixSteps(policy.guidance, 3);
    assert.is(steps.length, 3);
    for (const step of steps) assert.ok(step.length <= 110, step);
  });
}

test("the published schema is the one that is enforced", () => {
  const published = readFileSync(`${root}/policies/policy.schema.json`, "utf8");
  assert.equal(
    JSON.parse(published),
    JSON.parse(JSON.stringify(policySchema())),
  );
});

test.run();
