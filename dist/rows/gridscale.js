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

// src/formats/terraform/rows/providers/gridscale.ts
var gridscale_exports = {};
__export(gridscale_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(gridscale_exports);
var rows = [
  {
    types: ["gridscale_firewall"],
    at: ["rules_v4_in[*]", "rules_v6_in[*]"],
    when: [{ path: "action", in: ["accept"] }],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: { spec: "dst_port", range: ":-", missing: "any" },
    source: { paths: ["src_cidr"], missing: "world" },
    order: {
      key: "order",
      first: "lowest",
      deny: { path: "action", in: ["drop"] },
      narrow: ["src_port", "dst_cidr"]
    },
    mechanism: "allow"
  },
  {
    types: ["gridscale_loadbalancer"],
    at: ["forwarding_rule[*]"],
    protocol: { const: "tcp" },
    rules: [
      { mechanism: "listen", port: { spec: "listen_port" } },
      { mechanism: "forward", port: { spec: "target_port" } }
    ]
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
