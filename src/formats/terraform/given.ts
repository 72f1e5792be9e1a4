import type { Problem } from "../../model.ts";
import { openSource } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";
import type { World } from "../../world/world.ts";
import type { VariableSetting } from "../format.ts";
import { fileProblem } from "../file-problem.ts";
import { headerOf } from "./blocks.ts";
import type { ModuleDefinition } from "./declarations.ts";
import { evaluate } from "./evaluate.ts";
import type { Given } from "./instance.ts";
import { readVariableArgument, readVariableFile } from "./variable-files.ts";
import { constantScope, typeOfVariable } from "./variables.ts";
import { standingAt } from "./value.ts";
import type { TerraformValue } from "./value.ts";

/** The values of one file, by the variable's name. */
export type FileOfValues = ReadonlyMap<string, Given>;

/** Reads files of values, each once. */
export interface ValueFiles {
  read(file: string): FileOfValues;
  readonly problems: Problem[];
  readonly sources: Map<string, Source>;
}

export function openValueFiles(
  world: World,
  taken: ReadonlyMap<string, Source>,
): ValueFiles {
  const known = new Map<string, FileOfValues>();
  const files: ValueFiles = {
    problems: [],
    sources: new Map(),
    read: (file) => {
      const found = known.get(file) ?? readValues(file);
      known.set(file, found);
      return found;
    },
  };
  const readValues = (file: string): FileOfValues => {
    const source = taken.get(file) ?? open(file);
    if (!source) return new Map();
    files.sources.set(file, source);
    const { values, problems } = readVariableFile(source);
    files.problems.push(...problems);
    return new Map(
      [...values].map(([name, value]) => [
        name,
        {
          note: `the value of "${name}" in ${file}`,
          evaluate: () =>
            evaluate(value.expression, constantScope(value.source)),
        },
      ]),
    );
  };
  const open = (file: string): Source | undefined => {
    const answer = world.read(file);
    if ("text" in answer) return openSource(file, answer.text);
    files.problems.push(
      fileProblem(file, `this file was not read: ${answer.refused}`),
    );
    return undefined;
  };
  return files;
}

/**
 * The values that a root module gets, the later over the earlier: TF_VAR_ of the environment, the
 * files that load by themselves, `candidate`, then --var and --var-file in their order
 * (https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence).
 */
export function valuesFor(
  root: ModuleDefinition,
  automatic: readonly string[],
  candidate: string | undefined,
  settings: readonly VariableSetting[],
  files: ValueFiles,
): Map<string, Given> {
  const isEnvironment = (each: VariableSetting): boolean =>
    "from" in each && each.from.startsWith("TF_VAR_");
  const named: VariableSetting[] = [
    ...automatic,
    ...(candidate === undefined ? [] : [candidate]),
  ].map((file) => ({ file }));
  const order = [
    ...settings.filter(isEnvironment),
    ...named,
    ...settings.filter((each) => !isEnvironment(each)),
  ];
  const values = new Map<string, Given>();
  for (const setting of order) {
    if ("file" in setting)
      for (const [name, given] of files.read(setting.file))
        values.set(name, given);
    else {
      const given = argumentFor(root, setting);
      if (given) values.set(setting.name, given);
    }
  }
  return values;
}

/** A value of the command line stands in no file: the variable's declaration is its place. */
function argumentFor(
  root: ModuleDefinition,
  { name, text, from }: Extract<VariableSetting, { name: string }>,
): Given | undefined {
  const declaration = root.variables.get(name);
  if (!declaration) return undefined;
  const kind = typeOfVariable(declaration)?.kind;
  const isPrimitive = kind === "string" || kind === "number" || kind === "bool";
  const { raw, parsed, source } = readVariableArgument(name, text, from);
  const note = `${from} gives variable "${name}" its value`;
  return {
    note,
    evaluate: (): TerraformValue => {
      const expression =
        isPrimitive || kind === undefined ? raw : parsed().expression;
      return standingAt(evaluate(expression, constantScope(source)), {
        ...headerOf(declaration),
        note,
      });
    },
  };
}

/** The files of `folder` that load by themselves, in Terraform's order. */
export function automaticFiles(
  world: World,
  folder: string,
  files: readonly string[],
): string[] {
  const prefix = folder === "." ? "" : `${folder}/`;
  const [native, json] = ["terraform.tfvars", "terraform.tfvars.json"].map(
    (name) => prefix + name,
  );
  const isThere = (file: string): boolean => files.includes(file);
  // Git may ignore it, Terraform does not.
  const hasNative = isThere(native!) || world.kind(native!) === "file";
  const fixed = [
    ...(hasNative ? [native!] : []),
    ...(isThere(json!) ? [json!] : []),
  ];
  const auto = files.filter(
    (file) =>
      file.startsWith(prefix) &&
      !file.slice(prefix.length).includes("/") &&
      /\.auto\.tfvars(?:\.json)?$/.test(file),
  );
  return [...fixed, ...new Set(auto.sort())];
}
