import { readEndpoints, readEndpointSlice } from "./endpoints.ts";
import { readNetworkPolicy } from "./network-policy.ts";
import { anythingInside, podTemplateAt } from "./pods.ts";
import type { ReadObject } from "./reading.ts";
import { readService } from "./services.ts";

/** How a kind of some API groups is read. The same kind is another thing in another group. */
interface KindRow {
  readonly kind: string;
  readonly groups: readonly string[];
  readonly read: ReadObject;
}

const CORE = [""];
const APPS = ["apps", "extensions"];
const BATCH = ["batch"];

const inTemplate = podTemplateAt("spec", "template");

/** Every kind that is known. A further one is a row here. */
const rows: readonly KindRow[] = [
  { kind: "Pod", groups: CORE, read: podTemplateAt() },
  { kind: "PodTemplate", groups: CORE, read: podTemplateAt("template") },
  { kind: "ReplicationController", groups: CORE, read: inTemplate },
  { kind: "Deployment", groups: APPS, read: inTemplate },
  { kind: "ReplicaSet", groups: APPS, read: inTemplate },
  { kind: "StatefulSet", groups: APPS, read: inTemplate },
  { kind: "DaemonSet", groups: APPS, read: inTemplate },
  { kind: "Job", groups: BATCH, read: inTemplate },
  {
    kind: "CronJob",
    groups: BATCH,
    read: podTemplateAt("spec", "jobTemplate", "spec", "template"),
  },
  { kind: "Service", groups: CORE, read: readService },
  { kind: "Endpoints", groups: CORE, read: readEndpoints },
  {
    kind: "EndpointSlice",
    groups: ["discovery.k8s.io"],
    read: readEndpointSlice,
  },
  {
    kind: "NetworkPolicy",
    groups: ["networking.k8s.io", "extensions"],
    read: readNetworkPolicy,
  },
];

const readers: ReadonlyMap<string, ReadObject> = new Map(
  rows.flatMap(({ kind, groups, read }) =>
    groups.map((group) => [`${group}/${kind}`, read] as const),
  ),
);

/** The reader of a kind; an unknown one is searched for pods and objects. */
export function readerOf(group: string, kind: string): ReadObject {
  return readers.get(`${group}/${kind}`) ?? anythingInside;
}
