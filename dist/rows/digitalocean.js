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

// src/formats/terraform/rows/providers/digitalocean.ts
var digitalocean_exports = {};
__export(digitalocean_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(digitalocean_exports);
var rows = [
  {
    types: ["digitalocean_firewall"],
    at: ["inbound_rule[*]"],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: { spec: "port_range", any: ["all", "0"] },
    source: {
      paths: [
        "source_addresses[*]",
        "source_tags[*]",
        "source_droplet_ids[*]",
        "source_load_balancer_uids[*]",
        "source_kubernetes_ids[*]"
      ]
    },
    mechanism: "allow"
  },
  {
    types: ["digitalocean_loadbalancer"],
    at: ["forwarding_rule[*]"],
    reach: [
      { is: "private", when: [{ path: "$.network", in: ["INTERNAL"] }] },
      { is: "internet" }
    ],
    rules: [
      {
        mechanism: "listen",
        protocol: {
          path: "entry_protocol",
          tcp: ["tcp", "http", "https", "http2"]
        },
        port: { single: "entry_port" }
      },
      {
        mechanism: "forward",
        protocol: {
          path: "target_protocol",
          tcp: ["tcp", "http", "https", "http2"]
        },
        port: { single: "target_port" }
      }
    ]
  },
  {
    types: ["digitalocean_app"],
    protocol: { const: "tcp" },
    port: {
      spec: [
        "spec[*].service[*].http_port",
        "spec[*].service[*].internal_ports[*]"
      ]
    },
    mechanism: "serve"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
