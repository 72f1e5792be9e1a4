"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/formats/terraform/rows/providers/aws-services.ts
var aws_services_exports = {};
__export(aws_services_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(aws_services_exports);
var rows = [
  {
    types: ["aws_lightsail_container_service_deployment_version"],
    protocol: { const: "tcp" },
    port: { spec: "container[*].ports.~" },
    mechanism: "serve"
  },
  {
    types: ["aws_globalaccelerator_custom_routing_listener"],
    at: ["port_range[*]"],
    protocol: { const: "tcp" },
    port: { from: "from_port", to: "to_port" },
    mechanism: "listen"
  },
  {
    types: ["aws_globalaccelerator_custom_routing_endpoint_group"],
    at: ["destination_configuration[*]"],
    protocol: { path: "protocols[*]", tcp: ["TCP"] },
    port: { from: "from_port", to: "to_port" },
    mechanism: "forward"
  },
  {
    types: ["aws_globalaccelerator_endpoint_group"],
    protocol: { const: "tcp" },
    port: { spec: "port_override[*].endpoint_port" },
    mechanism: "forward"
  },
  {
    types: ["aws_gamelift_fleet"],
    at: ["ec2_inbound_permission[*]"],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { from: "from_port", to: "to_port" },
    source: { paths: ["ip_range"] },
    mechanism: "allow"
  },
  {
    types: ["aws_verifiedaccess_endpoint"],
    protocol: { const: "tcp" },
    mechanism: "forward",
    rules: [
      {
        at: [
          "cidr_options[*].port_range[*]",
          "load_balancer_options[*].port_range[*]",
          "network_interface_options[*].port_range[*]"
        ],
        port: { from: "from_port", to: "to_port" }
      },
      {
        port: {
          spec: [
            "load_balancer_options[*].port",
            "network_interface_options[*].port",
            "rds_options[*].port"
          ]
        }
      }
    ]
  },
  {
    types: ["aws_vpclattice_listener"],
    protocol: { path: "protocol", tcp: ["HTTP", "HTTPS", "TLS_PASSTHROUGH"] },
    port: { single: "port" },
    reach: [{ is: "network" }],
    mechanism: "listen"
  },
  {
    types: ["aws_vpclattice_resource_configuration"],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "tcp" },
    port: { spec: "port_ranges[*]" },
    mechanism: "forward"
  },
  {
    types: ["aws_vpclattice_target_group"],
    protocol: {
      path: "config[*].protocol",
      tcp: ["HTTP", "HTTPS", "TCP"],
      missing: "tcp"
    },
    port: { spec: "config[*].port" },
    mechanism: "forward"
  },
  {
    types: ["aws_vpclattice_target_group_attachment"],
    protocol: { const: "tcp" },
    port: { spec: "target[*].port" },
    mechanism: "forward"
  },
  {
    types: ["aws_finspace_kx_environment"],
    at: [
      "transit_gateway_configuration[*].attachment_network_acl_configuration[*]"
    ],
    when: [{ path: "rule_action", in: ["allow"] }],
    protocol: { path: "protocol", tcp: ["6"], any: ["-1"], anyAllPorts: !0 },
    port: { ranges: "port_range[*]", from: "from", to: "to", missing: "any" },
    source: { paths: ["cidr_block"] },
    layer: "subnet",
    order: {
      key: "rule_number",
      first: "lowest",
      deny: { path: "rule_action", in: ["deny"] }
    },
    mechanism: "allow"
  },
  {
    types: ["aws_fms_policy"],
    at: [
      "security_service_policy_data[*].policy_option[*].network_acl_common_policy[*].network_acl_entry_set[*].first_entry[*]",
      "security_service_policy_data[*].policy_option[*].network_acl_common_policy[*].network_acl_entry_set[*].last_entry[*]"
    ],
    when: [
      { path: "egress", in: ["false"] },
      { path: "rule_action", in: ["allow"] }
    ],
    protocol: {
      path: "protocol",
      tcp: ["tcp", "6"],
      any: ["-1"],
      anyAllPorts: !0
    },
    port: { ranges: "port_range[*]", from: "from", to: "to", missing: "any" },
    source: { paths: ["cidr_block", "ipv6_cidr_block"] },
    layer: "subnet",
    mechanism: "allow"
  },
  {
    types: ["aws_emr_block_public_access_configuration"],
    at: ["permitted_public_security_group_rule_range[*]"],
    when: [{ path: "$.block_public_security_group_rules", in: ["true"] }],
    protocol: { const: "tcp" },
    port: { from: "min_range", to: "max_range" },
    mechanism: "declare"
  },
  {
    types: ["aws_apprunner_service"],
    protocol: { const: "tcp" },
    port: {
      spec: [
        "source_configuration[*].image_repository[*].image_configuration[*].port",
        "source_configuration[*].code_repository[*].code_configuration[*].code_configuration_values[*].port"
      ]
    },
    mechanism: "serve"
  },
  {
    types: [
      "aws_appmesh_virtual_node",
      "aws_appmesh_virtual_gateway",
      "aws_appmesh_virtual_router"
    ],
    at: ["spec[*].listener[*].port_mapping[*]"],
    protocol: { path: "protocol", tcp: ["tcp", "http", "http2", "grpc"] },
    port: { single: "port" },
    reach: [{ is: "network" }],
    mechanism: "listen"
  },
  {
    types: ["aws_lightsail_lb"],
    protocol: { const: "tcp" },
    port: { single: "instance_port" },
    mechanism: "forward"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
