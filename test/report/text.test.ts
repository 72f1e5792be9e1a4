import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Report } from "../../src/model.ts";
import { renderExposures } from "../../src/report/inventory.ts";
import { renderText } from "../../src/report/text.ts";
import { readLog } from "../github-runner.ts";
import { checked, compose, hostile, onlyFinding, reworded } from "./checked.ts";

const test = suite("text");

const plain = { color: false, verbose: false };
const show = (report: Report, more: object = {}): string =>
  renderText(report, { ...plain, ...more });

/** The line of source and the line of carets below it. */
async function frame(text: string): Promise<[source: string, carets: string]> {
  const { report } = await onlyFinding({ "compose.yaml": text });
  const lines = show(report).split("\n");
  return [lines[2]!, lines[3]!];
}

test("nothing found", async () => {
  const report = await checked({ "compose.yaml": compose("80:80") });
  assert.is(show(report), "nothing found in 1 file\n");
});

test("one finding, whole", async () => {
  const report = await checked({ "compose.yaml": compose("23:23") });
  const [head, place, source, carets, why, fix, two, three, ...foot] =
    show(report).split("\n");
  assert.is(head, "error[telnet-port-open]: Telnet port 23 is open");
  assert.is(place, " --> compose.yaml:5:9");
  assert.is(source, '5 |       - "23:23"');
  assert.match(carets!, /^ {2}\| {9}\^{7} services\.web opens TCP port 23/);
  assert.match(why!, /^ {2}= why: \S/);
  assert.match(fix!, /^ {2}= fix: 1\. \S/);
  assert.match(two!, /^ {9}2\. \S/);
  assert.match(three!, /^ {9}3\. \S/);
  assert.equal(foot, [
    ...["", "1 error in 1 file"],
    ...["portcullis explain telnet-port-open tells more", ""],
  ]);
});

test("many findings: the advice once, the gutter as wide as the line number", async () => {
  const ports = Array<string>(120).fill("23:23");
  const text = show(await checked({ "compose.yaml": compose(...ports) }));
  assert.is(text.match(/^error\[/gm)!.length, 120);
  assert.is(text.match(/= fix: /g)!.length, 1);
  assert.match(text, /^ {3}--> compose\.yaml:124:9\n124 \| /m);
  assert.match(text, /\n120 errors in 1 file\n/);
});

const all = await checked({
  "a/compose.yaml": `# portcullis: allow telnet-port-open -- lab (until 2027-01-31)\n${compose("23:23")}`,
  "b/compose.yaml": compose("${P}:80", "127.0.0.1:23:23"),
  "c/compose.yaml": "services: [\n",
  "d/compose.yaml": compose("23:23"),
});

test("in short: frames for errors and warnings, lines for the rest, accepted ones only counted", () => {
  const text = show(all);
  assert.match(text, /^warning\[telnet-port-loopback\]/m);
  assert.match(text, /^error\[telnet-port-open\]/m);
  assert.match(
    text,
    /^unresolved b\/compose\.yaml:5:9 cannot tell: .*\[telnet-port-open\]$/m,
  );
  assert.match(text, /^problem c\/compose\.yaml:2:1 /m);
  assert.not.match(text, /lab|a\/compose\.yaml/);
  assert.match(
    text,
    /^1 error, 1 warning in 3 files \(1 undecided, 1 allowed, 1 problem\)$/m,
  );
});

test("verbose: all in full, with the reason, and advice only where there is something to do", () => {
  const text = show(all, { verbose: true });
  assert.match(text, /^unresolved\[telnet-port-open\]/m);
  const allowed = text.slice(
    text.indexOf("suppressed[telnet-port-open]"),
    text.indexOf("unresolved["),
  );
  assert.match(allowed, /= allowed: lab \(until 2027-01-31\)$/m);
  assert.not.match(allowed, /why:|fix:/);
  assert.match(text, /why:/);
});

test("quiet: only what makes the check fail, and no counts", () => {
  const none = show(all, { only: () => false });
  assert.is(none, "");
  const text = show(all, {
    only: (each: { severity: string; status: string }) =>
      each.severity === "error" && each.status === "open",
  });
  assert.match(text, /^error\[telnet-port-open\]/);
  assert.not.match(text, /problem|undecided|in 3 files/);
});

test("of problems of one kind three are shown", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 5 }, (_, i) => [`${i}/compose.yaml`, "services: [\n"]),
  );
  const text = show(await checked(files));
  assert.is(text.match(/^problem /gm)!.length, 3);
  assert.match(text, /^problem 2\/compose\.yaml.* \(and 2 more like it\)$/m);
});

