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

// src/formats/terraform/rows/providers/alicloud.ts
var alicloud_exports = {};
__export(alicloud_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(alicloud_exports);
var rows = [
  // `-1/-1` is every port.
  {
    types: ["alicloud_security_group_rule"],
    when: [
      { path: "type", in: ["ingress"] },
      { path: "policy", in: ["accept"], default: "accept" }
    ],
    protocol: { path: "ip_protocol", tcp: ["tcp"], any: ["all"] },
    port: { spec: "port_range", range: "/", any: ["-1/-1"], missing: "any" },
    source: {
      paths: [
        "cidr_ip",
        "ipv6_cidr_ip",
        "source_security_group_id",
        "prefix_list_id"
      ]
    },
    order: {
      key: "priority",
      first: "lowest",
      default: 1,
      tie: "deny",
      deny: { path: "policy", in: ["drop"] },
      scope: ["security_group_id", "nic_type"]
    },
    mechanism: "allow"
  },
  {
    types: ["alicloud_network_acl"],
    at: ["ingress_acl_entries[*]"],
    when: [{ path: "policy", in: ["accept"] }],
    protocol: { path: "protocol", tcp: ["tcp"], any: ["all"] },
    port: { spec: "port", range: "/", any: ["-1/-1"], missing: "any" },
    source: { paths: ["source_cidr_ip"] },
    layer: "subnet",
    order: {
      key: "index",
      first: "lowest",
      deny: { path: "policy", in: ["drop"] }
    },
    mechanism: "allow"
  },
  {
    types: ["alicloud_forward_entry"],
    protocol: { path: "ip_protocol", tcp: ["tcp"], any: ["any"] },
    port: {
      spec: ["external_port", "internal_port"],
      range: "/",
      any: ["any"]
    },
    mechanism: "forward"
  },
  {
    types: ["alicloud_slb_listener"],
    protocol: { path: "protocol", tcp: ["tcp", "http", "https"] },
    rules: [
      { mechanism: "listen", port: { spec: "frontend_port" } },
      { mechanism: "forward", port: { spec: "backend_port" } }
    ]
  },
  {
    types: ["alicloud_nlb_listener"],
    protocol: { path: "listener_protocol", tcp: ["TCP", "TCPSSL"] },
    mechanism: "listen",
    rules: [
      { port: { spec: "listener_port" } },
      { port: { from: "start_port", to: "end_port" } }
    ]
  },
  {
    types: ["alicloud_simple_application_server_firewall_rule"],
    protocol: { path: "rule_protocol", tcp: ["Tcp", "TcpAndUdp"] },
    port: { spec: "port", range: "/" },
    source: { paths: [], missing: "world" },
    mechanism: "allow"
  },
  {
    types: ["alicloud_cloud_firewall_control_policy"],
    when: [
      { path: "direction", in: ["in"] },
      { path: "acl_action", in: ["accept", "log"] },
      { path: "release", not: ["false"] }
    ],
    protocol: { path: "proto", tcp: ["TCP"], any: ["ANY"] },
    port: { spec: "dest_port", range: "/", any: ["0/0", "0"], missing: "any" },
    source: { paths: ["source"] },
    mechanism: "allow"
  },
  {
    types: ["alicloud_network_acl_entries"],
    at: ["ingress[*]"],
    when: [{ path: "policy", in: ["accept"] }],
    protocol: { path: "protocol", tcp: ["tcp"], any: ["all"] },
    port: { spec: "port", range: "/", any: ["-1/-1"], missing: "any" },
    source: { paths: ["source_cidr_ip"] },
    layer: "subnet",
    order: {
      key: "index",
      first: "lowest",
      deny: { path: "policy", in: ["drop"] }
    },
    mechanism: "allow"
  },
  {
    types: ["alicloud_sag_dnat_entry"],
    protocol: { path: "ip_protocol", tcp: ["TCP"], any: ["Any"] },
    port: { spec: ["external_port", "internal_port"], any: ["any"] },
    mechanism: "forward"
  },
  {
    types: ["alicloud_alb_listener"],
    protocol: { path: "listener_protocol", tcp: ["HTTP", "HTTPS"] },
    port: { single: "listener_port" },
    mechanism: "listen"
  },
  {
    types: ["alicloud_nlb_server_group_server_attachment"],
    protocol: { const: "tcp" },
    port: { single: "port" },
    mechanism: "forward"
  },
  {
    types: ["alicloud_ga_listener"],
    at: ["port_ranges[*]"],
    protocol: {
      path: "$.protocol",
      tcp: ["TCP", "HTTP", "HTTPS"],
      missing: "tcp"
    },
    port: { from: "from_port", to: "to_port" },
    mechanism: "listen"
  },
  {
    types: [
      "alicloud_cloud_firewall_nat_firewall_control_policy",
      "alicloud_cloud_firewall_vpc_firewall_control_policy"
    ],
    when: [
      { path: "direction", not: ["out"] },
      { path: "acl_action", in: ["accept", "log"] }
    ],
    protocol: { path: "proto", tcp: ["TCP"], any: ["ANY"] },
    port: { spec: "dest_port", range: "/", any: ["0/0", "0"], missing: "any" },
    source: { paths: ["source"] },
    mechanism: "allow"
  },
  {
    types: ["alicloud_ens_security_group"],
    at: ["permissions[*]"],
    when: [
      { path: "direction", in: ["ingress"], default: "ingress" },
      { path: "policy", not: ["drop"] }
    ],
    protocol: { path: "ip_protocol", tcp: ["TCP"], any: ["ALL"] },
    port: { spec: "port_range", range: "/", any: ["-1/-1"], missing: "any" },
    source: { paths: ["source_cidr_ip"] },
    mechanism: "allow"
  },
  {
    types: ["alicloud_ddoscoo_port"],
    protocol: { path: "frontend_protocol", tcp: ["tcp"] },
    port: { spec: ["frontend_port", "backend_port"] },
    mechanism: "forward"
  },
  {
    types: [
      "alicloud_eci_container_group",
      "alicloud_ess_eci_scaling_configuration"
    ],
    at: ["containers[*].ports[*]", "init_containers[*].ports[*]"],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "tcp" },
    port: { single: "port" },
    mechanism: "serve"
  },
  {
    types: [
      "alicloud_sae_load_balancer_internet",
      "alicloud_sae_load_balancer_intranet"
    ],
    at: ["internet[*]", "intranet[*]"],
    protocol: {
      path: "protocol",
      tcp: ["TCP", "HTTP", "HTTPS"],
      missing: "tcp"
    },
    rules: [
      { mechanism: "listen", port: { spec: "port" } },
      { mechanism: "forward", port: { spec: "target_port" } }
    ]
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
