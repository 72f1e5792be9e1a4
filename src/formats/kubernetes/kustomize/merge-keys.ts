/** What a strategic merge needs to know of a field: the keys that tell the items of a list apart, and what lies below. */
export interface Shape {
  /** Present for lists that are merged; empty where the items are plain words. */
  readonly keys?: readonly string[];
  readonly items?: Shape;
  readonly fields?: { readonly [key: string]: Shape };
}

function listBy(
  keys: readonly string[],
  fields: Shape["fields"] = {},
): { readonly keys: readonly string[]; readonly items: Shape } {
  return { keys, items: { fields } };
}

const container: Shape["fields"] = {
  ports: listBy(["containerPort", "protocol"]),
  env: listBy(["name"]),
  volumeMounts: listBy(["mountPath"]),
  volumeDevices: listBy(["devicePath"]),
};

const metadata: Shape = {
  fields: { finalizers: listBy([]), ownerReferences: listBy(["uid"]) },
};

const podSpec: Shape = {
  fields: {
    containers: listBy(["name"], container),
    initContainers: listBy(["name"], container),
    ephemeralContainers: listBy(["name"], container),
    volumes: listBy(["name"]),
    imagePullSecrets: listBy(["name"]),
    hostAliases: listBy(["ip"]),
    topologySpreadConstraints: listBy(["topologyKey", "whenUnsatisfiable"]),
  },
};

const template: Shape = { fields: { metadata, spec: podSpec } };

const status: Shape = { fields: { conditions: listBy(["type"]) } };

const withTemplate: Shape = { fields: { template } };

const webhooks: Shape["fields"] = { webhooks: listBy(["name"]) };

const cronJob: Shape["fields"] = {
  spec: {
    fields: { jobTemplate: { fields: { metadata, spec: withTemplate } } },
  },
};

/**
 * The kinds whose lists are merged, with the `x-kubernetes-patch-merge-key` and
 * `x-kubernetes-list-map-keys` of the OpenAPI document of Kubernetes 1.21.2, which is the one that
 * kustomize has inside. In any other kind a list takes the place of a list.
 */
const shapes: ReadonlyMap<string, Shape["fields"]> = new Map<
  string,
  Shape["fields"]
>([
  ["apps/v1 DaemonSet", { spec: withTemplate, status }],
  ["apps/v1 Deployment", { spec: withTemplate, status }],
  ["apps/v1 ReplicaSet", { spec: withTemplate, status }],
  ["apps/v1 StatefulSet", { spec: withTemplate, status }],
  ["batch/v1 CronJob", cronJob],
  ["batch/v1 Job", { spec: withTemplate, status }],
  ["batch/v1beta1 CronJob", cronJob],
  ["v1 Pod", { spec: podSpec }],
  ["v1 PodTemplate", { template }],
  ["v1 ReplicationController", { spec: withTemplate, status }],
  ["v1 Service", { spec: { fields: { ports: listBy(["port", "protocol"]) } } }],
  ["v1 ServiceAccount", { secrets: listBy(["name"]) }],
  ["admissionregistration.k8s.io/v1 MutatingWebhookConfiguration", webhooks],
  ["admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration", webhooks],
  ...[
    ...["v1 ConfigMap", "v1 Secret", "v1 Endpoints", "v1 Namespace"],
    ...["v1 PersistentVolumeClaim", "networking.k8s.io/v1 NetworkPolicy"],
    ...["networking.k8s.io/v1 Ingress", "policy/v1 PodDisruptionBudget"],
  ].map((type): [string, Shape["fields"]] => [type, {}]),
]);

/** How the objects of a type are merged; nothing for a type that is not known. */
export function shapeOf(apiVersion: string, kind: string): Shape | undefined {
  const fields = shapes.get(`${apiVersion} ${kind}`);
  return fields && { fields: { metadata, ...fields } };
}
