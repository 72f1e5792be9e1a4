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

// src/formats/terraform/rows/providers/tencentcloud.ts
var tencentcloud_exports = {};
__export(tencentcloud_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(tencentcloud_exports);
var rows = [
  {
    types: ["tencentcloud_security_group_rule_set"],
    at: ["ingress[*]"],
    when: [{ path: "action", in: ["ACCEPT"] }],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["ALL"], missing: "any" },
    port: { spec: "port", any: ["ALL"], missing: "any" },
    source: {
      paths: [
        "cidr_block",
        "ipv6_cidr_block",
        "source_security_id",
        "address_template_id",
        "address_template_group"
      ]
    },
    order: {
      key: "index",
      first: "lowest",
      deny: { path: "action", in: ["DROP"] },
      narrow: ["service_template_id", "service_template_group"]
    },
    mechanism: "allow"
  },
  // action#source#port#protocol
  {
    types: ["tencentcloud_security_group_lite_rule"],
    at: ["ingress[*]"],
    protocol: { const: "tcp" },
    port: {
      regex: "^ACCEPT#[^#]*#(?<spec>[^#]*)#(?:TCP|ALL)$",
      of: ["."],
      any: ["ALL"]
    },
    source: { regex: "^ACCEPT#(?<source>[^#]*)#", of: ["."] },
    order: {
      key: "index",
      first: "lowest",
      deny: { word: "DROP", instead: "ACCEPT" }
    },
    mechanism: "allow"
  },
  {
    types: ["tencentcloud_security_group_rule"],
    when: [
      { path: "type", in: ["ingress"] },
      { path: "policy", in: ["accept"] }
    ],
    protocol: {
      path: "ip_protocol",
      tcp: ["tcp"],
      any: ["all"],
      missing: "any"
    },
    port: { spec: "port_range", any: ["all"], missing: "any" },
    source: { paths: ["cidr_ip", "ipv6_cidr_ip", "source_sgid"] },
    mechanism: "allow"
  },
  {
    types: ["tencentcloud_vpc_acl"],
    at: ["ingress[*]"],
    protocol: { const: "tcp" },
    port: {
      regex: "^ACCEPT#[^#]*#(?<spec>[^#]*)#(?:TCP|ALL)(?:#.*)?$",
      of: ["."],
      any: ["ALL"]
    },
    source: { regex: "^ACCEPT#(?<source>[^#]*)#", of: ["."] },
    layer: "subnet",
    order: {
      key: "index",
      first: "lowest",
      deny: { word: "DROP", instead: "ACCEPT" }
    },
    mechanism: "allow"
  },
  {
    types: ["tencentcloud_clb_listener"],
    protocol: { path: "protocol", tcp: ["TCP", "TCP_SSL", "HTTP", "HTTPS"] },
    port: { from: "port", to: "end_port" },
    mechanism: "listen"
  },
  {
    types: ["tencentcloud_dnat"],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { spec: ["elastic_port", "private_port"] },
    mechanism: "forward"
  },
  {
    types: [
      "tencentcloud_lighthouse_firewall_rule",
      "tencentcloud_lighthouse_firewall_template"
    ],
    at: ["firewall_rules[*]", "template_rules[*]"],
    when: [{ path: "action", in: ["ACCEPT"], default: "ACCEPT" }],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["ALL"] },
    port: { spec: "port", any: ["ALL"], missing: "any" },
    source: { paths: ["cidr_block"], missing: "world" },
    mechanism: "allow"
  },
  {
    types: ["tencentcloud_cfw_edge_policy", "tencentcloud_cfw_nat_policy"],
    when: [
      { path: "direction", in: ["1"] },
      { path: "rule_action", in: ["accept", "log"] },
      { path: "enable", not: ["false"] }
    ],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["ANY"] },
    port: { spec: "port", range: "/-", any: ["-1/-1"] },
    source: { paths: ["source_content"] },
    mechanism: "allow"
  },
  {
    types: ["tencentcloud_gaap_layer4_listener"],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { spec: ["port", "realserver_bind_set[*].port"] },
    mechanism: "listen"
  },
  {
    types: ["tencentcloud_gaap_security_rule"],
    when: [{ path: "action", in: ["ACCEPT"] }],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["ALL"], missing: "any" },
    port: { spec: "port", any: ["ALL"], missing: "any" },
    source: { paths: ["cidr_ip"] },
    mechanism: "allow"
  },
  {
    types: ["tencentcloud_teo_l4_proxy_rule"],
    at: ["l4_proxy_rules[*]"],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { spec: ["port_range[*]", "origin_port_range"] },
    mechanism: "forward"
  },
  {
    types: ["tencentcloud_teo_application_proxy_rule"],
    protocol: { path: "proto", tcp: ["TCP"] },
    port: { spec: ["port[*]", "origin_port"] },
    mechanism: "forward"
  },
  {
    types: ["tencentcloud_lighthouse_instance"],
    at: ["containers[*].publish_ports[*]"],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
    port: { spec: ["host_port", "container_port"] },
    mechanism: "listen"
  },
  {
    types: ["tencentcloud_clb_attachment"],
    protocol: { const: "tcp" },
    port: { spec: "targets[*].port" },
    mechanism: "forward"
  },
  {
    types: [
      "tencentcloud_clb_target_group",
      "tencentcloud_clb_target_group_instance_attachment"
    ],
    protocol: {
      path: "protocol",
      tcp: ["TCP", "HTTP", "HTTPS", "GRPC"],
      missing: "tcp"
    },
    port: { single: "port" },
    mechanism: "forward"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
