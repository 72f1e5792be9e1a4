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

// src/formats/terraform/rows/providers/iosxe.ts
var iosxe_exports = {};
__export(iosxe_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(iosxe_exports);
var rows = [
  {
    types: ["iosxe_line"],
    toggle: {
      any: [
        { path: "vty[*].transport_input[*]", in: ["telnet", "all"] },
        { path: "vty[*].transport_input_all", in: ["true"] },
        { path: "aux[*].transport_input[*]", in: ["telnet", "all"] }
      ]
    }
  },
  {
    types: ["iosxe_access_list_extended"],
    at: ["entries[*]"],
    when: [{ path: "ace_rule_action", in: ["permit"] }],
    protocol: { path: "ace_rule_protocol", tcp: ["tcp", "6"], any: ["ip"] },
    port: {
      from: "destination_port_range_from",
      to: "destination_port_range_to",
      spec: "destination_port_equal",
      names: ["telnet"],
      missing: "any"
    },
    mechanism: "allow"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
