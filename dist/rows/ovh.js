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

// src/formats/terraform/rows/providers/ovh.ts
var ovh_exports = {};
__export(ovh_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(ovh_exports);
var rows = [
  {
    types: ["ovh_cloud_security_group"],
    at: ["rule[*]"],
    when: [{ path: "direction", in: ["INGRESS"] }],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "any" },
    port: { from: "port_range_min", to: "port_range_max", missing: "any" },
    source: {
      paths: ["remote_ip_prefix", "remote_group_id"],
      missing: "world"
    },
    mechanism: "allow"
  },
  {
    types: ["ovh_ip_firewall_rule"],
    when: [{ path: "action", in: ["permit"] }],
    protocol: { path: "protocol", tcp: ["tcp"], any: ["ipv4"] },
    port: { single: "destination_port", missing: "any" },
    source: { paths: ["source"], missing: "world" },
    order: {
      key: "sequence",
      first: "lowest",
      deny: { path: "action", in: ["deny"] },
      scope: ["ip_on_firewall", "ip"],
      narrow: ["source_port", "tcp_option", "fragments"]
    },
    mechanism: "allow"
  },
  {
    types: ["ovh_iploadbalancing_tcp_frontend"],
    protocol: { const: "tcp" },
    port: { spec: "port" },
    mechanism: "listen"
  },
  {
    types: [
      "ovh_iploadbalancing_tcp_farm",
      "ovh_iploadbalancing_tcp_farm_server"
    ],
    protocol: { const: "tcp" },
    port: { single: "port" },
    mechanism: "forward"
  },
  {
    types: ["ovh_cloud_project_loadbalancer"],
    at: ["listeners[*]"],
    protocol: {
      path: "protocol",
      tcp: ["tcp", "http", "https", "terminatedHTTPS"]
    },
    port: { single: "port" },
    mechanism: "listen"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
