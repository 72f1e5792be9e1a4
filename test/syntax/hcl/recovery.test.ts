import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseHcl } from "../../../src/syntax/hcl/parse.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { shownBody } from "./shown.ts";

const test = suite("hcl recovery");

interface Row {
  readonly name: string;
  readonly hcl: string;
  readonly tree: string;
  /** `line:column message`, each. */
  readonly problems: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    name: "a comma is missing between items",
    hcl: 'a = ["x" "y"]\nb = 1\n',
    tree: '{a = [(str "x") (str "y")]; b = 1}',
    problems: ["1:10 expected a comma or `]`, but found a quoted string"],
  },
  {
    name: "a list is never closed",
    hcl: "r {\n  a = [\n    1,\n  b = 2\n}\nc = 3\n",
    tree: "{r {a = [1]; b = 2}; c = 3}",
    problems: [
      "4:3 expected a value or `]`, but found `b`; close the `[` that was opened on line 2",
    ],
  },
  {
    name: "a call is never closed",
    hcl: "r {\n  a = f(1\n  b = 2\n}\n",
    tree: "{r {a = (f 1); b = 2}}",
    problems: [
      "3:3 expected a comma or `)`, but found `b`; close the `(` that was opened on line 2",
    ],
  },
  {
    name: "a quote is never closed",
    hcl: 'r {\n  a = "x\n  b = 2\n}\n',
    tree: '{r {a = (str "x"); b = 2}}',
    problems: [
      '2:7 this quote is never closed; a string ends on its line with `"`',
    ],
  },
  {
    name: "an interpolation is never closed",
    hcl: 'r {\n  a = "x${y"\n  b = 2\n}\n',
    tree: '{r {a = (str "x" ${!}); b = 2}}',
    problems: ["2:9 this `${` is never closed; end it with `}`"],
  },
  {
    name: "a value is missing",
    hcl: "r {\n  a =\n  b = 2\n}\n",
    tree: "{r {a = !; b = 2}}",
    problems: ["2:6 expected a value, but found the end of the line"],
  },
  {
    name: "two arguments share a line",
    hcl: "a = 1 b = 2\n",
    tree: "{a = 1; b = 2}",
    problems: ["1:7 expected the end of the line, but found `b`"],
  },
  {
    name: "a colon stands for `=`",
    hcl: "a: 1\nb = 2\n",
    tree: "{a = 1; b = 2}",
    problems: ["1:2 expected `=` after the name of an argument, but found `:`"],
  },
  {
    name: "a name has quotes, as in JSON",
    hcl: '"a" = 1\nb = 2\n',
    tree: "{a = 1; b = 2}",
    problems: [
      "1:1 expected an argument or a block, but found a quoted string; names have no quotes",
    ],
  },
  {
    name: "an equals sign is missing in an object",
    hcl: "a = {\n  b 2\n  c = 3\n}\n",
    tree: "{a = {b: 2, c: 3}}",
    problems: ["2:5 expected `=` after the key, but found `2`"],
  },
  {
    name: "a block is never closed",
    hcl: 'resource "a" "b" {\n  x = 1\n\nresource "c" "d" {\n  y = 2\n}\n',
    tree: "{resource a b {x = 1}; resource c d {y = 2}}",
    problems: ["1:18 this `{` is never closed: the text ends before its `}`"],
  },
  {
    name: "an object is never closed",
    hcl: 'a = {\n  b = 1\n\nresource "c" "d" {\n  y = 2\n}\n',
    tree: "{a = {b: 1}; resource c d {y = 2}}",
    problems: [
      "4:1 expected an entry or `}`, but found `resource`; close the `{` that was opened on line 1",
    ],
  },
  {
    name: "an object of a variables file is never closed",
    hcl: "a = {\n  b = 1\n\nc = 1\nd = 2\n",
    tree: "{a = {b: 1}; c = 1; d = 2}",
    problems: [
      "6:1 expected an entry or `}`, but found the end of the text; close the `{` that was opened on line 1",
    ],
  },
  {
    name: "a brace is too much",
    hcl: "r {\n}\n}\nb = 2\n",
    tree: "{r {}; b = 2}",
    problems: ["3:1 this `}` closes nothing; take it away"],
  },
  {
    name: "a label has one quote",
    hcl: 'resource "a" b" {\n  x = 1\n}\n',
    tree: "{resource a b {x = 1}}",
    problems: [
      '1:15 this quote is never closed; a string ends on its line with `"`',
    ],
  },
  {
    name: "a brace stands on the next line",
    hcl: 'resource "a" "b"\n{\n  x = 1\n}\n',
    tree: "{resource a b {x = 1}}",
    problems: [
      "1:17 expected a label or `{`, but found the end of the line; a block's `{` stands on its first line",
    ],
  },
  {
    name: "shell variables stand in a heredoc",
    hcl: "a = <<EOT\n${X:-y} %{http_code} z\nEOT\nb = 2\n",
    tree: '{a = (str heredoc ${!} " " ${!} " z\\n"); b = 2}',
    problems: [
      "2:4 expected an operator or `}`, but found `:`; write `$${` where the text itself shall have `${`",
      "2:11 expected `if`, `else`, `endif`, `for` or `endfor`, but found `http_code`; write `%%{` where the text itself shall have `%{`",
    ],
  },
  {
    name: "a heredoc is never closed",
    hcl: 'a = <<EOT\nx\nresource "c" "d" {\n  y = 2\n}\n',
    tree: '{a = (str heredoc "x\\n"); resource c d {y = 2}}',
    problems: [
      "1:5 this heredoc is never closed; `EOT` must stand alone on a line below",
    ],
  },
  {
    name: "a directive has no end",
    hcl: 'a = "%{ if b }c"\nd = 2\n',
    tree: '{a = (str (if b ("c") ())); d = 2}',
    problems: ["1:6 this `if` has no `%{ endif }`"],
  },
  {
    name: "a mistake in a nested block",
    hcl: 'resource "a" "b" {\n  x = 1\n  ingress {\n    from = = 2\n    to = 23\n  }\n  y = {\n    p = [(1]\n    q = 2\n  }\n}\nz = 3\n',
    tree: "{resource a b {x = 1; ingress {from = !; to = 23}; y = {p: [(paren 1)], q: 2}}; z = 3}",
    problems: [
      "4:12 expected a value, but found `=`",
      "8:12 expected an operator or `)`, but found `]`; close the `(` that was opened on line 8",
    ],
  },
  {
    name: "an unknown escape",
    hcl: 'a = "\\d+"\n',
    tree: '{a = (str "d" "+")}',
    problems: ["1:6 `\\d` is no escape; write `\\\\d` for a backslash"],
  },
  {
    name: "several arguments in a block of one line",
    hcl: "r { a = 1, b = 2 }\n",
    tree: "{r {a = 1; b = 2}}",
    problems: [
      "1:10 expected `}`, but found `,`; close the `{` that was opened on line 1",
    ],
  },
];

