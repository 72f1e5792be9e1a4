import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["civo_firewall"],
    at: ["ingress_rule[*]"],
    when: [{ path: "action", in: ["allow"] }],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
    port: { spec: "port_range", missing: "any" },
    source: { paths: ["cidr[*]"] },
    mechanism: "allow",
  },
];
