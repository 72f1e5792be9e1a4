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

// src/formats/terraform/rows/providers/cloudstack.ts
var cloudstack_exports = {};
__export(cloudstack_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(cloudstack_exports);
var rows = [
  {
    types: ["cloudstack_firewall"],
    at: ["rule[*]"],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: { spec: "ports[*]", missing: "any" },
    source: { paths: ["cidr_list[*]"] },
    mechanism: "allow"
  },
  {
    types: ["cloudstack_network_acl_rule"],
    at: ["rule[*]"],
    when: [
      { path: "traffic_type", in: ["ingress"], default: "ingress" },
      { path: "action", in: ["allow"], default: "allow" }
    ],
    protocol: { path: "protocol", tcp: ["tcp", "6"], any: ["all"] },
    port: { spec: ["port", "ports[*]"], missing: "any" },
    source: { paths: ["cidr_list[*]"] },
    layer: "subnet",
    order: {
      key: "rule_number",
      first: "lowest",
      deny: { path: "action", in: ["deny"] }
    },
    mechanism: "allow"
  },
  {
    types: ["cloudstack_security_group_rule"],
    at: ["rule[*]"],
    when: [{ path: "traffic_type", in: ["ingress"], default: "ingress" }],
    protocol: { path: "protocol", tcp: ["tcp", "6"], any: ["all"] },
    port: { spec: "ports[*]", missing: "any" },
    source: { paths: ["cidr_list[*]", "user_security_group_list[*]"] },
    mechanism: "allow"
  },
  {
    types: ["cloudstack_port_forward"],
    at: ["forward[*]"],
    protocol: { path: "protocol", tcp: ["tcp"] },
    mechanism: "forward",
    rules: [
      { port: { from: "public_port", to: "public_end_port" } },
      { port: { from: "private_port", to: "private_end_port" } }
    ]
  },
  {
    types: ["cloudstack_loadbalancer_rule"],
    protocol: { path: "protocol", tcp: ["tcp", "tcp-proxy"], missing: "tcp" },
    rules: [
      { mechanism: "listen", port: { spec: "public_port" } },
      { mechanism: "forward", port: { spec: "private_port" } }
    ]
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
