import { openShift } from "../open-shift/open-shift.ts";
import { releases } from "../gitops/releases.ts";
import { valuesData } from "../gitops/values-data.ts";
import { demands } from "../workloads/demands.ts";
import { pipelines } from "../workloads/pipelines.ts";
import { podTemplates } from "../workloads/pod-templates.ts";
import { workloadRows } from "../workloads/workload.ts";
import { wrappers } from "../workloads/wrappers.ts";
import type { KindRow } from "./row.ts";

/** What runs containers, or holds what does. */
export const workloads: readonly KindRow[] = [
  ...[...podTemplates, ...pipelines, ...wrappers].flatMap(workloadRows),
  ...openShift,
  ...releases,
  ...valuesData,
  ...demands,
];
