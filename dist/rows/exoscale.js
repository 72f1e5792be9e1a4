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

// src/formats/terraform/rows/providers/exoscale.ts
var exoscale_exports = {};
__export(exoscale_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(exoscale_exports);
var rows = [
  {
    types: ["exoscale_security_group_rule"],
    when: [{ path: "type", in: ["INGRESS"] }],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "tcp" },
    port: { from: "start_port", to: "end_port", missing: "any" },
    source: {
      paths: ["cidr", "public_security_group", "user_security_group_id"]
    },
    mechanism: "allow"
  },
  {
    types: ["exoscale_nlb_service"],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
    rules: [
      { mechanism: "listen", port: { spec: "port" } },
      { mechanism: "forward", port: { spec: "target_port" } }
    ]
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
