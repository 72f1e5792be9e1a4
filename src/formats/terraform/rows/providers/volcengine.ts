import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["volcengine_security_group_rule"],
    when: [
      { path: "direction", in: ["ingress"] },
      { path: "policy", in: ["accept"], default: "accept" },
    ],
    protocol: { path: "protocol", tcp: ["tcp"], any: ["all"] },
    port: {
      from: "port_start",
      to: "port_end",
      wildcard: [-1],
      missing: "any",
    },
    source: { paths: ["cidr_ip", "source_group_id"] },
    order: {
      key: "priority",
      first: "lowest",
      default: 1,
      tie: "deny",
      deny: { path: "policy", in: ["drop"] },
      scope: "security_group_id",
    },
    mechanism: "allow",
  },
  {
    types: ["volcengine_network_acl"],
    at: ["ingress_acl_entries[*]"],
    when: [{ path: "policy", in: ["accept"], default: "accept" }],
    protocol: { path: "protocol", tcp: ["tcp"], any: ["all"], missing: "any" },
    port: { spec: "port", range: "/", any: ["-1/-1"], missing: "any" },
    source: { paths: ["source_cidr_ip"] },
    layer: "subnet",
    mechanism: "allow",
  },
  {
    types: ["volcengine_dnat_entry"],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: { spec: ["external_port", "internal_port"], range: "/-" },
    mechanism: "forward",
  },
  {
    types: ["volcengine_listener"],
    protocol: { path: "protocol", tcp: ["TCP", "HTTP", "HTTPS"] },
    mechanism: "listen",
    rules: [
      { port: { spec: "port" } },
      { port: { from: "start_port", to: "end_port" } },
    ],
  },
  {
    types: ["volcengine_cfw_control_policy"],
    when: [
      { path: "direction", in: ["in"] },
      { path: "action", in: ["accept", "monitor"] },
      { path: "status", in: ["true"], default: "false" },
    ],
    protocol: { path: "proto", tcp: ["TCP"], any: ["ANY"] },
    port: { spec: "dest_port", range: "/-", missing: "any" },
    source: { paths: ["source"] },
    mechanism: "allow",
  },
];
