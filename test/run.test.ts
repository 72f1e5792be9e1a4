import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("run");

const uvu = import.meta.resolve("uvu");
const runner = join(import.meta.dirname, "run.ts");
const readsTypeScript = parseInt(process.versions.node) >= 24;
const loader = readsTypeScript ? [] : ["--import", import.meta.resolve("tsx")];

interface Ran {
  readonly status: number | null;
  readonly lastLine: string | undefined;
  readonly said: string;
}

/** Runs the test files of a folder in a process of its own. */
function ran(files: Record<string, string>, ...pattern: string[]): Ran {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-run-"));
  try {
    const all = { "package.json": '{ "type": "module" }', ...files };
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...loader, runner, pattern[0] ?? "", folder],
      { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } },
    );
    const lastLine = stdout.trimEnd().split("\n").at(-1);
    return { status, lastLine, said: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A test file: its statements, between the import of uvu and the start of the suite. */
function file(body: string, end = "test.run();"): string {
  return `import { suite } from "${uvu}";\nconst test: any = suite("s");\n${body}\n${end}\n`;
}

const good = file('test("good", () => {}); test("well", async () => {});');
const bad = file('test("bad", () => { throw new Error("no good"); });');

const rows: [
  name: string,
  files: Record<string, string>,
  status: number,
  lastLine: string,
  said?: RegExp,
][] = [
  ["tests that pass", { "a.test.ts": good }, 0, "2 passed, 0 failed"],
  [
    "folders in folders, and files that are no tests",
    { "x/y/a.test.ts": good, "b.test.ts": good, "x/broken.ts": "throw 1;" },
    0,
    "4 passed, 0 failed",
  ],
  [
    "a test that fails, before and after others",
    { "a.test.ts": good, "b.test.ts": bad, "c.test.ts": good },
    1,
    "4 passed, 1 failed",
    /no good/,
  ],
  ["no test file", { "a.ts": good }, 1, "0 passed, 1 failed", /no test file/],
  [
    "a file that forgot .run()",
    { "a.test.ts": good, "b.test.ts": file('test("x", () => {});', "") },
    1,
    "2 passed, 1 failed",
    /b\.test\.ts queued no test/,
  ],
  [
    "a suite without tests",
    { "a.test.ts": good, "b.test.ts": file("") },
    1,
    "2 passed, 1 failed",
    /b\.test\.ts has a suite without a test/,
  ],
  [
    "a file that cannot be imported, whatever it queued before",
    {
      "a.test.ts": file('test("x", () => {});', "test.run(); throw 1;"),
      "b.test.ts": good,
    },
    1,
    "2 passed, 1 failed",
    /a\.test\.ts cannot be imported: 1/,
  ],
  [
    "a file with a syntax error",
    { "a.test.ts": good, "b.test.ts": "const = ;" },
    1,
    "2 passed, 1 failed",
    /b\.test\.ts cannot be imported/,
  ],
  [
    "an import that is not there",
    { "a.test.ts": `import "./nowhere.ts";\n${good}` },
    1,
    "0 passed, 1 failed",
    /nowhere/,
  ],
  [
    "only skipped tests",
    { "a.test.ts": file('test.skip("x", () => {});') },
    1,
    "0 passed, 0 failed, 1 skipped",
  ],
  [
    "a skipped test among others",
    { "a.test.ts": file('test("y", () => {}); test.skip("x");') },
    0,
    "1 passed, 0 failed, 1 skipped",
  ],
  [
    "tests left out by `only` count as skipped",
    { "a.test.ts": file('test("y", () => {}); test.only("x", () => {});') },
    0,
    "1 passed, 0 failed, 1 skipped",
  ],
  [
    "a hook before the tests that throws",
    {
      "a.test.ts": file(
        'test.before(() => { throw new Error("x"); }); test("y", () => {});',
      ),
    },
    1,
    "0 passed, 1 failed",
    /a\.test\.ts: a hook failed/,
  ],
  [
    "a hook after the tests that throws",
    {
      "a.test.ts": file(
        'test.after(() => { throw new Error("tidy"); }); test("y", () => {});',
      ),
    },
    1,
    "0 passed, 1 failed",
    /tidy/,
  ],
  [
    "a test that ends the process as if all were well",
    {
      "a.test.ts": good,
      "b.test.ts": file('test("x", () => process.exit(0));'),
    },
    1,
    "2 passed, 1 failed",
    /stopped before their end/,
  ],
  [
    "a test that waits for nothing",
    { "a.test.ts": file('test("x", () => new Promise(() => {}));') },
    1,
    "0 passed, 1 failed",
    /stopped before their end/,
  ],
];

for (const [name, files, status, lastLine, said] of rows)
  test(name, () => {
    const result = ran(files);
    assert.is(result.lastLine, lastLine, result.said);
    assert.is(result.status, status);
    if (said) assert.match(result.said, said);
  });

test("a pattern chooses among the names, with slashes and below the folder", () => {
  const files = { "x/a.test.ts": good, "b.test.ts": bad };
  assert.is(ran(files, "x/a\\.test").lastLine, "2 passed, 0 failed");
  assert.is(ran(files, "^b").lastLine, "0 passed, 1 failed");
  const none = ran(files, "portcullis-run");
  assert.is(none.lastLine, "0 passed, 1 failed");
  assert.is(none.status, 1);
});

test.run();
