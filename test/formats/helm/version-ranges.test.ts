import { suite } from "uvu";
import * as assert from "uvu/assert";
import { matchesRange } from "../../../src/formats/helm/version-ranges.ts";

/** https://github.com/Masterminds/semver#checking-version-constraints */
const test = suite("version ranges");

const rows: [range: string, version: string, matches: boolean | undefined][] = [
  [">=1.19-0", "1.20.3", true],
  [">=1.19-0", "v1.19.0-rc.1", true],
  [">=1.19", "1.19.0-rc.1", false],
  ["<1.14-0", "v1.35.0", false],
  [">= 1.2, < 2.0", "1.9.0", true],
  [">= 1.2 < 2.0", "2.0.0", false],
  ["<1.0 || >=2.0", "2.1.0", true],
  ["~1.2.3", "1.2.9", true],
  ["~1.2.3", "1.3.0", false],
  ["~1", "1.9.9", true],
  ["^1.2.3", "1.9.0", true],
  ["^1.2.3", "2.0.0", false],
  ["^0.2.3", "0.2.9", true],
  ["^0.2.3", "0.3.0", false],
  ["1.2.x", "1.2.7", true],
  ["1.x", "2.0.0", false],
  ["*", "0.0.1", true],
  ["1.2 - 1.4", "1.4.5", true],
  ["=1.2.3", "1.2.3", true],
  ["!=1.2.3", "1.2.3", false],
  ["nonsense", "1.2.3", undefined],
  [">=1.0", "nonsense", undefined],
];

for (const [range, version, matches] of rows)
  test(`${range} of ${version}`, () => {
    assert.is(matchesRange(range, version), matches);
  });

test.run();
