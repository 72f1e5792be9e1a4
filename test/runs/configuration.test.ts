import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runStep } from "../github-runner.ts";

/** Whole runs of the built program in folders with a configuration file. */
const test = suite("cli: configuration");

const dist = path.resolve(import.meta.dirname, "../../dist");
const cli = path.join(dist, "cli.js");

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Gives `body` a folder with these files. */
function inTree<T>(
  files: Record<string, string>,
  body: (tree: string) => T,
): T {
  const tree = realpathSync(mkdtempSync(path.join(tmpdir(), "portcullis-")));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(tree, name)), { recursive: true });
      writeFileSync(path.join(tree, name), text);
    }
    return body(tree);
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

/** Runs in the folder `below` of a tree with these files. */
function run(
  files: Record<string, string>,
  args: readonly string[],
  below = ".",
): Run {
  return inTree(files, (tree) => {
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "" };
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [cli, ...args],
      { cwd: path.join(tree, below), env, encoding: "utf8" },
    );
    return { code: status, out: stdout, err: stderr };
  });
}

const open23 =
  'services:\n  web:\n    image: nginx\n    ports:\n      - "23:23"\n';

function places(out: string): string[] {
  const { findings, problems } = JSON.parse(out) as {
    findings: { file: string; status: string }[];
    problems: { file: string; line: number }[];
  };
  return [
    ...findings.map(({ file, status }) => `${file} ${status}`),
    ...problems.map(({ file, line }) => `${file}:${line}`),
  ];
}

const files = {
  "portcullis.yaml":
    'paths: [net]\nexclude: ["**/old"]\nfail-on: never\nallow:\n  - { policy: telnet-port-open, path: net/lab, reason: no route }\n',
  "net/compose.yaml": open23,
  "net/lab/compose.yaml": open23,
  "net/old/compose.yaml": open23,
  "other/compose.yaml": open23,
};

test("the file at the top speaks where the flags are silent", () => {
  const { code, out, err } = run(files, ["-f", "json"]);
  assert.is(err, "");
  assert.is(code, 0);
  assert.equal(places(out), [
    "net/compose.yaml open",
    "net/lab/compose.yaml suppressed",
  ]);
});

test("flags stand over it", () => {
  const { code, out } = run(files, [
    ...["other", "net/old", "-f", "json", "--fail-on", "error"],
    ...["--exclude", "nothing"],
  ]);
  assert.is(code, 1);
  assert.equal(places(out), [
    "net/old/compose.yaml open",
    "other/compose.yaml open",
  ]);
});

test("without suppressions `allow` has no effect", () => {
  const { out } = run(files, ["-f", "json", "--no-suppressions"]);
  assert.equal(places(out), [
    "net/compose.yaml open",
    "net/lab/compose.yaml open",
  ]);
});

test("in a folder of a repository, the top's file counts, seen from the top", () => {
  const tree = { ...files, ".git/HEAD": "ref: refs/heads/main\n" };
  const { out, err } = run(tree, ["-f", "json"], "net");
  assert.is(err, "");
  assert.equal(places(out), [
    "compose.yaml open",
    "lab/compose.yaml suppressed",
  ]);
});

test("the exposures are those of the configuration too", () => {
  const { out } = run(files, ["exposures", "-f", "json"]);
  assert.match(out, /net\/compose\.yaml/);
  assert.not.match(out, /old|other/);
});

test("mistakes and a file that is not there are wrong use", () => {
  const wrong = run({ ...files, "portcullis.yaml": "pats: [net]\n" }, []);
  assert.is(wrong.code, 2);
  assert.match(
    wrong.err,
    /portcullis\.yaml:1:1: unknown key "pats"\. Did you mean "paths"\?/,
  );
  const gone = run(files, ["--config", "gone.yaml"]);
  assert.is(gone.code, 2);
  assert.match(gone.err, /gone\.yaml/);
});

test("a run that checks nothing is wrong use, whatever is wrong with the file", () => {
  const tree = { "portcullis.yaml": "baseline: b.json\n" };
  assert.is(run(tree, []).code, 2);
  assert.is(run(tree, ["--allow-empty"]).code, 0);
});

test("rows and modules work in the built program", () => {
  const tree = {
    "own.yaml":
      "resources:\n  - types: [acme_rule]\n    port: { single: port }\n",
    "main.tf":
      'resource "acme_rule" "a" {\n  port = 23\n}\nmodule "sg" {\n  source = "terraform-aws-modules/security-group/aws"\n  ingress_cidr_blocks = ["0.0.0.0/0"]\n  ingress_with_cidr_blocks = [{ from_port = 22, to_port = 23, protocol = "tcp" }]\n}\n',
  };
  const { out, err } = run(tree, ["-f", "json", "--config", "own.yaml"]);
  assert.is(err, "");
  const { findings } = JSON.parse(out) as {
    findings: { line: number; resource: string; policy: string }[];
  };
  assert.equal(
    findings.map(({ line, resource }) => [line, resource]),
    [
      [2, "acme_rule.a"],
      [7, "module.sg"],
    ],
  );
});

test("the action reads it too, and its inputs stand over it", () => {
  const step = (inputs: Record<string, string>): string[] =>
    inTree({ ...files, "own.yaml": "paths: [other]\n" }, (cwd) => {
      const entry = path.join(dist, "action.js");
      const { exitCode, log } = runStep({ entry, cwd, inputs });
      const places = log.annotations.map(({ file, line }) => `${file}:${line}`);
      return [`exit ${exitCode}`, ...places];
    });
  assert.equal(step({}), ["exit 0", "net/compose.yaml:5"]);
  assert.equal(step({ "fail-on": "error", "working-directory": "net" }), [
    ...["exit 1", "net/compose.yaml:5"],
  ]);
  assert.equal(step({ paths: "net/old", exclude: "nothing" }), [
    ...["exit 0", "net/old/compose.yaml:5"],
  ]);
  assert.equal(step({ config: "own.yaml" }), [
    ...["exit 1", "other/compose.yaml:5"],
  ]);
});

test.run();
