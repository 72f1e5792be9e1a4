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

// src/formats/terraform/rows/providers/scaleway.ts
var scaleway_exports = {};
__export(scaleway_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(scaleway_exports);
var rows = [
  {
    types: [
      "scaleway_instance_security_group",
      "scaleway_instance_security_group_rules"
    ],
    at: ["inbound_rule[*]"],
    when: [{ path: "action", in: ["accept"] }],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["ANY"], missing: "tcp" },
    port: { spec: ["port", "port_range"], missing: "any" },
    source: { paths: ["ip_range", "ip"], missing: "world" },
    order: {
      key: "index",
      first: "lowest",
      deny: { path: "action", in: ["drop"] }
    },
    mechanism: "allow"
  },
  {
    types: ["scaleway_lb_frontend"],
    protocol: { const: "tcp" },
    port: { single: "inbound_port" },
    mechanism: "listen"
  },
  {
    types: ["scaleway_lb_backend"],
    protocol: { path: "forward_protocol", tcp: ["tcp", "http"] },
    port: { single: "forward_port" },
    mechanism: "forward"
  },
  {
    types: ["scaleway_vpc_public_gateway_pat_rule"],
    protocol: { path: "protocol", tcp: ["tcp", "both"], missing: "tcp" },
    port: { spec: ["public_port", "private_port"] },
    mechanism: "forward"
  },
  {
    types: ["scaleway_vpc_acl"],
    at: ["rules[*]"],
    when: [{ path: "action", in: ["accept"] }],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["ANY"], missing: "any" },
    port: {
      from: "dst_port_low",
      to: "dst_port_high",
      zeroRangeIsAny: !0,
      missing: "any"
    },
    source: { paths: ["source"] },
    layer: "subnet",
    order: {
      key: "index",
      first: "lowest",
      deny: { path: "action", in: ["drop"] },
      narrow: ["src_port_low", "src_port_high", "destination"]
    },
    mechanism: "allow"
  },
  {
    types: ["scaleway_container"],
    protocol: { const: "tcp" },
    port: { single: "port" },
    mechanism: "serve"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
