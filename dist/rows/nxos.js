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

// src/formats/terraform/rows/providers/nxos.ts
var nxos_exports = {};
__export(nxos_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(nxos_exports);
var rows = [
  {
    types: ["nxos_feature", "nxos_feature_telnet"],
    toggle: {
      any: [
        { path: "telnet", in: ["enabled"] },
        { path: "admin_state", in: ["enabled"] }
      ]
    }
  },
  // In which direction it is applied stands elsewhere.
  {
    types: ["nxos_access_list"],
    at: ["access_lists.*.entries.*"],
    when: [{ path: "action", in: ["permit"] }],
    protocol: { path: "protocol", tcp: ["tcp", "6"], any: ["ip"] },
    port: { spec: "destination_port_1", names: ["telnet"], missing: "any" },
    mechanism: "declare"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
