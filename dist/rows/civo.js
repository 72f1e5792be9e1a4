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

// src/formats/terraform/rows/providers/civo.ts
var civo_exports = {};
__export(civo_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(civo_exports);
var rows = [
  {
    types: ["civo_firewall"],
    at: ["ingress_rule[*]"],
    when: [{ path: "action", in: ["allow"] }],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
    port: { spec: "port_range", missing: "any" },
    source: { paths: ["cidr[*]"] },
    mechanism: "allow"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
