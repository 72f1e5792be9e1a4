import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["bigip_ltm_virtual_server"],
    protocol: {
      path: "ip_protocol",
      tcp: ["tcp"],
      any: ["any"],
      missing: "tcp",
    },
    port: { single: "port", wildcard: [0] },
    mechanism: "listen",
  },
];
