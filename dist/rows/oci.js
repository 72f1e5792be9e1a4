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

// src/formats/terraform/rows/providers/oci.ts
var oci_exports = {};
__export(oci_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(oci_exports);
var rows = [
  // TCP without `tcp_options` is every port.
  {
    types: ["oci_core_security_list", "oci_core_default_security_list"],
    at: ["ingress_security_rules[*]"],
    protocol: { path: "protocol", tcp: ["6"], any: ["all"] },
    port: { ranges: "tcp_options[*]", from: "min", to: "max", missing: "any" },
    source: { paths: ["source"] },
    mechanism: "allow"
  },
  {
    types: ["oci_core_network_security_group_security_rule"],
    when: [{ path: "direction", in: ["INGRESS"] }],
    protocol: { path: "protocol", tcp: ["6"], any: ["all"] },
    port: {
      ranges: "tcp_options[*].destination_port_range[*]",
      from: "min",
      to: "max",
      missing: "any"
    },
    source: { paths: ["source"] },
    mechanism: "allow"
  },
  {
    types: ["oci_network_load_balancer_listener", "oci_load_balancer_listener"],
    protocol: {
      path: "protocol",
      tcp: ["TCP", "TCP_AND_UDP", "HTTP", "HTTP2", "GRPC"],
      any: ["ANY"]
    },
    port: { single: "port", wildcard: [0] },
    mechanism: "listen"
  },
  {
    types: ["oci_network_load_balancer_backend", "oci_load_balancer_backend"],
    protocol: { const: "tcp" },
    port: { single: "port" },
    mechanism: "forward"
  },
  {
    types: ["oci_network_firewall_network_firewall_policy_service"],
    at: ["port_ranges[*]"],
    protocol: { path: "$.type", tcp: ["TCP_SERVICE"] },
    port: { from: "minimum_port", to: "maximum_port" },
    mechanism: "declare"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
