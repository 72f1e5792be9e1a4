import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["hcloud_firewall"],
    at: ["rule[*]"],
    when: [{ path: "direction", in: ["in"] }],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: { spec: "port", any: ["any"] },
    source: { paths: ["source_ips[*]"] },
    mechanism: "allow",
  },
  {
    types: ["hcloud_load_balancer_service"],
    protocol: { path: "protocol", tcp: ["tcp", "http", "https"] },
    rules: [
      { mechanism: "listen", port: { spec: "listen_port" } },
      { mechanism: "forward", port: { spec: "destination_port" } },
    ],
  },
];
