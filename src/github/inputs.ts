import { getInput, getMultilineInput } from "@actions/core";
import { checkChoice } from "../arguments.ts";
import { options, UsageError } from "../options.ts";
import type { OptionKey, OptionRow } from "../options.ts";

/** The inputs of the action as a person wrote them, read by the same rows as the flags. */
export interface Inputs {
  /** One value a line. */
  list(key: OptionKey): readonly string[];
  text(key: OptionKey): string | undefined;
  flag(key: OptionKey): boolean;
}

export const inputs: Inputs = {
  list: (key) => getMultilineInput(nameOf(key)).filter((line) => line !== ""),
  text: (key) => {
    const row: OptionRow = options[key];
    const value = getInput(nameOf(key));
    if (value === "")
      return row.default === undefined ? undefined : String(row.default);
    checkChoice(nameOf(key), row, value);
    return value;
  },
  flag: (key) => {
    const row: OptionRow = options[key];
    return readFlag(nameOf(key), Boolean(row.default));
  },
};

/** Inputs that only the action has. */
export const paths = (): readonly string[] =>
  getMultilineInput("paths").filter((line) => line !== "");
export const workingDirectory = (): string => getInput("working-directory");
export const jsonFile = (): string => getInput("json-file");
export const wantsSummary = (): boolean => readFlag("summary", true);

/** The booleans of YAML 1.2's core schema, as every action takes them. */
function readFlag(name: string, preset: boolean): boolean {
  const value = getInput(name);
  if (value === "") return preset;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  throw new UsageError(`${name} must be true or false, not "${value}"`);
}

function nameOf(key: OptionKey): string {
  const row: OptionRow = options[key];
  return row.input ?? row.name;
}
