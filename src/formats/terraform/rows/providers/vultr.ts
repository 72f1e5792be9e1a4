import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  // Inbound and accepting only.
  {
    types: ["vultr_firewall_rule"],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: { spec: "port", range: ":-", missing: "any" },
    source: { paths: ["subnet", "source"], length: "subnet_size" },
    mechanism: "allow",
  },
  {
    types: ["vultr_load_balancer"],
    at: ["forwarding_rules[*]"],
    rules: [
      {
        mechanism: "listen",
        protocol: { path: "frontend_protocol", tcp: ["tcp", "http", "https"] },
        port: { single: "frontend_port" },
      },
      {
        mechanism: "forward",
        protocol: { path: "backend_protocol", tcp: ["tcp", "http", "https"] },
        port: { single: "backend_port" },
      },
    ],
  },
  {
    types: ["vultr_nat_gateway_firewall_rule"],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: { spec: "port", range: ":-" },
    source: { paths: ["subnet"], length: "subnet_size" },
    mechanism: "allow",
  },
  {
    types: ["vultr_nat_gateway_port_forwarding_rule"],
    when: [{ path: "enabled", not: ["false"] }],
    protocol: { path: "protocol", tcp: ["tcp", "both"] },
    port: { spec: ["external_port", "internal_port"] },
    mechanism: "forward",
  },
];
