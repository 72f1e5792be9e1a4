import type { Exposure } from "../../model.ts";
import { known, unknown } from "../values.ts";
import { namedIn, headerOf } from "./blocks.ts";
import type { Declaration, ModuleDefinition } from "./declarations.ts";
import { literalTarget, sourcePlace } from "./finder.ts";
import { callFunction } from "./functions/call.ts";
import { printKey } from "./address.ts";
import type { ModuleInstance } from "./instance.ts";
import type { Instance } from "./expand.ts";
import type { Library } from "./library.ts";
import { exposuresOf } from "./rows/exposures.ts";
import type { Catalogue } from "./catalogue.ts";
import type { DecodeJson, ResourceView } from "./rows/scope.ts";
import { trailSpan } from "./value.ts";
import type { TerraformValue } from "./value.ts";

/** More instances than this in one run are no infrastructure but an attack. */
const MOST_INSTANCES = 100_000;

export interface Visit {
  readonly exposures: Exposure[];
  readonly catalogue: Catalogue;
  readonly concerns: (definition: ModuleDefinition) => boolean;
  left: number;
}

export function startVisit(library: Library, catalogue: Catalogue): Visit {
  return {
    exposures: [],
    catalogue,
    concerns: concern(library, catalogue),
    left: MOST_INSTANCES,
  };
}

/** Works out what a module instance and all below it expose. */
export function visit(module: ModuleInstance, run: Visit): void {
  const { definition } = module;
  if (!run.concerns(definition)) return;
  for (const declaration of definition.resources) {
    const row = run.catalogue.get(declaration.block.labels[0]!.value);
    if (!row) continue;
    for (const instance of module.expansionOf(declaration).instances) {
      if (run.left-- <= 0) return;
      for (const exposure of exposuresOf(
        row,
        viewOf(declaration, instance, module),
        decodeJson,
      ))
        run.exposures.push(
          module.possible || instance.possible
            ? asPossible(exposure)
            : exposure,
        );
    }
  }
  for (const call of definition.calls.values()) {
    const children = module.childrenOf(call);
    if ("why" in children)
      run.exposures.push(unread(call, module, children.why));
    else
      for (const child of children.instances)
        if (run.left-- > 0) visit(child, run);
  }
}

export function viewOf(
  declaration: Declaration,
  instance: Instance,
  module: ModuleInstance,
): ResourceView {
  const [type, name] = declaration.block.labels.map(({ value }) => value);
  const scope = module.scopeOf(declaration, instance.names);
  const known = new Map<string, TerraformValue | undefined>();
  return {
    ...{ format: "terraform", type: type!, header: headerOf(declaration) },
    address: `${module.address && `${module.address}.`}${type}.${name}${printKey(instance.key)}`,
    get: (attribute) => {
      if (!known.has(attribute)) {
        const value = namedIn(declaration, attribute, scope);
        known.set(attribute, value?.kind === "null" ? undefined : value);
      }
      return known.get(attribute);
    },
  };
}

export const decodeJson: DecodeJson = (text) =>
  callFunction("jsondecode", [text], { at: text.trail, files: NO_FILES });

const NO_FILES = {
  read: () => ({ why: "no file is read here" }),
  exists: () => undefined,
  list: () => [],
};

function asPossible(exposure: Exposure): Exposure {
  const [certainty] = exposure.facts["certainty"] ?? [];
  if (!certainty) return exposure;
  return {
    ...exposure,
    facts: {
      ...exposure.facts,
      certainty: [known("possible", certainty.span)],
    },
  };
}

/** A module that is not on disk may open anything: nobody can tell. */
function unread(
  call: Declaration,
  module: ModuleInstance,
  why: string,
): Exposure {
  const span = trailSpan(sourcePlace(call));
  const doubt = unknown(why, span);
  const address = `${module.address && `${module.address}.`}module.${call.block.labels[0]!.value}`;
  return {
    ...{ kind: "port", format: "terraform", resource: address, related: [] },
    facts: {
      port: [doubt],
      protocol: [doubt],
      mechanism: [known("allow", span)],
      reach: [doubt],
      breadth: [doubt],
      certainty: [known("possible", span)],
    },
  };
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
    const own = definition.resources.some(({ block }) =>
      catalogue.has(block.labels[0]!.value),
    );
    const answer =
      own ||
      [...definition.calls.values()].some((call) => {
        const folder = literalTarget(definition, call);
        const target =
          folder === undefined ? undefined : library.module(folder);
        return !target || ask(target);
      });
    known.set(definition, answer);
    return answer;
  };
  return ask;
}
