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

// src/formats/terraform/rows/providers/outscale.ts
var outscale_exports = {};
__export(outscale_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(outscale_exports);
var rows = [
  {
    types: ["outscale_security_group_rule"],
    protocol: {
      path: "ip_protocol",
      tcp: ["tcp", "6"],
      any: ["-1"],
      missing: "any"
    },
    port: { from: "from_port_range", to: "to_port_range", missing: "any" },
    mechanism: "allow",
    rules: [
      {
        when: [{ path: "flow", in: ["Inbound"] }, { absent: ["rules"] }],
        source: { paths: ["ip_range"] }
      },
      {
        at: ["rules[*]"],
        when: [{ path: "$.flow", in: ["Inbound"] }],
        source: { paths: ["ip_ranges[*]"] }
      }
    ]
  },
  {
    types: ["outscale_load_balancer"],
    at: ["listeners[*]"],
    protocol: {
      path: "load_balancer_protocol",
      tcp: ["TCP", "SSL", "HTTP", "HTTPS"]
    },
    reach: [
      {
        is: "private",
        when: [{ path: "$.load_balancer_type", in: ["internal"] }]
      },
      { is: "internet" }
    ],
    rules: [
      { mechanism: "listen", port: { spec: "load_balancer_port" } },
      { mechanism: "forward", port: { spec: "backend_port" } }
    ]
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
