import type { Exposure } from "../../model.ts";
import { getAll, isMapping, isSequence, pairsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import type { World } from "../../world/world.ts";
import type { DocumentReader, Extraction, Settings } from "../format.ts";
import { isReset } from "./context.ts";
import { openEnvironment } from "./environment.ts";
import { exposuresOf } from "./service.ts";

/** The keys a Compose file may have at its root: https://github.com/compose-spec/compose-spec/blob/main/schema/compose-spec.json */
const rootKeys = new Set([
  ...["version", "name", "include", "services", "models"],
  ...["networks", "volumes", "secrets", "configs"],
]);

/** What makes a mapping under `services` a service, and not a look-alike of another tool. */
const serviceKeys = new Set([
  ...["image", "build", "ports", "expose", "command", "entrypoint"],
  ...["network_mode", "extends", "provider", "deploy", "post_start"],
]);

/**
 * Whether a document is a Compose file: by its content alone (other tools have `services` too), or
 * with `named` (the file's name says so) also in the form without `services` that version 1 had.
 */
export function claimsCompose(document: View, named: boolean): boolean {
  if (!isMapping(document)) return false;
  const pairs = pairsOf(document);
  const keys = pairs.map(({ key }) => key);
  if (keys.includes("apiVersion") && keys.includes("kind")) return false;
  const services = servicesOf(document);
  if (services.length > 0 || keys.includes("include")) {
    const pure = keys.every(isRootKey);
    if (!pure && !named) return false;
    return (
      named ||
      services.some(({ value }) => isService(value)) ||
      hasIncludes(document)
    );
  }
  return named && isVersionOne(pairs);
}

function isRootKey(key: string): boolean {
  return rootKeys.has(key) || key.startsWith("x-") || key === "<<";
}

function isService(view: View): boolean {
  return pairsOf(view).some(({ key }) => serviceKeys.has(key));
}

function hasIncludes(document: View): boolean {
  return getAll(document, "include").some(isSequence);
}

function isVersionOne(pairs: ReturnType<typeof pairsOf>): boolean {
  return (
    pairs.length > 0 &&
    pairs.every(({ value }) =>
      pairsOf(value).some(({ key }) => key === "image" || key === "build"),
    )
  );
}

interface Service {
  readonly key: string;
  readonly value: View;
}

/** The services of a document, of every `services` key it has. */
function servicesOf(document: View): Service[] {
  return getAll(document, "services").flatMap((services) => pairsOf(services));
}

/** A reader for one run. Each document is read by itself, with the variables of its folder. */
export function openCompose(world: World, settings: Settings): DocumentReader {
  const exposures: Exposure[] = [];
  const environment = openEnvironment(world, settings.envFiles);
  return {
    take(document) {
      const variables = environment.around(document.node.source.file);
      const isLegacy = getAll(document, "services").length === 0;
      const services = isLegacy
        ? pairsOf(document).filter(({ key }) => !isRootKey(key))
        : servicesOf(document);
      for (const { key, value } of services) {
        if (isReset(value)) continue;
        const read = exposuresOf(`services.${key}`, value, variables);
        exposures.push(...read.exposures);
        environment.problems.push(...read.problems);
      }
    },
    finish: (): Extraction => ({ exposures, problems: environment.problems }),
  };
}
