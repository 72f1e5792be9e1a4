import { isMapping } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { textAt } from "../objects.ts";

/** The three names that kustomize knows: https://kubectl.docs.kubernetes.io/references/kustomize/glossary/#kustomization */
const name = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;

export function isKustomizationName(file: string): boolean {
  return name.test(file);
}

/** Whether a document is a kustomization: neither kind nor apiVersion need be there. Flux has another kind of the name. */
export function isKustomization(document: View): boolean {
  return (
    isKustomizationName(document.node.source.file) &&
    isMapping(document) &&
    /^(?:Kustomization|Component)?$/.test(textAt(document, "kind")) &&
    /^(?:kustomize\.config\.k8s\.io\/|$)/.test(textAt(document, "apiVersion"))
  );
}
