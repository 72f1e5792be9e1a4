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

// src/formats/terraform/rows/providers/stackit.ts
var stackit_exports = {};
__export(stackit_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(stackit_exports);
var rows = [
  {
    types: ["stackit_security_group_rule"],
    when: [{ path: "direction", in: ["ingress"] }],
    protocol: {
      path: ["protocol.name", "protocol.number"],
      tcp: ["tcp", "6"],
      missing: "any"
    },
    port: { ranges: "port_range", from: "min", to: "max", missing: "any" },
    source: {
      paths: ["ip_range", "remote_security_group_id"],
      missing: "world"
    },
    mechanism: "allow"
  },
  {
    types: ["stackit_loadbalancer"],
    rules: [
      {
        mechanism: "listen",
        at: ["listeners[*]"],
        protocol: {
          path: "protocol",
          tcp: [
            "PROTOCOL_TCP",
            "PROTOCOL_TCP_PROXY",
            "PROTOCOL_TLS_PASSTHROUGH",
            "PROTOCOL_UNSPECIFIED"
          ]
        },
        port: { single: "port" }
      },
      {
        mechanism: "forward",
        at: ["target_pools[*]"],
        protocol: { const: "tcp" },
        port: { single: "target_port" }
      }
    ]
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
