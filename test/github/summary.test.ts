import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { renderSummary } from "../../src/github/summary.ts";
import type { Report } from "../../src/model.ts";
import {
  checked,
  compose,
  hostile,
  onlyFinding,
  reworded,
} from "../report/checked.ts";

const test = suite("summary");

const MEBIBYTE = 1024 * 1024;

const all = await checked({
  "a/compose.yaml": compose("${Q}:80", "127.0.0.1:23:23"),
  "a/.env": "Q=23\n",
  "b/compose.yaml": compose("${P}:80"),
  "c/compose.yaml": "services: [\n",
  "lab/compose.yaml": `# portcullis: allow telnet-port-open -- lab (until 2027-01-31)\n${compose("23:23")}`,
});

/** The lines from a heading to the next. */
function section(markdown: string, heading: string): string[] {
  const lines = markdown.split("\n");
  const start = lines.indexOf(heading);
  assert.is.not(start, -1, heading);
  const end = lines.findIndex(
    (line, i) => i > start && /^(##? |<details)/.test(line),
  );
  return lines.slice(start + 1, end < 0 ? undefined : end).filter(Boolean);
}

test("what was found: a row each, with its place and where its value comes from", () => {
  const rows = section(
    renderSummary(all),
    "# Portcullis: 1 error, 1 warning in 3 files",
  );
  assert.is(rows.length, 4);
  assert.match(
    rows[2]!,
    /^\| 🛑 error \| <code>a\/compose\.yaml:5<\/code> \| <b>Telnet port 23 is open<\/b><br>services\.web opens .*<br>see <code>a\/\.env:1<\/code>: Q .* \|$/,
  );
  assert.match(
    rows[3]!,
    /^\| ⚠️ warning \| <code>a\/compose\.yaml:6<\/code> \|/,
  );
});

test("what could not be decided, what is allowed and why, what was not read", () => {
  const summary = renderSummary(all);
  assert.match(
    section(summary, "## Cannot tell")[0]!,
    /^- <code>b\/compose\.yaml:5<\/code> cannot tell: /,
  );
  assert.match(
    section(summary, "## Allowed on purpose")[0]!,
    /^- <code>lab\/compose\.yaml:6<\/code> <code>telnet-port-open<\/code>: lab \(until 2027-01-31\)$/,
  );
  assert.match(
    section(summary, "## Not checked in full")[0]!,
    /^- <code>c\/compose\.yaml:2<\/code> /,
  );
});

test("the guidance with its four sections, folded, once a page, at the end", () => {
  const summary = renderSummary(all);
  assert.is(summary.split("<details>").length, 2);
  const guidance = summary.slice(summary.indexOf("<details>"));
  assert.equal(
    [...guidance.matchAll(/^### (.*)$/gm)].slice(0, 4).map(([, text]) => text),
    ["What this means", "Why this is a problem", "How to check", "How to fix"],
  );
  assert.match(guidance, /netstat -an \| find ":23"/);
  assert.match(guidance, /<\/details>\n+$/);
});

test("nothing found and nothing to check are not the same", async () => {
  const clean = await checked({ "compose.yaml": compose("80:80") });
  assert.is(
    renderSummary(clean).trim(),
    "# Portcullis: nothing found in 1 file",
  );
  assert.is(
    renderSummary(await checked({})).trim(),
    "# Portcullis: nothing to check",
  );
});

/** The report with its findings and problems so many times. */
function times(report: Report, count: number): Report {
  return {
    ...report,
    findings: Array(count).fill(report.findings).flat(),
    problems: Array(count).fill(report.problems).flat(),
  };
}

test("20,000 findings fit, and the summary says what it left out", async () => {
  const { report } = await onlyFinding({ "compose.yaml": compose("23:23") });
  const summary = renderSummary(times(report, 20_000));
  assert.ok(Buffer.byteLength(summary) < MEBIBYTE);
  const rows = summary.match(/^\| 🛑/gm)!.length;
  assert.ok(rows > 1_000, `${rows}`);
  assert.match(
    summary,
    new RegExp(
      `^${20_000 - rows} more findings did not fit here; the log holds them all\\.$`,
      "m",
    ),
  );
  assert.match(summary, /<details>/);
});

test("a hundred of what is listed, then how many more", () => {
  const summary = renderSummary(times(all, 150));
  for (const heading of [
    "## Cannot tell",
    "## Allowed on purpose",
    "## Not checked in full",
  ]) {
    const lines = section(summary, heading);
    assert.is(lines.length, 101);
    assert.is(lines[100], "- and 50 more in the log");
  }
});

test("enormous words and enormous guidance fit too, and hide no other finding", () => {
  for (const word of ["x", "漢", "`", "$"].map((sign) =>
    sign.repeat(2_000_000),
  )) {
    const report = reworded(all, [word]);
    const policies = new Map(
      [...report.policies].map(([id, card]) => [
        id,
        { ...card, guidance: { ...card.guidance, meaning: word } },
      ]),
    );
    const summary = renderSummary({ ...times(report, 100), policies });
    assert.ok(Buffer.byteLength(summary) < MEBIBYTE);
    assert.match(summary, /^1 page of guidance did not fit here\.$/m);
    assert.ok(summary.match(/^\| (🛑|⚠️)/gm)!.length > 10);
  }
});

/** The tags and marks of our own. */
const ours =
  /<\/?(?:b|br|code|details|summary)>|<span>\$<\/span>|<!-- -->|&#\d+;|^- |^#+ |^\| \S+ \w+ \| | \| | \|$/gm;

test("no words make a row, a tag, a mark, a mention or a link", () => {
  const word = fc
    .array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 6 })
    .map((pieces) => pieces.join(""));
  const { policies: _, ...rest } = all;
  const bare = { ...rest, policies: new Map() };
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
      const summary = renderSummary(reworded(bare, words));
      const lines = summary.split("\n").length;
      assert.is(lines, renderSummary(reworded(bare, ["x"])).split("\n").length);
      assert.not.match(summary, /@\w|#\w(?<!&#\d)|:\/\/|www\./i);
      const left = summary
        .split("\n")
        .filter((line) => !/^\|(---| Severity)/.test(line))
        .join("\n")
        .replace(ours, "");
      assert.not.match(left, /[<>`*_~[\]|\\$]/);
      assert.not.match(left, /[\u0000-\u0008\u000b-\u001f\u0085\u200f\u2028]/);
    }),
  );
});

const marks: [words: string, shown: string][] = [
  ["<img src=x>", "&#60;img src=x&#62;"],
  ["</details>", "&#60;/details&#62;"],
  ["[a](http://b)", "&#91;a&#93;(http:<!-- -->//b)"],
  ["a\\|b`c`", "a&#92;&#124;b&#96;c&#96;"],
  ["@me and #1", "@<!-- -->me and #<!-- -->1"],
  [
    "_http://a HTTP://b www.c",
    "&#95;http:<!-- -->//a HTTP:<!-- -->//b www<!-- -->.c",
  ],
  ["$x$ ${A}", "<span>$</span>x<span>$</span> <span>$</span>{A}"],
  ["&lt; &#60;", "&#38;lt; &#38;#<!-- -->60;"],
];
for (const [words, shown] of marks)
  test(`${words} is only text`, () => {
    const report = reworded(all, [words]);
    const row = renderSummary(report).split("\n")[4]!;
    assert.ok(row.includes(`| <b>${shown}</b><br>${shown}<br>`), row);
    assert.ok(row.includes(`<code>${shown}:5</code>`), row);
  });

test.run();
