/** Asks the real Terraform for every answer again: `tsx test/oracles/record-expressions.ts [FILE…]` */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  expressionFiles,
  expressionFolder,
  expressionRoot,
  printCases,
  readCases,
} from "./expression-cases.ts";
import type { Answer } from "./expression-cases.ts";
import { consoleAnswer, inFolder } from "./terraform.ts";

const named = process.argv.slice(2);
for (const file of named.length > 0 ? named : expressionFiles()) {
  const cases = readCases(file).map(({ expression }) => ({
    expression,
    answer: answerTo(expression),
  }));
  writeFileSync(join(expressionFolder, file), printCases(cases));
  console.log(`${file}: ${cases.length}`);
}

function answerTo(expression: string): Answer {
  const files = {
    ...expressionRoot(),
    "case.tf": `locals {\n  answer = (${expression}\n)\n}\n`,
  };
  return inFolder(files, (folder) => {
    const json = consoleAnswer(
      folder,
      "nonsensitive(jsonencode(local.answer))",
    );
    // A value that cannot be worked out is "(known after apply)".
    if (!json?.startsWith('"')) return "error";
    const type = consoleAnswer(folder, "type(local.answer)")!;
    return { json: JSON.parse(json) as string, type: oneLine(type) };
  });
}

function oneLine(type: string): string {
  return type
    .replace(/,\s*(?=[})\]])/g, "")
    .replace(/\s+/g, " ")
    .replace(/([({[]) | (?=[)}\]])/g, "$1");
}
