import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["citrixadc_nsip", "citrixadc_nsip6"],
    toggle: { all: [{ path: "telnet", in: ["ENABLED"] }] },
  },
  // The device stores `*` as 65535.
  {
    types: ["citrixadc_lbvserver"],
    protocol: {
      path: "servicetype",
      tcp: ["TCP", "HTTP", "SSL", "SSL_TCP", "SSL_BRIDGE", "FTP"],
      any: ["ANY"],
    },
    port: { single: "port", wildcard: [65535] },
    mechanism: "listen",
  },
  {
    types: ["citrixadc_nsacl"],
    when: [
      { path: "aclaction", in: ["ALLOW"] },
      { path: "destportop", not: ["!=", "NEQ"] },
    ],
    protocol: { path: "protocol", tcp: ["TCP"], missing: "any" },
    port: { spec: "destportval", missing: "any" },
    source: { paths: ["srcipval"], missing: "world" },
    order: {
      key: "priority",
      first: "lowest",
      deny: { path: "aclaction", in: ["DENY"] },
    },
    mechanism: "allow",
  },
];
