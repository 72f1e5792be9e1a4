import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["fortios_system_global"],
    toggle: { all: [{ path: "admin_telnet", in: ["enable"] }] },
  },
  {
    types: [
      "fortios_system_interface",
      "fortios_switchcontrollerinitialconfig_template",
    ],
    toggle: { all: [{ path: "allowaccess", match: "(^|\\s)telnet(\\s|$)" }] },
  },
  // destination:source, separated by blanks.
  {
    types: [
      "fortios_firewallservice_custom",
      "fortios_firewall_object_service",
    ],
    protocol: { const: "tcp" },
    port: { spec: "tcp_portrange", list: " ," },
    mechanism: "declare",
  },
  {
    types: [
      "fortios_firewall_policy",
      "fortios_firewall_localinpolicy",
      "fortios_firewall_securitypolicy",
    ],
    when: [
      { path: "action", in: ["accept"] },
      { path: "status", not: ["disable"] },
      { path: "service_negate", not: ["enable"] },
    ],
    protocol: { const: "tcp" },
    port: {
      spec: "service[*].name",
      names: ["TELNET"],
      any: ["ALL", "ALL_TCP"],
    },
    source: { paths: ["srcaddr[*].name"], world: ["all"] },
    mechanism: "allow",
  },
  {
    types: ["fortios_firewall_vip"],
    when: [
      { path: "portforward", in: ["enable"] },
      { path: "status", not: ["disable"] },
    ],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
    port: { spec: ["extport", "mappedport"] },
    mechanism: "forward",
  },
];
