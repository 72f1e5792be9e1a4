import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { scalarText } from "../../src/syntax/located.ts";
import type { Mapping, Scalar } from "../../src/syntax/node.ts";
import { openSource } from "../../src/syntax/source.ts";
import { sliceText, textSpan } from "../../src/syntax/text.ts";
import { parseYaml } from "../../src/syntax/yaml.ts";

const test = suite("located");

function scalarOf(yaml: string): Scalar {
  const root = parseYaml(openSource("a.yaml", yaml)).documents[0] as Mapping;
  return root.entries[0]!.value as Scalar;
}

/** Where `word` stands in the file, found through the decoded text of the first value. */
function placeOf(yaml: string, word: string): string {
  const text = scalarText(scalarOf(yaml));
  const at = text.value.indexOf(word);
  const { line, column, endLine, endColumn } = textSpan(
    sliceText(text, at, at + word.length),
  );
  return `${line}:${column}-${endLine}:${endColumn}`;
}

const places: [string, string, string][] = [
  ["a: run telnetd now", "telnetd", "1:8-1:15"],
  ['a: "run telnetd now"', "telnetd", "1:9-1:16"],
  ['a: "run\\ttelnetd now"', "telnetd", "1:10-1:17"],
  ['a: "x\\u0041\\x41telnetd"', "telnetd", "1:16-1:23"],
  ["a: 'it''s telnetd'", "telnetd", "1:11-1:18"],
  ["a: |\n  set -e\n  telnetd -F\n", "telnetd", "3:3-3:10"],
  ["a: |\r\n  set -e\r\n  telnetd -F\r\n", "telnetd", "3:3-3:10"],
  ["a: |2\n    set\n   telnetd\n", "telnetd", "3:4-3:11"],
  ["a: >-\n  set -e;\n  telnetd -F\n", "telnetd", "3:3-3:10"],
  ["a: >\n  one\n\n\n  telnetd\n", "telnetd", "5:3-5:10"],
  ["a: run\n  and telnetd", "telnetd", "2:7-2:14"],
  ['a: "run \\\n   telnetd"', "telnetd", "2:4-2:11"],
  ['a: "one\n\n  telnetd"', "telnetd", "3:3-3:10"],
  ['a: "\\U0001F600 telnetd"', "telnetd", "1:16-1:23"],
  ['a: "\\ttelnetd"', "\t", "1:5-1:7"],
];

for (const [yaml, word, place] of places)
  test(`${JSON.stringify(word)} in ${JSON.stringify(yaml)}`, () => {
    assert.is(placeOf(yaml, word), place);
  });

test("property: every visible character of a scalar of any style is found where it stands", () => {
  const word = fc.stringMatching(/^[a-z0-9.:'"\\-]{1,6}$/);
  const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  });
  const style = fc.constantFrom("|\n", ">\n", ">-\n", "|+\n");
  fc.assert(
    fc.property(lines, style, (words, head) => {
      const body = words.map((line) => `  ${line.join(" ")}\n`).join("");
      const scalar = scalarOf(`a: ${head}${body}`);
      const text = scalarText(scalar);
      assert.is(text.value, scalar.text);
      for (let i = 0; i < text.value.length; i++) {
        if (/\s/.test(text.value[i]!)) continue;
        const one = sliceText(text, i, i + 1);
        assert.is(scalar.source.text.slice(one.start, one.end), text.value[i]);
      }
    }),
  );
});

test.run();
