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

// src/formats/terraform/rows/providers/azapi.ts
var azapi_exports = {};
__export(azapi_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(azapi_exports);
var rows = [
  {
    types: ["azapi_resource", "azapi_update_resource", "azapi_resource_action"],
    when: [
      { path: "direction", in: ["Inbound"] },
      { path: "access", in: ["Allow"] }
    ],
    protocol: { path: "protocol", tcp: ["Tcp"], any: ["*"] },
    port: {
      spec: ["destinationPortRange", "destinationPortRanges[*]"],
      any: ["*"]
    },
    source: {
      paths: ["sourceAddressPrefix", "sourceAddressPrefixes[*]"],
      world: ["*", "0.0.0.0/0", "::/0", "Internet"]
    },
    mechanism: "allow",
    rules: [
      { at: ["body!json.properties.securityRules[*].properties"] },
      { at: ["body!json.properties"] }
    ]
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
