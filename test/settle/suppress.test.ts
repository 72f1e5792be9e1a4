import { suite } from "uvu";
import * as assert from "uvu/assert";
import { suppress } from "../../src/settle/suppress.ts";
import type { Finding } from "../../src/model.ts";
import { yamlComments } from "../../src/syntax/comments.ts";
import { openSource, spanOf } from "../../src/syntax/source.ts";
import { parseYaml } from "../../src/syntax/yaml.ts";

const test = suite("suppress");

/** Findings of `telnet-port-open` at every `23` of the text; gives the lines still open and the problems. */
function settle(text: string): { open: number[]; problems: string[] } {
  const source = openSource("a.yaml", text);
  const { documents } = parseYaml(source);
  const findings = [...source.text.matchAll(/\b23\b/g)].map(
    ({ index }) =>
      ({
        policy: "telnet-port-open",
        status: "open",
        span: spanOf(source, index, index + 2),
      }) as Finding,
  );
  const settled = suppress(
    findings,
    yamlComments(source, documents, /portcullis/i),
    ["telnet-port-open", "telnet-image"],
    "2026-11-24",
  );
  return {
    open: settled.findings
      .filter(({ status }) => status === "open")
      .map(({ span }) => span.line),
    problems: settled.problems.map(
      ({ span, message }) => `${span.line}: ${message}`,
    ),
  };
}

const because = "-- lab, no route from outside";

const effective: [string, string, number[]][] = [
  [
    "on the line",
    `x: 1\na: 23 # portcullis: allow telnet-port-open ${because}\nb: 23\n`,
    [3],
  ],
  [
    "on the line above",
    `x: 1\n# portcullis: allow telnet-port-open ${because}\na: 23\nb: 23\n`,
    [4],
  ],
  [
    "above the first line of a document: all of it",
    `# portcullis: allow telnet-port-open ${because}\na: 23\nb: 23\n`,
    [],
  ],
  [
    "above a list item",
    `a:\n  # portcullis: allow telnet-port-open ${because}\n  - 23\n  - 23\n`,
    [4],
  ],
  [
    "on the first line of a block",
    `a:\n  b: # portcullis: allow telnet-port-open ${because}\n    - 23\n    - 23\n  c: 23\n`,
    [5],
  ],
  [
    "above the first line of a block, in a stack of comments",
    `a:\n  # portcullis: allow telnet-port-open ${because}\n  # more words\n  b:\n    - 23\n  c: 23\n`,
    [6],
  ],
  [
    "above a document, before its separator",
    `x: 23\n---\n# portcullis: allow telnet-port-open ${because}\na: 1\nb: 23\n---\nc: 23\n`,
    [1, 7],
  ],
  [
    "in a script inside a block scalar",
    `a: |\n  # portcullis: allow telnet-port-open ${because}\n  listen 23\n  listen 23\n`,
    [4],
  ],
  [
    "until today",
    `a: 23 # portcullis: allow telnet-port-open ${because} (until 2026-11-24)\n`,
    [],
  ],
  [
    "on a document's separator",
    `x: 23\n--- # portcullis: allow telnet-port-open ${because}\na: 1\nb: 23\n`,
    [1],
  ],
  [
    "until a day without brackets",
    `x: 1\na: 23 # portcullis: allow telnet-port-open ${because} until 2026-11-24\n`,
    [],
  ],
  [
    "in any case",
    `a: 23 # Portcullis: ALLOW telnet-port-open ${because}\n`,
    [],
  ],
];

for (const [name, text, open] of effective)
  test(`allows ${name}`, () => {
    assert.equal(settle(text), { open, problems: [] });
  });

const ineffective: [string, string, RegExp][] = [
  [
    "expired",
    `(until 2026-11-20)`,
    /until 2026-11-20 and has no effect any more/,
  ],
  [
    "with a day that does not exist",
    `(until 2026-02-30)`,
    /"2026-02-30" is not a date/,
  ],
  [
    "with a date in words",
    `(until next summer)`,
    /"next summer" is not a date/,
  ],
];

for (const [name, clause, message] of ineffective)
  test(`has no effect ${name}`, () => {
    const { open, problems } = settle(
      `a: 23 # portcullis: allow telnet-port-open ${because} ${clause}\n`,
    );
    assert.equal(open, [1]);
    assert.is(problems.length, 1);
    assert.match(problems[0]!, message);
  });

const wrong: [string, string, RegExp][] = [
  ["without a reason", "allow telnet-port-open", /gives no reason/],
  ["with an empty reason", "allow telnet-port-open --  ", /gives no reason/],
  [
    "with only a date",
    "allow telnet-port-open -- (until 2027-01-01)",
    /gives no reason/,
  ],
  [
    "misspelt policy",
    "allow telnet-port-opn -- lab",
    /no policy "telnet-port-opn"\. Did you mean "telnet-port-open"\?/,
  ],
  ["misspelt verb", "alow telnet-port-open -- lab", /Did you mean "allow"\?/],
  ["nothing at all", "", /Write "portcullis: allow/],
];

for (const [name, words, message] of wrong)
  test(`is a problem ${name}`, () => {
    const { open, problems } = settle(`a: 23 # portcullis: ${words}\n`);
    assert.equal(open, [1]);
    assert.is(problems.length, 1);
    assert.match(problems[0]!, message);
  });

test("an allowance that nothing needs is a problem, per policy", () => {
  const { open, problems } = settle(
    `a: 23 # portcullis: allow telnet-port-open, telnet-image ${because}\n`,
  );
  assert.equal(open, []);
  assert.is(problems.length, 1);
  assert.match(problems[0]!, /allows telnet-image, but nothing here/);
});

test("a blank line ends what a comment speaks for", () => {
  const { open, problems } = settle(
    `x: 1\n# portcullis: allow telnet-port-open ${because}\n\na: 23\n`,
  );
  assert.equal(open, [4]);
  assert.is(problems.length, 1);
});

test("a string that looks like a comment is none", () => {
  const { open, problems } = settle(
    `a: "# portcullis: allow telnet-port-open ${because}"\nb: 23\n`,
  );
  assert.equal([open, problems], [[2], []]);
});

test.run();
