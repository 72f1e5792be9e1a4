import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: [
      "proxmox_virtual_environment_firewall_rules",
      "proxmox_virtual_environment_cluster_firewall_security_group",
    ],
    at: ["rule[*]"],
    when: [
      { path: "type", in: ["in", "forward"] },
      { path: "action", in: ["ACCEPT"] },
      { path: "enabled", not: ["false"] },
    ],
    protocol: { path: "proto", tcp: ["tcp", "6"], missing: "any" },
    port: {
      spec: ["dport", "macro"],
      range: ":-",
      names: ["telnet"],
      missing: "any",
    },
    source: { paths: ["source"], missing: "world" },
    order: {
      key: "index",
      first: "lowest",
      deny: { path: "action", in: ["DROP", "REJECT"] },
      narrow: ["type", "iface", "dest", "sport"],
    },
    mechanism: "allow",
  },
];
