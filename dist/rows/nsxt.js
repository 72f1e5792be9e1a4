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

// src/formats/terraform/rows/providers/nsxt.ts
var nsxt_exports = {};
__export(nsxt_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(nsxt_exports);
var rows = [
  {
    types: ["nsxt_policy_service"],
    at: ["l4_port_set_entry[*]"],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { spec: "destination_ports[*]", missing: "any" },
    mechanism: "declare"
  },
  // Allowing and in both directions unless it says otherwise.
  {
    types: ["nsxt_policy_security_policy", "nsxt_policy_gateway_policy"],
    at: ["rule[*].service_entries[*].l4_port_set_entry[*]"],
    when: [
      { path: "^^.action", in: ["ALLOW"], default: "ALLOW" },
      { path: "^^.direction", in: ["IN", "IN_OUT"], default: "IN_OUT" },
      { path: "^^.disabled", not: ["true"] }
    ],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { spec: "destination_ports[*]", missing: "any" },
    order: {
      key: ["^^.sequence_number", "^^.index"],
      first: "lowest",
      deny: { path: "^^.action", in: ["DROP", "REJECT"] },
      source: { paths: ["^^.source_groups[*]"], missing: "world" },
      narrow: [
        "^^.destination_groups[*]",
        "^^.sources_excluded",
        "^^.profiles[*]",
        "^^.scope[*]",
        "^^.ip_version",
        "source_ports[*]"
      ],
      // Without services a rule is for all of them.
      denies: [
        {
          at: ["rule[*]"],
          when: [
            { path: "action", in: ["DROP", "REJECT"] },
            { path: "direction", in: ["IN", "IN_OUT"], default: "IN_OUT" },
            { path: "disabled", not: ["true"] },
            { absent: ["services", "service_entries"] }
          ],
          protocol: { const: "any" },
          port: { const: "any" },
          order: {
            key: ["sequence_number", "index"],
            first: "lowest",
            source: { paths: ["source_groups[*]"], missing: "world" },
            narrow: [
              "destination_groups[*]",
              "sources_excluded",
              "profiles[*]",
              "scope[*]",
              "ip_version"
            ]
          }
        }
      ]
    },
    mechanism: "allow"
  },
  {
    types: [
      "nsxt_policy_security_policy_rule",
      "nsxt_policy_gateway_policy_rule"
    ],
    at: ["service_entries[*].l4_port_set_entry[*]"],
    when: [
      { path: "$.action", in: ["ALLOW"], default: "ALLOW" },
      { path: "$.direction", in: ["IN", "IN_OUT"], default: "IN_OUT" },
      { path: "$.disabled", not: ["true"] }
    ],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { spec: "destination_ports[*]", missing: "any" },
    order: {
      key: "$.sequence_number",
      first: "lowest",
      deny: { path: "$.action", in: ["DROP", "REJECT"] },
      scope: "policy_path",
      source: { paths: ["$.source_groups[*]"], missing: "world" },
      narrow: [
        "$.destination_groups[*]",
        "$.sources_excluded",
        "$.profiles[*]",
        "$.scope[*]",
        "$.ip_version",
        "source_ports[*]"
      ],
      // Without services a rule is for all of them.
      denies: [
        {
          at: ["."],
          when: [
            { path: "action", in: ["DROP", "REJECT"] },
            { path: "direction", in: ["IN", "IN_OUT"], default: "IN_OUT" },
            { path: "disabled", not: ["true"] },
            { absent: ["services", "service_entries"] }
          ],
          protocol: { const: "any" },
          port: { const: "any" },
          order: {
            key: "$.sequence_number",
            first: "lowest",
            scope: "policy_path",
            source: { paths: ["source_groups[*]"], missing: "world" },
            narrow: [
              "destination_groups[*]",
              "sources_excluded",
              "profiles[*]",
              "scope[*]",
              "ip_version"
            ]
          }
        }
      ]
    },
    mechanism: "allow"
  },
  {
    types: ["nsxt_policy_lb_virtual_server"],
    protocol: { const: "tcp" },
    port: { spec: ["ports[*]", "default_pool_member_ports[*]"] },
    mechanism: "listen"
  },
  {
    types: ["nsxt_policy_nat_rule"],
    when: [{ path: "action", in: ["DNAT"] }],
    protocol: { const: "tcp" },
    port: { spec: "translated_ports" },
    mechanism: "forward"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
