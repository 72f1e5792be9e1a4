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

// src/formats/terraform/rows/providers/upcloud.ts
var upcloud_exports = {};
__export(upcloud_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(upcloud_exports);
var rows = [
  {
    types: ["upcloud_firewall_rules"],
    at: ["firewall_rule[*]"],
    when: [
      { path: "direction", in: ["in"] },
      { path: "action", in: ["accept"] }
    ],
    protocol: { path: "protocol", tcp: ["tcp"], any: [""], missing: "any" },
    port: {
      from: "destination_port_start",
      to: "destination_port_end",
      missing: "any"
    },
    source: { paths: ["source_address_start"], missing: "world" },
    order: {
      key: "index",
      first: "lowest",
      deny: { path: "action", in: ["drop"] },
      narrow: [
        "family",
        "source_address_end",
        "source_port_start",
        "source_port_end",
        "destination_address_start",
        "destination_address_end"
      ]
    },
    mechanism: "allow"
  },
  {
    types: ["upcloud_firewall_ruleset"],
    at: ["rules[*]"],
    when: [
      { path: "direction", in: ["in"] },
      { path: "action", in: ["accept"] },
      { path: "enabled", not: ["false"] }
    ],
    protocol: { path: "protocol", tcp: ["tcp"], any: [""], missing: "any" },
    port: {
      from: "destination_port_start",
      to: "destination_port_end",
      missing: "any"
    },
    source: { paths: ["source_address_start"], missing: "world" },
    mechanism: "allow"
  },
  {
    types: ["upcloud_loadbalancer_frontend"],
    protocol: { const: "tcp" },
    port: { single: "port" },
    mechanism: "listen"
  },
  {
    types: [
      "upcloud_loadbalancer_static_backend_member",
      "upcloud_loadbalancer_dynamic_backend_member"
    ],
    protocol: { const: "tcp" },
    port: { single: "port" },
    mechanism: "forward"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
