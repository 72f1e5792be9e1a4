import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  // One text for all ports; without it every port.
  {
    types: ["linode_firewall"],
    at: ["inbound[*]"],
    when: [
      { path: "action", in: ["ACCEPT"] },
      { path: "$.disabled", not: ["true"] },
    ],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { spec: "ports", missing: "any" },
    source: { paths: ["ipv4[*]", "ipv6[*]"] },
    order: {
      key: "index",
      first: "lowest",
      deny: { path: "action", in: ["DROP"] },
    },
    mechanism: "allow",
  },
  {
    types: ["linode_nodebalancer_config"],
    protocol: {
      path: "protocol",
      tcp: ["tcp", "http", "https"],
      missing: "tcp",
    },
    port: { single: "port" },
    mechanism: "listen",
  },
  {
    types: ["linode_nodebalancer_node"],
    protocol: { const: "tcp" },
    port: { regex: ":(?<lo>\\d+)$", of: ["address"] },
    mechanism: "forward",
  },
];
