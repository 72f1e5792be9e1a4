import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  expressionFiles,
  expressionRoot,
  readCases,
} from "./expression-cases.ts";
import {
  consoleAnswer,
  inFolder,
  recordedVersion,
  terraformVersion,
} from "./terraform.ts";

/** Whether the stored answers still are the real Terraform's. */
const test = suite("stored answers against terraform console");

const cases = expressionFiles().flatMap(readCases);
const missing = whyNot(terraformVersion());

if (missing !== undefined) {
  console.log(`skipped: ${missing}`);
  test.skip(missing);
  test("is skipped", () => {});
} else {
  test("every value", () => {
    const stored = cases.flatMap(({ expression, answer }) =>
      typeof answer === "object" ? [{ expression, json: answer.json }] : [],
    );
    const answers = answersTo(stored.map((each) => each.expression));
    assert.ok(answers, "terraform refuses one of them");
    for (const [i, { expression, json }] of stored.entries())
      assert.is(answers[i], json, expression);
  });

  test("some errors", () => {
    const refused = cases.filter(({ answer }) => answer === "error");
    for (let i = 0; i < refused.length; i += 60)
      assert.is(answersTo([refused[i]!.expression]), undefined);
  });
}

test.run();

function whyNot(version: string | undefined): string | undefined {
  if (version === undefined) return "there is no terraform on PATH";
  return version === recordedVersion
    ? undefined
    : `terraform ${version} is on PATH, the answers are those of ${recordedVersion}`;
}

/** All in one call: what jsonencode gives for each, or nothing where one of them is refused. */
function answersTo(
  expressions: readonly string[],
): readonly string[] | undefined {
  const entries = expressions.map(
    (text) => `    nonsensitive(jsonencode(\n${text}\n    )),\n`,
  );
  const file = `locals {\n  answers = [\n${entries.join("")}  ]\n}\n`;
  const files = { ...expressionRoot(), "case.tf": file };
  const answer = inFolder(files, (folder) =>
    consoleAnswer(folder, "jsonencode(local.answers)"),
  );
  if (!answer?.startsWith('"')) return undefined;
  return JSON.parse(JSON.parse(answer) as string) as string[];
}