test("colours are only added: without them the text is the same", () => {
  for (const verbose of [false, true]) {
    const color = show(all, { color: true, verbose });
    assert.match(color, /\u001b\[31m/);
    assert.is(color.replace(/\u001b\[\d+m/g, ""), show(all, { verbose }));
  }
});

test("a long line is cut on both sides of the place, with the carets below it", async () => {
  const many = Array(100).fill('"80:80"').join(", ");
  const [source, carets] = await frame(
    `services:\n  web: { image: nginx, ports: [${many}, "23:23", ${many}] }\n`,
  );
  assert.ok(source.length < 120, source);
  assert.match(source, /^3? ?2 \| \.\.\./);
  const from = carets.indexOf("^");
  const length = carets.lastIndexOf("^") - from + 1;
  assert.is(source.slice(from, from + length), '"23:23"');
});

test("a long value is cut and says so", async () => {
  const [source, carets] = await frame(
    `services:\n  web:\n    image: ${"a".repeat(300)}/telnetd\n`,
  );
  assert.match(source, /^3 \| {5}image: a+\.\.\.$/);
  assert.ok(source.length < 120);
  assert.is(carets.indexOf("^"), source.indexOf("a".repeat(20)));
});

test("carets stand below the place as a terminal shows it: tabs, wide and combining characters", async () => {
  const line = async (before: string): Promise<[string, string]> =>
    frame(`services:\n  web: { image: nginx, ${before}ports: ["23:23"] }\n`);
  const base = (await line(""))[1].indexOf("^");
  // Each takes so many columns: https://www.unicode.org/reports/tr11/
  const widths: [string, number][] = [
    ["abc", 3],
    ["漢字", 4],
    ["ﾊﾝ", 2],
    ["Ａ", 2],
    ["é", 1],
    ["e\u0301", 1],
    ["😀", 2],
    ["한글", 4],
  ];
  for (const [text, columns] of widths) {
    const [, carets] = await line(`x-y: "${text}", `);
    assert.is(carets.indexOf("^"), base + 'x-y: "", '.length + columns, text);
  }
  const [source, carets] = await line('x-y: "a\tb", ');
  assert.not.match(source, /\t/);
  assert.is(carets.indexOf("^"), source.indexOf('"23:23"'));
});

test("a value of several lines: all of it is shown, carets below the first", async () => {
  const { report, finding } = await onlyFinding({
    "compose.yaml": compose("23:23"),
  });
  const span = { ...finding.span, endLine: 6, endColumn: 4 };
  const frame = { from: 5, lines: ['      - "23:', '   23" # end'] };
  const text = show({ ...report, findings: [{ ...finding, span, frame }] });
  assert.match(
    text,
    /^5 \| {7}- "23:\n {2}\| {9}\^{4} services.*\n6 \| {4}23" # end$/m,
  );
});

test("a place whose lines are not known still says what was found", async () => {
  const { report, finding } = await onlyFinding({
    "compose.yaml": compose("23:23"),
  });
  const frame = { from: 5, lines: [] };
  const text = show({ ...report, findings: [{ ...finding, frame }] });
  assert.match(text, /services\.web opens TCP port 23/);
});

const word = fc
  .array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(""));
const words = fc.array(word, { minLength: 1, maxLength: 9 });

test("no words make a command, a line or a colour", () => {
  fc.assert(
    fc.property(words, fc.boolean(), (some, color) => {
      const harmless = some.map((each) => `w${some.indexOf(each)}`);
      const lines = show(reworded(all, harmless), { verbose: true }).split(
        "\n",
      ).length;
      const text = show(reworded(all, some), { color, verbose: true });
      const { commands, log } = readLog(text);
      assert.equal(commands, []);
      assert.is(text.split("\n").length, lines);
      assert.is(log.length, lines - 1);
      const bare = color ? text.replace(/\u001b\[\d+m/g, "") : text;
      assert.not.match(
        bare,
        /[\u0000-\u0008\u000b-\u001f\u0085\u00ad\u200f\u2028\u202e]/,
      );
    }),
  );
});

test("no words make a command in the list of exposures", () => {
  fc.assert(
    fc.property(words, (some) => {
      const { findings, problems } = reworded(all, some);
      const exposures = findings.map(
        ({ exposure, resource, span, message }) => ({
          ...exposure,
          resource,
          facts: { image: [{ known: true as const, value: message, span }] },
        }),
      );
      const text = renderExposures(exposures, problems);
      assert.equal(readLog(text).commands, []);
      assert.is(text.split("\n").length, findings.length * 2 + 1);
    }),
  );
});

test("findings on one enormous line are shown in linear time", async () => {
  const { report, finding } = await onlyFinding({
    "compose.yaml": compose("23:23"),
  });
  const lines = [finding.frame.lines[0]! + "#".repeat(2_000_000)];
  const long = { ...finding, frame: { from: 5, lines } };
  const start = performance.now();
  show({ ...report, findings: Array(3_000).fill(long) });
  assert.ok(performance.now() - start < 2_000);
});

test.run();
