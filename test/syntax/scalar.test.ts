import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Mapping, Scalar } from "../../src/syntax/node.ts";
import { resolveScalar } from "../../src/syntax/scalar.ts";
import type { ScalarValue } from "../../src/syntax/scalar.ts";
import { openSource } from "../../src/syntax/source.ts";
import { parseYaml } from "../../src/syntax/yaml.ts";

const test = suite("scalar");

/**
 * Measured with kubectl 1.32.4 (`label --local -o json`) and docker compose 2.40.3 (`config`):
 * what a scalar as written is to each of them.
 */
const measured: [string, ScalarValue, ScalarValue][] = [
  ["23:23", "23:23", "23:23"],
  ["2323:23", "2323:23", "2323:23"],
  ["22:60", "22:60", "22:60"],
  ["027", 23, 23],
  ["0o27", 23, 23],
  ["0x17", 23, 23],
  ["0b10111", 23, 23],
  ["2_3", 23, 23],
  ["23.0", 23, 23],
  ["2.3e1", 23, 23],
  ["+23", 23, 23],
  ["-23", -23, -23],
  ["0023", 19, 19],
  ["08", 8, 8],
  ["yes", true, "yes"],
  ["on", true, "on"],
  ["y", true, "y"],
  ["No", false, "No"],
  ["true", true, true],
  ["False", false, false],
  ["tRue", "tRue", "tRue"],
  ["~", null, null],
  ["null", null, null],
  ["", null, null],
  ['"23"', "23", "23"],
  ["'027'", "027", "027"],
  ['""', "", ""],
  ['!!int "23"', 23, 23],
  ["!!str 23", "23", "23"],
  ["!foo 23", "23", 23],
  [".5", 0.5, 0.5],
  ["1e", "1e", "1e"],
  ["_23", "_23", "_23"],
  ["23a", "23a", "23a"],
];

for (const [text, kubectl, compose] of measured)
  test(`${text || "nothing"} is ${JSON.stringify(kubectl)} to kubectl, ${JSON.stringify(compose)} to compose`, () => {
    const source = openSource("a.yaml", `a: ${text}`);
    const root = parseYaml(source).documents[0]!;
    assert.is(root.kind, "mapping");
    const scalar = (root as Mapping).entries[0]!.value as Scalar;
    assert.is(resolveScalar(scalar, "kubectl"), kubectl);
    assert.is(resolveScalar(scalar, "compose"), compose);
  });

test.run();
