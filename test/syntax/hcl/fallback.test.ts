import { suite } from "uvu";
import * as assert from "uvu/assert";
import { askAgain } from "../../../src/syntax/hcl/fallback.ts";
import { parseHcl } from "../../../src/syntax/hcl/parse.ts";
import { askReference } from "../../../src/syntax/hcl/reference.ts";
import type { HclFile } from "../../../src/syntax/hcl/tree.ts";
import { openSource, spanOf } from "../../../src/syntax/source.ts";

/** What our parser refuses and the reference accepts: a chain that is longer than ours follows. */
const test = suite("fallback");

const sum = Array.from({ length: 600 }, () => "1").join(" + ");
const tooLong = `locals {
  sum = ${sum}
}

resource "aws_security_group_rule" "in" {
  from_port = 23
  ports     = ["22", "\${var.port}"]
  nested {
    to_port = 25
  }
}
`;

const read = (text: string): HclFile => parseHcl(openSource("a.tf", text));
const isBroken = ({ problems }: HclFile): boolean => problems.length > 0;

test("the reference's reading counts where it accepts the file, with places in the file", async () => {
  const file = read(tooLong);
  assert.ok(isBroken(file), "our parser takes it now: find another text");
  const [again] = await askAgain([file], isBroken);
  const [problem] = again!.problems;
  assert.is(problem!.severity, "note");
  assert.match(problem!.message, /lines are approximate/);
  const block = again!.body.blocks.find(({ type }) => type === "resource")!;
  assert.equal(
    block.labels.map(({ value }) => value),
    ["aws_security_group_rule", "in"],
  );
  assert.is(spanOf(file.source, block.start, block.end).line, 5);
  const [from] = block.body.attributes.filter(
    ({ name }) => name === "from_port",
  );
  const { start, end } = from!.expression;
  assert.is(tooLong.slice(start, end), "23");
});

test("what the reference refuses too keeps our reading and our problems", async () => {
  const file = read('a = [1 2]\nb "c" {\n  d = 1\n}\n');
  const [again] = await askAgain([file], isBroken);
  assert.is(again, file);
});

test("one that takes too long is given up", async () => {
  assert.is(await askReference("a = 1\n", 1), null);
  assert.is(await askReference("a = 1\n", 20_000), '{"a":1}');
});

test.run();
