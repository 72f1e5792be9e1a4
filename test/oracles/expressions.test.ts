import { isDeepStrictEqual } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { evaluateText } from "./evaluate.ts";
import type { Evaluated } from "./evaluate.ts";
import {
  expressionFiles,
  expressionRoot,
  readCases,
} from "./expression-cases.ts";
import type { Answer } from "./expression-cases.ts";

/** Our evaluator against what the real Terraform said. */
const test = suite("expressions as terraform console answers them");

/**
 * Where we need not agree, so only live.test.ts looks at it: decimals that a double does not hold, what
 * other versions or settings answer otherwise, files that Terraform refuses before it evaluates.
 */
const quirks = "quirks.txt";

const root = expressionRoot();

for (const file of expressionFiles().filter((name) => name !== quirks))
  test(file, () => {
    const cases = readCases(file);
    assert.ok(cases.length > 0 && cases.every((each) => each.answer));
    const wrong = cases.flatMap(({ expression, answer }) => {
      const evaluated = evaluateText(expression, root);
      return isRight(evaluated, answer!)
        ? []
        : [`${expression}\n=> ${show(answer!)}\nours: ${show(evaluated)}`];
    });
    assert.ok(
      wrong.length === 0,
      `${wrong.length} of ${cases.length}:\n\n${wrong.join("\n\n")}`,
    );
  });

/** Where Terraform refuses, an unknown value will do as well: what `try` and `can` see is told by their own cases. */
function isRight(evaluated: Evaluated, answer: Answer): boolean {
  if (answer === "error") return !("value" in evaluated);
  if (!("value" in evaluated)) return false;
  const value: unknown = JSON.parse(answer.json, (_, each: unknown) =>
    Object.is(each, -0) ? 0 : each,
  );
  const [type] = /^\w+/.exec(answer.type)!;
  return (
    isDeepStrictEqual(evaluated.value, value) &&
    (value === null || evaluated.type === type)
  );
}

function show(answer: Answer | Evaluated): string {
  return answer === "error" || !("json" in answer)
    ? JSON.stringify(answer)
    : `${answer.json} : ${answer.type}`;
}

test.run();
