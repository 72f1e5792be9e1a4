import { headerOf, namedIn } from "./blocks.ts";
import { followed } from "./budget.ts";
import { contentsOf } from "./declarations.ts";
import type { Declaration } from "./declarations.ts";
import type { Instance } from "./expand.ts";
import { callFunction } from "./functions/loaded.ts";
import { addressIn } from "./instance.ts";
import type { ModuleInstance } from "./instance.ts";
import type { DecodeJson, ResourceView } from "./rows/scope.ts";
import { noFilesBecause } from "./scope.ts";
import type { TerraformValue } from "./value.ts";

/** A resource instance of the sources as the rows ask it: each argument is worked out once. */
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
    address: addressIn(module, `${type}.${name}`, instance.key),
    get: (attribute) => {
      if (!known.has(attribute)) {
        const value = followed(
          () => namedIn(contentsOf(declaration), attribute, scope),
          () => headerOf(declaration),
          scope.module.budget,
        );
        known.set(attribute, value?.kind === "null" ? undefined : value);
      }
      return known.get(attribute);
    },
  };
}

export const decodeJson: DecodeJson = (text) =>
  callFunction("jsondecode", [text], { at: text.trail, files: noFiles });

export const noFiles = noFilesBecause("no file is read here");
