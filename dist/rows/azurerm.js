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

// src/formats/terraform/rows/providers/azurerm.ts
var azurerm_exports = {};
__export(azurerm_exports, {
  rows: () => rows2
});
module.exports = __toCommonJS(azurerm_exports);

// src/formats/terraform/rows/providers/azurerm-services.ts
var rows = [
  {
    types: ["azurerm_service_fabric_managed_cluster"],
    at: ["lb_rule[*]"],
    protocol: { path: "protocol", tcp: ["tcp"] },
    rules: [
      { mechanism: "listen", port: { spec: "frontend_port" } },
      { mechanism: "forward", port: { spec: "backend_port" } }
    ]
  },
  {
    types: ["azurerm_batch_pool"],
    at: ["network_configuration[*].endpoint_configuration[*]"],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { spec: ["backend_port", "frontend_port_range"] },
    mechanism: "forward"
  },
  {
    types: [
      "azurerm_dev_test_linux_virtual_machine",
      "azurerm_dev_test_windows_virtual_machine"
    ],
    at: ["inbound_nat_rule[*]"],
    protocol: { path: "protocol", tcp: ["Tcp"] },
    port: { spec: "backend_port" },
    mechanism: "forward"
  },
  {
    types: ["azurerm_dev_test_virtual_network"],
    at: ["subnet[*].shared_public_ip_address[*].allowed_ports[*]"],
    protocol: { path: "transport_protocol", tcp: ["TCP"], missing: "tcp" },
    port: { spec: "backend_port" },
    mechanism: "forward"
  },
  {
    types: ["azurerm_palo_alto_local_rulestack_rule"],
    when: [
      { path: "action", in: ["Allow"] },
      { path: "enabled", not: ["false"] }
    ],
    protocol: {
      regex: "^(?<proto>TCP|UDP):",
      of: ["protocol", "protocol_ports[*]"],
      tcp: ["TCP"]
    },
    port: {
      regex: "^TCP:(?<lo>\\d+)(?:-(?<hi>\\d+))?$",
      of: ["protocol", "protocol_ports[*]"]
    },
    source: { paths: ["source[*].cidrs[*]"] },
    mechanism: "allow"
  },
  {
    types: [
      "azurerm_palo_alto_next_generation_firewall_virtual_network_local_rulestack",
      "azurerm_palo_alto_next_generation_firewall_virtual_network_panorama",
      "azurerm_palo_alto_next_generation_firewall_virtual_hub_local_rulestack",
      "azurerm_palo_alto_next_generation_firewall_virtual_hub_panorama"
    ],
    at: ["destination_nat[*]"],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { spec: ["frontend_config[*].port", "backend_config[*].port"] },
    mechanism: "forward"
  },
  {
    types: [
      "azurerm_vpn_gateway_nat_rule",
      "azurerm_virtual_network_gateway_nat_rule"
    ],
    protocol: { const: "tcp" },
    port: {
      spec: [
        "external_mapping[*].port_range",
        "internal_mapping[*].port_range"
      ]
    },
    mechanism: "declare"
  }
];

