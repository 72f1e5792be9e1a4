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

// src/formats/terraform/rows/providers/junos.ts
var junos_exports = {};
__export(junos_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(junos_exports);
var rows = [
  {
    types: ["junos_security_zone", "junos_interface_logical"],
    toggle: {
      any: [
        { path: "inbound_services[*]", in: ["telnet", "all", "any-service"] },
        {
          path: "security_inbound_services[*]",
          in: ["telnet", "all", "any-service"]
        }
      ]
    }
  },
  {
    types: ["junos_security_policy"],
    at: ["policy[*]"],
    when: [{ path: "then", in: ["permit"], default: "permit" }],
    protocol: { const: "tcp" },
    port: { spec: "match_application[*]", names: ["junos-telnet"] },
    source: { paths: ["match_source_address[*]"] },
    mechanism: "allow"
  },
  {
    types: ["junos_application"],
    protocol: { path: "protocol", tcp: ["tcp", "6"] },
    port: { spec: "destination_port", names: ["telnet"] },
    mechanism: "declare"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
