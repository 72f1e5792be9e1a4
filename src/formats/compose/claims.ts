import { getAll, isMapping, isSequence, pairsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { isRootKey } from "./root-keys.ts";

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
  const services = getAll(document, "services").flatMap(pairsOf);
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

function isService(view: View): boolean {
  return pairsOf(view).some(({ key }) => serviceKeys.has(key));
}

function hasIncludes(document: View): boolean {
  return getAll(document, "include").some(isSequence);
}

export function isVersionOne(pairs: ReturnType<typeof pairsOf>): boolean {
  return (
    pairs.length > 0 &&
    pairs.every(({ value }) =>
      pairsOf(value).some(({ key }) => key === "image" || key === "build"),
    )
  );
}
