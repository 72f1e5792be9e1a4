import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["iosxe_line"],
    toggle: {
      any: [
        { path: "vty[*].transport_input[*]", in: ["telnet", "all"] },
        { path: "vty[*].transport_input_all", in: ["true"] },
        { path: "aux[*].transport_input[*]", in: ["telnet", "all"] },
      ],
    },
  },
  {
    types: ["iosxe_access_list_extended"],
    at: ["entries[*]"],
    when: [{ path: "ace_rule_action", in: ["permit"] }],
    protocol: { path: "ace_rule_protocol", tcp: ["tcp", "6"], any: ["ip"] },
    port: {
      from: "destination_port_range_from",
      to: "destination_port_range_to",
      spec: "destination_port_equal",
      names: ["telnet"],
      missing: "any",
    },
    mechanism: "allow",
  },
];
