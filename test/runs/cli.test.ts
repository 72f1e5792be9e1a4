import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/** Whole runs of the built program, as a person at a terminal has them. */
const test = suite("cli");

const root = path.resolve(import.meta.dirname, "../..");
const cli = path.join(root, "dist/cli.js");

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(
  args: readonly string[],
  { cwd = root, input = "" }: { cwd?: string; input?: string } = {},
): Run {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "" };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, ...args],
    { cwd, input, env, encoding: "utf8" },
  );
  return { code: status, out: stdout, err: stderr };
}

/** Runs `body` in a folder with these files. */
function inFolder(
  files: Record<string, string>,
  body: (folder: string) => void,
): void {
  const folder = mkdtempSync(path.join(tmpdir(), "portcullis-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const open23 =
  'services:\n  web:\n    image: nginx\n    ports:\n      - "23:23"\n';
const clean = "services:\n  web:\n    image: nginx\n    ports: [80]\n";

test("the examples: every kind of finding is there, and the check fails", () => {
  const { code, out, err } = run(["examples", "-f", "json"]);
  assert.is(err, "");
  assert.is(code, 1);
  const report = JSON.parse(out);
  assert.equal(
    report.findings.map((each: { [key: string]: unknown }) =>
      [
        each["file"],
        each["line"],
        each["policy"],
        each["severity"],
        each["status"],
      ].join(" "),
    ),
    [
      "examples/compose-shop/compose.yaml 26 telnet-port-open error open",
      "examples/compose-shop/compose.yaml 27 telnet-server-started error open",
      "examples/compose-shop/compose.yaml 33 telnet-port-loopback warning open",
      "examples/compose-shop/compose.yaml 40 telnet-image error suppressed",
      "examples/compose-shop/compose.yaml 42 telnet-port-open error suppressed",
      "examples/helm-observatory/templates/deployment.yaml 27 telnet-image error open",
      "examples/helm-observatory/templates/service.yaml 15 telnet-port-open error open",
      "examples/kubernetes-weather/lab.yaml 12 telnet-port-open error suppressed",
      "examples/kubernetes-weather/network-policy.yaml 19 telnet-port-open error open",
      "examples/kubernetes-weather/station.yaml 22 telnet-port-open error open",
      "examples/kubernetes-weather/station.yaml 30 telnet-server-elsewhere warning open",
      "examples/kubernetes-weather/station.yaml 47 telnet-port-open error open",
      "examples/kustomize-lighthouse/overlays/harbour/console.yaml 11 telnet-port-open error open",
      "examples/kustomize-lighthouse/overlays/harbour/kustomization.yaml 8 telnet-image error open",
      "examples/kustomize-lighthouse/overlays/harbour/kustomization.yaml 16 telnet-port-open warning open",
      "examples/scanner-image/Dockerfile 9 telnet-server-installed note open",
      "examples/scanner-image/Dockerfile 15 telnet-server-installed note suppressed",
      "examples/scanner-image/Dockerfile 18 telnet-port-declared warning open",
      "examples/scanner-image/Dockerfile 20 telnet-server-started error open",
      "examples/terraform-ferries/main.tf 21 telnet-port-in-all-ports error open",
      "examples/terraform-ferries/main.tf 21 telnet-port-open error open",
      "examples/terraform-ferries/main.tf 44 telnet-port-open error suppressed",
      "examples/terraform-ferries/modules/quay/main.tf 25 telnet-port-open error open",
    ],
  );
  assert.equal(report.summary, {
    ...{ files: 20, error: 13, warning: 4, note: 1, unresolved: 0 },
    ...{ suppressed: 5, baselined: 0, problems: 0 },
    ...{ new: 0, existing: 0, fixed: 0 },
  });
});

test("text: a frame with a caret under the value, why, three steps, a footer that counts", () => {
  inFolder({ "compose.yaml": open23 }, (cwd) => {
    const { code, out } = run([], { cwd });
    assert.is(code, 1);
    const lines = out.split("\n");
    assert.is(lines[0], "error[telnet-port-open]: Telnet port 23 is open");
    assert.match(lines[1]!, /^ *--> compose\.yaml:5:9$/);
    assert.match(lines[2]!, /^5 \| {7}- "23:23"$/);
    assert.match(lines[3]!, /^ {2}\| {9}\^{7} services\.web opens TCP port 23/);
    assert.match(out, /= why: .+\n/);
    assert.match(out, /= fix: 1\. .+\n +2\. .+\n +3\. .+\n/);
    assert.match(
      out,
      /\n1 error in 1 file\nportcullis explain telnet-port-open tells more\n$/,
    );
  });
});

test("clean files: exit 0, and it says so", () => {
  inFolder({ "compose.yaml": clean }, (cwd) => {
    const { code, out } = run(["check"], { cwd });
    assert.equal([code, out], [0, "nothing found in 1 file\n"]);
  });
});

const gates: [string[], number][] = [
  [["--fail-on", "error"], 0],
  [["--fail-on", "warning"], 1],
  [["--fail-on=note"], 1],
  [["--fail-on", "never"], 0],
];
for (const [flags, expected] of gates)
  test(`a warning with ${flags.join(" ")}: exit ${expected}`, () => {
    const text = open23.replace("23:23", "127.0.0.1:23:23");
    inFolder({ "compose.yaml": text }, (cwd) => {
      assert.is(run(flags, { cwd }).code, expected);
    });
  });

test("what cannot be decided is listed and counted, and fails only when asked to", () => {
  const text = open23.replace("23:23", "${PORT}:80");
  inFolder({ "compose.yaml": text }, (cwd) => {
    const { code, out } = run([], { cwd });
    assert.is(code, 0);
    assert.match(out, /^unresolved compose\.yaml:5:9 cannot tell: .*PORT/m);
    assert.match(out, /\(1 undecided\)/);
    assert.is(run(["--unresolved", "error"], { cwd }).code, 1);
  });
});

test("a file that does not parse is a problem with its place; the others go on", () => {
  inFolder(
    { "a/compose.yaml": "services: [\n", "b/compose.yaml": open23 },
    (cwd) => {
      const { code, out } = run([], { cwd });
      assert.is(code, 1);
      assert.match(
        out,
        /^problem a\/compose\.yaml:2:1 this YAML cannot be read/m,
      );
      assert.match(out, /b\/compose\.yaml:5:9/);
    },
  );
  inFolder({ "compose.yaml": "services: [\n" }, (cwd) => {
    assert.is(run([], { cwd }).code, 0);
    assert.is(run(["--fail-on", "warning"], { cwd }).code, 1);
  });
});

const mistakes: [string[], RegExp][] = [
  [["--fial-on", "note"], /no option --fial-on\. Did you mean "--fail-on"\?/],
  [
    ["--fail-on", "errors"],
    /must be one of error, warning, note, never, not "errors"\. Did you mean "error"\?/,
  ],
  [["--fail-on"], /--fail-on needs a value/],
  [["--quiet=yes"], /--quiet takes no value/],
  [["-f", "jsn"], /no format "jsn"\. Did you mean "json"\?/],
  [["-f", "json", "-f", "text"], /only one .* can go to standard output/],
  [["nowhere.yaml"], /no file or folder "nowhere\.yaml"/],
  [["explian"], /no file or folder "explian"\. Did you mean "explain"\?/],
  [
    ["explain", "telnet-port-opn"],
    /no policy "telnet-port-opn"\. Did you mean "telnet-port-open"\?/,
  ],
  [["--policy", "nowhere"], /nowhere:1:1: there is no policy file/],
  [
    ["--no-default-policies"],
    /without the built-in ones, name some of your own/,
  ],
];
for (const [args, message] of mistakes)
  test(`wrong use: ${args.join(" ")}`, () => {
    const { code, out, err } = run(args);
    assert.is(code, 2);
    assert.is(out, "");
    assert.match(err, message);
    assert.match(err, /See portcullis --help/);
  });

test("nothing to check is wrong use, unless one says it is not", () => {
  inFolder({ "notes.txt": "hello" }, (cwd) => {
    const { code, err } = run([], { cwd });
    assert.is(code, 2);
    assert.match(
      err,
      /no Terraform file, Kubernetes manifest, Compose file or Dockerfile in this folder/,
    );
    assert.is(run(["--allow-empty"], { cwd }).code, 0);
  });
});

test("a file named by a person that is no manifest is not passed over in silence", () => {
  const { code, err } = run(["LICENSE"]);
  assert.is(code, 2);
  assert.match(
    err,
    /LICENSE: this is no Terraform file, Kubernetes manifest, Compose file or Dockerfile/,
  );
  const beside = run(["LICENSE", "examples/compose-shop"]);
  assert.is(beside.code, 1);
  assert.match(beside.out, /problem LICENSE:1:1 this is no Terraform file/);
});

test("empty standard input is nothing to check: what should have filled it has failed", () => {
  assert.is(run(["-"]).code, 2);
  assert.is(run(["-", "--allow-empty"]).code, 0);
});

test("standard input, a glob, exclude", () => {
  const { code, out } = run(
    ["-", "-f", "json", "--stdin-filename", "x/compose.yaml"],
    { input: open23 },
  );
  assert.is(code, 1);
  assert.is(JSON.parse(out).findings[0].file, "x/compose.yaml");
  inFolder(
    {
      "a/compose.yaml": open23,
      "b/compose.yaml": open23,
      "b/c/compose.yaml": open23,
    },
    (cwd) => {
      const files = (...args: string[]): string[] =>
        JSON.parse(run([...args, "-f", "json"], { cwd }).out).findings.map(
          (each: { file: string }) => each.file,
        );
      assert.equal(files("*/compose.yaml"), [
        "a/compose.yaml",
        "b/compose.yaml",
      ]);
      assert.equal(files("--exclude", "b"), ["a/compose.yaml"]);
      assert.equal(files("--exclude", "**/c/**"), [
        "a/compose.yaml",
        "b/compose.yaml",
      ]);
      assert.equal(files("./b/c/", "a"), [
        "a/compose.yaml",
        "b/c/compose.yaml",
      ]);
    },
  );
});

test("a report that cannot be written is wrong use, not a bug", () => {
  const { code, err } = run(["examples", "-f", "json=no/such/folder/x.json"]);
  assert.is(code, 2);
  assert.match(err, /no\/such\/folder\/x\.json cannot be written/);
});

test("undecided findings are annotated as what they count as", () => {
  inFolder({ "compose.yaml": open23.replace("23:23", "${P}:80") }, (cwd) => {
    assert.match(run(["-f", "github"], { cwd }).out, /^::notice /);
    const strict = run(["-f", "github", "--unresolved", "error"], { cwd });
    assert.match(strict.out, /^::error /);
  });
});

test("reports into files, beside one on standard output", () => {
  inFolder({ "compose.yaml": open23 }, (cwd) => {
    const { out } = run(
      ["-f", "json=report.json", "-f", "github=notes.txt", "-f", "text"],
      { cwd },
    );
    assert.match(out, /^error\[/);
    const report = JSON.parse(
      readFileSync(path.join(cwd, "report.json"), "utf8"),
    );
    assert.is(report.version, 1);
    assert.match(
      readFileSync(path.join(cwd, "notes.txt"), "utf8"),
      /^::error title=/,
    );
  });
});

test("the same tree gives the same bytes, whatever the order of the paths", () => {
  const one = run(["examples", "-f", "json"]).out;
  assert.is(
    run([
      "examples/terraform-ferries",
      "examples/scanner-image",
      "examples/kustomize-lighthouse",
      "examples/kubernetes-weather",
      "examples/helm-observatory",
      "examples/compose-shop",
      "-f",
      "json",
    ]).out,
    one,
  );
});

test("what is excluded is not told of where another file leads to it", () => {
  inFolder(
    {
      "main.tf": 'module "m" {\n  source = "./m"\n  port   = 23\n}\n',
      "m/main.tf": `variable "port" { default = 22 }
resource "aws_security_group_rule" "in" {
  type        = "ingress"
  from_port   = var.port
  to_port     = var.port
  protocol    = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
}
`,
    },
    (cwd) => {
      assert.is(run(["."], { cwd }).code, 1);
      assert.is(run([".", "--exclude", "m/**"], { cwd }).code, 0);
      const shown = run(["exposures", ".", "--exclude", "m/**"], { cwd }).out;
      assert.not.match(shown, /m\/main\.tf/);
    },
  );
});

test("a file of values beside a named file is a candidate too", () => {
  const rule = (port: string): string => `variable "port" { default = 22 }
resource "aws_security_group_rule" "in" {
  type        = "ingress"
  from_port   = ${port}
  to_port     = ${port}
  protocol    = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
}
`;
  inFolder(
    { "main.tf": rule("var.port"), "prod.tfvars": "port = 23\n" },
    (cwd) => {
      const { code, out } = run(["main.tf"], { cwd });
      assert.is(code, 1);
      assert.match(out, /prod\.tfvars:1:8/);
    },
  );
});

test("git decides which files there are; an ignored folder that is named is read", () => {
  inFolder(
    {
      "compose.yaml": clean,
      ".gitignore": "old/\n",
      "old/compose.yaml": open23,
      "node_modules/x/compose.yaml": open23,
    },
    (cwd) => {
      const git = spawnSync("git", ["init", "-q"], { cwd });
      if (git.error) return console.log("skipped: git is not here");
      writeFileSync(path.join(cwd, ".gitignore"), "old/\nnode_modules/\n");
      assert.is(run([], { cwd }).code, 0);
      assert.is(run(["old"], { cwd }).code, 1);
    },
  );
});

test("links out of the tree, folders and huge files are not read, and said", () => {
  inFolder(
    {
      "outside/secret.yaml": open23,
      "tree/compose.yaml": clean,
      "tree/big.yaml": `# ${"services ".repeat(600_000)}\n`,
    },
    (folder) => {
      const cwd = path.join(folder, "tree");
      symlinkSync("../outside/secret.yaml", path.join(cwd, "link.yaml"));
      symlinkSync("../outside", path.join(cwd, "folder.yaml"));
      symlinkSync("compose.yaml", path.join(cwd, "inside.yaml"));
      const { code, out } = run([], { cwd });
      assert.is(code, 0, out);
      assert.match(out, /problem big\.yaml:1:1 .*above 5 MB/);
      assert.match(
        out,
        /problem link\.yaml:1:1 .*link that leads out of the repository/,
      );
      assert.match(out, /problem folder\.yaml:1:1 .*not read/);
      assert.not.match(out, /inside\.yaml/);
    },
  );
});

test("hostile names and values cannot move the cursor or speak to a runner", () => {
  const text = open23.replace("web:", '"\\e[2J::error::x ##[error]y":');
  inFolder({ "a,b:c%\n::error::forged.yaml": text }, (cwd) => {
    const { code, out } = run([], { cwd });
    assert.is(code, 1);
    assert.not.match(out, /\u001b/);
    assert.not.match(out, /##\[/);
    assert.not.match(out, /^\s*::/m);
  });
});

test("explain prints the guidance with all four sections", () => {
  const { code, out } = run(["explain", "telnet-port-open"]);
  assert.is(code, 0);
  for (const heading of [
    "What this means",
    "Why this is a problem",
    "How to check",
    "How to fix",
  ])
    assert.match(out, new RegExp(`^${heading}$`, "m"));
  assert.match(out, /netstat -an \| find ":23"/);
  assert.match(out, /sudo netstat -tulnp \| grep ":23"/);
  assert.not.match(out, /```|\*\*/);
  assert.match(
    run(["explain"]).out,
    /^telnet-port-open +error +Telnet port 23 is open$/m,
  );
});

test("exposures shows everything that was understood, also what nobody forbids", () => {
  inFolder({ "compose.yaml": clean }, (cwd) => {
    const { code, out } = run(["exposures"], { cwd });
    assert.is(code, 0);
    assert.match(
      out,
      /^compose\.yaml:4:13-4:15 {2}port {2}port=80 protocol=tcp mechanism=publish reach=internet/m,
    );
    const { exposures } = JSON.parse(
      run(["exposures", "-f", "json"], { cwd }).out,
    );
    assert.equal(exposures.map(({ kind }: { kind: string }) => kind).sort(), [
      "image",
      "port",
    ]);
  });
});

test("a policy of one's own is applied beside the others, or alone", () => {
  const policy = `id: web-open\ntitle: The web is open\nseverity: warning\nforbid: port\nwhen:\n  port: { includes: 80 }\nmessage: "{resource} opens {port}"\nguidance: guidance.md\nexamples: { bad: [{ compose: "x" }], good: [{ compose: "x" }] }\n`;
  const page =
    "# Web\n## What this means\na\n## Why this is a problem\nb\n## How to check\nc\n## How to fix\n1. d\n";
  const files = {
    "compose.yaml": open23.replace("23:23", "80-81:80-81"),
    "own/p.yaml": policy,
    "own/guidance.md": page,
  };
  inFolder(files, (cwd) => {
    const { code, out } = run(
      [
        "--policy",
        "own",
        "--no-default-policies",
        "--fail-on",
        "warning",
        "compose.yaml",
      ],
      { cwd },
    );
    assert.is(code, 1);
    assert.match(out, /^warning\[web-open\]: The web is open$/m);
    assert.match(out, /\^ services\.web opens 80-81$/m);
    assert.match(out, /= why: b\n.*= fix: 1\. d\n/);
  });
});

test("help and version", () => {
  assert.match(run(["--help"]).out, /--fail-on SEVERITY/);
  assert.match(run(["--version"]).out, /^\d+\.\d+\.\d+\n$/);
});

test.run();
