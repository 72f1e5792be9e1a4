import { callFunction } from "../../../src/formats/terraform/functions/call.ts";
import type {
  FileAccess,
  FunctionCall,
} from "../../../src/formats/terraform/functions/call.ts";
import type {
  TerraformValue,
  Trail,
} from "../../../src/formats/terraform/value.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { textFrom } from "../../../src/syntax/text.ts";

/** Values out of JavaScript's: arrays are tuples, objects are objects, and what has a `kind` is a value already. */
export type Given =
  | string
  | number
  | boolean
  | null
  | Given[]
  | { [name: string]: Given }
  | Set<Given>
  | TerraformValue;

export const source = openSource("main.tf", " ".repeat(100));
export const callPlace: Trail = { source, start: 20, end: 50 };
const place: Trail = { source, start: 10, end: 12 };

export function valueOf(given: Given, trail = place): TerraformValue {
  if (given === null) return { kind: "null", trail };
  if (typeof given === "string") return { kind: "string", value: given, trail };
  if (typeof given === "number") return { kind: "number", value: given, trail };
  if (typeof given === "boolean") return { kind: "bool", value: given, trail };
  if (given instanceof Set)
    return {
      kind: "list",
      of: "set",
      items: Array.from(given, (each) => valueOf(each)),
      trail,
    };
  if (Array.isArray(given))
    return {
      kind: "list",
      of: "tuple",
      items: given.map((each) => valueOf(each)),
      trail,
    };
  if ("kind" in given && "trail" in given) return given as TerraformValue;
  const entries = new Map(
    Object.entries(given as { [name: string]: Given }).map(([name, each]) => [
      name,
      valueOf(each),
    ]),
  );
  return { kind: "map", of: "object", entries, trail };
}

export function list(...items: Given[]): TerraformValue {
  const value = valueOf(items);
  return { ...value, of: "list" } as TerraformValue;
}

export function map(entries: { [name: string]: Given }): TerraformValue {
  return { ...valueOf(entries), of: "map" } as TerraformValue;
}

export function unknown(why = "var.x has no value"): TerraformValue {
  return { kind: "unknown", why, trail: place };
}

export function either(...options: Given[]): TerraformValue {
  return {
    kind: "either",
    options: options.map((each) => valueOf(each)),
    trail: place,
  };
}

export function sensitive(given: Given): TerraformValue {
  return { ...valueOf(given), sensitive: true };
}

/** A string that is written in a file of its own, characters as they are. */
export function written(text: string, file = "written.tf"): TerraformValue {
  const from = openSource(file, text);
  const whole = { start: 0, end: text.length };
  const pieces = [{ text, ...whole }];
  return {
    kind: "string",
    value: text,
    text: textFrom(from, pieces, 0, text.length),
    trail: { source: from, ...whole },
  };
}

/** A value that a reference at `start` leads to. */
export function referred(given: Given, start: number): TerraformValue {
  const value = valueOf(given);
  const note = 'the default of variable "x"';
  return {
    ...value,
    trail: { source, start, end: start + 5, next: { ...value.trail, note } },
  };
}

export const noFiles: FileAccess = {
  read: () => ({ why: "no file is read here" }),
  exists: () => undefined,
  list: () => [],
};

export function callOf(
  name: string,
  args: readonly Given[],
  files = noFiles,
): TerraformValue {
  const call: FunctionCall = { at: callPlace, files };
  return callFunction(
    name,
    args.map((each) => valueOf(each)),
    call,
  );
}

/** The value as text: `[…]` tuple, `list[…]`, `set[…]`, `{…}` object, `map{…}`, `?why`, `!` for what Terraform refuses, `a | b` for one of several. */
export function shown(value: TerraformValue): string {
  switch (value.kind) {
    case "string":
      return JSON.stringify(value.value);
    case "number":
    case "bool":
      return String(value.value);
    case "null":
      return "null";
    case "unknown":
      return value.invalid
        ? "!"
        : `?${value.text ? JSON.stringify(value.text.value) : value.why}`;
    case "either":
      return value.options.map(shown).join(" | ");
    case "list":
      return `${value.of === "tuple" ? "" : value.of}[${value.items.map(shown).join(", ")}]`;
    case "map":
      return `${value.of === "object" ? "" : "map"}{${Array.from(value.entries, ([name, each]) => `${name}: ${shown(each)}`).join(", ")}}`;
  }
}
