/**
 * Plans modules again: `TF_PLUGIN_MIRROR=… tsx test/oracles/record-modules.ts [NAME…]`; a name is that of
 * a hand-written case, or `written` or `generated` for all of them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { openOn23 } from "./judge.ts";
import {
  digestOf,
  generatedCases,
  generatedFile,
  moduleFolder,
  writtenCases,
} from "./module-cases.ts";
import type { ModuleCase } from "./module-cases.ts";
import { planOf } from "./terraform.ts";

type Answers = Map<string, readonly string[]>;

const GROUP = 25;

const names = process.argv.slice(2);
const isAsked = (name: string): boolean =>
  names.length === 0 || names.includes(name);
if (isAsked("generated")) await recordGenerated();
recordWritten();

async function recordGenerated(): Promise<void> {
  const cases = generatedCases();
  const modules = Object.fromEntries(answersTo(cases));
  const stored = { digest: digestOf(cases), modules };
  const text = await format(JSON.stringify(stored), { parser: "json" });
  writeFileSync(generatedFile, text);
}

function recordWritten(): void {
  const cases = writtenCases().filter(
    ({ name }) => isAsked("written") || isAsked(name),
  );
  for (const [name, open] of answersTo(cases)) {
    const file = join(moduleFolder, `${name}.txt`);
    const text = readFileSync(file, "utf8").replace(/\n-- open --\n[^]*$/, "");
    writeFileSync(
      file,
      `${text.trimEnd()}\n-- open --\n${open.map((each) => `${each}\n`).join("")}`,
    );
  }
}

/** Cases that need no root of their own are planned together, as modules of one root. */
function answersTo(cases: readonly ModuleCase[]): Answers {
  const answers: Answers = new Map();
  const together = cases.filter((each) => !needsRoot(each));
  for (let i = 0; i < together.length; i += GROUP)
    planTogether(together.slice(i, i + GROUP), answers);
  for (const each of cases.filter(needsRoot)) planAlone(each, answers);
  return answers;
}

function needsRoot({ files, options, environment }: ModuleCase): boolean {
  return (
    options.length + Object.keys(environment).length > 0 ||
    Object.keys(files).some((name) => /^[^/]*\.tfvars(\.json)?$/.test(name))
  );
}

function planAlone(each: ModuleCase, answers: Answers): void {
  const planned = planOf(each.files, each.options, each.environment);
  if ("plan" in planned)
    answers.set(each.name, openOn23(planned.plan as object));
  else console.log(`${each.name} is refused:\n${planned.refused}`);
}

function planTogether(cases: readonly ModuleCase[], answers: Answers): void {
  if (cases.length === 1) return planAlone(cases[0]!, answers);
  const planned = planOf(groupOf(cases));
  if ("refused" in planned) {
    const half = cases.length >> 1;
    planTogether(cases.slice(0, half), answers);
    return planTogether(cases.slice(half), answers);
  }
  const open = openOn23(planned.plan as object);
  for (const { name } of cases) {
    const prefix = `module.${name}.`;
    const own = open.filter((address) => address.startsWith(prefix));
    answers.set(
      name,
      own.map((address) => address.slice(prefix.length)),
    );
  }
}

function groupOf(cases: readonly ModuleCase[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { name, files: own } of cases) {
    files[`${name}.tf`] = `module "${name}" {\n  source = "./${name}"\n}\n`;
    for (const [path, text] of Object.entries(own))
      files[`${name}/${path}`] = text;
  }
  return files;
}
