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

// src/formats/terraform/rows/providers/google.ts
var google_exports = {};
__export(google_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(google_exports);
var rows = [
  // No `ports` is every port; no source is everybody.
  {
    types: ["google_compute_firewall"],
    at: ["allow[*]"],
    when: [
      { path: "$.direction", in: ["INGRESS"], default: "INGRESS" },
      { path: "$.disabled", not: ["true"] }
    ],
    protocol: { path: "protocol", tcp: ["tcp", "6"], any: ["all"] },
    port: { spec: "ports[*]", missing: "any" },
    source: {
      paths: [
        "$.source_ranges[*]",
        "$.source_tags[*]",
        "$.source_service_accounts[*]"
      ],
      missing: "world"
    },
    order: {
      key: "$.priority",
      first: "lowest",
      default: 1e3,
      tie: "deny",
      deny: { block: "deny" },
      scope: ["network", "project"],
      narrow: [
        ["$.target_tags[*]", "$.target_service_accounts[*]"],
        "$.destination_ranges[*]"
      ]
    },
    mechanism: "allow"
  },
  {
    types: [
      "google_compute_firewall_policy_rule",
      "google_compute_network_firewall_policy_rule",
      "google_compute_region_network_firewall_policy_rule"
    ],
    at: ["match[*].layer4_configs[*]"],
    when: [
      { path: "$.direction", in: ["INGRESS"] },
      { path: "$.action", in: ["allow", "apply_security_profile_group"] },
      { path: "$.disabled", not: ["true"] }
    ],
    protocol: { path: "ip_protocol", tcp: ["tcp", "6"], any: ["all"] },
    port: { spec: "ports[*]", missing: "any" },
    source: {
      paths: [
        "$.match[*].src_ip_ranges[*]",
        "$.match[*].src_address_groups[*]"
      ],
      missing: "world"
    },
    order: {
      key: "$.priority",
      first: "lowest",
      deny: { path: "$.action", in: ["deny"] },
      scope: ["firewall_policy", "region", "project"],
      narrow: [
        "$.target_resources[*]",
        "$.target_service_accounts[*]",
        "$.target_secure_tags[*].name",
        [
          "$.match[*].src_fqdns[*]",
          "$.match[*].src_region_codes[*]",
          "$.match[*].src_threat_intelligences[*]",
          "$.match[*].src_secure_tags[*].name",
          "$.match[*].src_network_type",
          "$.match[*].src_network_scope",
          "$.match[*].src_networks[*]",
          "$.match[*].src_network_context"
        ],
        [
          "$.match[*].dest_ip_ranges[*]",
          "$.match[*].dest_fqdns[*]",
          "$.match[*].dest_region_codes[*]",
          "$.match[*].dest_address_groups[*]",
          "$.match[*].dest_threat_intelligences[*]"
        ],
        "$.match[*].dest_network_type",
        "$.match[*].dest_network_context"
      ]
    },
    mechanism: "allow"
  },
  {
    types: ["google_compute_forwarding_rule"],
    protocol: {
      path: "ip_protocol",
      tcp: ["TCP"],
      any: ["L3_DEFAULT"],
      missing: "tcp"
    },
    port: {
      spec: ["port_range", "ports[*]"],
      anyIf: { path: "all_ports", in: ["true"] }
    },
    reach: [
      {
        is: "private",
        when: [{ path: "load_balancing_scheme", match: "^INTERNAL" }]
      },
      { is: "internet" }
    ],
    mechanism: "listen"
  },
  {
    types: [
      "google_compute_firewall_policy_with_rules",
      "google_compute_network_firewall_policy_with_rules",
      "google_compute_region_network_firewall_policy_with_rules"
    ],
    at: ["rule[*].match[*].layer4_config[*]"],
    when: [
      { path: "^^.direction", in: ["INGRESS"], default: "INGRESS" },
      { path: "^^.action", in: ["allow", "apply_security_profile_group"] },
      { path: "^^.disabled", not: ["true"] }
    ],
    protocol: { path: "ip_protocol", tcp: ["tcp", "6"], any: ["all"] },
    port: { spec: "ports[*]", missing: "any" },
    source: {
      paths: ["^.src_ip_ranges[*]", "^.src_address_groups[*]"],
      missing: "world"
    },
    order: {
      key: "^^.priority",
      first: "lowest",
      deny: { path: "^^.action", in: ["deny"] },
      narrow: [
        "^^.target_resources[*]",
        "^^.target_service_accounts[*]",
        "^^.target_secure_tag[*].name",
        [
          "^.src_fqdns[*]",
          "^.src_region_codes[*]",
          "^.src_threat_intelligences[*]",
          "^.src_secure_tag[*].name",
          "^.src_network_type",
          "^.src_network_scope",
          "^.src_networks[*]",
          "^.src_network_context"
        ],
        [
          "^.dest_ip_ranges[*]",
          "^.dest_fqdns[*]",
          "^.dest_region_codes[*]",
          "^.dest_address_groups[*]",
          "^.dest_threat_intelligences[*]"
        ],
        "^.dest_network_type",
        "^.dest_network_context"
      ]
    },
    mechanism: "allow"
  },
  {
    types: ["google_compute_global_forwarding_rule"],
    protocol: { path: "ip_protocol", tcp: ["TCP"], missing: "tcp" },
    port: { spec: "port_range" },
    reach: [
      {
        is: "private",
        when: [{ path: "load_balancing_scheme", match: "^INTERNAL" }]
      },
      { is: "internet" }
    ],
    mechanism: "listen"
  },
  {
    types: [
      "google_compute_instance_group",
      "google_compute_instance_group_manager",
      "google_compute_region_instance_group_manager"
    ],
    protocol: { const: "tcp" },
    port: { spec: "named_port[*].port" },
    mechanism: "forward"
  },
  {
    types: ["google_compute_region_security_policy_rule"],
    at: ["network_match[*]"],
    when: [{ path: "$.action", in: ["allow"] }],
    protocol: { path: "ip_protocols[*]", tcp: ["tcp", "6"], missing: "any" },
    port: { spec: "dest_ports[*]", missing: "any" },
    source: { paths: ["src_ip_ranges[*]"], missing: "world" },
    mechanism: "allow"
  },
  {
    types: ["google_vmwareengine_external_access_rule"],
    when: [{ path: "action", in: ["ALLOW"] }],
    protocol: { path: "ip_protocol", tcp: ["TCP", "6"], any: ["ANY", "all"] },
    port: { spec: "destination_ports[*]", any: ["*"] },
    source: {
      paths: [
        "source_ip_ranges[*].ip_address_range",
        "source_ip_ranges[*].ip_address"
      ]
    },
    order: {
      key: "priority",
      first: "lowest",
      deny: { path: "action", in: ["DENY"] },
      scope: "parent",
      narrow: [
        "source_ports[*]",
        [
          "destination_ip_ranges[*].ip_address_range",
          "destination_ip_ranges[*].external_address"
        ]
      ]
    },
    mechanism: "allow"
  },
  {
    types: ["google_app_engine_flexible_app_version"],
    protocol: { const: "tcp" },
    port: {
      regex: "^(?<lo>\\d+)(?::\\d+)?(?:/tcp)?$",
      of: ["network[*].forwarded_ports[*]"]
    },
    mechanism: "forward"
  },
  {
    types: ["google_cloud_run_service"],
    protocol: { const: "tcp" },
    port: { spec: "template[*].spec[*].containers[*].ports[*].container_port" },
    mechanism: "serve"
  },
  {
    types: ["google_cloud_run_v2_service"],
    protocol: { const: "tcp" },
    port: { spec: "template[*].containers[*].ports[*].container_port" },
    mechanism: "serve"
  },
  {
    types: ["google_network_services_gateway"],
    protocol: { const: "tcp" },
    port: { spec: "ports[*]" },
    mechanism: "listen"
  },
  {
    types: [
      "google_compute_instance_group_named_port",
      "google_compute_network_endpoint",
      "google_compute_global_network_endpoint",
      "google_compute_region_network_endpoint"
    ],
    protocol: { const: "tcp" },
    port: { single: "port" },
    mechanism: "forward"
  },
  {
    types: ["google_compute_network_endpoints"],
    protocol: { const: "tcp" },
    port: { spec: "network_endpoints[*].port" },
    mechanism: "forward"
  },
  {
    types: [
      "google_compute_network_endpoint_group",
      "google_compute_global_network_endpoint_group"
    ],
    protocol: { const: "tcp" },
    port: { single: "default_port" },
    mechanism: "forward"
  },
  {
    types: ["google_beyondcorp_app_connection"],
    protocol: { const: "tcp" },
    port: { spec: "application_endpoint[*].port" },
    mechanism: "forward"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
