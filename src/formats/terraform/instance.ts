import type { Problem } from "../../model.ts";
import { printKey } from "./address.ts";
import { namedIn, headerOf, objectOf } from "./blocks.ts";
import { followed } from "./budget.ts";
import type { Budget } from "./budget.ts";
import { attributeNamed, contentsOf, sourceOf } from "./declarations.ts";
import type {
  Declaration,
  ModuleDefinition,
  PlacedAttribute,
} from "./declarations.ts";
import { evaluateAlone } from "./evaluate.ts";
import { expand } from "./expand.ts";
import type { Expansion } from "./expand.ts";
import type { FileAccess } from "./functions/call.ts";
import type { Names, Referable, Scope } from "./scope.ts";
import { renderedOf } from "./sinks/rendered.ts";
import { identified, invalid, partOf, unknownValue } from "./unknowns.ts";
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
    paths: { module: root.pathOf(definition.folder), root: "." },
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
            joined(place.address, `var.${name}`),
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

/** Works things out once; what is asked while it is being worked out refers to itself. */
function memory(): (key: string, make: () => TerraformValue) => TerraformValue {
  const known = new Map<string, TerraformValue | "busy">();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined && found !== "busy") return found;
    if (found === "busy") return CYCLE(key);
    known.set(key, "busy");
    let value: TerraformValue | undefined;
    try {
      value = make();
      known.set(key, value);
      return value;
    } finally {
      if (!value) known.delete(key);
    }
  };
}

const NOWHERE = { source: { file: "", text: "" }, start: 0, end: 0 };
const CYCLE = (key: string): TerraformValue =>
  invalid(`${key} refers to itself`, NOWHERE);

/** `value` with a word about the place where it stands. */
export function noted(value: TerraformValue, note: string): TerraformValue {
  return value.trail.note === undefined
    ? { ...value, trail: { ...value.trail, note } }
    : value;
}

export function markSensitive(
  declaration: Declaration,
  value: TerraformValue,
): TerraformValue {
  const mark = attributeNamed(contentsOf(declaration), "sensitive")?.attribute
    .expression;
  return mark?.kind === "literal" && mark.value === true
    ? { ...value, sensitive: true }
    : value;
}

/** Arguments of a module call that are not for the module. */
const meta = new Set([
  "source",
  "version",
  "count",
  "for_each",
  "providers",
  "depends_on",
]);

function joined(module: string, name: string): string {
  return module === "" ? name : `${module}.${name}`;
}

function openChildren(call: Declaration, parent: ModuleInstance): Children {
  const name = call.block.labels[0]!.value;
  const found = parent.root.findModule(call, parent);
  if ("why" in found) return found;
  const expansion = parent.expansionOf(call);
  const instances = expansion.instances.map((each) => {
    const address = `${parent.address && `${parent.address}.`}module.${name}${printKey(each.key)}`;
    const scope = parent.scopeOf(call, each.names);
    const given = new Map<string, Given>();
    const contents = contentsOf(call);
    for (const attribute of contents.attributes)
      if (!meta.has(attribute.name))
        given.set(attribute.name, {
          note: `the argument "${attribute.name}" of module "${name}"`,
          evaluate: () =>
            evaluateAlone(attribute.expression, {
              ...scope,
              source: sourceOf(contents, attribute),
            }),
        });
    return openInstance(found, parent.root, given, {
      ...{ address, path: [...parent.path, name] },
      callers: [...parent.callers, parent.definition],
      possible: parent.possible || each.possible,
    });
  });
  return { expansion, instances };
}

function referableCall(
  call: Declaration,
  name: string,
  parent: ModuleInstance,
): Referable | undefined {
  const children = parent.childrenOf(call);
  const trail = headerOf(call);
  if ("why" in children) {
    const value = identified(
      unknownValue(children.why, trail),
      joined(parent.address, `module.${name}`),
    );
    return {
      keys: undefined,
      attribute: (_, output) => partOf(value, `.${output}`),
      whole: () => value,
    };
  }
  const { expansion, instances } = children;
  const at = (key: string | number | undefined): ModuleInstance | undefined =>
    instances[positionOf(key, expansion) ?? -1];
  return {
    keys: expansion.keys,
    attribute: (key, output) =>
      at(key)?.output(output) ??
      invalid(`module.${name} has no output "${output}"`, trail),
    whole: (key) => {
      const child = at(key);
      const entries = new Map<string, TerraformValue>();
      for (const output of child?.definition.outputs.keys() ?? []) {
        const value = child!.output(output);
        if (value) entries.set(output, value);
      }
      return { kind: "map", of: "object", entries, trail };
    },
  };
}

function referableResource(
  declaration: Declaration,
  address: string,
  module: ModuleInstance,
  remember: ReturnType<typeof memory>,
): Referable {
  const expansion = module.expansionOf(declaration);
  const trail = headerOf(declaration);
  const scopeAt = (key: string | number | undefined): Scope => {
    const at = positionOf(key, expansion);
    return module.scopeOf(
      declaration,
      at === undefined ? undefined : expansion.instances[at]!.names,
    );
  };
  const within = (make: () => TerraformValue): TerraformValue =>
    followed(make, () => trail, module.root.budget);
  const others = `${address} is known only when Terraform runs`;
  return {
    keys: expansion.keys,
    attribute: (key, name) =>
      remember(`${address}[${key}].${name}`, () => {
        const asked =
          address.startsWith("terraform_data.") && name === "output"
            ? "input"
            : name;
        const scope = scopeAt(key);
        const argument = (name: string): TerraformValue | undefined =>
          namedIn(contentsOf(declaration), name, scope);
        return identified(
          within(
            () =>
              argument(asked) ??
              renderedOf(address, asked, argument, scope, trail) ??
              unknownValue(
                `${address}.${name} is known only when Terraform runs`,
                trail,
              ),
          ),
          joined(module.address, `${address}${printKey(key)}.${name}`),
        );
      }),
    whole: (key) =>
      remember(`${address}[${key}]`, () =>
        within(() => ({
          ...objectOf(contentsOf(declaration), trail, scopeAt(key)),
          others,
        })),
      ),
  };
}

const positions = new WeakMap<
  Expansion,
  ReadonlyMap<string | number | undefined, number>
>();

/** Where the instance of a key stands among the others: there may be thousands. */
function positionOf(
  key: string | number | undefined,
  expansion: Expansion,
): number | undefined {
  const known =
    positions.get(expansion) ??
    new Map(expansion.instances.map((each, at) => [each.key, at]));
  positions.set(expansion, known);
  return known.get(key);
}
