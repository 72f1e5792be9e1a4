import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dockerfileComments } from "../../src/syntax/dockerfile-comments.ts";
import { openSource } from "../../src/syntax/source.ts";

const test = suite("dockerfile comments");

/** The comments in short: where they stand and what lines they speak for. */
function comments(...lines: string[]): string[] {
  return dockerfileComments(openSource("f", lines.join("\n"))).map(
    ({ span, text, covers }) =>
      `${span.line}:${span.column}${text.trim().slice(10)} for ${covers ? `${covers.from}-${covers.to}` : "nothing"}`,
  );
}

test("a comment speaks for the next instruction and all its lines", () => {
  assert.equal(
    comments(
      ...["FROM a", "# portcullis: x", "EXPOSE 22 \\", " 23", "EXPOSE 23"],
    ),
    ["2:1: x for 3-4"],
  );
  assert.equal(
    comments("FROM a", "  # portcullis: x", "RUN <<EOF", "a", "EOF", "CMD b"),
    ["2:3: x for 3-5"],
  );
  assert.equal(
    comments("FROM a", "# portcullis: x", "# why", "CMD b", "CMD c"),
    ["2:1: x for 4-4"],
  );
});

test("above a FROM it speaks for the whole stage", () => {
  const stages = [
    "FROM b AS c",
    "EXPOSE 23",
    "",
    "CMD d \\",
    " e",
    "",
    "FROM f",
  ];
  assert.equal(comments("# portcullis: x", ...stages), ["1:1: x for 2-6"]);
  assert.equal(comments("ARG a", "", "# portcullis: x", ...stages), [
    "3:1: x for 4-8",
  ]);
  assert.equal(
    comments(...stages.slice(0, -1), "# portcullis: x", "FROM f", "CMD g"),
    ["7:1: x for 8-9"],
  );
});

test("above the first instruction it speaks for that one", () => {
  assert.equal(comments("# syntax=a", "# portcullis: x", "ARG a", "FROM b"), [
    "2:1: x for 3-3",
  ]);
});

test("an empty line, and the end of the file, leave it alone", () => {
  assert.equal(comments("FROM a", "# portcullis: x", "", "CMD b"), [
    "2:1: x for nothing",
  ]);
  assert.equal(comments("FROM a", "# portcullis: x"), ["2:1: x for nothing"]);
});

test("inside of an instruction it speaks for the next line", () => {
  assert.equal(
    comments("FROM a", "RUN b \\", "  # portcullis: x", "  c \\", "  d"),
    ["3:3: x for 4-4"],
  );
  assert.equal(
    comments("FROM a", "RUN <<EOF", "b", "# portcullis: x", "c", "d", "EOF"),
    ["4:1: x for 5-5"],
  );
});

test("what is no comment, and what does not speak to this program, is left out", () => {
  assert.equal(comments("FROM a", "RUN b # portcullis: x"), []);
  assert.equal(comments("FROM a", "# EXPOSE 23", 'CMD ["# portcullis"]'), []);
});

test("many comments take no time", () => {
  const many = Array.from({ length: 20000 }, () => "# portcullis: x");
  assert.is(comments("FROM a", ...many, "CMD b").length, many.length);
});

test.run();
