import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["fly_machine"],
    at: ["services[*]"],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
    rules: [
      { mechanism: "listen", port: { spec: "ports[*].port" } },
      { mechanism: "forward", port: { spec: "internal_port" } },
    ],
  },
];
