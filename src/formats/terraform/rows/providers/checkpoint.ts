import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["checkpoint_management_service_tcp"],
    protocol: { const: "tcp" },
    port: { spec: "port" },
    mechanism: "declare",
  },
  {
    types: ["checkpoint_management_access_rule"],
    when: [
      { path: "action", in: ["Accept"] },
      { path: "enabled", not: ["false"] },
      { path: "service_negate", not: ["true"] },
    ],
    protocol: { const: "tcp" },
    port: { spec: "service[*]", names: ["telnet"] },
    mechanism: "allow",
  },
];
