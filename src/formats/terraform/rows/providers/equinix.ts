import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["equinix_network_acl_template"],
    at: ["inbound_rule[*]"],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["IP"] },
    port: { spec: "dst_port", any: ["any"] },
    source: { paths: ["subnet"] },
    mechanism: "allow",
  },
];
