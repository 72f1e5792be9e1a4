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

// src/formats/terraform/rows/providers/openstack.ts
var openstack_exports = {};
__export(openstack_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(openstack_exports);
var rows = [
  {
    types: [
      "openstack_networking_secgroup_rule_v2",
      "opentelekomcloud_networking_secgroup_rule_v2"
    ],
    when: [{ path: "direction", in: ["ingress"] }],
    protocol: {
      path: "protocol",
      tcp: ["tcp", "6"],
      any: [""],
      missing: "any"
    },
    port: { from: "port_range_min", to: "port_range_max", missing: "any" },
    source: {
      paths: ["remote_ip_prefix", "remote_group_id", "remote_address_group_id"],
      missing: "world"
    },
    mechanism: "allow"
  },
  {
    types: [
      "openstack_lb_listener_v2",
      "opentelekomcloud_lb_listener_v2",
      "opentelekomcloud_lb_listener_v3"
    ],
    protocol: {
      path: "protocol",
      tcp: ["TCP", "HTTP", "HTTPS", "TERMINATED_HTTPS", "TLS"]
    },
    port: { single: "protocol_port" },
    mechanism: "listen"
  },
  {
    types: [
      "openstack_compute_secgroup_v2",
      "opentelekomcloud_compute_secgroup_v2"
    ],
    at: ["rule[*]"],
    protocol: { path: "ip_protocol", tcp: ["tcp"] },
    port: { from: "from_port", to: "to_port" },
    source: { paths: ["cidr", "from_group_id", "self"] },
    mechanism: "allow"
  },
  {
    types: [
      "openstack_lb_member_v2",
      "opentelekomcloud_lb_member_v2",
      "opentelekomcloud_lb_member_v3"
    ],
    protocol: { const: "tcp" },
    port: { single: "protocol_port" },
    mechanism: "forward"
  },
  {
    types: ["openstack_networking_portforwarding_v2"],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: { spec: ["external_port", "internal_port"] },
    mechanism: "forward"
  },
  {
    types: ["opentelekomcloud_nat_dnat_rule_v2"],
    protocol: { path: "protocol", tcp: ["tcp", "6"], any: ["any", "0"] },
    port: {
      spec: ["external_service_port", "internal_service_port"],
      wildcard: [0]
    },
    mechanism: "forward"
  },
  {
    types: [
      "openstack_fw_rule_v2",
      "opentelekomcloud_fw_rule_v2",
      "openstack_fw_rule_v1"
    ],
    when: [
      { path: "action", in: ["allow"] },
      { path: "enabled", not: ["false"] }
    ],
    protocol: { path: "protocol", tcp: ["tcp"], any: ["any"], missing: "any" },
    port: { spec: "destination_port", range: ":-", missing: "any" },
    source: { paths: ["source_ip_address"], missing: "world" },
    mechanism: "allow"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
