import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  findNode24,
  readAssignments,
  readLog,
  runStep,
} from "./github-runner.ts";
import type { Annotation, Step, StepResult } from "./github-runner.ts";

const test = suite("github-runner");

function only(text: string, workspace?: string): Annotation {
  const { annotations } = readLog(text, workspace);
  assert.is(annotations.length, 1, text);
  return annotations[0]!;
}

test("an annotation with all it can hold, unescaped", () => {
  assert.equal(
    only(
      "::error title=a%2Cb%3A c,file=x%25.yaml,line=3,endLine=3,col=5,endColumn=9::one%0Atwo%2C 100%25",
    ),
    {
      level: "error",
      message: "one\ntwo%2C 100%",
      title: "a,b: c",
      file: "x%.yaml",
      ...{ line: 3, endLine: 3, col: 5, endColumn: 9 },
    },
  );
});

test("an annotation that says nothing but its message", () => {
  assert.equal(only("::notice::hm"), {
    ...{ level: "notice", message: "hm", title: null, file: null },
    ...{ line: null, endLine: null, col: null, endColumn: null },
  });
});

test("percent signs are undone last, so an escaped escape stays", () => {
  assert.is(only("::error::%250A").message, "%0A");
});

const commands: [line: string, level: string | undefined][] = [
  ["::warning::x", "warning"],
  ["  \t::warning::x", "warning"],
  ["\u0085::warning::x", "warning"],
  ["::WARNING File=a::x", "warning"],
  ["::warning ::x", "warning"],
  ["text ::warning::x", undefined],
  [": :warning::x", undefined],
  ["::warning:x", undefined],
  ["::warn::x", undefined],
  ["::::warning::x", undefined],
  ["##[error]x", "error"],
  ["text ##[error file=a;line=3]x", "error"],
  ["::nonsense::##[Error]x", "error"],
  ["##[nonsense]##[error]x", undefined],
  ["##[error", undefined],
  ["# #[error]x", undefined],
];

for (const [line, level] of commands)
  test(`${JSON.stringify(line)} is ${level ?? "just text"}`, () => {
    const { annotations, log } = readLog(line);
    assert.is(annotations[0]?.level, level);
    if (level === undefined) assert.equal(log, [line]);
  });

test("the old way separates by semicolons and escapes them", () => {
  const { file, line, message } = only("##[error file=a%3Bb,c;line=3]x%5D%3B");
  assert.equal(
    { file, line, message },
    { file: "a;b,c", line: 3, message: "x];" },
  );
});

for (const end of ["\n", "\r\n", "\r"])
  test(`${JSON.stringify(end)} ends a line`, () => {
    assert.is(readLog(`a${end}::error::b${end}`).annotations.length, 1);
    assert.equal(readLog(`a${end}b${end}`).log, ["a", "b"]);
  });

const places: [
  properties: string,
  line: unknown,
  endLine: unknown,
  col: unknown,
  endColumn: unknown,
][] = [
  ["line=1,endLine=2,col=3,endColumn=4", 1, 2, null, null],
  ["line=1,endLine=1,col=3,endColumn=4", 1, 1, 3, 4],
  ["line=1,col=3", 1, null, 3, null],
  ["line=1,endColumn=3", 1, null, 3, 3],
  ["endLine=2", 2, 2, null, null],
  ["col=3,endColumn=4", null, null, null, null],
  ["line=3,endLine=2,col=1", null, null, null, null],
  ["line=1,col=4,endColumn=3", 1, null, null, null],
  ["line=x,endLine=", null, null, null, null],
];

for (const [properties, line, endLine, col, endColumn] of places)
  test(`the runner corrects ${properties}`, () => {
    const found = only(`::error file=a,${properties}::m`);
    const place = [found.line, found.endLine, found.col, found.endColumn];
    assert.equal(place, [line, endLine, col, endColumn]);
  });

test("ten annotations of a level, first come first served; the log has all", () => {
  const lines = Array.from({ length: 12 }, (_, i) => `::error::${i}`);
  const { annotations, log } = readLog([...lines, "::notice::n"].join("\n"));
  const messages = annotations.map(({ message }) => message);
  assert.equal(messages, [..."0123456789", "n"]);
  assert.is(log.length, 13);
});

test("a message is cut at 4096 characters", () => {
  assert.is(only(`::error::${"x".repeat(5000)}`).message.length, 4096);
});

test("files are told from the workspace", () => {
  assert.is(only("::error file=/w/a/b.yaml::m", "/w").file, "a/b.yaml");
  assert.is(only("::error file=/w/a/b.yaml::m", "/w/").file, "a/b.yaml");
  assert.is(only("::error file=/wider/b.yaml::m", "/w").file, "/wider/b.yaml");
  assert.is(only("::error file=a/b.yaml::m", "/w").file, "a/b.yaml");
});

test("after stop-commands nothing is obeyed but its token", () => {
  const { annotations, stopped, log } = readLog(
    [
      "::error::1",
      "::stop-commands::Halt",
      "::error::2",
      "##[error]3",
      "::stop-commands::other",
      "::halt::",
      "::error::4",
    ].join("\n"),
  );
  assert.equal(
    annotations.map(({ message }) => message),
    ["1", "4"],
  );
  assert.equal(stopped, ["Halt"]);
  assert.ok(log.includes("::error::2") && log.includes("##[error]3"));
});

test("a token means nothing before and after its time", () => {
  const { commands, log } = readLog(
    "::halt::\n::stop-commands::halt\n::halt::\n::halt::",
  );
  assert.equal(
    commands.map(({ name }) => name),
    ["stop-commands"],
  );
  assert.equal(log, ["::halt::", "::halt::"]);
});

