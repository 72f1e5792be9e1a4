import { convert, noDefault } from "../convert.ts";
import type { Type } from "../type-constraint.ts";
import { anyType, numberType, stringType } from "../type-constraint.ts";
import { invalid } from "../unknowns.ts";
import type { TerraformValue, Trail } from "../value.ts";
import { madeAt } from "../way.ts";

/** What a function may know besides its arguments. */
export interface FunctionCall {
  /** The call's own place. */
  readonly at: Trail;
  readonly files: FileAccess;
}

/** Files by their paths as Terraform sees them: relative to the root module. */
export interface FileAccess {
  read(path: string): { text: string; file: string } | { why: string };
  exists(path: string): boolean | undefined;
  /** All files below a folder, relative to it. */
  list(folder: string): readonly string[];
}

export interface Parameter {
  readonly type: Type;
  readonly nullable?: true;
  /** The function itself deals with an argument that is unknown. */
  readonly unknown?: true;
}

export interface FunctionRow {
  readonly parameters: readonly Parameter[];
  /** How many of the parameters must be there; all, where it is not said. */
  readonly required?: number;
  readonly rest?: Parameter;
  /** Elements of its arguments may be unknown. */
  readonly open?: true;
  /** Which elements that are one of several must be chosen before it runs; all, where it is not said. */
  readonly chooses?: (
    part: Extract<TerraformValue, { kind: "either" }>,
  ) => boolean;
  /** Unknown strings take part as far as they are known. */
  readonly partial?: true;
  readonly run: (
    args: readonly TerraformValue[],
    call: FunctionCall,
  ) => TerraformValue;
}

export type Functions = Readonly<Record<string, FunctionRow>>;
export type Of<K> = Extract<TerraformValue, { kind: K }>;

export const text: Parameter = { type: stringType };
export const number: Parameter = { type: numberType };
export const any: Parameter = { type: anyType };
export const anyOrNull: Parameter = { type: anyType, nullable: true };
export const listOf = (of: Type): Parameter => ({ type: { kind: "list", of } });
export const setOf = (of: Type): Parameter => ({ type: { kind: "set", of } });

export const chooseNone = (): boolean => false;

/** Elements may be anything: the function only moves them about. */
export const moving = { open: true, chooses: chooseNone } as const;

/** Something new that a call makes out of `args`. */
export function made(
  value: string | number | boolean,
  args: readonly TerraformValue[],
  { at }: FunctionCall,
): TerraformValue {
  const trail = madeAt(at, args);
  if (typeof value === "string") return { kind: "string", value, trail };
  if (typeof value === "number") return { kind: "number", value, trail };
  return { kind: "bool", value, trail };
}

export function refuse(why: string, { at }: FunctionCall): TerraformValue {
  return invalid(why, at);
}

/** A list that a call makes; its elements have ways of their own. */
export function listAt(
  of: "tuple" | "list" | "set",
  items: readonly TerraformValue[],
  { at }: FunctionCall,
): TerraformValue {
  return { kind: "list", of, items, trail: at };
}

export function mapAt(
  of: "object" | "map",
  entries: ReadonlyMap<string, TerraformValue>,
  { at }: FunctionCall,
): TerraformValue {
  return { kind: "map", of, entries, trail: at };
}

/** The string of an argument whose parameter says that it is one. */
export function textIn(value: TerraformValue | undefined): string {
  return value?.kind === "string" ? value.value : "";
}

export function numberIn(value: TerraformValue | undefined): number {
  return value?.kind === "number" ? value.value : NaN;
}

export function itemsIn(
  value: TerraformValue | undefined,
): readonly TerraformValue[] {
  return value?.kind === "list" ? value.items : [];
}

export function converted(value: TerraformValue, type: Type): TerraformValue {
  return convert(value, type, noDefault);
}

export function isInvalid(value: TerraformValue): boolean {
  return value.kind === "unknown" && value.invalid === true;
}
