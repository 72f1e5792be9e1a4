import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseHcl } from "../../../src/syntax/hcl/parse.ts";
import { openSource } from "../../../src/syntax/source.ts";

import { ACCEPTED, REFUSED } from "./tables.ts";

const test = suite("hcl acceptance");

for (const text of ACCEPTED)
  test(`accepts ${JSON.stringify(text)}`, () =>
    assert.equal(parseHcl(openSource("a.tf", text)).problems, []));

for (const text of REFUSED)
  test(`refuses ${JSON.stringify(text)}`, () =>
    assert.ok(parseHcl(openSource("a.tf", text)).problems.length > 0));

test.run();