for (const { name, hcl, tree, problems } of ROWS)
  test(name, () => {
    const { body, problems: found } = parseHcl(openSource("a.tf", hcl));
    assert.equal(
      found.map(
        ({ span, message }) => `${span.line}:${span.column} ${message}`,
      ),
      problems,
    );
    assert.is(shownBody(body), tree);
  });

test("more than twenty problems are not listed", () => {
  const { problems } = parseHcl(openSource("a.tf", "}\n".repeat(1000)));
  assert.is(problems.length, 20);
  assert.match(problems.at(-1)!.message, /not listed/);
});

test("500 levels of nesting are read, more are a problem", () => {
  const nested = (open: string, close: string, depth: number) =>
    `a = ${open.repeat(depth)}1${close.repeat(depth)}\nb = 2\n`;
  const pairs = [
    ["[", "]"],
    ["(", ")"],
    ["{ x = ", " }"],
    ["f(", ")"],
    ['"${', '}"'],
    ["1 || 1 && 1 == 1 < 1 + 1 * (", ")"],
    ["!", ""],
  ] as const;
  for (const [open, close] of pairs) {
    const fits = parseHcl(openSource("a.tf", nested(open, close, 495)));
    assert.equal(fits.problems, [], open);
    const { problems, body } = parseHcl(
      openSource("a.tf", nested(open, close, 5000)),
    );
    assert.match(problems[0]!.message, "500 levels", open);
    assert.is(body.attributes.at(-1)!.name, "b", open);
  }
});

test.run();
