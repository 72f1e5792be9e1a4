import type { Row } from "../row.ts";

export const rows: readonly Row[] = [
  {
    types: ["yandex_vpc_security_group", "yandex_vpc_default_security_group"],
    at: ["ingress[*]"],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["ANY"] },
    port: {
      from: "from_port",
      to: "to_port",
      spec: "port",
      wildcard: [-1],
      missing: "any",
    },
    source: {
      paths: [
        "v4_cidr_blocks[*]",
        "v6_cidr_blocks[*]",
        "security_group_id",
        "predefined_target",
      ],
    },
    mechanism: "allow",
  },
  {
    types: ["yandex_vpc_security_group_rule"],
    when: [{ path: "direction", in: ["ingress"] }],
    protocol: { path: "protocol", tcp: ["TCP"], any: ["ANY"], missing: "any" },
    port: {
      from: "from_port",
      to: "to_port",
      spec: "port",
      wildcard: [-1],
      missing: "any",
    },
    source: {
      paths: [
        "v4_cidr_blocks[*]",
        "v6_cidr_blocks[*]",
        "security_group_id",
        "predefined_target",
      ],
    },
    mechanism: "allow",
  },
  {
    types: ["yandex_lb_network_load_balancer"],
    at: ["listener[*]"],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
    reach: [
      { is: "private", when: [{ path: "$.type", in: ["internal"] }] },
      { is: "internet" },
    ],
    rules: [
      { mechanism: "listen", port: { spec: "port" } },
      { mechanism: "forward", port: { spec: "target_port" } },
    ],
  },
  {
    types: ["yandex_alb_load_balancer"],
    protocol: { const: "tcp" },
    port: { spec: "listener[*].endpoint[*].ports[*]" },
    mechanism: "listen",
  },
];
