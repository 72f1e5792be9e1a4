import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["nsxt_policy_service"],
    at: ["l4_port_set_entry[*]"],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { spec: "destination_ports[*]", missing: "any" },
    mechanism: "declare",
  },
  // Allowing and in both directions unless it says otherwise.
  {
    types: ["nsxt_policy_security_policy", "nsxt_policy_gateway_policy"],
    at: ["rule[*].service_entries[*].l4_port_set_entry[*]"],
    when: [
      { path: "^^.action", in: ["ALLOW"], default: "ALLOW" },
      { path: "^^.direction", in: ["IN", "IN_OUT"], default: "IN_OUT" },
      { path: "^^.disabled", not: ["true"] },
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
        "source_ports[*]",
      ],
      // Without services a rule is for all of them.
      denies: [
        {
          at: ["rule[*]"],
          when: [
            { path: "action", in: ["DROP", "REJECT"] },
            { path: "direction", in: ["IN", "IN_OUT"], default: "IN_OUT" },
            { path: "disabled", not: ["true"] },
            { absent: ["services", "service_entries"] },
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
              "ip_version",
            ],
          },
        },
      ],
    },
    mechanism: "allow",
  },
  {
    types: [
      "nsxt_policy_security_policy_rule",
      "nsxt_policy_gateway_policy_rule",
    ],
    at: ["service_entries[*].l4_port_set_entry[*]"],
    when: [
      { path: "$.action", in: ["ALLOW"], default: "ALLOW" },
      { path: "$.direction", in: ["IN", "IN_OUT"], default: "IN_OUT" },
      { path: "$.disabled", not: ["true"] },
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
        "source_ports[*]",
      ],
      // Without services a rule is for all of them.
      denies: [
        {
          at: ["."],
          when: [
            { path: "action", in: ["DROP", "REJECT"] },
            { path: "direction", in: ["IN", "IN_OUT"], default: "IN_OUT" },
            { path: "disabled", not: ["true"] },
            { absent: ["services", "service_entries"] },
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
              "ip_version",
            ],
          },
        },
      ],
    },
    mechanism: "allow",
  },
  {
    types: ["nsxt_policy_lb_virtual_server"],
    protocol: { const: "tcp" },
    port: { spec: ["ports[*]", "default_pool_member_ports[*]"] },
    mechanism: "listen",
  },
  {
    types: ["nsxt_policy_nat_rule"],
    when: [{ path: "action", in: ["DNAT"] }],
    protocol: { const: "tcp" },
    port: { spec: "translated_ports" },
    mechanism: "forward",
  },
];
