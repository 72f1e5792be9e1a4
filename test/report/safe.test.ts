import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { clip, mute, safeJson, safeText } from "../../src/report/safe.ts";
import { readLog } from "../github-runner.ts";
import { hostile } from "./checked.ts";

const test = suite("safe");

const rows: [text: string, shown: string][] = [
  ["services.web opens 23: a::b", "services.web opens 23: a::b"],
  ["naïve 漢字 😀 עברית", "naïve 漢字 😀 עברית"],
  ["a\tb", "a\tb"],
  ["a\r\nb", "a\\x0d\\x0ab"],
  ["\u001b[2J\u0007\u007f\u0085", "\\x1b[2J\\x07\\x7f\\x85"],
  ["\u2028\u2029", "\\u2028\\u2029"],
  ["\u200e\u200f\u061c\u202e\u2066", "\\u200e\\u200f\\u061c\\u202e\\u2066"],
  ["\ufeff\u200b\u00ad\u2060", "\\ufeff\\u200b\\xad\\u2060"],
  ["\u{e0041}", "\\u{e0041}"],
  ["\ud800x\udc00", "\\ud800x\\udc00"],
  ["::error::x", "\\x3a:error::x"],
  [" \u00a0\u3000::error::x", " \u00a0\u3000\\x3a:error::x"],
  ["x ##[error]y", "x #\\x23[error]y"],
  ["####[group]", "###\\x23[group]"],
  ["#\u00ad#[error]", "#\\xad#[error]"],
  ["e\u0301", "e\u0301"],
  ["\u0301e", "\\u0301e"],
];

for (const [text, shown] of rows)
  test(`${JSON.stringify(text)} is shown as ${shown}`, () =>
    assert.is(safeText(text), shown));

const anyHostile = fc
  .array(fc.constantFrom(...hostile), { maxLength: 12 })
  .map((pieces) => pieces.join(""));

test("no text is a command, alone or behind other text", () => {
  fc.assert(
    fc.property(anyHostile, anyHostile, (one, two) => {
      for (const line of [safeText(one), mute(safeText(one) + safeText(two))]) {
        const { log, commands } = readLog(line);
        assert.equal(commands, []);
        assert.equal(log, line === "" ? [] : [line]);
      }
    }),
  );
});

test("what is safe stays as it is", () => {
  fc.assert(
    fc.property(anyHostile, (text) =>
      assert.is(safeText(safeText(text)), safeText(text)),
    ),
  );
});

test("JSON keeps its meaning and holds no command and nothing unseen", () => {
  fc.assert(
    fc.property(fc.dictionary(anyHostile, anyHostile), (value) => {
      const json = safeJson(JSON.stringify(value, null, 2));
      assert.equal(JSON.parse(json), JSON.parse(JSON.stringify(value)));
      assert.equal(readLog(json).commands, []);
      assert.not.match(json, /[\u007f-\u009f\u00ad\u200f\u2028\u202e]/);
    }),
  );
});

test("a clipped text says so and does not halve a character", () => {
  assert.is(clip("12345", 5), "12345");
  assert.is(clip("123456", 5), "12...");
  assert.is(clip("1😀456", 5), "1...");
});

test.run();
