import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["digitalocean_firewall"],
    at: ["inbound_rule[*]"],
    protocol: { path: "protocol", tcp: ["tcp"] },
    port: { spec: "port_range", any: ["all", "0"] },
    source: {
      paths: [
        "source_addresses[*]",
        "source_tags[*]",
        "source_droplet_ids[*]",
        "source_load_balancer_uids[*]",
        "source_kubernetes_ids[*]",
      ],
    },
    mechanism: "allow",
  },
  {
    types: ["digitalocean_loadbalancer"],
    at: ["forwarding_rule[*]"],
    reach: [
      { is: "private", when: [{ path: "$.network", in: ["INTERNAL"] }] },
      { is: "internet" },
    ],
    rules: [
      {
        mechanism: "listen",
        protocol: {
          path: "entry_protocol",
          tcp: ["tcp", "http", "https", "http2"],
        },
        port: { single: "entry_port" },
      },
      {
        mechanism: "forward",
        protocol: {
          path: "target_protocol",
          tcp: ["tcp", "http", "https", "http2"],
        },
        port: { single: "target_port" },
      },
    ],
  },
  {
    types: ["digitalocean_app"],
    protocol: { const: "tcp" },
    port: {
      spec: [
        "spec[*].service[*].http_port",
        "spec[*].service[*].internal_ports[*]",
      ],
    },
    mechanism: "serve",
  },
];
