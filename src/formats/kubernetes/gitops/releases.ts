import type { KindRow } from "../kinds/row.ts";
import { readRelease } from "./release.ts";
import type { Release } from "./release.ts";

/** https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/ */
function argo(...sources: string[]): Omit<Release, "groups" | "kinds"> {
  const below = (path: string) => sources.map((source) => `${source}.${path}`);
  return {
    values: below("helm.values").concat(below("helm.valuesObject")),
    parameters: below("helm.parameters"),
    images: below("kustomize.images[]"),
    patches: below("kustomize.patches[]"),
  };
}

/** What has a chart or a kustomization installed, and the values that it gives. */
const rows: readonly Release[] = [
  {
    groups: ["argoproj.io"],
    kinds: ["Application"],
    ...argo("spec.source", "spec.sources[]"),
  },
  {
    groups: ["argoproj.io"],
    kinds: ["ApplicationSet"],
    ...argo(
      ...["spec.template.spec.source", "spec.template.spec.sources[]"],
      "spec.generators[].*.template.spec.source",
    ),
  },
  // https://fluxcd.io/flux/components/helm/helmreleases/
  {
    groups: ["helm.toolkit.fluxcd.io", "helm.fluxcd.io"],
    kinds: ["HelmRelease"],
    values: ["spec.values"],
    images: ["spec.postRenderers[].kustomize.images[]"],
    patches: [
      "spec.postRenderers[].kustomize.patches[]",
      "spec.postRenderers[].kustomize.patchesJson6902[]",
    ],
    objects: ["spec.postRenderers[].kustomize.patchesStrategicMerge[]"],
  },
  // https://fluxcd.io/flux/components/kustomize/kustomizations/
  {
    groups: ["kustomize.toolkit.fluxcd.io"],
    kinds: ["Kustomization"],
    images: ["spec.images[]"],
    patches: ["spec.patches[]", "spec.patchesJson6902[]"],
    objects: ["spec.patchesStrategicMerge[]"],
  },
  // https://docs.k3s.io/add-ons/helm
  {
    groups: ["helm.cattle.io"],
    kinds: ["HelmChart", "HelmChartConfig"],
    values: ["spec.valuesContent", "spec.values"],
    settings: ["spec.set"],
  },
  // https://fleet.rancher.io/reference/ref-crds#bundle
  {
    groups: ["fleet.cattle.io"],
    kinds: ["Bundle", "HelmOp"],
    values: ["spec.helm.values", "spec.targets[].helm.values"],
    manifests: ["spec.resources[]"],
  },
  // https://github.com/crossplane-contrib/provider-helm
  {
    groups: ["helm.crossplane.io", "helm.m.crossplane.io"],
    kinds: ["Release"],
    values: ["spec.forProvider.values"],
    parameters: ["spec.forProvider.set"],
  },
  // https://github.com/kubernetes-sigs/cluster-api-addon-provider-helm
  {
    groups: ["addons.cluster.x-k8s.io"],
    kinds: ["HelmChartProxy", "HelmReleaseProxy"],
    values: ["spec.valuesTemplate", "spec.values"],
  },
];

export const releases: readonly KindRow[] = rows.flatMap((row) =>
  row.kinds.map((kind) => ({
    ...{ kind, groups: row.groups },
    read: (object, reading) => readRelease(row, object, reading),
  })),
);
