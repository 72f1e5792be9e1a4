import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["unifi_port_forward"],
    when: [{ path: "enabled", not: ["false"] }],
    protocol: { path: "protocol", tcp: ["tcp", "tcp_udp"], missing: "tcp" },
    port: { spec: ["dst_port", "fwd_port", "wan.port", "forward.port"] },
    mechanism: "forward",
  },
  {
    types: ["unifi_firewall_rule"],
    when: [
      { path: "action", in: ["accept"] },
      { path: "enabled", not: ["false"] },
      { path: "ruleset", match: "_(IN|LOCAL)$" },
    ],
    protocol: {
      path: "protocol",
      tcp: ["tcp", "tcp_udp"],
      any: ["all"],
      missing: "any",
    },
    port: { spec: "dst_port", missing: "any" },
    source: { paths: ["src_address"], missing: "world" },
    mechanism: "allow",
  },
];
