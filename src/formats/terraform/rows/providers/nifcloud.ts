import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["nifcloud_security_group_rule"],
    when: [{ path: "type", in: ["IN"], default: "IN" }],
    protocol: {
      path: "protocol",
      tcp: ["TCP", "TELNET"],
      any: ["ANY"],
      missing: "tcp",
    },
    port: { from: "from_port", to: "to_port", missing: "any" },
    source: { paths: ["cidr_ip", "source_security_group_name"] },
    mechanism: "allow",
  },
];
