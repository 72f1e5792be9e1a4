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

// src/formats/terraform/rows/providers/volcengine.ts
var volcengine_exports = {};
__export(volcengine_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(volcengine_exports);
var rows = [
  {
    types: ["volcengine_security_group_rule"],
    when: [
      { path: "direction", in: ["ingress"] },
      { path: "policy", in: ["accept"], default: "accept" }
    ],
    protocol: { path: "protocol", tcp: ["tcp"], any: ["all"] },
    port: {
      from: "port_start",
      to: "port_end",
      wildcard: [-1],
      missing: "any"
    },
    source: { paths: ["cidr_ip", "source_group_id"] },
    order: {
      key: "priority",
      first: "lowest",
      default: 1,
      tie: "deny",
      deny: { path: "policy", in: ["drop"] },
      scope: "security_group_id"
    },
    mechanism: "allow"
  },
  {
    types: ["volcengine_network_acl"],
    at: ["ingress_acl_entries[*]"],
    when: [{ path: "policy", in: ["accept"], default: "accept" }],
    protocol: { path: "protocol", tcp: ["tcp"], any: ["all"], missing: "any" },
    port: { spec: "port", range: "/", any: ["-1/-1"], missing: "any" },
    source: { paths: ["source_cidr_ip"] },
    layer: "subnet",
    mechanism: "allow"
  },
  {
    types: ["volcengine_dnat_entry"],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: { spec: ["external_port", "internal_port"], range: "/-" },
    mechanism: "forward"
  },
  {
    types: ["volcengine_listener"],
    protocol: { path: "protocol", tcp: ["TCP", "HTTP", "HTTPS"] },
    mechanism: "listen",
    rules: [
      { port: { spec: "port" } },
      { port: { from: "start_port", to: "end_port" } }
    ]
  },
  {
    types: ["volcengine_cfw_control_policy"],
    when: [
      { path: "direction", in: ["in"] },
      { path: "action", in: ["accept", "monitor"] },
      { path: "status", in: ["true"], default: "false" }
    ],
    protocol: { path: "proto", tcp: ["TCP"], any: ["ANY"] },
    port: { spec: "dest_port", range: "/-", missing: "any" },
    source: { paths: ["source"] },
    mechanism: "allow"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
