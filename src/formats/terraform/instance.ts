import type { Problem } from "../../model.ts";
import { printKey } from "./address.ts";
import { headerOf } from "./blocks.ts";
import { followed } from "./budget.ts";
import type { Budget } from "./budget.ts";
import { openChildren, referableCall } from "./children.ts";
import { attributeNamed, contentsOf } from "./declarations.ts";
import type {
  Declaration,
  ModuleDefinition,
  PlacedAttribute,
} from "./declarations.ts";
import { evaluateAlone } from "./evaluate.ts";
import { expand } from "./expand.ts";
import type { Expansion } from "./expand.ts";
import type { FileAccess } from "./functions/call.ts";
import { memory } from "./memory.ts";
import { markSensitive, noted } from "./notes.ts";
import { referableResource } from "./referable-resource.ts";
import type { Names, Scope } from "./scope.ts";
import { identified } from "./unknowns.ts";
import type { TerraformValue } from "./value.ts";
import { variableValue } from "./variables.ts";

/** A value that is given to a module: what it is worth, and what to call the place where it stands. */
export interface Given {
  readonly note: string;
  evaluate(): TerraformValue;
}

/** Finds the folder that a module call leads to, seen from a module; or why there is none. */
export type FindModule = (
  call: Declaration,
  from: ModuleInstance,
) => ModuleDefinition | { readonly why: string };

/** One use of a module: its inputs are known, everything else is worked out when asked. */
export interface ModuleInstance {
  readonly definition: ModuleDefinition;
  /** `module.net["a"]`; empty for a root. */
  readonly address: string;
  /** The names of the calls from the root down to here, as modules.json joins them. */
  readonly path: readonly string[];
  /** The modules around it, the root first. */
  readonly callers: readonly ModuleDefinition[];
  /** Whether it is there depends on something that nobody knows. */
  readonly possible: boolean;
  readonly root: Root;
  output(name: string): TerraformValue | undefined;
  expansionOf(declaration: Declaration): Expansion;
  childrenOf(call: Declaration): Children;
  scopeOf(declaration: Declaration, names: Names | undefined): Scope;
}

/** What all instances below one root share. */
export interface Root {
  readonly files: FileAccess;
  readonly findModule: FindModule;
  readonly budget?: Budget;
  complain(problem: Problem): void;
  pathOf(folder: string): string;
}

export type Children =
  | { readonly why: string }
  | {
      readonly expansion: Expansion;
      readonly instances: readonly ModuleInstance[];
    };

export function openInstance(
  definition: ModuleDefinition,
  root: Root,
  given: ReadonlyMap<string, Given>,
  place: Pick<ModuleInstance, "address" | "path" | "callers" | "possible">,
): ModuleInstance {
  const remember = memory();
  const scope = {
    paths: {
      get module() {
        return root.pathOf(definition.folder);
      },
      root: ".",
    },
    files: root.files,
    complain: root.complain,
    ...(root.budget && { budget: root.budget }),
    variable: (name: string) => {
      const declaration = definition.variables.get(name);
      return (
        declaration &&
        remember(`var.${name}`, () =>
          identified(
            followed(
              () => variableValue(name, declaration, given.get(name)),
              () => headerOf(declaration),
              root.budget,
            ),
            addressIn(place, `var.${name}`, undefined),
          ),
        )
      );
    },
    local: (name: string) => {
      const local = definition.locals.get(name);
      return (
        local &&
        remember(`local.${name}`, () =>
          noted(evaluatePlaced(local, undefined), `the local value "${name}"`),
        )
      );
    },
    call: (name: string) => {
      const call = definition.calls.get(name);
      return call && referableCall(call, name, instance);
    },
    resource: (mode: "managed" | "data", type: string, name: string) => {
      const key = `${mode === "data" ? "data." : ""}${type}.${name}`;
      const declaration = definition.byName.get(key);
      return (
        declaration && referableResource(declaration, key, instance, remember)
      );
    },
  };
  const evaluatePlaced = (
    { source, attribute }: PlacedAttribute,
    names: Names | undefined,
  ): TerraformValue =>
    evaluateAlone(attribute.expression, { source, module: scope, names });
  const expansions = new Map<Declaration, Expansion>();
  const children = new Map<Declaration, Children>();
  const instance: ModuleInstance = {
    ...{ definition, root, ...place },
    output: (name) => {
      const declaration = definition.outputs.get(name);
      const value =
        declaration && attributeNamed(contentsOf(declaration), "value");
      if (!declaration || !value) return undefined;
      return remember(`output.${name}`, () =>
        markSensitive(
          declaration,
          noted(evaluatePlaced(value, undefined), `the output "${name}"`),
        ),
      );
    },
    expansionOf: (declaration) => {
      const known = expansions.get(declaration);
      if (known) return known;
      expansions.set(declaration, { instances: [], keys: "unknown" }); // What refers to itself has no answer.
      let made: Expansion | undefined;
      try {
        made = expand(declaration, {
          source: declaration.source,
          module: scope,
          names: undefined,
        });
        expansions.set(declaration, made);
        return made;
      } finally {
        if (!made) expansions.delete(declaration);
      }
    },
    childrenOf: (call) => {
      const known = children.get(call) ?? openChildren(call, instance);
      children.set(call, known);
      return known;
    },
    scopeOf: (declaration, names) => ({
      source: declaration.source,
      module: scope,
      names,
    }),
  };
  return instance;
}

/** The full address of something in a module: `module.net["a"].aws_security_group.web[0]`. */
export function addressIn(
  { address }: Pick<ModuleInstance, "address">,
  name: string,
  key: string | number | undefined,
): string {
  return `${address && `${address}.`}${name}${printKey(key)}`;
}
