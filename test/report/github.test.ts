import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Report } from "../../src/model.ts";
import {
  annotationsOf,
  renderGithub,
  workflowCommand,
} from "../../src/report/github.ts";
import { readLog } from "../github-runner.ts";
import type { Annotation } from "../github-runner.ts";
import { checked, compose, hostile, onlyFinding, reworded } from "./checked.ts";

const test = suite("github");

const allowed = `# portcullis: allow telnet-port-open -- lab\n${compose("23:23")}`;

/** The annotations that the runner makes of a report, which must be all it is told. */
function shown(report: Report): readonly Annotation[] {
  const { annotations, commands } = readLog(renderGithub(report));
  assert.is(annotations.length, commands.length);
  return annotations;
}

test("a finding: its place, its title, why, three steps, and how to allow it", async () => {
  const [only, ...more] = shown(
    await checked({ "a/b.yaml": compose("23:23") }),
  );
  assert.equal(more, []);
  const { message, ...rest } = only!;
  assert.equal(rest, {
    ...{ level: "error", title: "Telnet port 23 is open", file: "a/b.yaml" },
    ...{ line: 5, endLine: 5, col: 9, endColumn: 16 },
  });
  const lines = message.split("\n");
  assert.match(lines[0]!, /^services\.web opens TCP port 23 .*\.$/);
  assert.is(lines[1], "");
  assert.match(lines[2]!, /^Why: Anyone .*\.$/);
  assert.match(lines[3]!, /^Fix: 1\. \S.*\.$/);
  assert.match(lines[4]!, /^ {5}2\. \S.*\.$/);
  assert.match(lines[5]!, /^ {5}3\. \S.*\.$/);
  assert.match(lines[6]!, /# portcullis: allow telnet-port-open -- /);
  assert.is(lines.length, 7);
});

test("where the value comes from is told", async () => {
  const [only] = shown(
    await checked({ "compose.yaml": compose("${P}:80"), ".env": "\nP=23\n" }),
  );
  assert.match(only!.message.split("\n")[1]!, /^See \.env:2: .*\bP\b/);
});

test("JSON has no comments, so none is proposed", async () => {
  const text =
    '{"services": {"web": {"image": "nginx", "ports": ["23:23"]}}}\n';
  const [only] = shown(await checked({ "compose.json": text }));
  assert.match(only!.message, /Fix: 1\./);
  assert.not.match(only!.message, /allow/);
});

test("levels: what is open by severity, what is undecided by choice, what is allowed not at all", async () => {
  const report = await checked({
    "compose.yaml": compose("127.0.0.1:23:23", "${P}:80"),
    "lab/compose.yaml": allowed,
    "x/compose.yaml": "services: [\n",
  });
  const told = (undecided?: "error" | "warning"): string[] =>
    annotationsOf(report, undecided).map(
      ({ level, file, line }) => `${level} ${file}:${line}`,
    );
  assert.equal(told(), [
    "warning compose.yaml:5",
    "warning x/compose.yaml:2",
    "notice compose.yaml:6",
  ]);
  assert.is(told("error")[0], "error compose.yaml:6");
  const doubt = shown(report).find(({ level }) => level === "notice")!;
  assert.is(doubt.title, "Undecided: Telnet port 23 is open");
  assert.not.match(doubt.message, /Fix:/);
});

test("findings on one line are one annotation, under the gravest", async () => {
  const report = await checked({
    "compose.yaml":
      'services:\n  a: { image: nginx, ports: ["127.0.0.1:23:23", "23:23"], expose: [23] }\n',
  });
  assert.ok(report.findings.length >= 3);
  const [only, ...more] = shown(report);
  assert.equal(more, []);
  assert.is(only!.level, "error");
  assert.is(only!.title, "Telnet port 23 is open");
  const lines = only!.message.split("\n");
  assert.match(lines[0]!, /^services\.a opens TCP port 23/);
  assert.match(
    only!.message,
    /^Telnet port 23 is published on a loopback address: services\.a /m,
  );
  assert.match(
    only!.message,
    /# portcullis: allow telnet-port-open, .*telnet-port-loopback/,
  );
});

test("a place of several lines has no columns", async () => {
  const { report, finding } = await onlyFinding({
    "compose.yaml": compose("23:23"),
  });
  const span = { ...finding.span, endLine: finding.span.line + 1 };
  const line = renderGithub({ ...report, findings: [{ ...finding, span }] });
  assert.match(line, /line=5,endLine=6::/);
});

test("ten of a level: the tenth says how many more there are and where", async () => {
  const report = await checked({
    "a/compose.yaml": compose(...Array<string>(25).fill("23:23")),
    "b/compose.yaml": compose(...Array<string>(25).fill("127.0.0.1:23:23")),
    "c/compose.yaml": compose(...Array<string>(25).fill("${P}:80")),
  });
  const annotations = shown(report);
  for (const [level, file] of [
    ["error", "a/compose.yaml"],
    ["warning", "b/compose.yaml"],
    ["notice", "c/compose.yaml"],
  ] as const) {
    const those = annotations.filter((each) => each.level === level);
    assert.is(those.length, 10, level);
    assert.equal(
      those.map(({ line }) => line),
      [5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    );
    assert.is(those[9]!.title, `16 more ${level}s not shown`);
    for (let line = 14; line <= 29; line++)
      assert.match(those[9]!.message, new RegExp(`\\b${file}:${line}(,|$)`));
  }
  assert.is(annotations.length, 30);
});

test("ten are all shown", async () => {
  const ports = Array<string>(10).fill("23:23");
  const annotations = shown(
    await checked({ "compose.yaml": compose(...ports) }),
  );
  assert.is(annotations[9]!.title, "Telnet port 23 is open");
});

test("whatever a file says, the advice is in the message, and the message below the limit", async () => {
  const name = "n".repeat(9_000);
  const text = `services:\n  ${name}: { image: acme/telnetd, ports: [${Array(50).fill('"23:23"').join(", ")}] }\n`;
  const [only] = shown(await checked({ "compose.yaml": text }));
  assert.ok(only!.message.length < 4096);
  assert.match(only!.message, /And \d+ more on this line\./);
  assert.match(only!.message, /Fix: 1\..*\n.*2\..*\n.*3\./);
  assert.ok(only!.title!.length <= 200);
});

const escapes: [
  properties: Record<string, string>,
  data: string,
  line: string,
][] = [
  [{ file: "a,b:c%.yaml" }, "x", "::error file=a%2Cb%3Ac%25.yaml::x\n"],
  [
    { title: "a\r\nb" },
    "50%\r\n::x",
    "::error title=a%0D%0Ab::50%25%0D%0A::x\n",
  ],
  [{ title: "a=b;c]" }, "%0A", "::error title=a=b;c]::%250A\n"],
];
for (const [properties, data, line] of escapes)
  test(`escapes ${JSON.stringify([properties, data])}`, () => {
    assert.is(workflowCommand("error", properties, data), line);
    const [read] = readLog(line).commands;
    assert.equal(read, { name: "error", properties, data });
  });

const sample = await checked({
  "compose.yaml": compose("23:23", "${P}:80", "127.0.0.1:23:23"),
  "lab/compose.yaml": allowed,
});

test("the sample has what a report can have", () => {
  assert.equal(
    sample.findings.map(({ status, severity }) => `${status} ${severity}`),
    ["open error", "unresolved error", "open warning", "suppressed error"],
  );
});

test("as many commands as annotations, at their files, whatever the words", () => {
  const word = fc
    .array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 6 })
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
      const report = reworded(sample, words);
      const expected = annotationsOf(report);
      const { commands, stopped, log } = readLog(renderGithub(report));
      assert.equal(
        commands.map(({ name, properties }) => [name, properties["file"]]),
        expected.map(({ level, file }) => [level, file]),
      );
      assert.equal(stopped, []);
      assert.is(log.length, expected.length);
      for (const { data, properties } of commands)
        assert.not.match(
          data.replaceAll("\n", "") + (properties["title"] ?? ""),
          /[\u0000-\u0008\u000a-\u001f\u0085\u00ad\u200f\u2028\u202e]/,
        );
    }),
  );
});

test.run();
