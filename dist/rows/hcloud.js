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

// src/formats/terraform/rows/providers/hcloud.ts
var hcloud_exports = {};
__export(hcloud_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(hcloud_exports);
var rows = [
  {
    types: ["hcloud_firewall"],
    at: ["rule[*]"],
    when: [{ path: "direction", in: ["in"] }],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: { spec: "port", any: ["any"] },
    source: { paths: ["source_ips[*]"] },
    mechanism: "allow"
  },
  {
    types: ["hcloud_load_balancer_service"],
    protocol: { path: "protocol", tcp: ["tcp", "http", "https"] },
    rules: [
      { mechanism: "listen", port: { spec: "listen_port" } },
      { mechanism: "forward", port: { spec: "destination_port" } }
    ]
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
