import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  devcontainerVariables,
  githubExpressions,
  withExpressions,
} from "../../../src/formats/containers/expressions.ts";
import { sliceText, textSpan, UNKNOWN } from "../../../src/syntax/text.ts";
import { textOf } from "../marked-text.ts";

const test = suite("expressions");

const rows: readonly (readonly [string, RegExp, string])[] = [
  ["${{ matrix.port }}:23", githubExpressions, "?:23"],
  ["${{ a }}${{ b }}", githubExpressions, "??"],
  ["${{ format('{0}', '}') }}:23", githubExpressions, "?:23"],
  ["$PORT:${PORT}:23", githubExpressions, "$PORT:${PORT}:23"],
  ["${{ never closed", githubExpressions, "${{ never closed"],
  ["${localEnv:PORT}:23", devcontainerVariables, "?:23"],
  ["${localEnv:PORT:23}:80", devcontainerVariables, "23:80"],
  ["${containerEnv:A:b:c}", devcontainerVariables, "b:c"],
  ["${devcontainerId}", devcontainerVariables, "?"],
  ["", devcontainerVariables, ""],
];

for (const [written, expressions, read] of rows)
  test(written, () =>
    assert.is(
      withExpressions(textOf(written), expressions).value,
      read.replaceAll("?", UNKNOWN),
    ),
  );

test("what stands around keeps its place", () => {
  const text = withExpressions(textOf("${{ a }}:23"), githubExpressions);
  const { start, end } = textSpan(sliceText(text, 2));
  assert.equal([start, end], [9, 11]);
});

test("openings without end are read once", () => {
  const text = textOf("${{".repeat(300_000));
  assert.is(withExpressions(text, githubExpressions), text);
  const other = textOf("${".repeat(300_000));
  assert.is(withExpressions(other, devcontainerVariables), other);
});

test.run();
