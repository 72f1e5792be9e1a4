import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["opnsense_firewall_filter"],
    at: ["filter"],
    when: [
      { path: "action", in: ["pass"] },
      { path: "direction", in: ["in"] },
      { path: "$.enabled", not: ["false"] },
    ],
    protocol: { path: "protocol", tcp: ["TCP", "TCP/UDP"], any: ["any"] },
    port: {
      spec: "destination.port",
      names: ["telnet"],
      any: ["any"],
      missing: "any",
    },
    source: { paths: ["source.net"] },
    mechanism: "allow",
  },
  {
    types: ["opnsense_firewall_nat_port_forward"],
    when: [{ path: "enabled", not: ["false"] }],
    protocol: { path: "protocol", tcp: ["tcp", "tcp/udp"], any: ["any"] },
    port: { spec: ["destination.port", "target.port"], names: ["telnet"] },
    mechanism: "forward",
  },
];
