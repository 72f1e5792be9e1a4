import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["upcloud_firewall_rules"],
    at: ["firewall_rule[*]"],
    when: [
      { path: "direction", in: ["in"] },
      { path: "action", in: ["accept"] },
    ],
    protocol: { path: "protocol", tcp: ["tcp"], any: [""], missing: "any" },
    port: {
      from: "destination_port_start",
      to: "destination_port_end",
      missing: "any",
    },
    source: { paths: ["source_address_start"], missing: "world" },
    order: {
      key: "index",
      first: "lowest",
      deny: { path: "action", in: ["drop"] },
      narrow: [
        "family",
        "source_address_end",
        "source_port_start",
        "source_port_end",
        "destination_address_start",
        "destination_address_end",
      ],
    },
    mechanism: "allow",
  },
  {
    types: ["upcloud_firewall_ruleset"],
    at: ["rules[*]"],
    when: [
      { path: "direction", in: ["in"] },
      { path: "action", in: ["accept"] },
      { path: "enabled", not: ["false"] },
    ],
    protocol: { path: "protocol", tcp: ["tcp"], any: [""], missing: "any" },
    port: {
      from: "destination_port_start",
      to: "destination_port_end",
      missing: "any",
    },
    source: { paths: ["source_address_start"], missing: "world" },
    mechanism: "allow",
  },
  {
    types: ["upcloud_loadbalancer_frontend"],
    protocol: { const: "tcp" },
    port: { single: "port" },
    mechanism: "listen",
  },
  {
    types: [
      "upcloud_loadbalancer_static_backend_member",
      "upcloud_loadbalancer_dynamic_backend_member",
    ],
    protocol: { const: "tcp" },
    port: { single: "port" },
    mechanism: "forward",
  },
];
