import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../src/check.ts";
import { extract } from "../src/formats/extract.ts";
import type { Finding } from "../src/model.ts";
import { builtinPolicies } from "../src/policy/builtin.ts";
import { renderExposures } from "../src/report/inventory.ts";
import { diskWorld } from "../src/world/disk.ts";

/**
 * Each folder of `fixtures/FORMAT/` is a small tree with a `golden` file: a line for each exposure
 * (place and values together, so that they cannot drift apart), and for each finding. Golden lines
 * are written by a person; UPDATE_GOLDEN=FORMAT/NAME rewrites them to compare, never in CI.
 */
const test = suite("fixtures");

const root = path.join(import.meta.dirname, "fixtures");
const update = process.env["CI"] ? undefined : process.env["UPDATE_GOLDEN"];
const policies = await builtinPolicies();

for (const format of readdirSync(root))
  for (const name of readdirSync(path.join(root, format)))
    test(`${format}/${name}`, async () => {
      const folder = path.join(root, format, name);
      const golden = path.join(folder, "golden");
      const actual = await describe(folder);
      if (update && `${format}/${name}`.startsWith(update))
        writeFileSync(golden, actual);
      assert.ok(existsSync(golden), "the fixture has no golden file");
      assert.fixture(actual, readFileSync(golden, "utf8"));
    });

async function describe(folder: string): Promise<string> {
  const world = diskWorld(folder);
  const settings = { envFiles: [] };
  const files = world.list(".").filter((file) => file !== "golden");
  const { exposures, problems } = await extract(
    world,
    files,
    new Set(),
    settings,
  );
  const report = await check(world, {
    ...{ paths: ["."], exclude: ["golden"], policies, settings },
    ...{ suppressions: true, today: "2026-11-24" },
  });
  for (const { span } of report.findings) isInside(world, span);
  return [
    "# exposures\n",
    renderExposures(exposures, problems),
    "# findings\n",
    ...report.findings.map(showFinding),
  ].join("");
}

function showFinding(finding: Finding): string {
  const { span, policy, severity, status, instances, related } = finding;
  const level = status === "open" ? severity : `${severity}, ${status}`;
  const ends = related.map(
    ({ span, message }) =>
      `\n    ${span.file}:${span.line}:${span.column} ${message}`,
  );
  return `${span.file}:${span.line}:${span.column}  ${policy} (${level})  ${instances.join(", ")}${ends.join("")}\n`;
}

/** Every place must be a real, non-empty stretch of its file. */
function isInside(
  world: ReturnType<typeof diskWorld>,
  span: Finding["span"],
): void {
  const read = world.read(span.file);
  assert.ok("text" in read);
  const lines = read.text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  assert.ok(span.line >= 1 && span.endLine <= lines.length);
  assert.ok(span.start < span.end || span.line < span.endLine, "empty span");
  assert.ok(span.endColumn <= lines[span.endLine - 1]!.length + 1);
}

test.run();
