import type { Workload } from "./workload.ts";

/**
 * What holds whole objects that something else creates. Where they have a name of their own, a
 * kind that nobody knows is searched for them as well.
 */
export const wrappers: readonly Workload[] = [
  // https://github.com/crossplane-contrib/provider-kubernetes
  {
    groups: ["kubernetes.crossplane.io", "kubernetes.m.crossplane.io"],
    kinds: ["Object"],
    objects: ["spec.forProvider.manifest"],
  },
  // https://docs.crossplane.io/latest/composition/compositions/
  {
    groups: ["apiextensions.crossplane.io"],
    kinds: ["Composition"],
    objects: [
      "spec.resources[].base",
      "spec.pipeline[].input.resources[].base",
    ],
  },
  // https://open-cluster-management.io/docs/concepts/work-distribution/manifestwork/
  {
    groups: ["work.open-cluster-management.io"],
    kinds: ["ManifestWork", "AppliedManifestWork"],
    objects: ["spec.workload.manifests[]"],
  },
  {
    groups: ["work.open-cluster-management.io"],
    kinds: ["ManifestWorkReplicaSet"],
    objects: ["spec.manifestWorkTemplate.workload.manifests[]"],
  },
  // https://karmada.io/docs/reference/karmada-api/work-resources/work-v1alpha1/
  {
    groups: ["work.karmada.io"],
    kinds: ["Work"],
    objects: ["spec.workload.manifests[]"],
  },
  // https://tekton.dev/docs/triggers/triggertemplates/
  {
    groups: ["triggers.tekton.dev"],
    kinds: ["TriggerTemplate"],
    objects: ["spec.resourcetemplates[]"],
  },
  // https://argoproj.github.io/argo-events/sensors/trigger-conditions/
  {
    groups: ["argoproj.io"],
    kinds: ["Sensor"],
    objects: ["spec.triggers[].template.*.source.resource"],
  },
];
