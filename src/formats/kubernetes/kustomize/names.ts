import type { Mapping, Node } from "../../../syntax/node.ts";
import type { Level } from "./building.ts";
import { identityOf, isClusterScoped, remember } from "./resource.ts";
import type { Identity, Resource } from "./resource.ts";
import { eachAt } from "./tree-paths.ts";
import {
  fieldOf,
  isNull,
  mappingIn,
  putField,
  scalarAt,
  wordOf,
} from "./tree.ts";
import type { Tree } from "./tree.ts";

/** `namespace`, which every object gets that can have one: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/namespace/ */
export function applyNamespace({ root, accumulated }: Level): void {
  const namespace = fieldOf(root, "namespace");
  if (namespace?.kind !== "scalar" || isNull(namespace)) return;
  for (const resource of accumulated.resources) {
    const { tree } = resource;
    const identity = identityOf(tree);
    const key = keyFor(identity);
    if (!key) continue;
    remember(resource);
    putField(
      mappingIn(tree, "metadata", tree),
      key,
      scalarAt(namespace, namespace.text),
    );
  }
}

/** A Namespace is called what the objects in it get. */
function keyFor(identity: Identity): "name" | "namespace" | undefined {
  if (isNamespace(identity)) return "name";
  return isClusterScoped(identity) ? undefined : "namespace";
}

/** `namePrefix` and `nameSuffix`. */
export function applyAffixes({ root, accumulated }: Level): void {
  for (const key of ["namePrefix", "nameSuffix"]) {
    const affix = fieldOf(root, key);
    const text = wordOf(root, key);
    if (!affix || text === "") continue;
    for (const resource of accumulated.resources) {
      const { tree } = resource;
      const name = wordOf(fieldOf(tree, "metadata"), "name");
      if (keepsName(identityOf(tree)) || name === "") continue;
      remember(resource);
      const whole = key === "namePrefix" ? text + name : name + text;
      rename(tree, whole, affix);
    }
  }
}

function rename(tree: Mapping, name: string, place: Node): void {
  putField(mappingIn(tree, "metadata", place), "name", scalarAt(place, name));
}

function isNamespace({ group, kind }: Identity): boolean {
  return group === "" && kind === "Namespace";
}

/** Their names mean something elsewhere. */
function keepsName(identity: Identity): boolean {
  return (
    isNamespace(identity) ||
    ["CustomResourceDefinition", "APIService"].includes(identity.kind)
  );
}

/** Where an Ingress names Services. */
const serviceNames = [
  "spec.defaultBackend.service.name",
  "spec.rules[].http.paths[].backend.service.name",
  "spec.backend.serviceName",
  "spec.rules[].http.paths[].backend.serviceName",
];

/** What names a Service by an old name names it by its new one, as far as that matters to a port. */
export function followRenames(resources: readonly Resource[]): void {
  const renamed = new Map<string, string>();
  for (const { tree, before } of resources) {
    const now = identityOf(tree);
    if (now.kind !== "Service" || now.group !== "") continue;
    for (const { name } of before)
      if (name !== now.name) renamed.set(`${now.namespace} ${name}`, now.name);
  }
  if (renamed.size === 0) return;
  for (const { tree } of resources) {
    const { kind, namespace } = identityOf(tree);
    if (kind === "Ingress")
      for (const path of serviceNames)
        eachAt(tree, path, (name: Tree, put) => {
          if (name.kind !== "scalar") return;
          const now = renamed.get(`${namespace} ${name.text}`);
          if (now !== undefined) put(scalarAt(name, now));
        });
  }
}
