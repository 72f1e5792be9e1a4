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

// src/formats/terraform/rows/providers/huaweicloud.ts
var huaweicloud_exports = {};
__export(huaweicloud_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(huaweicloud_exports);
var rows = [
  {
    types: ["huaweicloud_lb_listener", "huaweicloud_elb_listener"],
    protocol: {
      path: "protocol",
      tcp: ["TCP", "HTTP", "HTTPS", "TERMINATED_HTTPS", "TLS"]
    },
    port: { single: "protocol_port" },
    mechanism: "listen"
  },
  {
    types: [
      "huaweicloud_networking_secgroup_rule",
      "huaweicloud_networking_secgroup_rule_v2"
    ],
    when: [
      { path: "direction", in: ["ingress"] },
      { path: "action", in: ["allow"], default: "allow" }
    ],
    protocol: { path: "protocol", tcp: ["tcp", "6"], missing: "any" },
    port: {
      from: "port_range_min",
      to: "port_range_max",
      spec: "ports",
      missing: "any"
    },
    source: {
      paths: ["remote_ip_prefix", "remote_group_id", "remote_address_group_id"],
      missing: "world"
    },
    order: {
      key: "priority",
      first: "lowest",
      default: 1,
      tie: "deny",
      deny: { path: "action", in: ["deny"] },
      scope: "security_group_id",
      narrow: ["ethertype"]
    },
    mechanism: "allow"
  },
  {
    types: ["huaweicloud_lb_member", "huaweicloud_elb_member"],
    protocol: { const: "tcp" },
    port: { single: "protocol_port" },
    mechanism: "forward"
  },
  {
    types: ["huaweicloud_vpc_network_acl"],
    at: ["ingress_rules[*]"],
    when: [
      { path: "action", in: ["allow"] },
      { path: "$.enabled", not: ["false"] }
    ],
    protocol: { path: "protocol", tcp: ["tcp", "6"], any: ["any"] },
    port: { spec: "destination_port", range: "-:", missing: "any" },
    source: { paths: ["source_ip_address"], missing: "world" },
    layer: "subnet",
    order: {
      key: "index",
      first: "lowest",
      deny: { path: "action", in: ["deny"] },
      narrow: ["ip_version", "source_port", "destination_ip_address"]
    },
    mechanism: "allow"
  },
  {
    types: ["huaweicloud_network_acl_rule"],
    when: [
      { path: "action", in: ["allow"] },
      { path: "enabled", not: ["false"] }
    ],
    protocol: { path: "protocol", tcp: ["tcp"], any: ["any"] },
    port: { spec: "destination_port", range: ":-", missing: "any" },
    source: { paths: ["source_ip_address"], missing: "world" },
    layer: "subnet",
    mechanism: "allow"
  },
  {
    types: ["huaweicloud_nat_dnat_rule"],
    protocol: { path: "protocol", tcp: ["tcp"], any: ["any"] },
    port: {
      spec: [
        "external_service_port",
        "internal_service_port",
        "external_service_port_range",
        "internal_service_port_range"
      ],
      wildcard: [0]
    },
    mechanism: "forward"
  },
  {
    types: ["huaweicloud_fw_rule_v2"],
    when: [
      { path: "action", in: ["allow"] },
      { path: "enabled", not: ["false"] }
    ],
    protocol: { path: "protocol", tcp: ["tcp"], any: ["any"], missing: "any" },
    port: { spec: "destination_port", range: ":-", missing: "any" },
    source: { paths: ["source_ip_address"], missing: "world" },
    mechanism: "allow"
  },
  {
    types: ["huaweicloud_cfw_acl_rule"],
    at: ["custom_services[*]"],
    when: [
      { path: "$.action_type", in: ["0"] },
      { path: "$.direction", in: ["0"], default: "0" },
      { path: "$.status", in: ["1"], default: "1" }
    ],
    protocol: { path: "protocol", tcp: ["6"], any: ["-1"] },
    port: { spec: "dest_port", missing: "any" },
    mechanism: "allow"
  },
  {
    types: ["huaweicloud_cfw_protection_rule"],
    at: ["service[*]"],
    when: [
      { path: "$.action_type", in: ["0"] },
      { path: "$.direction", in: ["0"], default: "0" },
      { path: "$.status", in: ["1"], default: "1" }
    ],
    protocol: { path: "protocol", tcp: ["6"], any: ["-1"] },
    port: { spec: "dest_port", missing: "any" },
    mechanism: "allow"
  },
  {
    types: ["huaweicloud_ga_listener"],
    at: ["port_ranges[*]"],
    protocol: { path: "$.protocol", tcp: ["TCP"] },
    port: { from: "from_port", to: "to_port" },
    mechanism: "listen"
  },
  {
    types: ["huaweicloud_iec_security_group_rule"],
    when: [{ path: "direction", in: ["ingress"] }],
    protocol: { path: "protocol", tcp: ["tcp"], any: [""] },
    port: { from: "port_range_min", to: "port_range_max", missing: "any" },
    source: {
      paths: ["remote_ip_prefix", "remote_group_id"],
      missing: "world"
    },
    mechanism: "allow"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
