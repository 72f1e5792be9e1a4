import type { Workload } from "./workload.ts";

const inTemplate = ["spec.template"];

/** What is made of pods, and where its templates stand; each path is that of the kind's own API. */
export const podTemplates: readonly Workload[] = [
  // https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/
  { groups: [""], kinds: ["Pod"], templates: [""] },
  { groups: [""], kinds: ["PodTemplate"], templates: ["template"] },
  { groups: [""], kinds: ["ReplicationController"], templates: inTemplate },
  {
    groups: ["apps", "extensions"],
    kinds: ["Deployment", "ReplicaSet", "StatefulSet", "DaemonSet"],
    templates: inTemplate,
  },
  { groups: ["batch"], kinds: ["Job"], templates: inTemplate },
  {
    groups: ["batch"],
    kinds: ["CronJob"],
    templates: ["spec.jobTemplate.spec.template"],
  },
  // https://argo-rollouts.readthedocs.io/en/stable/features/specification/
  { groups: ["argoproj.io"], kinds: ["Rollout"], templates: inTemplate },
  // https://knative.dev/docs/serving/reference/serving-api/
  {
    groups: ["serving.knative.dev"],
    kinds: ["Service", "Configuration"],
    templates: inTemplate,
  },
  { groups: ["serving.knative.dev"], kinds: ["Revision"], templates: [""] },
  {
    groups: ["sources.knative.dev"],
    kinds: ["ContainerSource"],
    templates: inTemplate,
  },
  // https://keda.sh/docs/latest/reference/scaledjob-spec/
  {
    groups: ["keda.sh", "keda.k8s.io"],
    kinds: ["ScaledJob"],
    templates: ["spec.jobTargetRef.template"],
  },
  // https://openkruise.io/docs/
  {
    groups: ["apps.kruise.io"],
    kinds: ["CloneSet", "StatefulSet", "DaemonSet", "BroadcastJob"],
    templates: inTemplate,
  },
  {
    groups: ["apps.kruise.io"],
    kinds: ["AdvancedCronJob", "UnitedDeployment"],
    templates: [
      "spec.template.*.spec.template",
      "spec.topology.subsets[].patch",
    ],
  },
  { groups: ["apps.kruise.io"], kinds: ["SidecarSet"], specs: ["spec"] },
  // https://jobset.sigs.k8s.io/docs/reference/jobset.v1alpha2/
  {
    groups: ["jobset.x-k8s.io"],
    kinds: ["JobSet"],
    templates: ["spec.replicatedJobs[].template.spec.template"],
  },
  // https://lws.sigs.k8s.io/docs/reference/leaderworkerset.v1/
  {
    groups: ["leaderworkerset.x-k8s.io"],
    kinds: ["LeaderWorkerSet"],
    templates: [
      "spec.leaderWorkerTemplate.leaderTemplate",
      "spec.leaderWorkerTemplate.workerTemplate",
    ],
  },
  // https://volcano.sh/en/docs/vcjob/
  {
    groups: ["batch.volcano.sh"],
    kinds: ["Job"],
    templates: ["spec.tasks[].template"],
  },
  {
    groups: ["batch.volcano.sh"],
    kinds: ["CronJob"],
    templates: ["spec.jobTemplate.spec.tasks[].template"],
  },
  {
    groups: ["flow.volcano.sh"],
    kinds: ["JobTemplate"],
    templates: ["spec.tasks[].template"],
  },
  // https://www.kubeflow.org/docs/components/trainer/legacy-v1/: `tfReplicaSpecs.Worker` and its kin
  {
    groups: ["kubeflow.org"],
    kinds: [
      ...["TFJob", "PyTorchJob", "MPIJob", "XGBoostJob", "PaddleJob"],
      ...["MXJob", "JAXJob"],
    ],
    templates: ["spec.*.*.template"],
  },
  { groups: ["kubeflow.org"], kinds: ["Notebook"], templates: inTemplate },
  // https://docs.ray.io/en/latest/cluster/kubernetes/references.html
  ...[
    { kinds: ["RayCluster"], cluster: "spec" },
    { kinds: ["RayService"], cluster: "spec.rayClusterConfig" },
    { kinds: ["RayJob"], cluster: "spec.rayClusterSpec" },
  ].map(({ kinds, cluster }) => ({
    groups: ["ray.io"],
    kinds,
    templates: [
      `${cluster}.headGroupSpec.template`,
      `${cluster}.workerGroupSpecs[].template`,
      "spec.submitterPodTemplate",
    ],
  })),
  // https://agones.dev/site/docs/reference/
  { groups: ["agones.dev"], kinds: ["GameServer"], templates: inTemplate },
  {
    groups: ["agones.dev"],
    kinds: ["Fleet", "GameServerSet"],
    templates: ["spec.template.spec.template"],
  },
  // https://olm.operatorframework.io/docs/concepts/crds/clusterserviceversion/
  {
    groups: ["operators.coreos.com"],
    kinds: ["ClusterServiceVersion"],
    templates: ["spec.install.spec.deployments[].spec.template"],
  },
  // https://prometheus-operator.dev/docs/api-reference/api/: containers to add to the operator's own
  {
    groups: ["monitoring.coreos.com"],
    kinds: ["Prometheus", "PrometheusAgent", "Alertmanager", "ThanosRuler"],
    specs: ["spec"],
  },
];
