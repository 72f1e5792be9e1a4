import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["ionoscloud_firewall", "ionoscloud_nsg_firewallrule"],
    when: [{ path: "type", in: ["INGRESS"], default: "INGRESS" }],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["ANY"] },
    port: { from: "port_range_start", to: "port_range_end", missing: "any" },
    source: { paths: ["source_ip"], missing: "world" },
    mechanism: "allow",
  },
  {
    types: [
      "ionoscloud_server",
      "ionoscloud_cube_server",
      "ionoscloud_vcpu_server",
    ],
    at: ["nic[*].firewall[*]"],
    when: [{ path: "type", in: ["INGRESS"], default: "INGRESS" }],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["ANY"] },
    port: { from: "port_range_start", to: "port_range_end", missing: "any" },
    source: { paths: ["source_ip"], missing: "world" },
    mechanism: "allow",
  },
  {
    types: ["ionoscloud_networkloadbalancer_forwardingrule"],
    protocol: { const: "tcp" },
    rules: [
      { mechanism: "listen", port: { spec: "listener_port" } },
      { mechanism: "forward", port: { spec: "targets[*].port" } },
    ],
  },
  {
    types: ["ionoscloud_autoscaling_group"],
    at: ["replica_configuration[*].nic[*].firewall_rule[*]"],
    when: [{ path: "type", in: ["INGRESS"], default: "INGRESS" }],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["ANY"] },
    port: { from: "port_range_start", to: "port_range_end", missing: "any" },
    source: { paths: ["source_ip"], missing: "world" },
    mechanism: "allow",
  },
];
