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

// src/formats/terraform/rows/providers/ncloud.ts
var ncloud_exports = {};
__export(ncloud_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(ncloud_exports);
var rows = [
  {
    types: ["ncloud_access_control_group_rule"],
    at: ["inbound[*]"],
    protocol: { path: "protocol", tcp: ["TCP", "6"] },
    port: { spec: "port_range", missing: "any" },
    source: { paths: ["ip_block", "source_access_control_group_no"] },
    mechanism: "allow"
  },
  {
    types: ["ncloud_network_acl_rule"],
    at: ["inbound[*]"],
    when: [{ path: "rule_action", in: ["ALLOW"] }],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { spec: "port_range", missing: "any" },
    source: { paths: ["ip_block", "deny_allow_group_no"] },
    layer: "subnet",
    order: {
      key: "priority",
      first: "lowest",
      deny: { path: "rule_action", in: ["DROP"] }
    },
    mechanism: "allow"
  },
  {
    types: ["ncloud_lb_listener", "cloudscale_load_balancer_listener"],
    protocol: { path: "protocol", tcp: ["TCP", "HTTP", "HTTPS", "TLS"] },
    port: { spec: ["port", "protocol_port"] },
    mechanism: "listen"
  },
  {
    types: ["ncloud_lb_target_group"],
    protocol: { path: "protocol", tcp: ["TCP", "PROXY_TCP", "HTTP", "HTTPS"] },
    port: { single: "port" },
    mechanism: "forward"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
