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

// src/formats/terraform/rows/providers/sakuracloud.ts
var sakuracloud_exports = {};
__export(sakuracloud_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(sakuracloud_exports);
var rows = [
  {
    types: ["sakuracloud_packet_filter", "sakuracloud_packet_filter_rules"],
    at: ["expression[*]"],
    when: [{ path: "allow", not: ["false"], default: "true" }],
    protocol: { path: "protocol", tcp: ["tcp"], any: ["ip"] },
    port: { spec: "destination_port", missing: "any" },
    source: { paths: ["source_network"], missing: "world" },
    order: {
      key: "index",
      first: "lowest",
      deny: { path: "allow", in: ["false"] },
      narrow: ["source_port"]
    },
    mechanism: "allow"
  },
  {
    types: ["sakuracloud_vpc_router"],
    rules: [
      {
        mechanism: "forward",
        at: ["port_forwarding[*]"],
        protocol: { path: "protocol", tcp: ["tcp"] },
        port: { spec: ["public_port", "private_port"] }
      },
      {
        mechanism: "allow",
        at: ["firewall[*].expression[*]"],
        when: [
          { path: "^.direction", in: ["receive"] },
          { path: "allow", in: ["true"] }
        ],
        protocol: { path: "protocol", tcp: ["tcp"], any: ["ip"] },
        port: { spec: "destination_port", missing: "any" },
        order: {
          key: "index",
          first: "lowest",
          deny: { path: "allow", in: ["false"] },
          source: { paths: ["source_network"], missing: "world" },
          narrow: ["source_port", "destination_network"]
        }
      }
    ]
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
