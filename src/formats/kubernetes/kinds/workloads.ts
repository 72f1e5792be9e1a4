import { podTemplateAt } from "../pods.ts";
import type { KindRow } from "./row.ts";

const CORE = [""];
const APPS = ["apps", "extensions"];
const BATCH = ["batch"];

const inTemplate = podTemplateAt("spec", "template");

/** What runs containers. */
export const workloads: readonly KindRow[] = [
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
];
