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

// src/formats/terraform/rows/providers/lxd.ts
var lxd_exports = {};
__export(lxd_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(lxd_exports);
var rows = [
  {
    types: ["lxd_network_forward", "incus_network_forward"],
    at: ["ports[*]"],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: { spec: ["listen_port", "target_port"] },
    mechanism: "forward"
  },
  {
    types: ["lxd_network_acl", "incus_network_acl"],
    at: ["ingress[*]"],
    when: [
      { path: "action", in: ["allow", "allow-stateless"] },
      { path: "state", not: ["disabled"] }
    ],
    protocol: { path: "protocol", tcp: ["tcp"], any: [""], missing: "any" },
    port: { spec: "destination_port", missing: "any" },
    source: { paths: ["source"], missing: "world" },
    order: {
      key: "index",
      first: "lowest",
      deny: { path: "action", in: ["drop", "reject"] },
      narrow: ["source_port", "destination"]
    },
    mechanism: "allow"
  },
  {
    types: ["lxd_network_load_balancer", "incus_network_load_balancer"],
    rules: [
      {
        mechanism: "listen",
        at: ["port[*]"],
        protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
        port: { spec: "listen_port" }
      },
      {
        mechanism: "forward",
        at: ["backend[*]"],
        protocol: { const: "tcp" },
        port: { spec: "target_port" }
      }
    ]
  },
  {
    types: [
      "lxd_instance",
      "incus_instance",
      "lxd_profile",
      "incus_profile",
      "lxd_container"
    ],
    at: ["device[*]"],
    when: [{ path: "type", in: ["proxy"] }],
    protocol: { const: "tcp" },
    port: {
      regex: "^tcp:(?:.*):(?<spec>[\\d,-]+)$",
      of: ["properties.listen", "properties.connect"]
    },
    mechanism: "listen"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
