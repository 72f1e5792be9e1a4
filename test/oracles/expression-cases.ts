import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * An expression, then `=> ` and what `jsonencode(…)` and `type(…)` of it give in Terraform's console,
 * or `=> error`. Types that the JSON tells by itself (string, number, bool) are left out.
 */
export interface ExpressionCase {
  readonly expression: string;
  readonly answer: Answer | undefined;
}

export type Answer = "error" | { readonly json: string; readonly type: string };

export const expressionFolder = join(import.meta.dirname, "expressions");

export function expressionFiles(): string[] {
  return readdirSync(expressionFolder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
}

/** The folder in which the expressions are evaluated: path to text. */
export function expressionRoot(): Record<string, string> {
  const root = join(expressionFolder, "root");
  return Object.fromEntries(
    readdirSync(root).map((name) => [
      name,
      readFileSync(join(root, name), "utf8"),
    ]),
  );
}

export function readCases(file: string): ExpressionCase[] {
  return parseCases(readFileSync(join(expressionFolder, file), "utf8"));
}

/** Cases end with their answer, or, where they have none yet, with an empty line that is in no heredoc. */
export function parseCases(text: string): ExpressionCase[] {
  const cases: ExpressionCase[] = [];
  let lines: string[] = [];
  const close = (answer: Answer | undefined): void => {
    if (lines.length > 0) cases.push({ expression: lines.join("\n"), answer });
    lines = [];
  };
  for (const line of text.split("\n")) {
    if (line.startsWith("=> ")) close(readAnswer(line.slice(3)));
    else if (line === "" && !inHeredoc(lines)) close(undefined);
    else lines.push(line);
  }
  close(undefined);
  return cases;
}

export function printCases(cases: readonly ExpressionCase[]): string {
  return cases
    .map(({ expression, answer }) => `${expression}\n=> ${printAnswer(answer)}`)
    .join("\n\n")
    .concat("\n");
}

function inHeredoc(lines: readonly string[]): boolean {
  const open = lines.findIndex((line) => /<<-?\w+$/.test(line));
  if (open < 0) return false;
  const word = /<<-?(\w+)$/.exec(lines[open]!)![1];
  return !lines.slice(open + 1).some((line) => line.trim() === word);
}

function readAnswer(text: string): Answer {
  if (text === "error") return "error";
  const [, json, type] = /^(.*?)(?: : ([a-z]+(?:\(.*\))?))?$/.exec(text)!;
  return { json: json!, type: type ?? typeOfJson(json!) };
}

function printAnswer(answer: Answer | undefined): string {
  if (answer === undefined || answer === "error") return "error";
  const { json, type } = answer;
  return type === typeOfJson(json) ? json : `${json} : ${type}`;
}

function typeOfJson(json: string): string {
  const value: unknown = JSON.parse(json);
  return typeof value === "boolean" ? "bool" : typeof value;
}
