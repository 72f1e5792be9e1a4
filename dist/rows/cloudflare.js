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

// src/formats/terraform/rows/providers/cloudflare.ts
var cloudflare_exports = {};
__export(cloudflare_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(cloudflare_exports);
var rows = [
  {
    types: ["cloudflare_spectrum_application"],
    protocol: { const: "tcp" },
    rules: [
      {
        mechanism: "listen",
        port: { regex: "^tcp/(?<lo>\\d+)(?:-(?<hi>\\d+))?$", of: ["protocol"] }
      },
      {
        mechanism: "forward",
        port: { regex: "^tcp://.*:(?<lo>\\d+)$", of: ["origin_direct[*]"] }
      },
      {
        mechanism: "forward",
        when: [{ path: "protocol", match: "^tcp/" }],
        port: { spec: "origin_port" }
      },
      {
        mechanism: "forward",
        at: ["origin_port_range[*]"],
        when: [{ path: "$.protocol", match: "^tcp/" }],
        port: { from: "start", to: "end" }
      }
    ]
  },
  {
    types: [
      "cloudflare_zero_trust_tunnel_cloudflared_config",
      "cloudflare_tunnel_config"
    ],
    protocol: { const: "tcp" },
    port: {
      regex: "^tcp://.*:(?<lo>[0-9]+)$",
      of: ["config[*].ingress[*].service", "config[*].ingress_rule[*].service"]
    },
    mechanism: "forward"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
