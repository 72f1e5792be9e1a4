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

// src/formats/terraform/rows/providers/awscc.ts
var awscc_exports = {};
__export(awscc_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(awscc_exports);
var rows = [
  {
    types: ["awscc_ec2_security_group"],
    at: ["security_group_ingress[*]"],
    protocol: {
      path: "ip_protocol",
      tcp: ["tcp", "6"],
      any: ["-1", "all"],
      anyAllPorts: !0
    },
    port: { from: "from_port", to: "to_port", missing: "any" },
    source: {
      paths: [
        "cidr_ip",
        "cidr_ipv_6",
        "source_prefix_list_id",
        "source_security_group_id",
        "source_security_group_name"
      ]
    },
    mechanism: "allow"
  },
  {
    types: ["awscc_ec2_security_group_ingress"],
    protocol: {
      path: "ip_protocol",
      tcp: ["tcp", "6"],
      any: ["-1", "all"],
      anyAllPorts: !0
    },
    port: { from: "from_port", to: "to_port", missing: "any" },
    source: {
      paths: [
        "cidr_ip",
        "cidr_ipv_6",
        "source_prefix_list_id",
        "source_security_group_id",
        "source_security_group_name"
      ]
    },
    mechanism: "allow"
  },
  {
    types: [
      "awscc_elasticloadbalancingv2_listener",
      "awscc_elasticloadbalancingv2_target_group"
    ],
    protocol: {
      path: "protocol",
      tcp: ["TCP", "TCP_UDP", "TLS", "HTTP", "HTTPS", "TCP_QUIC"],
      missing: "tcp"
    },
    port: { single: "port" },
    mechanism: "listen"
  },
  {
    types: ["awscc_elasticloadbalancing_load_balancer"],
    at: ["listeners[*]"],
    protocol: { path: "protocol", tcp: ["tcp", "ssl", "http", "https"] },
    reach: [
      { is: "private", when: [{ path: "$.scheme", in: ["internal"] }] },
      { is: "internet" }
    ],
    rules: [
      { mechanism: "listen", port: { spec: "load_balancer_port" } },
      { mechanism: "forward", port: { spec: "instance_port" } }
    ]
  },
  {
    types: ["awscc_globalaccelerator_listener"],
    at: ["port_ranges[*]"],
    protocol: { path: "$.protocol", tcp: ["TCP"] },
    port: { from: "from_port", to: "to_port" },
    mechanism: "listen"
  },
  {
    types: ["awscc_lightsail_instance"],
    at: ["networking.ports[*]"],
    when: [{ path: "access_direction", in: ["inbound"], default: "inbound" }],
    protocol: {
      path: "protocol",
      tcp: ["tcp"],
      any: ["all"],
      anyAllPorts: !0
    },
    port: { from: "from_port", to: "to_port" },
    source: { paths: ["cidrs[*]", "ipv6_cidrs[*]"], missing: "world" },
    mechanism: "allow"
  },
  {
    types: ["awscc_gamelift_fleet", "awscc_gamelift_container_fleet"],
    at: ["ec2_inbound_permissions[*]", "instance_inbound_permissions[*]"],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { from: "from_port", to: "to_port" },
    source: { paths: ["ip_range"] },
    mechanism: "allow"
  },
  {
    types: ["awscc_ecs_task_definition"],
    at: ["container_definitions[*].port_mappings[*]"],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
    rules: [
      {
        mechanism: "listen",
        port: { single: "host_port" },
        reach: [{ is: "node" }]
      },
      {
        mechanism: "serve",
        port: { spec: ["container_port", "container_port_range"] }
      }
    ]
  },
  {
    types: ["awscc_networkfirewall_rule_group"],
    at: ["rule_group.rules_source.stateful_rules[*]"],
    when: [{ path: "action", in: ["PASS", "ALERT"] }],
    protocol: { path: "header.protocol", tcp: ["TCP"], any: ["IP"] },
    port: {
      spec: "header.destination_port",
      range: ":",
      any: ["ANY"],
      missing: "any"
    },
    source: { paths: ["header.source"], world: ["ANY"] },
    mechanism: "declare"
  },
  {
    types: ["awscc_ecs_express_gateway_service"],
    protocol: { const: "tcp" },
    port: { spec: "primary_container.container_port" },
    mechanism: "serve"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
