import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["stackit_security_group_rule"],
    when: [{ path: "direction", in: ["ingress"] }],
    protocol: {
      path: ["protocol.name", "protocol.number"],
      tcp: ["tcp", "6"],
      missing: "any",
    },
    port: { ranges: "port_range", from: "min", to: "max", missing: "any" },
    source: {
      paths: ["ip_range", "remote_security_group_id"],
      missing: "world",
    },
    mechanism: "allow",
  },
  {
    types: ["stackit_loadbalancer"],
    rules: [
      {
        mechanism: "listen",
        at: ["listeners[*]"],
        protocol: {
          path: "protocol",
          tcp: [
            "PROTOCOL_TCP",
            "PROTOCOL_TCP_PROXY",
            "PROTOCOL_TLS_PASSTHROUGH",
            "PROTOCOL_UNSPECIFIED",
          ],
        },
        port: { single: "port" },
      },
      {
        mechanism: "forward",
        at: ["target_pools[*]"],
        protocol: { const: "tcp" },
        port: { single: "target_port" },
      },
    ],
  },
];
