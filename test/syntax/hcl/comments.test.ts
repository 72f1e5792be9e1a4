import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hclComments } from "../../../src/syntax/hcl/comments.ts";
import { openSource } from "../../../src/syntax/source.ts";

const test = suite("hcl comments");

/** Each comment as `line: text -> from-to`. */
function found(text: string, word = /p:/): string[] {
  return hclComments(openSource("a.tf", text), word).map(
    ({ span, text: words, covers }) =>
      `${span.line}:${words} -> ${covers ? `${covers.from}-${covers.to}` : "nothing"}`,
  );
}

const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  ["beside an argument", "a = 1 # p: x\n", ["1: p: x -> 1-1"]],
  ["above an argument", "// p: x\na = [\n  1,\n]\n", ["1: p: x -> 2-4"]],
  ["beside the first line of a list", "a = [ # p: x\n1]\n", ["1: p: x -> 1-2"]],
  [
    "above and beside a block's first line",
    "# p: x\nb {\n  # p: y\n  c { // p: z\n  }\n}\n",
    ["1: p: x -> 2-6", "3: p: y -> 4-5", "4: p: z -> 4-5"],
  ],
  [
    "above an item and an entry",
    "a = [\n  # p: x\n  {\n    # p: y\n    b = [\n    ]\n  },\n]\n",
    ["2: p: x -> 3-7", "4: p: y -> 5-6"],
  ],
  ["between slashes and stars", "/* p: x */\na = 1\n", ["1: p: x  -> 2-2"]],
  ["before an argument", "/* p: x */ a = [\n1]\n", ["1: p: x  -> 1-2"]],
  ["over several lines", "/*\np: x\n*/\na = 1\n", ["1:\np: x\n -> 4-4"]],
  ["in a stack", "# p: x\n// y\n/* z */\na = 1\n", ["1: p: x -> 4-4"]],
  ["before an empty line", "# p: x\n\na = 1\n", ["1: p: x -> nothing"]],
  ["at the end", "a = 1\n# p: x", ["2: p: x -> nothing"]],
  ["not in a string", 'a = "# p: x" /* p: y */\n', ["1: p: y  -> 1-1"]],
  ["in an interpolation", 'a = "${\n1 # p: x\n}"\n', ["2: p: x -> 2-2"]],
  [
    "in a script",
    "a = <<EOT\n# p: x\nrun\necho # p: y\nb#p: no\nEOT\n",
    ["2: p: x -> 3-3", "4: p: y -> 4-4"],
  ],
  [
    "in a file with mistakes",
    "a = [1 # p: x\nb = 2 # p: y\n",
    ["1: p: x -> 1-1", "2: p: y -> 2-2"],
  ],
];

for (const [name, text, comments] of ROWS)
  test(name, () => assert.equal(found(text), comments));

test("other comments are left out, and a file without the word is not read", () => {
  assert.equal(found("# x\na = 1 # p: y\n"), ["2: p: y -> 2-2"]);
  assert.equal(found("# x\n", /p:/g), []);
});

test.run();
