import { suite } from "uvu";
import * as assert from "uvu/assert";
import { didYouMean, nearest } from "../src/nearest.ts";

const test = suite("nearest");

const known = ["error", "warning", "note", "never", "telnet-port-open"];

const slips: [string, string | undefined][] = [
  ["eror", "error"],
  ["errors", "error"],
  ["Warning", "warning"],
  ["telnet-prot-open", "telnet-port-open"],
  ["notes", "note"],
  ["galaxy", undefined],
  ["", undefined],
];

for (const [word, expected] of slips)
  test(`"${word}" was meant as ${expected ?? "nothing"}`, () => {
    assert.is(nearest(word, known), expected);
  });

test("the question is put into words, or not at all", () => {
  assert.is(didYouMean("eror", known), '. Did you mean "error"?');
  assert.is(didYouMean("galaxy", known), "");
});

test.run();
