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

// src/formats/terraform/rows/providers/routeros.ts
var routeros_exports = {};
__export(routeros_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(routeros_exports);
var rows = [
  {
    types: ["routeros_ip_service"],
    toggle: {
      all: [
        { path: "numbers", in: ["telnet"] },
        { path: "disabled", not: ["true"] }
      ]
    }
  },
  {
    types: ["routeros_ip_firewall_filter"],
    when: [
      { path: "chain", in: ["input", "forward"] },
      { path: "action", in: ["accept"] },
      { path: "disabled", not: ["true"] }
    ],
    protocol: { path: "protocol", tcp: ["tcp", "6"] },
    port: { spec: ["dst_port", "port"] },
    source: { paths: ["src_address"], missing: "world" },
    mechanism: "allow"
  },
  {
    types: ["routeros_ip_firewall_nat"],
    when: [
      { path: "chain", in: ["dstnat"] },
      { path: "disabled", not: ["true"] }
    ],
    protocol: { path: "protocol", tcp: ["tcp", "6"] },
    port: { spec: ["dst_port", "to_ports"] },
    mechanism: "forward"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
