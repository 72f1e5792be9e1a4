import type { ContainersAt, Workload } from "./workload.ts";

/** https://argo-workflows.readthedocs.io/en/latest/fields/#template */
function argoTemplates(spec: string): string[] {
  return [
    `${spec}.templates[]`,
    `${spec}.templateDefaults`,
    // Steps are a list of lists.
    `${spec}.templates[].steps[][].inline`,
    `${spec}.templates[].dag.tasks[].inline`,
  ];
}

function argoContainers(template: string): ContainersAt[] {
  return [
    { at: `${template}.container` },
    { at: `${template}.script`, script: "source" },
    { at: `${template}.sidecars[]` },
    { at: `${template}.initContainers[]`, temporary: true },
    { at: `${template}.containerSet.containers[]` },
  ];
}

function argo(kinds: readonly string[], spec: string): Workload {
  const templates = argoTemplates(spec);
  return {
    groups: ["argoproj.io"],
    kinds,
    containers: templates.flatMap(argoContainers),
    pods: [spec],
    manifests: templates.map((each) => `${each}.resource.manifest`),
  };
}

/** https://tekton.dev/docs/pipelines/tasks/ */
function tektonContainers(task: string): ContainersAt[] {
  return [
    { at: `${task}.steps[]`, script: "script" },
    { at: `${task}.sidecars[]`, script: "script" },
    { at: `${task}.stepTemplate` },
  ];
}

function tekton(kinds: readonly string[], ...tasks: string[]): Workload {
  return {
    groups: ["tekton.dev"],
    kinds,
    containers: tasks.flatMap(tektonContainers),
    pods: [
      ...["spec.podTemplate", "spec.taskRunTemplate.podTemplate"],
      "spec.taskRunSpecs[].podTemplate",
    ],
  };
}

function tektonTasks(pipeline: string): string[] {
  return [`${pipeline}.tasks[].taskSpec`, `${pipeline}.finally[].taskSpec`];
}

/** What runs containers one after another; they stand in no spec of a pod. */
export const pipelines: readonly Workload[] = [
  argo(["Workflow", "WorkflowTemplate", "ClusterWorkflowTemplate"], "spec"),
  argo(["CronWorkflow"], "spec.workflowSpec"),
  tekton(["Task", "ClusterTask"], "spec"),
  tekton(["TaskRun"], "spec.taskSpec"),
  tekton(["Pipeline"], ...tektonTasks("spec")),
  tekton(["PipelineRun"], ...tektonTasks("spec.pipelineSpec")),
  {
    groups: ["tekton.dev"],
    kinds: ["StepAction"],
    containers: [{ at: "spec", script: "script" }],
  },
];
