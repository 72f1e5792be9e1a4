import { suite } from "uvu";
import * as assert from "uvu/assert";
import { objectsOfStream } from "../../src/syntax/json-stream.ts";

const test = suite("json-stream");

function parts(text: string): string[] {
  return objectsOfStream(text, 0, text.length).map(({ from, to }) =>
    text.slice(from, to),
  );
}

test("objects with nothing between them, or only white space", () => {
  assert.equal(parts('{"a":1}{"b":2}'), ['{"a":1}', '{"b":2}']);
  assert.equal(parts('{"a":1}\n{"b":2}\n'), ['{"a":1}\n', '{"b":2}\n']);
  assert.equal(parts('---\n{"a":{"x":[{}]}}{}'), ['{"a":{"x":[{}]}}', "{}"]);
});

test("brackets in strings are none", () => {
  assert.equal(parts('{"a":"}{"}{"b":"\\"}{"}'), [
    '{"a":"}{"}',
    '{"b":"\\"}{"}',
  ]);
});

test("one object, or none, is no stream", () => {
  for (const text of [
    "",
    "{}",
    '{"a":{}}',
    "[{},{}]",
    "a: {}\nb: {}",
    '"{}{}"',
  ])
    assert.equal(parts(text), [], text);
});

test("an object that is broken leaves the others whole", () => {
  assert.equal(parts('{"a":1}}]{"b":2}'), ['{"a":1}}]', '{"b":2}']);
  assert.equal(parts('{"a":[1\n{"b":2}\n'), ['{"a":[1\n', '{"b":2}\n']);
});

test.run();
