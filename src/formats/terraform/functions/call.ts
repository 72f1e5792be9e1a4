import { spend, spendText } from "../budget.ts";
import { unknownPart } from "../equality.ts";
import { deepOptions, optionsOf, overOptions, unknownFrom } from "../lift.ts";
import { measureOf } from "../measure.ts";
import type { TerraformValue } from "../value.ts";
import { isSensitive, markedSensitive } from "../way.ts";
import { choosing } from "./choosing.ts";
import { conversions } from "./conversions.ts";
import { csv } from "./csv.ts";
import { dates } from "./dates.ts";
import { encodings } from "./encodings.ts";
import { files } from "./files.ts";
import { formatting } from "./formatting.ts";
import { chooseNone, converted, isInvalid, refuse } from "./function.ts";
import type {
  FunctionCall,
  FunctionRow,
  Functions,
  Parameter,
} from "./function.ts";
import { hashes } from "./hashes.ts";
import { json } from "./json.ts";
import { legacy } from "./legacy.ts";
import { lists } from "./lists.ts";
import { maps } from "./maps.ts";
import { networks } from "./networks.ts";
import { numbers } from "./numbers.ts";
import { partialText, withStandIns } from "./partial.ts";
import { patterns } from "./patterns.ts";
import { sets } from "./sets.ts";
import { strings } from "./strings.ts";
import { yaml } from "./yaml.ts";

export type { FileAccess, FunctionCall } from "./function.ts";

/** Functions whose answer is another one at each run, or needs a key. */
const impure = new Set([
  "timestamp",
  "plantimestamp",
  "uuid",
  "bcrypt",
  "rsadecrypt",
]);

const tables: readonly Functions[] = [
  legacy,
  ...[numbers, strings, formatting, patterns, lists, choosing, maps, sets],
  ...[conversions, encodings, json, yaml, csv, files, dates, hashes, networks],
];

const rows: ReadonlyMap<string, FunctionRow> = new Map(
  tables.flatMap((table) => Object.entries(table)),
);

/** Whether a name is a function of Terraform's language; `core::max` is `max`. */
export function hasFunction(name: string): boolean {
  const own = ownName(name);
  return rows.has(own) || impure.has(own);
}

/** What a function gives (https://developer.hashicorp.com/terraform/language/functions). */
export function callFunction(
  name: string,
  args: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  const own = ownName(name);
  const row = rows.get(own);
  if (!row) return withoutRow(own, call);
  const broken = args.find(isInvalid);
  if (broken) return unknownFrom(broken);
  const wrong = countProblem(own, row, args.length);
  if (wrong !== undefined) return refuse(wrong, call);
  return overOptions(
    args,
    call.at,
    (chosen) => once(own, row, chosen, call),
    row.chooses === chooseNone ? optionsOf : deepOptions(row.chooses),
  );
}

function ownName(name: string): string {
  return name.replace(/^core::/, "");
}

function withoutRow(name: string, call: FunctionCall): TerraformValue {
  if (name.includes("::"))
    return unknownAt(`${name}() is a function of a provider`, call);
  return impure.has(name)
    ? unknownAt(`${name}() is only known when Terraform runs`, call)
    : refuse(`there is no function ${name}()`, call);
}

function unknownAt(why: string, { at }: FunctionCall): TerraformValue {
  return { kind: "unknown", why, trail: at };
}

function countProblem(
  name: string,
  { parameters, required, rest }: FunctionRow,
  count: number,
): string | undefined {
  const least = required ?? parameters.length;
  if (count < least) return `${name}() needs ${least} arguments, not ${count}`;
  return count > parameters.length && !rest
    ? `${name}() takes ${parameters.length} arguments, not ${count}`
    : undefined;
}

function once(
  name: string,
  row: FunctionRow,
  args: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  for (const value of args) spendOn(value, row);
  const given = args.map((value, i) => argument(name, row, i, value, call));
  const broken = given.find(isInvalid);
  if (broken) return unknownFrom(broken);
  const result = answer(row, given, call);
  return isMarked(row, given) ? markedSensitive(result) : result;
}

/** A function reads its arguments, all of them unless it only moves their elements about. */
function spendOn(value: TerraformValue, { chooses }: FunctionRow): void {
  spend(1);
  if (value.kind === "string") spendText(value.value.length);
  const isWalked = value.kind === "list" || value.kind === "map";
  if (isWalked && chooses !== chooseNone) spend(measureOf(value).elements / 16);
}

function parameterOf({ parameters, rest }: FunctionRow, i: number): Parameter {
  return parameters[i] ?? rest!;
}

function argument(
  name: string,
  row: FunctionRow,
  i: number,
  value: TerraformValue,
  call: FunctionCall,
): TerraformValue {
  const parameter = parameterOf(row, i);
  if (value.kind === "null" && !parameter.nullable)
    return refuse(`argument ${i + 1} of ${name}() is null`, call);
  const given = converted(value, parameter.type);
  return given.kind === "unknown" && given.invalid
    ? { ...given, why: `argument ${i + 1} of ${name}(): ${given.why}` }
    : given;
}

function answer(
  row: FunctionRow,
  args: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  const open = args.find((value, i) => isInTheWay(row, value, i));
  if (!open) return row.run(args, call);
  const part = unknownPart(open) ?? open;
  const isListMissing = args.some(
    (arg, i) =>
      arg.kind === "unknown" && parameterOf(row, i).type.kind === "list",
  );
  const whole = row.partial && !isListMissing && withStandIns(args, call);
  if (!whole) return unknownFrom(part);
  return partialText(row.run(whole, call), part);
}

function isInTheWay(
  row: FunctionRow,
  value: TerraformValue,
  i: number,
): boolean {
  if (value.kind === "unknown") return !parameterOf(row, i).unknown;
  return !row.open && unknownPart(value) !== undefined;
}

/** What comes out of something secret is secret; elements that only move keep their own mark. */
function isMarked(row: FunctionRow, args: readonly TerraformValue[]): boolean {
  if (row === conversions.nonsensitive || row === conversions.issensitive)
    return false;
  return row.open ? args.some((arg) => arg.sensitive) : args.some(isSensitive);
}
