import type { DocumentKind } from "../rows/row.ts";
import type { Sink } from "./sink.ts";

function holding(
  as: DocumentKind,
  ...paths: string[]
): Pick<Sink, "documents"> {
  return { documents: paths.map((path) => ({ path, as })) };
}

/** Documents in other formats, and files, that resources hand over. */
export const documentSinks: readonly Sink[] = [
  { types: ["aws_ssm_document"], ...holding("keyed", "content") },
  {
    types: ["aws_ssm_association"],
    scripts: ["parameters.commands", "parameters.Commands"],
  },
  {
    types: ["aws_ssm_maintenance_window_task"],
    special: ["task_invocation_parameters"],
  },
  { types: ["google_compute_project_metadata_item"], special: ["value"] },
  { types: ["aws_imagebuilder_component"], ...holding("keyed", "data") },
  {
    types: ["aws_imagebuilder_container_recipe"],
    ...holding("dockerfile", "dockerfile_template_data"),
  },
  {
    types: ["aws_cloudformation_stack", "aws_cloudformation_stack_set"],
    ...holding("keyed", "template_body"),
  },
  {
    types: ["aws_networkfirewall_rule_group"],
    ...holding(
      "suricata",
      "rules",
      "rule_group[*].rules_source[*].rules_string",
    ),
  },
  {
    types: ["awscc_networkfirewall_rule_group"],
    ...holding("suricata", "rule_group.rules_source.rules_string"),
  },
  {
    types: ["awscc_cloudformation_stack"],
    ...holding("keyed", "template_body"),
  },
  {
    types: [
      "azurerm_resource_group_template_deployment",
      "azurerm_subscription_template_deployment",
      "azurerm_management_group_template_deployment",
      "azurerm_tenant_template_deployment",
    ],
    ...holding("keyed", "template_content"),
  },
  {
    types: ["azurerm_template_deployment"],
    ...holding("keyed", "template_body"),
  },
  {
    types: ["kubernetes_manifest"],
    reach: "cluster",
    ...holding("kubernetes", "manifest"),
  },
  {
    types: ["kubectl_manifest"],
    reach: "cluster",
    ...holding("kubernetes", "yaml_body"),
  },
  {
    types: ["k8s_manifest"],
    reach: "cluster",
    ...holding("kubernetes", "content"),
  },
  {
    types: ["helm_release"],
    reach: "cluster",
    ...holding("helm-values", "values[*]"),
    special: ["set", "set_sensitive"],
  },
  {
    types: ["nomad_job"],
    reach: "network",
    ...holding("nomad", "jobspec"),
  },
  {
    types: ["aws_s3_object", "aws_s3_bucket_object"],
    files: [
      { content: ["content", "content_base64"], source: "source", path: "key" },
    ],
  },
  {
    types: ["google_storage_bucket_object"],
    files: [{ content: ["content"], source: "source", path: "name" }],
  },
  {
    types: ["local_file", "local_sensitive_file"],
    files: [
      {
        content: ["content", "sensitive_content", "content_base64"],
        source: "source",
        path: "filename",
      },
    ],
  },
];
