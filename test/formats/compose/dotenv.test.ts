import fc from "fast-check";
import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readDotenv } from "../../../src/formats/compose/dotenv.ts";
import { openSource } from "../../../src/syntax/source.ts";
import {
  originOf,
  textSpan,
  UNKNOWN,
  unknownIn,
} from "../../../src/syntax/text.ts";

/** What compose-go reads from each file, where the environment is empty. */
const golden = JSON.parse(
  readFileSync(new URL("dotenv.golden.json", import.meta.url), "utf8"),
) as {
  readonly rows: Record<
    string,
    Record<string, string> | { readonly refused: string }
  >;
};

const test = suite("dotenv");

test("every file is read as compose-go reads it", () => {
  for (const [written, answer] of Object.entries(golden.rows)) {
    if (isRefusal(answer)) continue;
    const { variables, problems } = readDotenv(openSource(".env", written));
    const read = [...variables]
      // What no file sets is empty for compose, and unknown for us.
      .map(([name, { value }]) => [name, value.replaceAll(UNKNOWN, "")])
      .filter(([name]) => name !== "");
    // A last line with a name alone is a value without a name to compose-go: nobody can use it.
    const { "": _nameless, ...named } = answer;
    assert.equal(Object.fromEntries(read), named, JSON.stringify(written));
    assert.equal(problems, [], JSON.stringify(written));
  }
});

test("a file that compose-go refuses is a problem, or a variable without a value", () => {
  for (const [written, answer] of Object.entries(golden.rows)) {
    if (!isRefusal(answer)) continue;
    const { variables, problems } = readDotenv(openSource(".env", written));
    const about = `${JSON.stringify(written)}: ${answer.refused}`;
    if (answer.refused.startsWith("required"))
      assert.ok(unknownIn(variables.get("B")!), about);
    else assert.ok(problems.length > 0, about);
  }
});

test("a bad line does not spoil the others", () => {
  const rows: [written: string, line: number][] = [
    ["A=1\n<<<<<<< HEAD\nB=2", 2],
    ["set -a\nA=1\nB=2", 1],
    ["A=1\nB=2\nnot a variable", 3],
    ["A=1\nC='open\nB=2", 2],
    ['A=1\nC="${}"\nB=2', 2],
  ];
  for (const [written, line] of rows) {
    const { variables, problems } = readDotenv(openSource(".env", written));
    assert.is(variables.get("A")?.value, "1", written);
    assert.is(variables.get("B")?.value, "2", written);
    assert.equal(
      problems.map(({ span }) => span.line),
      [line],
      written,
    );
  }
});

test("a value stands where it is written, quotes included", () => {
  const rows: [written: string, place: string][] = [
    ["A=23", "23"],
    ["export A = 23 # Telnet", "23"],
    ["A: '23' # Telnet", "'23'"],
    ['# first\r\nA="2\\t3"\r\nB=1', '"2\\t3"'],
    ["A=1\nA=23", "23"],
    ["\uFEFFA=23", "23"],
    ['A="l1\nl2"', '"l1\nl2"'],
  ];
  for (const [written, place] of rows) {
    const source = openSource(".env", written);
    const { start, end } = textSpan(readDotenv(source).variables.get("A")!);
    assert.is(source.text.slice(start, end), place, written);
  }
});

test("a value made of another leads to it", () => {
  const source = openSource(".env", "PORT=23\nPORTS=${PORT}:23\nX=${NONE:-9}");
  const { variables } = readDotenv(source);
  const shown = (name: string): string[] =>
    originOf(variables.get(name)!).map(
      ({ span, message }) => `${span.line}:${span.column} ${message}`,
    );
  assert.equal(shown("PORTS"), ["1:6 PORT is set here"]);
  assert.equal(shown("X"), ["3:11 the default of NONE"]);
});

test("no file makes it fail, and every value lies in it", () => {
  const odd = fc.string({
    unit: fc.constantFrom(..."AB=:'\"\\# \t\r\n${}-+?x", "export ", "é"),
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.oneof(odd, fc.string()), (written) => {
      const source = openSource(".env", written);
      const { variables, problems } = readDotenv(source);
      for (const { start, end } of variables.values())
        assert.ok(start <= end && end <= source.text.length);
      for (const { span } of problems) assert.ok(span.start < span.end);
    }),
  );
});

function isRefusal(
  answer: Record<string, string>,
): answer is { readonly refused: string } {
  return "refused" in answer;
}

test.run();
