import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as fc from "fast-check";
import { commentsAsYaml } from "../../../src/formats/containers/json-comments.ts";
import { viewDocument } from "../../../src/syntax/view.ts";
import { get, isScalar } from "../../../src/syntax/view.ts";
import { parseYaml } from "../../../src/syntax/yaml.ts";

const test = suite("json-comments");

const rows: readonly (readonly [string, string])[] = [
  ["{} // a", "{}  # a"],
  ["// a\n{}", " # a\n{}"],
  ["{ /* a */ }", "{         }"],
  ["{} /* a */", "{}  # a   "],
  ["{ /* a */\n}", "{  # a   \n}"],
  ["{ /* a\nb */ }", "{     \n     }"],
  ['{"a": "// b"}', '{"a": "// b"}'],
  ['{"a": "/* b */"}', '{"a": "/* b */"}'],
  ['{"a": "\\"// b"} // c', '{"a": "\\"// b"}  # c'],
  ["{} /* never closed", "{} /* never closed"],
  ["{}//", "{} #"],
  ['{"a: // b\n} // c', '{"a: // b\n}  # c'],
];

for (const [written, read] of rows)
  test(JSON.stringify(written), () => assert.is(commentsAsYaml(written), read));

test("every offset and every line stays", () => {
  const part = fc.constantFrom(
    ...["/", "*", '"', "\\", "\n", "\r\n", " ", "a", "#", "//", "/*", "*/"],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (written) => {
      const text = written.join("");
      const read = commentsAsYaml(text);
      assert.is(read.length, text.length);
      assert.is(read.replace(/[^\r\n]/g, ""), text.replace(/[^\r\n]/g, ""));
    }),
  );
});

test("a long file takes no longer than its length", () => {
  for (const part of ["/*", '"\\"', "//", '"', "/* */"])
    assert.ok(commentsAsYaml(part.repeat(500_000)).length > 0);
});

test("trailing commas, tabs and escapes read as JSON's own", () => {
  const text = commentsAsYaml(
    '{\n\t"a": ["b",], // c\n\t"d\\/e": "\\u0032\\u0033",\n}',
  );
  const [root] = parseYaml({ file: "a.json", text }).documents;
  const value = get(viewDocument(root!), "d/e");
  assert.ok(isScalar(value) && value.node.text === "23");
});

test.run();
