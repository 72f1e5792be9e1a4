import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Guidance } from "../../src/model.ts";
import { fixSteps, whyLine } from "../../src/report/advice.ts";

const test = suite("advice");

function guidance(texts: Partial<Guidance>): Guidance {
  const blank = { title: "", meaning: "", why: "", check: "", fix: "" };
  return { ...blank, ...texts };
}

const whys: [name: string, why: string, line: string][] = [
  ["the first sentence", "It is bad. Very bad.", "It is bad."],
  ["a wrapped sentence", "It\n  is bad.\nVery.", "It is bad."],
  ["a paragraph without a full stop", "It is bad\n\nVery.", "It is bad"],
  ["an exclamation", "Stop! It is bad.", "Stop!"],
  ["a stop in quotes", 'They say "no." And go.', 'They say "no."'],
  [
    "no sentence end in a number",
    "Use 1.9.3 or 2.7 now.",
    "Use 1.9.3 or 2.7 now.",
  ],
  [
    "no sentence end before a small letter",
    "Run etc. and so on. B.",
    "Run etc. and so on.",
  ],
  [
    "no sentence end after e.g.",
    "A port, e.g. SSH's, is open. B.",
    "A port, e.g. SSH's, is open.",
  ],
  [
    "no sentence end in code",
    "Run `a. B` first. Then go.",
    "Run `a. B` first.",
  ],
  ["a sentence that begins with code", "Stop. `x` runs.", "Stop."],
  [
    "code keeps its marks",
    "Set `a_b_c` and ``x ` *y*``.",
    "Set `a_b_c` and ``x ` *y*``.",
  ],
  [
    "emphasis",
    "**Anyone** can *read* __this__ and _that_.",
    "Anyone can read this and that.",
  ],
  ["emphasis around code", "**Use `x` now.** Then go.", "Use `x` now."],
  [
    "a link",
    "See [the page](https://example.com/a.b?c=d). More.",
    "See the page.",
  ],
  ["code in a link's address", "See [a](`x`) and `y`.", "See a and `y`."],
  ["a bare link", "See <https://example.com/>.", "See https://example.com/."],
  [
    "names with underscores",
    "Choose from_port and to_port.",
    "Choose from_port and to_port.",
  ],
  ["escaped marks", "Not \\*this\\*.", "Not *this*."],
  [
    "code before the first sentence",
    "```sh\nrun. Me\n```\n\nIt is bad. B.",
    "It is bad.",
  ],
  ["nothing", " \n", ""],
];

for (const [name, why, line] of whys)
  test(`why: ${name}`, () => assert.is(whyLine(guidance({ why })), line));

const fixes: [name: string, fix: string, steps: string[]][] = [
  [
    "numbers",
    "1. One. More.\n2. Two\n   goes on. More.\n",
    ["One.", "Two goes on."],
  ],
  ["numbers with brackets", "1) One.\n2) Two.", ["One.", "Two."]],
  ["bullets", "- One.\n* Two.\n+ Three.", ["One.", "Two.", "Three."]],
  ["after an introduction", "Do this:\n\n1. One.\n2. Two.", ["One.", "Two."]],
  ["items apart", "1. One.\n\n   More.\n\n2. Two.", ["One.", "Two."]],
  ["a second list is another matter", "1. One.\n\nOr:\n\n1. Else.", ["One."]],
  ["bullets after numbers are another list", "1. One.\n\n- Else.", ["One."]],
  [
    "nested items are no steps",
    "1. One\n   - inner.\n     1. deeper.\n2. Two.",
    ["One", "Two."],
  ],
  [
    "code is no step",
    "1. One:\n\n   ```sh\n   1. echo.\n   ```\n\n2. Two.",
    ["One:", "Two."],
  ],
  [
    "unindented code is no step",
    "1. One:\n```sh\n# no\n1. echo.\n- x\n```\n2. Two.",
    ["One:", "Two."],
  ],
  [
    "a longer fence holds a shorter one",
    "1. One.\n````\n```\n2. no\n````\n2. Two.",
    ["One.", "Two."],
  ],
  ["an unclosed fence goes to the end", "1. One.\n```\n2. no", ["One."]],
  [
    "a lazy line goes on",
    "1. One\ngoes on.\n2. Two.",
    ["One goes on.", "Two."],
  ],
  [
    "Windows line ends",
    "1. One\r\n   goes on.\r\n2. Two.\r\n",
    ["One goes on.", "Two."],
  ],
  [
    "marks go",
    "1. **Use** [SSH](https://x.example/) or `ssh`.",
    ["Use SSH or `ssh`."],
  ],
  ["no list", "Just do it.", []],
];

for (const [name, fix, steps] of fixes)
  test(`steps: ${name}`, () =>
    assert.equal(fixSteps(guidance({ fix }), 10), steps));

test("no more steps than asked for", () => {
  const fix = "1. One.\n2. Two.\n3. Three.\n";
  assert.equal(fixSteps(guidance({ fix }), 2), ["One.", "Two."]);
});

test("any text gives single lines of bounded length, without stand-ins", () => {
  const piece = fc.constantFrom(
    ...["`", "``", "*", "_", "[", "](", ")", ". ", "a", "B", "\n", "\r"],
    ...["1. ", "- ", "  ", "```", "\ue000", "\ue001", "\u2028", "<https:", ">"],
  );
  const text = fc.array(piece, { maxLength: 60 }).map((all) => all.join(""));
  fc.assert(
    fc.property(text, (markdown) => {
      const all = guidance({ why: markdown, fix: markdown });
      for (const line of [whyLine(all), ...fixSteps(all, 9)])
        assert.not.match(line, /[\n\r\ue000\ue001]/);
    }),
  );
});

test("a hostile section is read in linear time", () => {
  for (const piece of ["`", "**a", "_a ", "[", "- \n", " ", "1. a\n", "\\"]) {
    const text = piece.repeat(300_000);
    whyLine(guidance({ why: text }));
    fixSteps(guidance({ fix: text }), 3);
  }
});

test.run();
