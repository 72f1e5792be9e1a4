import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["nxos_feature", "nxos_feature_telnet"],
    toggle: {
      any: [
        { path: "telnet", in: ["enabled"] },
        { path: "admin_state", in: ["enabled"] },
      ],
    },
  },
  // In which direction it is applied stands elsewhere.
  {
    types: ["nxos_access_list"],
    at: ["access_lists.*.entries.*"],
    when: [{ path: "action", in: ["permit"] }],
    protocol: { path: "protocol", tcp: ["tcp", "6"], any: ["ip"] },
    port: { spec: "destination_port_1", names: ["telnet"], missing: "any" },
    mechanism: "declare",
  },
];
