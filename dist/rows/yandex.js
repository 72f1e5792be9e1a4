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

// src/formats/terraform/rows/providers/yandex.ts
var yandex_exports = {};
__export(yandex_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(yandex_exports);
var rows = [
  {
    types: ["yandex_vpc_security_group", "yandex_vpc_default_security_group"],
    at: ["ingress[*]"],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["ANY"] },
    port: {
      from: "from_port",
      to: "to_port",
      spec: "port",
      wildcard: [-1],
      missing: "any"
    },
    source: {
      paths: [
        "v4_cidr_blocks[*]",
        "v6_cidr_blocks[*]",
        "security_group_id",
        "predefined_target"
      ]
    },
    mechanism: "allow"
  },
  {
    types: ["yandex_vpc_security_group_rule"],
    when: [{ path: "direction", in: ["ingress"] }],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["ANY"], missing: "any" },
    port: {
      from: "from_port",
      to: "to_port",
      spec: "port",
      wildcard: [-1],
      missing: "any"
    },
    source: {
      paths: [
        "v4_cidr_blocks[*]",
        "v6_cidr_blocks[*]",
        "security_group_id",
        "predefined_target"
      ]
    },
    mechanism: "allow"
  },
  {
    types: ["yandex_lb_network_load_balancer"],
    at: ["listener[*]"],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
    reach: [
      { is: "private", when: [{ path: "$.type", in: ["internal"] }] },
      { is: "internet" }
    ],
    rules: [
      { mechanism: "listen", port: { spec: "port" } },
      { mechanism: "forward", port: { spec: "target_port" } }
    ]
  },
  {
    types: ["yandex_alb_load_balancer"],
    protocol: { const: "tcp" },
    port: { spec: "listener[*].endpoint[*].ports[*]" },
    mechanism: "listen"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
