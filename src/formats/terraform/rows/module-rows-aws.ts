import type { KnownModule } from "./module-rows.ts";
import { registryModule } from "./module-rows-source.ts";
import type { ProtocolRow, RuleRow } from "./row.ts";

const anyIsAll: ProtocolRow = {
  path: ["protocol", "ip_protocol"],
  tcp: ["tcp", "6"],
  any: ["-1", "all"],
  anyAllPorts: true,
  missing: "tcp",
};

/** Maps of rules as aws_vpc_security_group_ingress_rule has them; a lone `from_port` is the whole range. */
function ingressRules(...at: string[]): RuleRow {
  return {
    at,
    protocol: anyIsAll,
    port: { from: "from_port", to: "to_port" },
    source: {
      paths: [
        "cidr_ipv4",
        "cidr_ipv6",
        "prefix_list_id",
        "referenced_security_group_id",
      ],
    },
    mechanism: "allow",
  };
}

/** Maps of rules as aws_security_group_rule has them. */
function groupRules(...at: string[]): RuleRow {
  return {
    at,
    when: [{ path: "type", in: ["ingress"], default: "ingress" }],
    protocol: anyIsAll,
    port: { from: "from_port", to: "to_port" },
    source: {
      paths: [
        "cidr_blocks[*]",
        "ipv6_cidr_blocks[*]",
        "prefix_list_ids[*]",
        "source_security_group_id",
        "source_node_security_group",
        "source_cluster_security_group",
        "self",
      ],
    },
    mechanism: "allow",
  };
}

const listened: Pick<RuleRow, "protocol"> = {
  protocol: {
    path: ["protocol", "backend_protocol"],
    tcp: ["TCP", "TCP_UDP", "TLS", "HTTP", "HTTPS", "TCP_QUIC"],
    missing: "tcp",
  },
};

const inside: RuleRow["reach"] = [
  { is: "private", when: [{ path: "$.internal", in: ["true"] }] },
];

/** Ports of containers, at any depth at which the module takes them. */
function containers(...at: string[]): RuleRow[] {
  const paths = at.flatMap((path) => [
    `${path}portMappings[*]`,
    `${path}port_mappings[*]`,
  ]);
  const protocol: ProtocolRow = {
    path: "protocol",
    tcp: ["tcp"],
    missing: "tcp",
  };
  return [
    {
      ...{ at: paths, protocol, mechanism: "listen" },
      port: { spec: ["hostPort", "host_port"] },
      reach: [{ is: "node" }],
    },
    {
      ...{ at: paths, protocol, mechanism: "serve" },
      port: {
        spec: [
          "containerPort",
          "container_port",
          "containerPortRange",
          "container_port_range",
        ],
      },
    },
  ];
}

const anyFolder = String.raw`(?://modules/[\w-]+)?`;

export const rows: readonly KnownModule[] = [
  {
    module: registryModule("terraform-aws-modules/alb/aws", anyFolder),
    switch: "create",
    rules: [
      {
        at: ["listeners.*", "http_tcp_listeners[*]", "https_listeners[*]"],
        ...listened,
        port: { single: "port" },
        reach: inside!,
        mechanism: "listen",
      },
      {
        at: [
          "target_groups.*",
          "target_groups[*]",
          "additional_target_group_attachments.*",
        ],
        when: [{ path: "target_type", not: ["lambda"], default: "instance" }],
        ...listened,
        port: { spec: ["port", "backend_port"] },
        mechanism: "forward",
      },
      ingressRules("security_group_ingress_rules.*"),
      groupRules("security_group_rules.*"),
    ],
  },
  {
    module: registryModule("terraform-aws-modules/eks/aws", anyFolder),
    switch: "create",
    rules: [
      groupRules(
        "security_group_additional_rules.*",
        "cluster_security_group_additional_rules.*",
        "node_security_group_additional_rules.*",
      ),
      ingressRules("security_group_ingress_rules.*"),
    ],
  },
  {
    module: registryModule("terraform-aws-modules/ecs/aws", anyFolder),
    switch: "create",
    runs: "module.ecs",
    rules: [
      ...containers(
        "",
        "container_definitions.*.",
        "services.*.container_definitions.*.",
      ),
      {
        protocol: { const: "tcp" },
        at: ["load_balancer.*", "services.*.load_balancer.*"],
        port: { spec: "container_port" },
        mechanism: "forward",
      },
      ingressRules(
        "security_group_ingress_rules.*",
        "services.*.security_group_ingress_rules.*",
      ),
      groupRules("security_group_rules.*", "services.*.security_group_rules.*"),
    ],
  },
];
