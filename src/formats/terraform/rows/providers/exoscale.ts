import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["exoscale_security_group_rule"],
    when: [{ path: "type", in: ["INGRESS"] }],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "tcp" },
    port: { from: "start_port", to: "end_port", missing: "any" },
    source: {
      paths: ["cidr", "public_security_group", "user_security_group_id"],
    },
    mechanism: "allow",
  },
  {
    types: ["exoscale_nlb_service"],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
    rules: [
      { mechanism: "listen", port: { spec: "port" } },
      { mechanism: "forward", port: { spec: "target_port" } },
    ],
  },
];
