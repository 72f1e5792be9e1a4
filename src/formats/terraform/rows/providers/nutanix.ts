import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["nutanix_network_security_policy_v2"],
    at: [
      "rules[*].spec[*].application_rule_spec[*].tcp_services[*]",
      "rules[*].spec[*].intra_entity_group_rule_spec[*].tcp_services[*]",
    ],
    protocol: { const: "tcp" },
    port: { from: "start_port", to: "end_port" },
    mechanism: "allow",
  },
];
