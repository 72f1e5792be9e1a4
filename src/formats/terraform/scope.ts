import type { Problem } from "../../model.ts";
import { spend } from "./budget.ts";
import type { Budget } from "./budget.ts";
import type { Source } from "../../syntax/source.ts";
import type { FileAccess } from "./functions/call.ts";
import type { TerraformValue, Trail } from "./value.ts";

/** Where an expression stands, and what its names mean there. */
export interface Scope {
  readonly source: Source;
  readonly module: ModuleScope;
  /** `each`, `count`, iterators of dynamic blocks and names of `for`, innermost first. */
  readonly names: Names | undefined;
}

export interface Names {
  readonly name: string;
  readonly value: TerraformValue;
  readonly outer: Names | undefined;
}

/** What the module around an expression answers; each answer stands at its definition. */
export interface ModuleScope {
  variable(name: string): TerraformValue | undefined;
  local(name: string): TerraformValue | undefined;
  /** The instances of a module call: one, a list of them (count) or a map (for_each). */
  call(name: string): Referable | undefined;
  resource(
    mode: "managed" | "data",
    type: string,
    name: string,
  ): Referable | undefined;
  /** Takes what is wrong with a body that is being read. */
  complain?(problem: Problem): void;
  readonly paths: { readonly module: string; readonly root: string };
  readonly files: FileAccess;
  /** What the values of its root may take; where it is not said, each has one of its own. */
  readonly budget?: Budget;
  /** A template that a function renders: Terraform renders no other within it. */
  readonly isTemplate?: true;
}

/** Something with attributes that are worked out one by one, when asked. */
export interface Referable {
  /** The keys of its instances; nothing where it is just one. */
  readonly keys: readonly (string | number)[] | "unknown" | undefined;
  attribute(key: string | number | undefined, name: string): TerraformValue;
  /** All attributes that are written, as one object. */
  whole(key: string | number | undefined): TerraformValue;
}

/** A module that answers nothing but with its files. */
export function emptyModule(files: FileAccess): ModuleScope {
  return {
    variable: () => undefined,
    local: () => undefined,
    call: () => undefined,
    resource: () => undefined,
    paths: { module: ".", root: "." },
    files,
  };
}

/** Files of which none is read, for the reason `why`. */
export function noFilesBecause(why: string): FileAccess {
  return { read: () => ({ why }), exists: () => undefined, list: () => [] };
}

export function withName(
  scope: Scope,
  name: string,
  value: TerraformValue,
): Scope {
  return { ...scope, names: { name, value, outer: scope.names } };
}

export function lookUp(scope: Scope, name: string): TerraformValue | undefined {
  let passed = 0;
  for (let at = scope.names; at; at = at.outer, passed++)
    if (at.name === name) {
      spend(passed / 16);
      return at.value;
    }
  spend(passed / 16);
  return undefined;
}

export function placeIn(
  scope: Scope,
  { start, end }: { readonly start: number; readonly end: number },
): Trail {
  return { source: scope.source, start, end };
}
