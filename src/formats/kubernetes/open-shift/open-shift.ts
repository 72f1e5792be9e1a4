import type { KindRow } from "../kinds/row.ts";
import { workloadRows } from "../workloads/workload.ts";
import { readBuildConfig, readImagesAt } from "./images.ts";
import { readTemplate } from "./template.ts";

/**
 * Kinds of OpenShift; before they had groups of their own they were of the core group:
 * https://docs.redhat.com/en/documentation/openshift_container_platform/4.19/html/api_overview/
 */
export const openShift: readonly KindRow[] = [
  ...workloadRows({
    groups: ["apps.openshift.io", ""],
    kinds: ["DeploymentConfig"],
    templates: ["spec.template"],
    containers: [
      // Hooks run in a pod of their own: `spec.strategy.rollingParams.pre.execNewPod`.
      { at: "spec.strategy.*.*.execNewPod" },
      { at: "spec.strategy.customParams" },
    ],
  }),
  {
    kind: "Template",
    groups: ["template.openshift.io", ""],
    read: readTemplate,
  },
  ...["BuildConfig", "Build"].map((kind) => ({
    kind,
    groups: ["build.openshift.io", ""],
    read: readBuildConfig,
  })),
  {
    kind: "ImageStream",
    groups: ["image.openshift.io", ""],
    read: readImagesAt("spec.tags[].from"),
  },
  {
    kind: "ImageStreamTag",
    groups: ["image.openshift.io", ""],
    read: readImagesAt("tag.from"),
  },
  {
    kind: "ImageStreamImport",
    groups: ["image.openshift.io", ""],
    read: readImagesAt("spec.images[].from"),
  },
];
