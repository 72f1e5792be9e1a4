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

// src/formats/terraform/rows/providers/ibm.ts
var ibm_exports = {};
__export(ibm_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(ibm_exports);
var rows = [
  // Without any protocol a rule lets in every port.
  {
    types: ["ibm_is_security_group_rule"],
    port: { from: "port_min", to: "port_max", missing: "any" },
    mechanism: "allow",
    rules: [
      {
        when: [
          { path: "direction", in: ["inbound"] },
          { absent: ["tcp", "udp", "icmp"] }
        ],
        protocol: {
          path: "protocol",
          tcp: ["tcp", "icmp_tcp_udp"],
          any: ["any", "all"],
          missing: "any"
        },
        source: { paths: ["remote"], missing: "world" }
      },
      {
        at: ["tcp[*]"],
        when: [{ path: "$.direction", in: ["inbound"] }],
        protocol: { const: "tcp" },
        source: { paths: ["$.remote"], missing: "world" }
      }
    ]
  },
  {
    types: ["ibm_is_network_acl"],
    port: { from: "port_min", to: "port_max", missing: "any" },
    layer: "subnet",
    order: {
      key: "index",
      first: "lowest",
      deny: { path: "action", in: ["deny"] },
      narrow: ["destination", "source_port_min", "source_port_max"]
    },
    mechanism: "allow",
    rules: [
      {
        at: ["rules[*]"],
        when: [
          { path: "direction", in: ["inbound"] },
          { path: "action", in: ["allow"] },
          { absent: ["tcp", "udp", "icmp"] }
        ],
        protocol: {
          path: "protocol",
          tcp: ["tcp", "icmp_tcp_udp"],
          any: ["any", "all"],
          missing: "any"
        },
        source: { paths: ["source"] }
      },
      {
        at: ["rules[*].tcp[*]"],
        when: [
          { path: "^.direction", in: ["inbound"] },
          { path: "^.action", in: ["allow"] }
        ],
        protocol: { const: "tcp" },
        source: { paths: ["^.source"] },
        order: {
          key: "^.index",
          first: "lowest",
          deny: { path: "^.action", in: ["deny"] },
          narrow: ["^.destination", "source_port_min", "source_port_max"]
        }
      }
    ]
  },
  {
    types: ["ibm_is_network_acl_rule"],
    port: { from: "port_min", to: "port_max", missing: "any" },
    layer: "subnet",
    order: {
      key: [],
      first: "lowest",
      before: "$.before",
      deny: { path: "action", in: ["deny"] },
      scope: "network_acl",
      narrow: ["destination", "source_port_min", "source_port_max"]
    },
    mechanism: "allow",
    rules: [
      {
        when: [
          { path: "direction", in: ["inbound"] },
          { path: "action", in: ["allow"] },
          { absent: ["tcp", "udp", "icmp"] }
        ],
        protocol: {
          path: "protocol",
          tcp: ["tcp", "icmp_tcp_udp"],
          any: ["any", "all"],
          missing: "any"
        },
        source: { paths: ["source"] }
      },
      {
        at: ["tcp[*]"],
        when: [
          { path: "$.direction", in: ["inbound"] },
          { path: "$.action", in: ["allow"] }
        ],
        protocol: { const: "tcp" },
        source: { paths: ["$.source"] },
        order: {
          key: [],
          first: "lowest",
          before: "$.before",
          deny: { path: "$.action", in: ["deny"] },
          scope: "network_acl",
          narrow: ["$.destination", "source_port_min", "source_port_max"]
        }
      }
    ]
  },
  {
    types: ["ibm_is_lb_listener"],
    protocol: { path: "protocol", tcp: ["tcp", "http", "https"] },
    mechanism: "listen",
    rules: [
      { port: { spec: "port" } },
      { port: { from: "port_min", to: "port_max" } }
    ]
  },
  {
    types: ["ibm_cis_range_app"],
    protocol: { const: "tcp" },
    rules: [
      {
        mechanism: "listen",
        port: { regex: "^tcp/(?<lo>\\d+)(?:-(?<hi>\\d+))?$", of: ["protocol"] }
      },
      {
        mechanism: "forward",
        port: { regex: "^tcp://.*:(?<lo>\\d+)$", of: ["origin_direct[*]"] }
      },
      {
        mechanism: "forward",
        when: [{ path: "protocol", match: "^tcp/" }],
        port: { spec: "origin_port" }
      },
      {
        mechanism: "forward",
        at: ["origin_port_range[*]"],
        when: [{ path: "$.protocol", match: "^tcp/" }],
        port: { from: "start", to: "end" }
      }
    ]
  },
  {
    types: ["ibm_security_group_rule"],
    when: [{ path: "direction", in: ["ingress"] }],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "any" },
    port: { from: "port_range_min", to: "port_range_max", missing: "any" },
    source: { paths: ["remote_ip", "remote_group_id"], missing: "world" },
    mechanism: "allow"
  },
  {
    types: ["ibm_is_lb_pool_member"],
    protocol: { const: "tcp" },
    port: { single: "port" },
    mechanism: "forward"
  },
  {
    types: ["ibm_lbaas"],
    at: ["protocols[*]"],
    protocol: { path: "frontend_protocol", tcp: ["TCP", "HTTP", "HTTPS"] },
    rules: [
      { mechanism: "listen", port: { spec: "frontend_port" } },
      { mechanism: "forward", port: { spec: "backend_port" } }
    ]
  },
  {
    types: ["ibm_firewall_policy"],
    at: ["rules[*]"],
    when: [{ path: "action", in: ["permit"] }],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: {
      from: "dst_port_range_start",
      to: "dst_port_range_end",
      missing: "any"
    },
    source: { paths: ["src_ip_address"], length: "src_ip_cidr" },
    mechanism: "allow"
  },
  {
    types: ["ibm_pi_network_security_group_rule"],
    when: [{ path: "pi_action", in: ["allow"] }],
    protocol: { path: "pi_protocol[*].type", tcp: ["tcp"], any: ["all"] },
    port: {
      ranges: ["pi_destination_port[*]", "pi_destination_ports[*]"],
      from: "minimum",
      to: "maximum",
      from_default: 1,
      to_default: 65535,
      missing: "any"
    },
    mechanism: "allow"
  },
  {
    types: ["ibm_code_engine_app"],
    protocol: { const: "tcp" },
    port: { single: "image_port" },
    mechanism: "serve"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
