import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["panos_interface_management_profile", "panos_management_profile"],
    toggle: { all: [{ path: "telnet", in: ["true"] }] },
  },
  {
    types: ["panos_service"],
    protocol: { const: "tcp" },
    port: { spec: "protocol.tcp.destination_port" },
    mechanism: "declare",
  },
  {
    types: ["panos_security_policy", "panos_security_policy_rules"],
    at: ["rules[*]"],
    when: [
      { path: "action", in: ["allow"], default: "allow" },
      { path: "disabled", not: ["true"] },
    ],
    protocol: { const: "tcp" },
    port: { spec: "applications[*]", names: ["telnet"] },
    mechanism: "allow",
  },
  {
    types: ["panos_nat_policy", "panos_nat_policy_rules"],
    protocol: { const: "tcp" },
    port: {
      spec: [
        "rules[*].destination_translation.translated_port",
        "rules[*].dynamic_destination_translation.translated_port",
      ],
    },
    mechanism: "forward",
  },
];
