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

// src/formats/terraform/rows/providers/vcd.ts
var vcd_exports = {};
__export(vcd_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(vcd_exports);
var rows = [
  {
    types: ["vcd_nsxt_app_port_profile"],
    at: ["app_port[*]"],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { spec: "port[*]", missing: "any" },
    mechanism: "declare"
  },
  {
    types: ["vcd_nsxt_nat_rule"],
    when: [
      { path: "rule_type", in: ["DNAT"] },
      { path: "enabled", not: ["false"] }
    ],
    protocol: { const: "tcp" },
    port: { spec: "dnat_external_port" },
    mechanism: "forward"
  },
  {
    types: ["vcd_nsxv_dnat"],
    when: [{ path: "enabled", not: ["false"] }],
    protocol: { path: "protocol", tcp: ["tcp"], any: ["any"], missing: "any" },
    port: {
      spec: ["original_port", "translated_port"],
      any: ["any"],
      missing: "any"
    },
    mechanism: "forward"
  },
  {
    types: ["vcd_nsxv_firewall_rule"],
    at: ["service[*]"],
    when: [
      { path: "$.action", in: ["accept"], default: "accept" },
      { path: "$.enabled", not: ["false"] }
    ],
    protocol: { path: "protocol", tcp: ["tcp"], any: ["any"] },
    port: { spec: "port", any: ["any"], missing: "any" },
    source: { paths: ["$.source[*].ip_addresses[*]"] },
    mechanism: "allow"
  },
  {
    types: ["vcd_vapp_firewall_rules"],
    at: ["rule[*]"],
    when: [
      { path: "policy", in: ["allow"] },
      { path: "enabled", not: ["false"] },
      { path: "$.enabled", not: ["false"] }
    ],
    protocol: {
      path: "protocol",
      tcp: ["tcp", "tcp&udp"],
      any: ["any"],
      missing: "any"
    },
    port: { spec: "destination_port", any: ["any"], missing: "any" },
    source: { paths: ["source_ip"] },
    mechanism: "allow"
  },
  {
    types: ["vcd_vapp_nat_rules"],
    at: ["rule[*]"],
    protocol: { path: "protocol", tcp: ["TCP", "TCP_UDP"] },
    port: { spec: ["external_port", "forward_to_port"], wildcard: [-1] },
    mechanism: "forward"
  },
  {
    types: ["vcd_nsxt_alb_virtual_service"],
    at: ["service_port[*]"],
    protocol: { path: "type", tcp: ["TCP_PROXY", "TCP_FAST_PATH"] },
    port: { from: "start_port", to: "end_port" },
    mechanism: "listen"
  },
  {
    types: ["vcd_lb_virtual_server"],
    when: [{ path: "enabled", not: ["false"] }],
    protocol: { path: "protocol", tcp: ["tcp", "http", "https"] },
    port: { single: "port" },
    mechanism: "listen"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
