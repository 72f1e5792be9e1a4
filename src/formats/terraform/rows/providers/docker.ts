import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["docker_container"],
    at: ["ports[*]"],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
    port: { spec: ["external", "internal"] },
    reach: [
      {
        is: "loopback",
        when: [{ path: "ip", match: "^(127\\.|\\[?::1\\]?$)" }],
      },
      { is: "internet" },
    ],
    mechanism: "publish",
  },
  {
    types: ["docker_service"],
    at: ["endpoint_spec[*].ports[*]"],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
    port: { spec: ["published_port", "target_port"] },
    mechanism: "publish",
  },
];
