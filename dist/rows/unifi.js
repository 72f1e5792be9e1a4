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

// src/formats/terraform/rows/providers/unifi.ts
var unifi_exports = {};
__export(unifi_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(unifi_exports);
var rows = [
  {
    types: ["unifi_port_forward"],
    when: [{ path: "enabled", not: ["false"] }],
    protocol: { path: "protocol", tcp: ["tcp", "tcp_udp"], missing: "tcp" },
    port: { spec: ["dst_port", "fwd_port", "wan.port", "forward.port"] },
    mechanism: "forward"
  },
  {
    types: ["unifi_firewall_rule"],
    when: [
      { path: "action", in: ["accept"] },
      { path: "enabled", not: ["false"] },
      { path: "ruleset", match: "_(IN|LOCAL)$" }
    ],
    protocol: {
      path: "protocol",
      tcp: ["tcp", "tcp_udp"],
      any: ["all"],
      missing: "any"
    },
    port: { spec: "dst_port", missing: "any" },
    source: { paths: ["src_address"], missing: "world" },
    mechanism: "allow"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
