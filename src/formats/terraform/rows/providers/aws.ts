import type { Row } from "../row.ts";
import { rows as services } from "./aws-services.ts";

export const rows: readonly Row[] = [
  {
    types: ["aws_security_group", "aws_default_security_group"],
    at: ["ingress[*]"],
    protocol: {
      path: "protocol",
      tcp: ["tcp", "6"],
      any: ["-1", "all"],
      anyAllPorts: true,
    },
    port: { from: "from_port", to: "to_port" },
    source: {
      paths: [
        "cidr_blocks[*]",
        "ipv6_cidr_blocks[*]",
        "prefix_list_ids[*]",
        "security_groups[*]",
        "self",
      ],
    },
    mechanism: "allow",
  },
  // A rule for every protocol opens every port, even one that names a single port.
  {
    types: ["aws_security_group_rule"],
    when: [{ path: "type", in: ["ingress"] }],
    protocol: {
      path: "protocol",
      tcp: ["tcp", "6"],
      any: ["-1", "all"],
      anyAllPorts: true,
    },
    port: { from: "from_port", to: "to_port" },
    source: {
      paths: [
        "cidr_blocks[*]",
        "ipv6_cidr_blocks[*]",
        "prefix_list_ids[*]",
        "source_security_group_id",
        "self",
      ],
    },
    mechanism: "allow",
  },
  {
    types: ["aws_vpc_security_group_ingress_rule"],
    protocol: {
      path: "ip_protocol",
      tcp: ["tcp", "6"],
      any: ["-1", "all"],
      anyAllPorts: true,
    },
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
  },
  {
    types: ["aws_network_acl", "aws_default_network_acl"],
    at: ["ingress[*]"],
    when: [{ path: "action", in: ["allow"] }],
    protocol: {
      path: "protocol",
      tcp: ["tcp", "6"],
      any: ["-1", "all"],
      anyAllPorts: true,
    },
    port: { from: "from_port", to: "to_port" },
    source: { paths: ["cidr_block", "ipv6_cidr_block"] },
    layer: "subnet",
    order: {
      key: "rule_no",
      first: "lowest",
      deny: { path: "action", in: ["deny"] },
    },
    mechanism: "allow",
  },
  // Inbound unless `egress` says otherwise.
  {
    types: ["aws_network_acl_rule"],
    when: [
      { path: "egress", in: ["false"], default: "false" },
      { path: "rule_action", in: ["allow"] },
    ],
    protocol: {
      path: "protocol",
      tcp: ["tcp", "6"],
      any: ["-1", "all"],
      anyAllPorts: true,
    },
    port: { from: "from_port", to: "to_port" },
    source: { paths: ["cidr_block", "ipv6_cidr_block"] },
    layer: "subnet",
    order: {
      key: "rule_number",
      first: "lowest",
      deny: { path: "rule_action", in: ["deny"] },
      scope: "network_acl_id",
    },
    mechanism: "allow",
  },
  {
    types: ["aws_lb_listener", "aws_alb_listener"],
    protocol: {
      path: "protocol",
      tcp: ["TCP", "TCP_UDP", "TLS", "HTTP", "HTTPS", "TCP_QUIC"],
      missing: "tcp",
    },
    port: { single: "port" },
    mechanism: "listen",
  },
  {
    types: ["aws_lb_target_group", "aws_alb_target_group"],
    when: [{ path: "target_type", not: ["lambda"], default: "instance" }],
    protocol: {
      path: "protocol",
      tcp: ["TCP", "TCP_UDP", "TLS", "HTTP", "HTTPS", "TCP_QUIC"],
      missing: "tcp",
    },
    port: { single: "port" },
    mechanism: "forward",
  },
  {
    types: ["aws_lightsail_instance_public_ports"],
    at: ["port_info[*]"],
    protocol: {
      path: "protocol",
      tcp: ["tcp"],
      any: ["all"],
      anyAllPorts: true,
    },
    port: { from: "from_port", to: "to_port" },
    source: {
      paths: ["cidrs[*]", "ipv6_cidrs[*]", "cidr_list_aliases[*]"],
      missing: "world",
    },
    mechanism: "allow",
  },
  {
    types: ["aws_ecs_task_definition"],
    at: ["container_definitions!json[*].portMappings[*]"],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
    rules: [
      {
        mechanism: "listen",
        port: { single: "hostPort" },
        reach: [{ is: "node" }],
      },
      {
        mechanism: "serve",
        port: { spec: ["containerPort", "containerPortRange"] },
      },
    ],
  },
  {
    types: [
      "aws_lb_target_group_attachment",
      "aws_alb_target_group_attachment",
    ],
    protocol: { const: "tcp" },
    port: { single: "port" },
    mechanism: "forward",
  },
  {
    types: ["aws_elb"],
    at: ["listener[*]"],
    reach: [
      { is: "private", when: [{ path: "$.internal", in: ["true"] }] },
      { is: "internet" },
    ],
    rules: [
      {
        mechanism: "listen",
        protocol: { path: "lb_protocol", tcp: ["tcp", "ssl", "http", "https"] },
        port: { single: "lb_port" },
      },
      {
        mechanism: "forward",
        protocol: {
          path: "instance_protocol",
          tcp: ["tcp", "ssl", "http", "https"],
        },
        port: { single: "instance_port" },
      },
    ],
  },
  {
    types: ["aws_globalaccelerator_listener"],
    at: ["port_range[*]"],
    protocol: { path: "$.protocol", tcp: ["TCP"] },
    port: { from: "from_port", to: "to_port" },
    mechanism: "listen",
  },
  // It stands between networks and has no notion of inbound.
  {
    types: ["aws_networkfirewall_rule_group"],
    mechanism: "declare",
    rules: [
      {
        at: ["rule_group[*].rules_source[*].stateful_rule[*]"],
        when: [{ path: "action", in: ["PASS", "ALERT"] }],
        protocol: { path: "header[*].protocol", tcp: ["TCP"], any: ["IP"] },
        port: {
          spec: "header[*].destination_port",
          range: ":",
          any: ["ANY"],
          missing: "any",
        },
        source: { paths: ["header[*].source"], world: ["ANY"] },
      },
      {
        at: [
          "rule_group[*].rules_source[*].stateless_rules_and_custom_actions[*].stateless_rule[*].rule_definition[*]",
        ],
        when: [{ path: "actions[*]", in: ["aws:pass"] }],
        protocol: {
          path: "match_attributes[*].protocols[*]",
          tcp: ["6"],
          missing: "any",
        },
        port: {
          ranges: "match_attributes[*].destination_port[*]",
          from: "from_port",
          to: "to_port",
          missing: "any",
        },
        source: {
          paths: ["match_attributes[*].source[*].address_definition"],
          missing: "world",
        },
      },
    ],
  },
  {
    types: ["aws_ecs_service", "aws_ecs_task_set"],
    protocol: { const: "tcp" },
    port: { spec: "load_balancer[*].container_port" },
    mechanism: "forward",
  },
  ...services,
];
