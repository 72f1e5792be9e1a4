import type { Mapping } from "../../../syntax/node.ts";
import { fieldOf, itemsIn, wordOf } from "./tree.ts";
import type { Tree } from "./tree.ts";

/** What tells one object from another. */
export interface Identity {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
}

/** An object on its way through a build. */
export interface Resource {
  readonly tree: Mapping;
  /** What it was called before, first names first; patches may use any of them. */
  readonly before: Identity[];
}

/** The objects of a document; a list is what it lists. */
export function resourcesIn(document: Tree, depth = 0): Resource[] {
  if (document.kind !== "mapping") return [];
  const isList =
    wordOf(document, "kind").endsWith("List") &&
    fieldOf(document, "items")?.kind === "sequence";
  if (!isList) return [{ tree: document, before: [] }];
  return depth > 8
    ? []
    : itemsIn(fieldOf(document, "items")).flatMap((item) =>
        resourcesIn(item, depth + 1),
      );
}

export function identityOf(tree: Tree): Identity {
  const apiVersion = wordOf(tree, "apiVersion");
  const slash = apiVersion.indexOf("/");
  const metadata = fieldOf(tree, "metadata");
  return {
    group: apiVersion.slice(0, Math.max(slash, 0)),
    version: apiVersion.slice(slash + 1),
    kind: wordOf(tree, "kind"),
    name: wordOf(metadata, "name"),
    namespace: wordOf(metadata, "namespace"),
  };
}

/** All that a resource is and was called, first names first. */
export function identitiesOf({ tree, before }: Resource): Identity[] {
  return [...before, identityOf(tree)];
}

export function isSameIdentity(one: Identity, other: Identity): boolean {
  return (
    one.group === other.group &&
    one.version === other.version &&
    one.kind === other.kind &&
    one.name === other.name &&
    effectiveNamespace(one) === effectiveNamespace(other)
  );
}

/** Keeps what a resource is called, before a step calls it something else. */
export function remember(resource: Resource): void {
  resource.before.push(identityOf(resource.tree));
}

export function effectiveNamespace(identity: Identity): string {
  return isClusterScoped(identity)
    ? "_non_namespaceable_"
    : identity.namespace || "default";
}

/** Kinds without a namespace, by group: https://kubernetes.io/docs/reference/kubernetes-api/ */
const clusterKinds: Readonly<Record<string, readonly string[]>> = {
  "": ["Namespace", "Node", "PersistentVolume", "ComponentStatus"],
  "admissionregistration.k8s.io": [
    ...["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
    ...["ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding"],
  ],
  "apiextensions.k8s.io": ["CustomResourceDefinition"],
  "apiregistration.k8s.io": ["APIService"],
  "certificates.k8s.io": ["CertificateSigningRequest"],
  "flowcontrol.apiserver.k8s.io": ["FlowSchema", "PriorityLevelConfiguration"],
  "networking.k8s.io": ["IngressClass"],
  "node.k8s.io": ["RuntimeClass"],
  policy: ["PodSecurityPolicy"],
  "rbac.authorization.k8s.io": ["ClusterRole", "ClusterRoleBinding"],
  "scheduling.k8s.io": ["PriorityClass"],
  "storage.k8s.io": [
    ...["CSIDriver", "CSINode", "StorageClass", "VolumeAttachment"],
  ],
};

export function isClusterScoped({ group, kind }: Identity): boolean {
  return (
    Object.hasOwn(clusterKinds, group) && clusterKinds[group]!.includes(kind)
  );
}
