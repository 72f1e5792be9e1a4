import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["outscale_security_group_rule"],
    protocol: {
      path: "ip_protocol",
      tcp: ["tcp", "6"],
      any: ["-1"],
      missing: "any",
    },
    port: { from: "from_port_range", to: "to_port_range", missing: "any" },
    mechanism: "allow",
    rules: [
      {
        when: [{ path: "flow", in: ["Inbound"] }, { absent: ["rules"] }],
        source: { paths: ["ip_range"] },
      },
      {
        at: ["rules[*]"],
        when: [{ path: "$.flow", in: ["Inbound"] }],
        source: { paths: ["ip_ranges[*]"] },
      },
    ],
  },
  {
    types: ["outscale_load_balancer"],
    at: ["listeners[*]"],
    protocol: {
      path: "load_balancer_protocol",
      tcp: ["TCP", "SSL", "HTTP", "HTTPS"],
    },
    reach: [
      {
        is: "private",
        when: [{ path: "$.load_balancer_type", in: ["internal"] }],
      },
      { is: "internet" },
    ],
    rules: [
      { mechanism: "listen", port: { spec: "load_balancer_port" } },
      { mechanism: "forward", port: { spec: "backend_port" } },
    ],
  },
];
