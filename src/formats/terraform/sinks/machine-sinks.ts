import type { Sink } from "./sink.ts";

const userData = ["user_data", "user_data_base64"];

/** What machines run when they start. Names of attributes: the providers' schemas and documentation. */
export const machineSinks: readonly Sink[] = [
  {
    types: ["aws_instance", "aws_spot_instance_request"],
    machine: userData,
  },
  { types: ["aws_launch_configuration"], machine: userData },
  {
    types: ["aws_launch_template", "aws_lightsail_instance"],
    machine: ["user_data"],
  },
  {
    types: ["aws_spot_fleet_request"],
    machine: ["launch_specification[*].user_data"],
  },
  { types: ["aws_imagebuilder_image_recipe"], machine: ["user_data_base64"] },
  {
    types: ["awscc_ec2_instance"],
    machine: ["user_data"],
  },
  {
    types: ["awscc_ec2_launch_template"],
    machine: ["launch_template_data.user_data"],
  },
  {
    types: ["aws_sagemaker_notebook_instance_lifecycle_configuration"],
    machine: ["on_create", "on_start"],
  },
  {
    types: ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine"],
    machine: ["custom_data", "user_data"],
  },
  {
    types: [
      "azurerm_linux_virtual_machine_scale_set",
      "azurerm_windows_virtual_machine_scale_set",
    ],
    machine: ["custom_data", "user_data"],
    documents: [
      { path: "extension[*].settings", as: "keyed" },
      { path: "extension[*].protected_settings", as: "keyed" },
    ],
  },
  {
    types: [
      "azurerm_virtual_machine",
      "azurerm_virtual_machine_scale_set",
      "azurerm_orchestrated_virtual_machine_scale_set",
    ],
    machine: [
      "user_data_base64",
      "os_profile[*].custom_data",
      "os_profile[*].linux_configuration[*].custom_data",
    ],
    documents: [
      { path: "extension[*].settings", as: "keyed" },
      { path: "extension[*].protected_settings", as: "keyed" },
    ],
  },
  {
    types: [
      "azurerm_virtual_machine_extension",
      "azurerm_virtual_machine_scale_set_extension",
    ],
    documents: [
      { path: "settings", as: "keyed" },
      { path: "protected_settings", as: "keyed" },
    ],
  },
  {
    types: ["azurerm_virtual_machine_run_command"],
    machine: ["source[*].script"],
  },
  {
    types: [
      "azurerm_resource_deployment_script_azure_cli",
      "azurerm_resource_deployment_script_azure_power_shell",
    ],
    scripts: ["script_content"],
  },
  { types: ["azurerm_automation_runbook"], scripts: ["content"] },
  {
    types: [
      "google_compute_instance",
      "google_compute_instance_template",
      "google_compute_region_instance_template",
      "google_compute_instance_from_template",
      "google_compute_instance_from_machine_image",
    ],
    machine: ["metadata_startup_script"],
    metadata: ["metadata"],
  },
  { types: ["google_compute_project_metadata"], metadata: ["metadata"] },
  {
    types: ["google_os_config_os_policy_assignment"],
    scripts: [
      "os_policies[*].resource_groups[*].resources[*].exec[*].enforce[*].script",
      "os_policies[*].resource_groups[*].resources[*].exec[*].validate[*].script",
    ],
    packages: ["apt", "yum", "zypper", "googet"].map(
      (manager) =>
        `os_policies[*].resource_groups[*].resources[*].pkg[*].${manager}[*].name`,
    ),
  },
  {
    types: [
      "digitalocean_droplet",
      "hcloud_server",
      "vultr_instance",
      "vultr_bare_metal_server",
      "openstack_compute_instance_v2",
      "opentelekomcloud_compute_instance_v2",
      "opentelekomcloud_ecs_instance_v1",
      "alicloud_instance",
      "alicloud_ecs_launch_template",
      "alicloud_launch_template",
      "alicloud_ess_scaling_configuration",
      "tencentcloud_as_scaling_config",
      "huaweicloud_compute_instance",
      "huaweicloud_as_configuration",
      "ibm_is_instance",
      "ibm_is_instance_template",
      "exoscale_compute",
      "exoscale_compute_instance",
      "exoscale_instance_pool",
      "upcloud_server",
      "ovh_cloud_project_instance",
      "outscale_vm",
      "stackit_server",
      "libvirt_cloudinit_disk",
      "volcengine_ecs_instance",
      "volcengine_ecs_launch_template",
      "nifcloud_instance",
      "cloudstack_instance",
      "equinix_metal_device",
      "packet_device",
      "gridscale_server",
      "brightbox_server",
      "cloudscale_server",
    ],
    machine: ["user_data", "user_data_base64"],
  },
  {
    types: ["tencentcloud_instance", "tencentcloud_launch_template"],
    machine: ["user_data", "user_data_raw"],
  },
  { types: ["linode_instance"], machine: ["metadata[*].user_data"] },
  {
    types: ["linode_stackscript", "vultr_startup_script", "civo_instance"],
    machine: ["script"],
  },
  { types: ["alicloud_ecs_command"], machine: ["command_content"] },
  { types: ["scaleway_instance_server"], metadata: ["user_data"] },
  {
    types: ["yandex_compute_instance"],
    metadata: ["metadata"],
  },
  {
    types: ["yandex_compute_instance_group"],
    metadata: ["instance_template[*].metadata"],
  },
  {
    types: ["oci_core_instance"],
    metadata: ["metadata", "extended_metadata"],
  },
  {
    types: ["oci_core_instance_configuration"],
    metadata: ["instance_details[*].launch_details[*].metadata"],
  },
  {
    types: [
      "ionoscloud_server",
      "ionoscloud_cube_server",
      "ionoscloud_vcpu_server",
    ],
    machine: ["volume[*].user_data"],
  },
  {
    types: ["nutanix_virtual_machine"],
    machine: [
      "guest_customization_cloud_init_user_data",
      "guest_customization_cloud_init[*].user_data",
    ],
  },
  {
    types: ["proxmox_virtual_environment_file"],
    machine: ["source_raw[*].data"],
  },
  {
    types: ["ncloud_init_script", "sakuracloud_note"],
    machine: ["content"],
  },
  {
    types: [
      "lxd_instance",
      "lxd_container",
      "lxd_profile",
      "incus_instance",
      "incus_profile",
    ],
    metadata: ["config"],
  },
  {
    types: ["vsphere_virtual_machine"],
    metadata: ["extra_config", "vapp[*].properties"],
  },
];
