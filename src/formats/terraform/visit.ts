import type { Exposure } from "../../model.ts";
import { known } from "../values.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Declaration, ModuleDefinition } from "./declarations.ts";
import { calledFolders } from "./finder.ts";
import type { ModuleInstance } from "./instance.ts";
import type { Library } from "./library.ts";
import { instancesByInput } from "./modules-by-input.ts";
import { decodeJson, viewOf } from "./resource-view.ts";
import { exposuresOf } from "./rows/exposures.ts";
import type { Row } from "./rows/row.ts";
import type { ResourceView } from "./rows/scope.ts";
import { openFilters } from "./shadow/filters.ts";
import type { Filters } from "./shadow/filters.ts";
import { unreadExposure } from "./unread-modules.ts";
import type { UnreadModules } from "./unread-modules.ts";

/** More instances than this in one run are no infrastructure but an attack. */
export const MOST_INSTANCES = 100_000;

export interface Visit {
  readonly exposures: Exposure[];
  readonly filters: Filters;
  readonly catalogue: Catalogue;
  readonly concerns: (definition: ModuleDefinition) => boolean;
  readonly unread: UnreadModules;
  left: number;
}

export function startVisit(library: Library, catalogue: Catalogue): Visit {
  return {
    exposures: [],
    filters: openFilters(),
    catalogue,
    concerns: concern(library, catalogue),
    unread: new Map(),
    left: MOST_INSTANCES,
  };
}

/** Works out what a module instance and all below it expose. */
export function visit(module: ModuleInstance, run: Visit): void {
  if (!run.concerns(module.definition)) return;
  visitResources(module, run);
  for (const call of module.definition.calls.values()) {
    const children = module.childrenOf(call);
    if ("why" in children) visitUnread(call, module, children.why, run);
    else
      for (const child of children.instances)
        if (run.left-- > 0) visit(child, run);
  }
}

function visitResources(module: ModuleInstance, run: Visit): void {
  for (const declaration of module.definition.resources) {
    const row = run.catalogue.get(declaration.block.labels[0]!.value);
    const { sinks } = run.catalogue;
    const holdsSinks = sinks.has(declaration);
    if (!row && !holdsSinks) continue;
    for (const instance of module.expansionOf(declaration).instances) {
      if (run.left-- <= 0) return;
      const isPossible = module.possible || instance.possible;
      const view = viewOf(declaration, instance, module);
      if (row) visitRules(row, view, isPossible, run);
      if (!holdsSinks) continue;
      const held = sinks.exposuresOf(view, module.root.files);
      expose(held, isPossible, run);
    }
  }
}

function visitRules(
  row: Row,
  view: ResourceView,
  isPossible: boolean,
  { filters, exposures }: Visit,
): void {
  const heard = filters.allows(view);
  for (const exposure of exposuresOf(row, view, decodeJson, heard)) {
    const shown = isPossible ? asPossible(exposure) : exposure;
    filters.replace(exposure, shown);
    exposures.push(shown);
  }
  if (!isPossible) filters.denies(row, view, decodeJson);
}

/** A module that is not on disk: told by its inputs if it is known, else nobody can tell. */
function visitUnread(
  call: Declaration,
  module: ModuleInstance,
  why: string,
  run: Visit,
): void {
  const known = instancesByInput(call, module, run.catalogue.module);
  if (!known) run.exposures.push(unreadExposure(call, module, why, run.unread));
  for (const { view, possible } of known?.instances ?? []) {
    if (run.left-- <= 0) return;
    const { sinks } = run.catalogue;
    expose(exposuresOf(known!.row, view, decodeJson), possible, run);
    if (sinks.hasType(view.type))
      expose(sinks.exposuresOf(view, module.root.files), possible, run);
  }
}

function expose(
  found: readonly Exposure[],
  isPossible: boolean,
  { exposures }: Visit,
): void {
  for (const each of found)
    exposures.push(isPossible ? asPossible(each) : each);
}

/** What is there only if something holds that nobody knows. */
function asPossible(exposure: Exposure): Exposure {
  const [certainty] = exposure.facts["certainty"] ?? [];
  if (!certainty) return exposure;
  const possible = [known("possible", certainty.span)];
  return { ...exposure, facts: { ...exposure.facts, certainty: possible } };
}

/** Whether a module, or one that it leads to, can expose anything: only then are its values worked out. */
function concern(
  library: Library,
  catalogue: Catalogue,
): (definition: ModuleDefinition) => boolean {
  const known = new Map<ModuleDefinition, boolean>();
  const ask = (definition: ModuleDefinition): boolean => {
    const found = known.get(definition);
    if (found !== undefined) return found;
    known.set(definition, false);
    const own = definition.resources.some(
      (declaration) =>
        catalogue.has(declaration.block.labels[0]!.value) ||
        catalogue.sinks.has(declaration),
    );
    const answer =
      own ||
      calledFolders(definition).some((folder) => {
        const target =
          folder === undefined ? undefined : library.module(folder);
        return !target || ask(target);
      });
    known.set(definition, answer);
    return answer;
  };
  return ask;
}
