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

// src/formats/terraform/rows/providers/proxmox.ts
var proxmox_exports = {};
__export(proxmox_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(proxmox_exports);
var rows = [
  {
    types: [
      "proxmox_virtual_environment_firewall_rules",
      "proxmox_virtual_environment_cluster_firewall_security_group"
    ],
    at: ["rule[*]"],
    when: [
      { path: "type", in: ["in", "forward"] },
      { path: "action", in: ["ACCEPT"] },
      { path: "enabled", not: ["false"] }
    ],
    protocol: { path: "proto", tcp: ["tcp", "6"], missing: "any" },
    port: {
      spec: ["dport", "macro"],
      range: ":-",
      names: ["telnet"],
      missing: "any"
    },
    source: { paths: ["source"], missing: "world" },
    order: {
      key: "index",
      first: "lowest",
      deny: { path: "action", in: ["DROP", "REJECT"] },
      narrow: ["type", "iface", "dest", "sport"]
    },
    mechanism: "allow"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
