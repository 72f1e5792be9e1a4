import type { ContainerSink, Sink } from "./sink.ts";

const hookNames = ["post_start", "pre_stop"];
const probeNames = ["liveness_probe", "readiness_probe", "startup_probe"];

const hooks = [
  ...hookNames.map((name) => `lifecycle[*].${name}[*].exec[*]`),
  ...probeNames.map((name) => `${name}[*].exec[*]`),
];

/** A pod's containers below `spec`, as the provider for Kubernetes writes them. */
function podAt(spec: string): ContainerSink {
  const prefix = spec === "" ? "" : `${spec}.`;
  return {
    at: [`${prefix}container[*]`, `${prefix}init_container[*]`],
    image: ["image"],
    process: ["command", "args"],
    hooks,
    reaches: [{ is: "node", when: [{ path: "^.host_network", in: ["true"] }] }],
  };
}

const template = "spec[*].template[*].spec[*]";

/** Images and what they run. Names of attributes: the providers' schemas and documentation. */
export const containerSinks: readonly Sink[] = [
  {
    types: ["aws_ecs_task_definition"],
    reach: "network",
    containers: [
      {
        at: ["container_definitions!json[*]"],
        image: ["image"],
        process: ["entryPoint[*]", "command[*]"],
        hooks: ["healthCheck"],
      },
    ],
  },
  {
    types: ["module.ecs"],
    reach: "network",
    containers: [
      {
        at: ["container_definitions.*", "services.*.container_definitions.*"],
        image: ["image"],
        process: ["entrypoint[*]", "entryPoint[*]", "command[*]"],
      },
    ],
  },
  {
    types: ["module.ecs-container-definition"],
    reach: "network",
    containers: [
      { image: ["container_image"], process: ["entrypoint[*]", "command[*]"] },
    ],
  },
  {
    types: ["aws_batch_job_definition"],
    reach: "network",
    containers: [
      {
        at: [
          "container_properties!json",
          "node_properties!json.nodeRangeProperties[*].container",
          "eks_properties[*].pod_properties[*].containers[*]",
        ],
        image: ["image"],
        process: ["command[*]", "args[*]"],
      },
    ],
  },
  {
    types: ["aws_apprunner_service"],
    reach: "internet",
    containers: [
      {
        at: ["source_configuration[*].image_repository[*]"],
        image: ["image_identifier"],
        lines: ["image_configuration[*].start_command"],
      },
      {
        at: [
          "source_configuration[*].code_repository[*].code_configuration[*].code_configuration_values[*]",
        ],
        scripts: ["build_command", "start_command"],
      },
    ],
  },
  {
    types: ["aws_lightsail_container_service_deployment_version"],
    reach: "network",
    containers: [
      { at: ["container[*]"], image: ["image"], process: ["command[*]"] },
    ],
  },
  {
    types: ["aws_lambda_function"],
    reach: "network",
    containers: [
      {
        image: ["image_uri"],
        process: ["image_config[*].entry_point", "image_config[*].command"],
      },
    ],
  },
  {
    types: ["aws_codebuild_project"],
    reach: "network",
    containers: [{ image: ["environment[*].image"] }],
  },
  {
    types: ["aws_sagemaker_model"],
    reach: "network",
    containers: [
      { at: ["primary_container[*]", "container[*]"], image: ["image"] },
    ],
  },
  {
    types: ["google_workstations_workstation_config"],
    reach: "network",
    containers: [
      {
        at: ["container[*]"],
        image: ["image"],
        process: ["command[*]", "args[*]"],
      },
    ],
  },
  {
    types: ["google_cloudbuild_trigger"],
    reach: "network",
    containers: [
      { at: ["build[*].step[*]"], image: ["name"], scripts: ["script"] },
    ],
  },
  {
    types: ["azurerm_container_group"],
    reach: "network",
    containers: [
      {
        at: ["container[*]", "init_container[*]"],
        image: ["image"],
        process: ["commands[*]"],
        hooks: [],
      },
      {
        at: [
          "container[*].liveness_probe[*]",
          "container[*].readiness_probe[*]",
        ],
        process: ["exec[*]"],
      },
    ],
  },
  {
    types: ["azurerm_container_app", "azurerm_container_app_job"],
    reach: "network",
    containers: [
      {
        at: ["template[*].container[*]", "template[*].init_container[*]"],
        image: ["image"],
        process: ["command[*]", "args[*]"],
      },
    ],
  },
  {
    types: [
      ...["azurerm_linux_web_app", "azurerm_linux_web_app_slot"],
      ...["azurerm_windows_web_app", "azurerm_windows_web_app_slot"],
    ],
    reach: "network",
    containers: [
      {
        image: [
          "site_config[*].application_stack[*].docker_image_name",
          "site_config[*].application_stack[*].docker_image",
        ],
        scripts: ["site_config[*].app_command_line"],
      },
    ],
  },
  {
    types: ["azurerm_linux_function_app", "azurerm_linux_function_app_slot"],
    reach: "network",
    containers: [
      {
        image: ["site_config[*].application_stack[*].docker[*].image_name"],
      },
    ],
  },
  {
    types: ["azurerm_spring_cloud_container_deployment"],
    reach: "network",
    containers: [{ image: ["image"], process: ["commands", "arguments"] }],
  },
  {
    types: ["azurerm_batch_pool"],
    reach: "network",
    containers: [
      {
        at: ["start_task[*]"],
        image: ["container[*].image_name"],
        scripts: ["command_line"],
      },
      { image: ["container_configuration[*].container_image_names"] },
    ],
  },
  {
    types: ["google_cloud_run_service"],
    reach: "network",
    containers: [
      {
        at: ["template[*].spec[*].containers[*]"],
        image: ["image"],
        process: ["command[*]", "args[*]"],
      },
    ],
  },
  {
    types: [
      "google_cloud_run_v2_service",
      "google_cloud_run_v2_job",
      "google_cloud_run_v2_worker_pool",
    ],
    reach: "network",
    containers: [
      {
        at: [
          "template[*].containers[*]",
          "template[*].template[*].containers[*]",
        ],
        image: ["image"],
        process: ["command[*]", "args[*]"],
      },
    ],
  },
  {
    types: ["google_app_engine_flexible_app_version"],
    reach: "network",
    containers: [
      {
        image: ["deployment[*].container[*].image"],
        scripts: ["entrypoint[*].shell"],
      },
    ],
  },
  {
    types: ["docker_image", "docker_registry_image"],
    reach: "network",
    containers: [{ image: ["name"] }],
  },
  {
    types: ["docker_container"],
    reach: "network",
    containers: [
      {
        image: ["image"],
        process: ["entrypoint", "command"],
        reaches: [
          { is: "node", when: [{ path: "network_mode", in: ["host"] }] },
        ],
      },
      { at: ["healthcheck[*]"], process: ["test[*]"] },
    ],
    files: [
      {
        at: ["upload[*]"],
        content: ["content", "content_base64"],
        source: "source",
        path: "file",
      },
    ],
  },
  {
    types: ["docker_service"],
    reach: "network",
    containers: [
      {
        at: ["task_spec[*].container_spec[*]"],
        image: ["image"],
        process: ["command[*]", "args[*]"],
      },
      {
        at: ["task_spec[*].container_spec[*].healthcheck[*]"],
        process: ["test[*]"],
      },
    ],
  },
  {
    types: ["kubernetes_pod", "kubernetes_pod_v1"],
    reach: "cluster",
    containers: [podAt("spec[*]")],
  },
  {
    types: [
      "kubernetes_deployment",
      "kubernetes_deployment_v1",
      "kubernetes_daemonset",
      "kubernetes_daemon_set_v1",
      "kubernetes_stateful_set",
      "kubernetes_stateful_set_v1",
      "kubernetes_replication_controller",
      "kubernetes_replication_controller_v1",
      "kubernetes_job",
      "kubernetes_job_v1",
    ],
    reach: "cluster",
    containers: [podAt(template)],
  },
  {
    types: ["kubernetes_cron_job", "kubernetes_cron_job_v1"],
    reach: "cluster",
    containers: [podAt(`spec[*].job_template[*].${template}`)],
  },
  {
    types: ["fly_machine"],
    reach: "network",
    containers: [{ image: ["image"], process: ["entrypoint", "cmd"] }],
  },
  {
    types: ["scaleway_container"],
    reach: "internet",
    containers: [
      {
        image: ["registry_image", "image"],
        process: ["command", "args"],
      },
    ],
  },
  {
    types: ["oci_container_instances_container_instance"],
    reach: "network",
    containers: [
      {
        at: ["containers[*]"],
        image: ["image_url"],
        process: ["command[*]", "arguments[*]"],
      },
    ],
  },
  {
    types: ["ibm_code_engine_app", "ibm_code_engine_job"],
    reach: "internet",
    containers: [
      {
        image: ["image_reference"],
        process: ["run_commands", "run_arguments"],
      },
    ],
  },
  {
    types: ["alicloud_eci_container_group"],
    reach: "network",
    containers: [
      {
        at: ["containers[*]", "init_containers[*]"],
        image: ["image"],
        process: ["commands[*]", "args[*]"],
      },
    ],
  },
  {
    types: ["digitalocean_app"],
    reach: "network",
    containers: [
      {
        at: ["service", "worker", "job", "static_site"].map(
          (kind) => `spec[*].${kind}[*]`,
        ),
        image: ["image[*].repository"],
        scripts: ["build_command", "run_command"],
      },
    ],
  },
];
