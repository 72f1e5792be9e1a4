import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["gridscale_firewall"],
    at: ["rules_v4_in[*]", "rules_v6_in[*]"],
    when: [{ path: "action", in: ["accept"] }],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: { spec: "dst_port", range: ":-", missing: "any" },
    source: { paths: ["src_cidr"], missing: "world" },
    order: {
      key: "order",
      first: "lowest",
      deny: { path: "action", in: ["drop"] },
      narrow: ["src_port", "dst_cidr"],
    },
    mechanism: "allow",
  },
  {
    types: ["gridscale_loadbalancer"],
    at: ["forwarding_rule[*]"],
    protocol: { const: "tcp" },
    rules: [
      { mechanism: "listen", port: { spec: "listen_port" } },
      { mechanism: "forward", port: { spec: "target_port" } },
    ],
  },
];
