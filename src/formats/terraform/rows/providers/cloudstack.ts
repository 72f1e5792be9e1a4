import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["cloudstack_firewall"],
    at: ["rule[*]"],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: { spec: "ports[*]", missing: "any" },
    source: { paths: ["cidr_list[*]"] },
    mechanism: "allow",
  },
  {
    types: ["cloudstack_network_acl_rule"],
    at: ["rule[*]"],
    when: [
      { path: "traffic_type", in: ["ingress"], default: "ingress" },
      { path: "action", in: ["allow"], default: "allow" },
    ],
    protocol: { path: "protocol", tcp: ["tcp", "6"], any: ["all"] },
    port: { spec: ["port", "ports[*]"], missing: "any" },
    source: { paths: ["cidr_list[*]"] },
    layer: "subnet",
    order: {
      key: "rule_number",
      first: "lowest",
      deny: { path: "action", in: ["deny"] },
    },
    mechanism: "allow",
  },
  {
    types: ["cloudstack_security_group_rule"],
    at: ["rule[*]"],
    when: [{ path: "traffic_type", in: ["ingress"], default: "ingress" }],
    protocol: { path: "protocol", tcp: ["tcp", "6"], any: ["all"] },
    port: { spec: "ports[*]", missing: "any" },
    source: { paths: ["cidr_list[*]", "user_security_group_list[*]"] },
    mechanism: "allow",
  },
  {
    types: ["cloudstack_port_forward"],
    at: ["forward[*]"],
    protocol: { path: "protocol", tcp: ["tcp"] },
    mechanism: "forward",
    rules: [
      { port: { from: "public_port", to: "public_end_port" } },
      { port: { from: "private_port", to: "private_end_port" } },
    ],
  },
  {
    types: ["cloudstack_loadbalancer_rule"],
    protocol: { path: "protocol", tcp: ["tcp", "tcp-proxy"], missing: "tcp" },
    rules: [
      { mechanism: "listen", port: { spec: "public_port" } },
      { mechanism: "forward", port: { spec: "private_port" } },
    ],
  },
];
