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

// src/formats/terraform/rows/providers/citrixadc.ts
var citrixadc_exports = {};
__export(citrixadc_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(citrixadc_exports);
var rows = [
  {
    types: ["citrixadc_nsip", "citrixadc_nsip6"],
    toggle: { all: [{ path: "telnet", in: ["ENABLED"] }] }
  },
  // The device stores `*` as 65535.
  {
    types: ["citrixadc_lbvserver"],
    protocol: {
      path: "servicetype",
      tcp: ["TCP", "HTTP", "SSL", "SSL_TCP", "SSL_BRIDGE", "FTP"],
      any: ["ANY"]
    },
    port: { single: "port", wildcard: [65535] },
    mechanism: "listen"
  },
  {
    types: ["citrixadc_nsacl"],
    when: [
      { path: "aclaction", in: ["ALLOW"] },
      { path: "destportop", not: ["!=", "NEQ"] }
    ],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "any" },
    port: { spec: "destportval", missing: "any" },
    source: { paths: ["srcipval"], missing: "world" },
    order: {
      key: "priority",
      first: "lowest",
      deny: { path: "aclaction", in: ["DENY"] }
    },
    mechanism: "allow"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
