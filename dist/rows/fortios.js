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

// src/formats/terraform/rows/providers/fortios.ts
var fortios_exports = {};
__export(fortios_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(fortios_exports);
var rows = [
  {
    types: ["fortios_system_global"],
    toggle: { all: [{ path: "admin_telnet", in: ["enable"] }] }
  },
  {
    types: [
      "fortios_system_interface",
      "fortios_switchcontrollerinitialconfig_template"
    ],
    toggle: { all: [{ path: "allowaccess", match: "(^|\\s)telnet(\\s|$)" }] }
  },
  // destination:source, separated by blanks.
  {
    types: [
      "fortios_firewallservice_custom",
      "fortios_firewall_object_service"
    ],
    protocol: { const: "tcp" },
    port: { spec: "tcp_portrange", list: " ," },
    mechanism: "declare"
  },
  {
    types: [
      "fortios_firewall_policy",
      "fortios_firewall_localinpolicy",
      "fortios_firewall_securitypolicy"
    ],
    when: [
      { path: "action", in: ["accept"] },
      { path: "status", not: ["disable"] },
      { path: "service_negate", not: ["enable"] }
    ],
    protocol: { const: "tcp" },
    port: {
      spec: "service[*].name",
      names: ["TELNET"],
      any: ["ALL", "ALL_TCP"]
    },
    source: { paths: ["srcaddr[*].name"], world: ["all"] },
    mechanism: "allow"
  },
  {
    types: ["fortios_firewall_vip"],
    when: [
      { path: "portforward", in: ["enable"] },
      { path: "status", not: ["disable"] }
    ],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
    port: { spec: ["extport", "mappedport"] },
    mechanism: "forward"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
