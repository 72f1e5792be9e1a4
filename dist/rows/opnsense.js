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

// src/formats/terraform/rows/providers/opnsense.ts
var opnsense_exports = {};
__export(opnsense_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(opnsense_exports);
var rows = [
  {
    types: ["opnsense_firewall_filter"],
    at: ["filter"],
    when: [
      { path: "action", in: ["pass"] },
      { path: "direction", in: ["in"] },
      { path: "$.enabled", not: ["false"] }
    ],
    protocol: { path: "protocol", tcp: ["TCP", "TCP/UDP"], any: ["any"] },
    port: {
      spec: "destination.port",
      names: ["telnet"],
      any: ["any"],
      missing: "any"
    },
    source: { paths: ["source.net"] },
    mechanism: "allow"
  },
  {
    types: ["opnsense_firewall_nat_port_forward"],
    when: [{ path: "enabled", not: ["false"] }],
    protocol: { path: "protocol", tcp: ["tcp", "tcp/udp"], any: ["any"] },
    port: { spec: ["destination.port", "target.port"], names: ["telnet"] },
    mechanism: "forward"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