// src/formats/terraform/rows/providers/azurerm.ts
var rows2 = [
  {
    types: ["azurerm_network_security_rule"],
    when: [
      { path: "direction", in: ["Inbound"] },
      { path: "access", in: ["Allow"] }
    ],
    protocol: { path: "protocol", tcp: ["Tcp"], any: ["*"] },
    port: {
      spec: ["destination_port_range", "destination_port_ranges[*]"],
      any: ["*"]
    },
    source: {
      paths: [
        "source_address_prefix",
        "source_address_prefixes[*]",
        "source_application_security_group_ids[*]"
      ],
      world: ["*", "0.0.0.0/0", "::/0", "Internet"]
    },
    order: {
      key: "priority",
      first: "lowest",
      deny: { path: "access", in: ["Deny"] },
      scope: ["network_security_group_name", "resource_group_name"],
      narrow: [
        ["source_port_range", "source_port_ranges[*]"],
        [
          "destination_address_prefix",
          "destination_address_prefixes[*]",
          "destination_application_security_group_ids[*]"
        ]
      ]
    },
    mechanism: "allow"
  },
  {
    types: ["azurerm_network_security_group"],
    at: ["security_rule[*]"],
    when: [
      { path: "direction", in: ["Inbound"] },
      { path: "access", in: ["Allow"] }
    ],
    protocol: { path: "protocol", tcp: ["Tcp"], any: ["*"] },
    port: {
      spec: ["destination_port_range", "destination_port_ranges[*]"],
      any: ["*"]
    },
    source: {
      paths: [
        "source_address_prefix",
        "source_address_prefixes[*]",
        "source_application_security_group_ids[*]"
      ],
      world: ["*", "0.0.0.0/0", "::/0", "Internet"]
    },
    order: {
      key: "priority",
      first: "lowest",
      deny: { path: "access", in: ["Deny"] },
      narrow: [
        ["source_port_range", "source_port_ranges[*]"],
        [
          "destination_address_prefix",
          "destination_address_prefixes[*]",
          "destination_application_security_group_ids[*]"
        ]
      ]
    },
    mechanism: "allow"
  },
  // Port 0 is every port (high availability ports).
  {
    types: ["azurerm_lb_rule"],
    protocol: { path: "protocol", tcp: ["Tcp"], any: ["All"] },
    rules: [
      { mechanism: "listen", port: { single: "frontend_port", wildcard: [0] } },
      { mechanism: "forward", port: { single: "backend_port", wildcard: [0] } }
    ]
  },
  {
    types: ["azurerm_lb_nat_rule"],
    protocol: { path: "protocol", tcp: ["Tcp"], any: ["All"] },
    rules: [
      { mechanism: "listen", port: { spec: "frontend_port" } },
      {
        mechanism: "listen",
        port: { from: "frontend_port_start", to: "frontend_port_end" }
      },
      { mechanism: "forward", port: { spec: "backend_port" } }
    ]
  },
  {
    types: ["azurerm_firewall_network_rule_collection"],
    at: ["rule[*]"],
    when: [{ path: "$.action", in: ["Allow"] }],
    protocol: { path: "protocols[*]", tcp: ["TCP"], any: ["Any"] },
    port: { spec: "destination_ports[*]", any: ["*"] },
    source: {
      paths: ["source_addresses[*]", "source_ip_groups[*]"],
      world: ["*", "0.0.0.0/0"]
    },
    order: {
      key: "$.priority",
      first: "lowest",
      deny: { path: "$.action", in: ["Deny"] },
      scope: ["azure_firewall_name", "resource_group_name"],
      narrow: [
        [
          "destination_addresses[*]",
          "destination_ip_groups[*]",
          "destination_fqdns[*]"
        ]
      ]
    },
    mechanism: "allow"
  },
  {
    types: ["azurerm_firewall_nat_rule_collection"],
    at: ["rule[*]"],
    when: [{ path: "$.action", in: ["Dnat"] }],
    protocol: { path: "protocols[*]", tcp: ["TCP"], any: ["Any"] },
    source: {
      paths: ["source_addresses[*]", "source_ip_groups[*]"],
      world: ["*", "0.0.0.0/0"]
    },
    rules: [
      {
        mechanism: "listen",
        port: { spec: "destination_ports[*]", any: ["*"] }
      },
      { mechanism: "forward", port: { spec: "translated_port" } }
    ]
  },
  {
    types: ["azurerm_firewall_policy_rule_collection_group"],
    protocol: { path: "protocols[*]", tcp: ["TCP"], any: ["Any"] },
    rules: [
      {
        mechanism: "allow",
        at: ["network_rule_collection[*].rule[*]"],
        when: [{ path: "^.action", in: ["Allow"] }],
        port: { spec: "destination_ports[*]", any: ["*"] },
        source: {
          paths: ["source_addresses[*]", "source_ip_groups[*]"],
          world: ["*", "0.0.0.0/0"]
        },
        order: {
          key: ["$.priority", "^.priority"],
          first: "lowest",
          deny: { path: "^.action", in: ["Deny"] },
          scope: "firewall_policy_id",
          narrow: [
            [
              "destination_addresses[*]",
              "destination_ip_groups[*]",
              "destination_fqdns[*]"
            ]
          ]
        }
      },
      {
        mechanism: "listen",
        at: ["nat_rule_collection[*].rule[*]"],
        port: { spec: "destination_ports[*]" },
        source: {
          paths: ["source_addresses[*]", "source_ip_groups[*]"],
          world: ["*", "0.0.0.0/0"]
        }
      },
      {
        mechanism: "forward",
        at: ["nat_rule_collection[*].rule[*]"],
        port: { spec: "translated_port" },
        source: {
          paths: ["source_addresses[*]", "source_ip_groups[*]"],
          world: ["*", "0.0.0.0/0"]
        }
      }
    ]
  },
  {
    types: ["azurerm_container_group"],
    when: [{ path: "$.ip_address_type", not: ["None"], default: "Public" }],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "tcp" },
    port: { single: "port" },
    reach: [
      { is: "private", when: [{ path: "$.ip_address_type", in: ["Private"] }] },
      { is: "internet" }
    ],
    rules: [
      { mechanism: "serve", at: ["container[*].ports[*]"] },
      { mechanism: "listen", at: ["exposed_port[*]"] }
    ]
  },
  {
    types: ["azurerm_network_manager_admin_rule"],
    when: [
      { path: "direction", in: ["Inbound"] },
      { path: "action", in: ["Allow", "AlwaysAllow"] }
    ],
    protocol: { path: "protocol", tcp: ["Tcp"], any: ["Any"] },
    port: { spec: "destination_port_ranges[*]", any: ["*"], missing: "any" },
    source: { paths: ["source[*].address_prefix"], missing: "world" },
    order: {
      key: "priority",
      first: "lowest",
      deny: { path: "action", in: ["Deny"] },
      scope: "admin_rule_collection_id",
      narrow: ["source_port_ranges[*]", "destination[*].address_prefix"]
    },
    mechanism: "allow"
  },
  {
    types: ["azurerm_lb_nat_pool"],
    protocol: { path: "protocol", tcp: ["Tcp"], any: ["All"] },
    rules: [
      {
        mechanism: "listen",
        port: { from: "frontend_port_start", to: "frontend_port_end" }
      },
      { mechanism: "forward", port: { spec: "backend_port" } }
    ]
  },
  {
    types: ["azurerm_application_gateway"],
    protocol: { const: "tcp" },
    rules: [
      { mechanism: "listen", port: { spec: "frontend_port[*].port" } },
      {
        mechanism: "forward",
        port: { spec: ["backend_http_settings[*].port", "backend[*].port"] }
      }
    ]
  },
  {
    types: ["azurerm_container_app"],
    at: ["ingress[*]"],
    protocol: { const: "tcp" },
    reach: [
      { is: "internet", when: [{ path: "external_enabled", in: ["true"] }] },
      { is: "network" }
    ],
    rules: [
      { mechanism: "listen", port: { spec: "exposed_port" } },
      { mechanism: "forward", port: { spec: "target_port" } }
    ]
  },
  {
    types: ["azurerm_kubernetes_cluster_node_pool"],
    at: ["node_network_profile[*].allowed_host_ports[*]"],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "any" },
    port: { from: "port_start", to: "port_end", missing: "any" },
    mechanism: "allow"
  },
  {
    types: ["azurerm_kubernetes_cluster"],
    at: ["default_node_pool[*].node_network_profile[*].allowed_host_ports[*]"],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "any" },
    port: { from: "port_start", to: "port_end", missing: "any" },
    mechanism: "allow"
  },
  ...rows
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
