import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["ncloud_access_control_group_rule"],
    at: ["inbound[*]"],
    protocol: { path: "protocol", tcp: ["TCP", "6"] },
    port: { spec: "port_range", missing: "any" },
    source: { paths: ["ip_block", "source_access_control_group_no"] },
    mechanism: "allow",
  },
  {
    types: ["ncloud_network_acl_rule"],
    at: ["inbound[*]"],
    when: [{ path: "rule_action", in: ["ALLOW"] }],
    protocol: { path: "protocol", tcp: ["TCP"] },
    port: { spec: "port_range", missing: "any" },
    source: { paths: ["ip_block", "deny_allow_group_no"] },
    layer: "subnet",
    order: {
      key: "priority",
      first: "lowest",
      deny: { path: "rule_action", in: ["DROP"] },
    },
    mechanism: "allow",
  },
  {
    types: ["ncloud_lb_listener", "cloudscale_load_balancer_listener"],
    protocol: { path: "protocol", tcp: ["TCP", "HTTP", "HTTPS", "TLS"] },
    port: { spec: ["port", "protocol_port"] },
    mechanism: "listen",
  },
  {
    types: ["ncloud_lb_target_group"],
    protocol: { path: "protocol", tcp: ["TCP", "PROXY_TCP", "HTTP", "HTTPS"] },
    port: { single: "port" },
    mechanism: "forward",
  },
];