for (const token of ["", "pause-logging", "error", "Add-Mask"])
  test(`"${token}" is refused as a token`, () => {
    const log = readLog(`::stop-commands::${token}\n::error::x`);
    assert.is(log.annotations.length, 1);
    assert.equal(log.stopped, []);
  });

test("masks hide what follows, groups are named, other commands are told", () => {
  const log = readLog(
    "pass\n::add-mask::pass\n::add-mask::  \n::group::A pass\nmy pass\n::endgroup::\n::error::no pass\n::set-env name=A::b\n::debug::d",
  );
  assert.equal(log.masked, ["pass"]);
  assert.equal(log.groups, ["A pass"]);
  assert.equal(log.log, [
    "pass",
    "##[group]A ***",
    "my ***",
    "##[endgroup]",
    "##[error]no ***",
  ]);
  assert.is(log.annotations[0]?.message, "no ***");
  assert.equal(log.commands.at(-2), {
    name: "set-env",
    properties: { name: "A" },
    data: "b",
  });
});

const assignments: [text: string, found: Record<string, string>][] = [
  ["", {}],
  ["a=b\n\nc=d=e\n", { a: "b", c: "d=e" }],
  ["a=", { a: "" }],
  ["a<<E\none\n\ntwo\nE\nb=c\n", { a: "one\n\ntwo", b: "c" }],
  ["a<<E\nE\n", { a: "" }],
  ["a<<E\nx=y\nb<<F\nE", { a: "x=y\nb<<F" }],
  ["a=b<<c", { a: "b<<c" }],
  ["a<<b=c\nx\nb=c", { a: "x" }],
  ["a=1\na=2", { a: "2" }],
  ["a<<E\n E\nE ", { error: "Matching delimiter not found 'E'" }],
  ["a<<\n", { error: "Invalid format 'a<<'" }],
  ["<<E\nx\nE", { error: "Invalid format '<<E'" }],
  ["words", { error: "Invalid format 'words'" }],
];

for (const [text, expected] of assignments)
  test(`the file ${JSON.stringify(text)}`, () => {
    if (expected["error"] === undefined)
      assert.equal(readAssignments(text), expected);
    else
      assert.throws(
        () => readAssignments(text),
        (error: Error) => error.message === expected["error"],
      );
  });

/** Runs statements as a step, in a folder of their own. */
function step(script: string, more: Partial<Step> = {}): StepResult {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), "portcullis-runner-")));
  try {
    const entry = join(cwd, "step.mjs");
    const preamble = `import { appendFileSync } from "node:fs"; const { env } = process; const write = (name, text) => appendFileSync(env[name], text);\n`;
    writeFileSync(entry, preamble + script);
    return runStep({ entry, cwd, ...more });
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

test("a step sees its inputs and the runner's variables, and nothing of ours", () => {
  process.env["INPUT_LEFTOVER"] = "x";
  try {
    const { stdout } = step(
      "console.log(JSON.stringify({ ...env, cwd: process.cwd() }))",
      {
        inputs: { paths: "a\nb", "fail-on": "", "two words": "c" },
        env: { GITHUB_EVENT_NAME: "pull_request" },
      },
    );
    const seen = JSON.parse(stdout);
    assert.is(seen["INPUT_PATHS"], "a\nb");
    assert.is(seen["INPUT_FAIL-ON"], "");
    assert.is(seen["INPUT_TWO_WORDS"], "c");
    assert.is(seen["GITHUB_ACTIONS"], "true");
    assert.is(seen["GITHUB_EVENT_NAME"], "pull_request");
    assert.is(seen["GITHUB_WORKSPACE"], seen["cwd"]);
    assert.is(seen["INPUT_LEFTOVER"], undefined);
  } finally {
    delete process.env["INPUT_LEFTOVER"];
  }
});

test("a step's files, streams and exit code come back", () => {
  const result = step(
    `console.log("::error file=" + env.GITHUB_WORKSPACE + "/a.yaml::out"); console.error("::warning::err");
     write("GITHUB_OUTPUT", "findings=3\\n"); write("GITHUB_STATE", "s=1\\n"); write("GITHUB_ENV", "E<<X\\n1\\n2\\nX\\n");
     write("GITHUB_PATH", "/bin/x\\n\\n"); write("GITHUB_STEP_SUMMARY", "# Hi\\n"); process.exitCode = 7;`,
  );
  assert.is(result.exitCode, 7);
  assert.equal(result.outputs, { findings: "3" });
  assert.equal(result.state, { s: "1" });
  assert.equal(result.env, { E: "1\n2" });
  assert.equal(result.path, ["/bin/x"]);
  assert.is(result.summary, "# Hi\n");
  assert.is(result.stderr, "::warning::err\n");
  assert.equal(
    result.log.annotations.map(({ level, file }) => [level, file]),
    [
      ["error", "a.yaml"],
      ["warning", null],
    ],
  );
});

test("a summary above 1 MiB is lost", () => {
  const write = (bytes: string) =>
    step(`write("GITHUB_STEP_SUMMARY", "x".repeat(${bytes}))`).summary.length;
  assert.is(write("2 ** 20"), 2 ** 20);
  assert.is(write("2 ** 20 + 1"), 0);
});

test("a node that is not there is an error of the test", () => {
  assert.throws(() => step("", { node: "/nowhere/node" }), /ENOENT/);
});

test("a found Node 24 is one", () => {
  const node = findNode24();
  if (node === undefined) return;
  const { stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
  assert.ok(parseInt(stdout.slice(1)) >= 24, stdout);
});

test.run();
