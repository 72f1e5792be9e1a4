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

// src/formats/terraform/rows/providers/aci.ts
var aci_exports = {};
__export(aci_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(aci_exports);
var rows = [
  {
    types: ["aci_management_access_policy"],
    toggle: { all: [{ path: "telnet_service.admin_state", in: ["enabled"] }] }
  },
  {
    types: ["aci_filter_entry"],
    protocol: {
      path: "prot",
      tcp: ["tcp", "6"],
      any: ["unspecified"],
      missing: "any"
    },
    port: {
      from: "d_from_port",
      to: "d_to_port",
      any: ["unspecified"],
      missing: "any"
    },
    mechanism: "declare"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
