import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readIgnoreFile } from "../../../src/formats/helm/ignore.ts";

/** https://helm.sh/docs/chart_template_guide/helm_ignore_file/ */
const test = suite(".helmignore");

const rows: [rules: string, path: string, isIgnored: boolean][] = [
  ["# comment\n\n*.md", "README.md", true],
  ["*.md", "docs/a.md", true],
  ["/*.md", "docs/a.md", false],
  ["/*.md", "a.md", true],
  ["docs/", "docs/a.txt", true],
  ["docs/", "docs", false],
  ["templates/old*", "templates/old.yaml", true],
  ["templates/old*", "templates/deep/old.yaml", false],
  ["templates/[ab].yaml", "templates/a.yaml", true],
  ["templates/[^ab].yaml", "templates/a.yaml", false],
  ["templates/?.yaml", "templates/a.yaml", true],
  ["templates/?.yaml", "templates/ab.yaml", false],
  // A rule that is turned round ignores everything that it does not match.
  ["!*.yaml", "a.txt", true],
  ["!*.yaml", "a.yaml", false],
  ["", "templates/.hidden.yaml", true],
  ["**/a.yaml", "b/a.yaml", false],
];

for (const [rules, path, isIgnored] of rows)
  test(`${JSON.stringify(rules)} of ${path}`, () => {
    assert.is(readIgnoreFile(rules)(path), isIgnored);
  });

test.run();
