import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["azapi_resource", "azapi_update_resource", "azapi_resource_action"],
    when: [
      { path: "direction", in: ["Inbound"] },
      { path: "access", in: ["Allow"] },
    ],
    protocol: { path: "protocol", tcp: ["Tcp"], any: ["*"] },
    port: {
      spec: ["destinationPortRange", "destinationPortRanges[*]"],
      any: ["*"],
    },
    source: {
      paths: ["sourceAddressPrefix", "sourceAddressPrefixes[*]"],
      world: ["*", "0.0.0.0/0", "::/0", "Internet"],
    },
    mechanism: "allow",
    rules: [
      { at: ["body!json.properties.securityRules[*].properties"] },
      { at: ["body!json.properties"] },
    ],
  },
];
