import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["junos_security_zone", "junos_interface_logical"],
    toggle: {
      any: [
        { path: "inbound_services[*]", in: ["telnet", "all", "any-service"] },
        {
          path: "security_inbound_services[*]",
          in: ["telnet", "all", "any-service"],
        },
      ],
    },
  },
  {
    types: ["junos_security_policy"],
    at: ["policy[*]"],
    when: [{ path: "then", in: ["permit"], default: "permit" }],
    protocol: { const: "tcp" },
    port: { spec: "match_application[*]", names: ["junos-telnet"] },
    source: { paths: ["match_source_address[*]"] },
    mechanism: "allow",
  },
  {
    types: ["junos_application"],
    protocol: { path: "protocol", tcp: ["tcp", "6"] },
    port: { spec: "destination_port", names: ["telnet"] },
    mechanism: "declare",
  },
];
