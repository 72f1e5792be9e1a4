/**
 * Runs every `*.test.ts` under a folder with uvu, in this process:
 *
 *     tsx test/run.ts [PATTERN] [FOLDER]      (node test/run.ts, where Node reads TypeScript)
 *
 * uvu's own command is content with a pattern that matches nothing, with a file that forgot `.run()`
 * and with a hook that throws. Here each of them fails. The last line says how many passed and failed.
 */
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** What a suite says of itself: its failures as text (or true), and how many ran well, were skipped, are there. */
type Outcome = [
  failures: string | boolean,
  passed: number,
  skipped: number,
  total: number,
];
type Suite = () => Promise<Outcome>;
interface Shared {
  UVU_DEFER: number;
  UVU_INDEX: number;
  /** Of each file its name, then the suites that its import queued. */
  UVU_QUEUE: [string, ...Suite[]][];
}

const [pattern = "", folder = import.meta.dirname] = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0 };
let finished = false;

process.on("exit", (code) => {
  if (!finished) complain("\nthe tests stopped before their end");
  const { passed, failed, skipped } = counts;
  const aside = skipped > 0 ? `, ${skipped} skipped` : "";
  const line = `${passed} passed, ${failed} failed${aside}`;
  console.log(finished ? line : `\n${line}`);
  process.exitCode = code !== 0 || failed > 0 || passed === 0 ? 1 : 0;
});

await run(testFiles(resolve(folder), new RegExp(pattern)));
finished = true;

function testFiles(root: string, wanted: RegExp): [string, string][] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name): [string, string] => [
      name.replaceAll("\\", "/"),
      join(root, name),
    ])
    .filter(([name]) => name.endsWith(".test.ts") && wanted.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

async function run(files: readonly [string, string][]): Promise<void> {
  if (files.length === 0)
    complain(`no test file under ${folder} matches /${pattern}/`);
  const shared = globalThis as unknown as Shared;
  shared.UVU_DEFER = 1; // uvu reads this once, when it is first imported.
  const uvu = await import("uvu");
  for (const [index, [name, file]] of files.entries()) {
    shared.UVU_INDEX = index;
    shared.UVU_QUEUE[index] = [name];
    try {
      await import(pathToFileURL(file).href);
    } catch (error) {
      complain(`${name} cannot be imported: ${reason(error)}`);
      shared.UVU_QUEUE[index] = [name];
      continue;
    }
    const [, ...suites] = shared.UVU_QUEUE[index]!;
    if (suites.length === 0)
      complain(`${name} queued no test; does it call .run()?`);
    shared.UVU_QUEUE[index] = [
      name,
      ...suites.map((suite) => () => count(name, suite)),
    ];
  }
  await uvu.exec();
}

async function count(name: string, suite: Suite): Promise<Outcome> {
  const [failures, passed, skipped, total] = await suite().catch(
    (error: unknown): Outcome => [reason(error), 0, 0, 1],
  );
  const failed = total - passed;
  counts.passed += passed;
  counts.failed += failed;
  counts.skipped += skipped;
  if (total + skipped === 0) complain(`${name} has a suite without a test`);
  // uvu swallows what `before` and `after` throw, and says only that tests are missing.
  const silent = failed > 0 && typeof failures !== "string";
  const told = silent
    ? `  ${name}: a hook failed, so ${failed} of ${total} tests did not run\n`
    : failures;
  return [told, passed, skipped, total];
}

function complain(message: string): void {
  counts.failed++;
  console.error(message);
}

function reason(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : `${error}`;
}
