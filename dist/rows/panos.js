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

// src/formats/terraform/rows/providers/panos.ts
var panos_exports = {};
__export(panos_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(panos_exports);
var rows = [
  {
    types: ["panos_interface_management_profile", "panos_management_profile"],
    toggle: { all: [{ path: "telnet", in: ["true"] }] }
  },
  {
    types: ["panos_service"],
    protocol: { const: "tcp" },
    port: { spec: "protocol.tcp.destination_port" },
    mechanism: "declare"
  },
  {
    types: ["panos_security_policy", "panos_security_policy_rules"],
    at: ["rules[*]"],
    when: [
      { path: "action", in: ["allow"], default: "allow" },
      { path: "disabled", not: ["true"] }
    ],
    protocol: { const: "tcp" },
    port: { spec: "applications[*]", names: ["telnet"] },
    mechanism: "allow"
  },
  {
    types: ["panos_nat_policy", "panos_nat_policy_rules"],
    protocol: { const: "tcp" },
    port: {
      spec: [
        "rules[*].destination_translation.translated_port",
        "rules[*].dynamic_destination_translation.translated_port"
      ]
    },
    mechanism: "forward"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
