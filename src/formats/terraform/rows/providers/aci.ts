import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["aci_management_access_policy"],
    toggle: { all: [{ path: "telnet_service.admin_state", in: ["enabled"] }] },
  },
  {
    types: ["aci_filter_entry"],
    protocol: {
      path: "prot",
      tcp: ["tcp", "6"],
      any: ["unspecified"],
      missing: "any",
    },
    port: {
      from: "d_from_port",
      to: "d_to_port",
      any: ["unspecified"],
      missing: "any",
    },
    mechanism: "declare",
  },
];
