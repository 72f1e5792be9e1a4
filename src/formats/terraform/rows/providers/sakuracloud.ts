import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["sakuracloud_packet_filter", "sakuracloud_packet_filter_rules"],
    at: ["expression[*]"],
    when: [{ path: "allow", not: ["false"], default: "true" }],
    protocol: { path: "protocol", tcp: ["tcp"], any: ["ip"] },
    port: { spec: "destination_port", missing: "any" },
    source: { paths: ["source_network"], missing: "world" },
    order: {
      key: "index",
      first: "lowest",
      deny: { path: "allow", in: ["false"] },
      narrow: ["source_port"],
    },
    mechanism: "allow",
  },
  {
    types: ["sakuracloud_vpc_router"],
    rules: [
      {
        mechanism: "forward",
        at: ["port_forwarding[*]"],
        protocol: { path: "protocol", tcp: ["tcp"] },
        port: { spec: ["public_port", "private_port"] },
      },
      {
        mechanism: "allow",
        at: ["firewall[*].expression[*]"],
        when: [
          { path: "^.direction", in: ["receive"] },
          { path: "allow", in: ["true"] },
        ],
        protocol: { path: "protocol", tcp: ["tcp"], any: ["ip"] },
        port: { spec: "destination_port", missing: "any" },
        order: {
          key: "index",
          first: "lowest",
          deny: { path: "allow", in: ["false"] },
          source: { paths: ["source_network"], missing: "world" },
          narrow: ["source_port", "destination_network"],
        },
      },
    ],
  },
];
