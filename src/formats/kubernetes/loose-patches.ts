import { getAll, isMapping, itemsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { objectOf, textAt } from "./objects.ts";
import type { KubernetesObject } from "./objects.ts";
import { isContainer } from "./pod-search.ts";
import { select } from "./select.ts";

const podSpecs = [
  "spec",
  "spec.template.spec",
  "spec.jobTemplate.spec.template.spec",
];
const lists = ["containers", "initContainers"];

/**
 * Whether a document without apiVersion or kind changes the containers of a pod: what
 * `kubectl patch --patch-file` merges into an object that is named on the command line
 * (https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/).
 */
export function isLoosePatch(document: View): boolean {
  if (!isMapping(document)) return false;
  if (textAt(document, "apiVersion") && textAt(document, "kind")) return false;
  return podSpecs
    .flatMap((path) => select(document, path))
    .flatMap((spec) => lists.flatMap((list) => getAll(spec, list)))
    .flatMap(itemsOf)
    .some(isContainer);
}

/** The object of which a loose patch says a part: its kind is not said, so it is searched like one that nobody knows. */
export function patchedObject(document: View): KubernetesObject {
  const kind = textAt(document, "kind") || "Patch";
  return objectOf(document, textAt(document, "apiVersion"), kind);
}
