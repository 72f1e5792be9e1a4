import { headerOf, namedIn } from "./blocks.ts";
import { followed } from "./budget.ts";
import { contentsOf } from "./declarations.ts";
import type { Declaration } from "./declarations.ts";
import type { Instance } from "./expand.ts";
import { callFunction } from "./functions/loaded.ts";
import type { ModuleInstance } from "./instance.ts";
import { addressIn } from "./instance.ts";
import type { Arguments, KnownModule, ModuleRow } from "./rows/module-rows.ts";
import type { Row } from "./rows/row.ts";
import type { ResourceView } from "./rows/scope.ts";
import type { TerraformValue } from "./value.ts";

/** A module that is told by its inputs, ready to be asked. */
export interface ModuleByInput {
  fits(source: string): boolean;
  readonly row: Row;
  readonly known: KnownModule;
}

export function openModuleRow(known: ModuleRow): ModuleByInput {
  const expression = new RegExp(known.module, "i");
  return {
    fits: (source) => expression.test(source),
    row: { ...known, types: [] },
    known,
  };
}

/** An instance of a call, to be read like a resource. */
export interface CallInstance {
  readonly view: ResourceView;
  readonly possible: boolean;
}

/** The instances of a call whose module is known by its inputs; nothing for a module that is not. */
export function instancesByInput(
  call: Declaration,
  module: ModuleInstance,
  find: (source: string) => ModuleByInput | undefined,
): { readonly row: Row; readonly instances: CallInstance[] } | undefined {
  const source = argumentOf(call, "source", module, undefined);
  const found = source?.kind === "string" ? find(source.value) : undefined;
  if (!found) return undefined;
  const instances = module.expansionOf(call).instances.flatMap((each) => {
    const view = callView(call, each, module, found.known);
    const isOn = switchOf(found.known, view);
    if (isOn === false) return [];
    const possible = module.possible || each.possible || isOn === undefined;
    return [{ view, possible }];
  });
  return { row: found.row, instances };
}

/** Whether the call makes anything; nothing where nobody knows. */
function switchOf(
  { switch: name }: KnownModule,
  { get }: ResourceView,
): boolean | undefined {
  const value = name === undefined ? undefined : get(name);
  if (!value) return true;
  const text = value.kind === "unknown" ? undefined : wordOf(value);
  return text === undefined ? undefined : text !== "false";
}

function wordOf(value: TerraformValue): string | undefined {
  return value.kind === "bool" || value.kind === "string"
    ? String(value.value)
    : undefined;
}

function callView(
  call: Declaration,
  instance: Instance,
  module: ModuleInstance,
  { inputs = {}, runs = "module" }: KnownModule,
): ResourceView {
  const header = headerOf(call);
  const written = remembered((name) =>
    argumentOf(call, name, module, instance),
  );
  const given: Arguments = {
    get: written,
    header,
    run: (name, args, at) =>
      followed(
        () => callFunction(name, args, { at, files: module.root.files }),
        () => at,
        module.root.budget,
      ),
  };
  return {
    ...{ format: "terraform", type: runs, header },
    address: addressIn(
      module,
      `module.${call.block.labels[0]!.value}`,
      instance.key,
    ),
    get: remembered((name) =>
      Object.hasOwn(inputs, name) ? inputs[name]!(given) : written(name),
    ),
  };
}

type Get = ResourceView["get"];

function remembered(get: Get): Get {
  const known = new Map<string, TerraformValue | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, get(name));
    return known.get(name);
  };
}

function argumentOf(
  call: Declaration,
  name: string,
  module: ModuleInstance,
  instance: Instance | undefined,
): TerraformValue | undefined {
  const scope = module.scopeOf(call, instance?.names);
  const value = namedIn(contentsOf(call), name, scope);
  return value?.kind === "null" ? undefined : value;
}
