import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["routeros_ip_service"],
    toggle: {
      all: [
        { path: "numbers", in: ["telnet"] },
        { path: "disabled", not: ["true"] },
      ],
    },
  },
  {
    types: ["routeros_ip_firewall_filter"],
    when: [
      { path: "chain", in: ["input", "forward"] },
      { path: "action", in: ["accept"] },
      { path: "disabled", not: ["true"] },
    ],
    protocol: { path: "protocol", tcp: ["tcp", "6"] },
    port: { spec: ["dst_port", "port"] },
    source: { paths: ["src_address"], missing: "world" },
    mechanism: "allow",
  },
  {
    types: ["routeros_ip_firewall_nat"],
    when: [
      { path: "chain", in: ["dstnat"] },
      { path: "disabled", not: ["true"] },
    ],
    protocol: { path: "protocol", tcp: ["tcp", "6"] },
    port: { spec: ["dst_port", "to_ports"] },
    mechanism: "forward",
  },
];
