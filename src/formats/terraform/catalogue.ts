import type { World } from "../../world/world.ts";
import type { ModuleDefinition } from "./declarations.ts";
import { calledFolders, everyModule } from "./finder.ts";
import type { Library } from "./library.ts";
import { openModuleRow } from "./modules-by-input.ts";
import type { ModuleByInput } from "./modules-by-input.ts";
import type { Plan } from "./plan/apply.ts";
import type { ModuleRow } from "./rows/module-rows.ts";
import { loadRows } from "./rows/providers.ts";
import type { DocumentRow, Row } from "./rows/row.ts";
import { openSinks } from "./sinks/sinks.ts";
import type { Sinks } from "./sinks/sinks.ts";

/** What resource types and modules mean. */
export interface Catalogue {
  get(type: string): Row | undefined;
  has(type: string): boolean;
  readonly sinks: Sinks;
  /** A module that is known by its inputs, found by its source. */
  module(source: string): ModuleByInput | undefined;
}

/** A row that a person wrote: about resource types, or about a module. */
export type OwnRow = Row | ModuleRow;

/** The rows of the providers whose resources the modules and plans have, and `own` over them. */
export async function catalogueFor(
  world: World,
  library: Library,
  plans: readonly Plan[],
  own: readonly OwnRow[] = [],
): Promise<Catalogue> {
  const definitions = everyModule(world, library);
  const types = new Map<string, Row>();
  for (const provider of new Set(
    [...typesIn(definitions, plans)].map(firstWord),
  ))
    for (const [type, row] of await loadRows(provider)) types.set(type, row);
  for (const row of own.flatMap((each) => ("types" in each ? [each] : [])))
    for (const type of row.types) types.set(type, row);
  const modules = await modulesFor(definitions, own);
  const planned = plans.flatMap(({ resources }) =>
    resources.map(({ type }) => type),
  );
  const documents = new Map(own.flatMap(documentsOf));
  const sinks = await openSinks(definitions, planned, documents);
  return {
    get: (type) => types.get(type),
    has: (type) => types.has(type),
    sinks,
    module: (source) => modules.find((each) => each.fits(source)),
  };
}

function documentsOf(row: OwnRow): [string, DocumentRow][] {
  if (!("types" in row)) return [];
  const { types, document } = row;
  return document ? types.map((type) => [type, document]) : [];
}

function typesIn(
  definitions: readonly ModuleDefinition[],
  plans: readonly Plan[],
): ReadonlySet<string> {
  const types = new Set<string>();
  for (const { resources } of definitions)
    for (const { block } of resources) types.add(block.labels[0]!.value);
  for (const { resources } of plans)
    for (const { type } of resources) types.add(type);
  return types;
}

function firstWord(type: string): string {
  return type.split("_", 1)[0]!;
}

/** Loaded only where a call leads to something that is no local folder. */
async function modulesFor(
  definitions: readonly ModuleDefinition[],
  own: readonly OwnRow[],
): Promise<readonly ModuleByInput[]> {
  const isAsked = definitions.some((definition) =>
    calledFolders(definition).includes(undefined),
  );
  if (!isAsked) return [];
  const { moduleRows } = await import("./rows/module-rows.ts");
  const ownModules = own.flatMap((each) => ("module" in each ? [each] : []));
  return [...ownModules, ...moduleRows].map(openModuleRow);
}
