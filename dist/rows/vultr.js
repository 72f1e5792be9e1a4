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

// src/formats/terraform/rows/providers/vultr.ts
var vultr_exports = {};
__export(vultr_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(vultr_exports);
var rows = [
  // Inbound and accepting only.
  {
    types: ["vultr_firewall_rule"],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: { spec: "port", range: ":-", missing: "any" },
    source: { paths: ["subnet", "source"], length: "subnet_size" },
    mechanism: "allow"
  },
  {
    types: ["vultr_load_balancer"],
    at: ["forwarding_rules[*]"],
    rules: [
      {
        mechanism: "listen",
        protocol: { path: "frontend_protocol", tcp: ["tcp", "http", "https"] },
        port: { single: "frontend_port" }
      },
      {
        mechanism: "forward",
        protocol: { path: "backend_protocol", tcp: ["tcp", "http", "https"] },
        port: { single: "backend_port" }
      }
    ]
  },
  {
    types: ["vultr_nat_gateway_firewall_rule"],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: { spec: "port", range: ":-" },
    source: { paths: ["subnet"], length: "subnet_size" },
    mechanism: "allow"
  },
  {
    types: ["vultr_nat_gateway_port_forwarding_rule"],
    when: [{ path: "enabled", not: ["false"] }],
    protocol: { path: "protocol", tcp: ["tcp", "both"] },
    port: { spec: ["external_port", "internal_port"] },
    mechanism: "forward"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
