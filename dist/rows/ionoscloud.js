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

// src/formats/terraform/rows/providers/ionoscloud.ts
var ionoscloud_exports = {};
__export(ionoscloud_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(ionoscloud_exports);
var rows = [
  {
    types: ["ionoscloud_firewall", "ionoscloud_nsg_firewallrule"],
    when: [{ path: "type", in: ["INGRESS"], default: "INGRESS" }],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["ANY"] },
    port: { from: "port_range_start", to: "port_range_end", missing: "any" },
    source: { paths: ["source_ip"], missing: "world" },
    mechanism: "allow"
  },
  {
    types: [
      "ionoscloud_server",
      "ionoscloud_cube_server",
      "ionoscloud_vcpu_server"
    ],
    at: ["nic[*].firewall[*]"],
    when: [{ path: "type", in: ["INGRESS"], default: "INGRESS" }],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["ANY"] },
    port: { from: "port_range_start", to: "port_range_end", missing: "any" },
    source: { paths: ["source_ip"], missing: "world" },
    mechanism: "allow"
  },
  {
    types: ["ionoscloud_networkloadbalancer_forwardingrule"],
    protocol: { const: "tcp" },
    rules: [
      { mechanism: "listen", port: { spec: "listener_port" } },
      { mechanism: "forward", port: { spec: "targets[*].port" } }
    ]
  },
  {
    types: ["ionoscloud_autoscaling_group"],
    at: ["replica_configuration[*].nic[*].firewall_rule[*]"],
    when: [{ path: "type", in: ["INGRESS"], default: "INGRESS" }],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["ANY"] },
    port: { from: "port_range_start", to: "port_range_end", missing: "any" },
    source: { paths: ["source_ip"], missing: "world" },
    mechanism: "allow"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
