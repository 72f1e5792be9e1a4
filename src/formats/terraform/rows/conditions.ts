import type { TerraformValue } from "../value.ts";
import { optionsOf, wordOf } from "./facts.ts";
import { valuesAt } from "./paths.ts";
import type { Condition, Toggle } from "./row.ts";
import type { Scope } from "./scope.ts";

/** Whether a condition holds, and the value that decides it or leaves it open. */
export interface Answer {
  readonly truth: "yes" | "no" | "unknown";
  readonly value?: TerraformValue;
}

const holds: Answer = { truth: "yes" };

/** Kleene's `and`: the first no, else the first doubt, else yes with the first value. */
export function allHold(
  conditions: readonly Condition[],
  scope: Scope,
): Answer {
  const answers = conditions.map((each) => answer(each, scope));
  return (
    answers.find(({ truth }) => truth === "no") ??
    answers.find(({ truth }) => truth === "unknown") ??
    answers.find(({ value }) => value) ??
    holds
  );
}

function someHold(conditions: readonly Condition[], scope: Scope): Answer {
  const answers = conditions.map((each) => answer(each, scope));
  return (
    answers.find(({ truth }) => truth === "yes") ??
    answers.find(({ truth }) => truth === "unknown") ?? { truth: "no" }
  );
}

export function toggled({ all, any }: Toggle, scope: Scope): Answer {
  return any ? someHold(any, scope) : allHold(all ?? [], scope);
}

export function answer(condition: Condition, scope: Scope): Answer {
  if ("absent" in condition) return answerAbsent(condition.absent, scope);
  const values = valuesAt(condition.path, scope);
  const fits = tests.get(condition) ?? testOf(condition);
  tests.set(condition, fits);
  const word = condition.default?.toLowerCase();
  const whenAbsent = word === undefined ? "not" in condition : fits(word);
  if (values.length === 0) return { truth: yesOrNo(whenAbsent) };
  const answers = values.map((value) => answerFor(value, fits, whenAbsent));
  const [strong, weak] = "not" in condition ? ["no", "yes"] : ["yes", "no"];
  return (
    answers.find(({ truth }) => truth === strong) ??
    answers.find(({ truth }) => truth === "unknown") ??
    answers.find(({ truth }) => truth === weak)!
  );
}

function answerAbsent(paths: readonly string[], scope: Scope): Answer {
  const values = paths.flatMap((path) => valuesAt(path, scope));
  const there = values.find(({ kind }) => kind !== "unknown");
  if (there) return { truth: "no", value: there };
  return values[0] ? { truth: "unknown", value: values[0] } : holds;
}

type Test = (word: string) => boolean;

/** Of each condition of a row, which many resources ask. */
const tests = new WeakMap<Condition, Test>();

function testOf(condition: Exclude<Condition, { absent: unknown }>): Test {
  if ("match" in condition) {
    const expression = new RegExp(condition.match, "i");
    return (word) => expression.test(word);
  }
  if (!("in" in condition || "not" in condition)) return () => true;
  const words = ("in" in condition ? condition.in : condition.not).map((word) =>
    word.toLowerCase(),
  );
  const isFlag = words.some((word) => word === "true" || word === "false");
  const includes: Test = (word) =>
    words.includes(word) || (isFlag && words.includes(asFlag(word)));
  return "in" in condition ? includes : (word) => !includes(word);
}

/** Terraform makes a flag of these texts too. */
function asFlag(word: string): string {
  return word === "1" ? "true" : word === "0" ? "false" : word;
}

function answerFor(
  value: TerraformValue,
  fits: Test,
  whenAbsent: boolean,
): Answer {
  const options = optionsOf(value);
  if (!options) return { truth: "unknown", value };
  const verdicts = options.map((option) => {
    const word = wordOf(option);
    return word === undefined ? whenAbsent : fits(word);
  });
  if (verdicts.every((verdict) => verdict === verdicts[0]))
    return { truth: yesOrNo(verdicts[0] ?? false), value };
  return { truth: "unknown", value };
}

function yesOrNo(verdict: boolean): "yes" | "no" {
  return verdict ? "yes" : "no";
}
