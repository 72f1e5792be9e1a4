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

// src/formats/terraform/rows/providers/linode.ts
var linode_exports = {};
__export(linode_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(linode_exports);
var rows = [
  // One text for all ports; without it every port.
  {
    types: ["linode_firewall"],
    at: ["inbound[*]"],
    when: [
      { path: "action", in: ["ACCEPT"] },
      { path: "$.disabled", not: ["true"] }
    ],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { spec: "ports", missing: "any" },
    source: { paths: ["ipv4[*]", "ipv6[*]"] },
    order: {
      key: "index",
      first: "lowest",
      deny: { path: "action", in: ["DROP"] }
    },
    mechanism: "allow"
  },
  {
    types: ["linode_nodebalancer_config"],
    protocol: {
      path: "protocol",
      tcp: ["tcp", "http", "https"],
      missing: "tcp"
    },
    port: { single: "port" },
    mechanism: "listen"
  },
  {
    types: ["linode_nodebalancer_node"],
    protocol: { const: "tcp" },
    port: { regex: ":(?<lo>\\d+)$", of: ["address"] },
    mechanism: "forward"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
