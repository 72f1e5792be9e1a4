import type { Random } from "../random.ts";
import type { Body } from "./body.ts";

export interface RuleKind {
  readonly type: string;
  /** The arguments of one rule; `rule` is an expression for the rule, `number` one for its place. */
  readonly body: (rule: string, number: string, random: Random) => Body;
}

const isV6 = (rule: string): string => `strcontains(${rule}.cidr, ":")`;
const onlyV4 = (rule: string): string => `${isV6(rule)} ? null : ${rule}.cidr`;
const onlyV6 = (rule: string): string => `${isV6(rule)} ? ${rule}.cidr : null`;

/** Resources that are one rule each. */
export const ruleKinds: readonly RuleKind[] = [
  {
    type: "aws_security_group_rule",
    body: (rule, _, random) => ({
      type: random.chance(85) ? '"ingress"' : '"egress"',
      security_group_id: '"sg-0123"',
      from_port: `${rule}.from`,
      to_port: `${rule}.to`,
      protocol: `${rule}.protocol`,
      cidr_blocks: `${isV6(rule)} ? null : [${rule}.cidr]`,
      ipv6_cidr_blocks: `${isV6(rule)} ? [${rule}.cidr] : null`,
    }),
  },
  {
    type: "aws_vpc_security_group_ingress_rule",
    body: (rule) => ({
      security_group_id: '"sg-0123"',
      ip_protocol: `${rule}.protocol`,
      from_port: `tostring(${rule}.protocol) == "-1" ? null : ${rule}.from`,
      to_port: `${rule}.protocol == "-1" ? null : ${rule}.to`,
      cidr_ipv4: onlyV4(rule),
      cidr_ipv6: onlyV6(rule),
    }),
  },
  {
    type: "aws_vpc_security_group_egress_rule",
    body: (rule) => ({
      security_group_id: '"sg-0123"',
      ip_protocol: '"tcp"',
      from_port: `${rule}.from`,
      to_port: `${rule}.to`,
      cidr_ipv4: '"0.0.0.0/0"',
    }),
  },
  {
    type: "aws_network_acl_rule",
    body: (rule, number, random) => ({
      network_acl_id: '"acl-0123"',
      rule_number: `100 + ${number}`,
      egress: random.chance(15) ? "true" : "false",
      rule_action: random.chance(80) ? '"allow"' : '"deny"',
      protocol: `${rule}.protocol`,
      from_port: `${rule}.from`,
      to_port: `${rule}.to`,
      cidr_block: onlyV4(rule),
      ipv6_cidr_block: onlyV6(rule),
    }),
  },
  {
    type: "aws_lb_listener",
    body: (rule) => ({
      load_balancer_arn:
        '"arn:aws:elasticloadbalancing:eu-west-2:123456789012:loadbalancer/net/x/0123456789abcdef"',
      port: `max(${rule}.from, 1)`,
      protocol: `${rule}.protocol == "udp" ? "UDP" : "TCP"`,
      default_action: [
        {
          type: '"forward"',
          target_group_arn:
            '"arn:aws:elasticloadbalancing:eu-west-2:123456789012:targetgroup/x/0123456789abcdef"',
        },
      ],
    }),
  },
  {
    type: "aws_lb_target_group",
    body: (rule, _, random) => ({
      name_prefix: '"t-"',
      vpc_id: '"vpc-0123"',
      port: `max(1, tonumber(${rule}.to))`,
      protocol: random.pick([`"TCP"`, `"TCP_UDP"`, `"UDP"`]),
      health_check: [{ protocol: '"TCP"', port: `"${random.pick([23, 80])}"` }],
    }),
  },
];

/** `complete` holds what a rule must have as well where it is written as an object. */
export interface GroupKind extends RuleKind {
  readonly own: Body;
  readonly complete: Body;
}

/** Resources that hold their rules. */
export const groupKinds: readonly GroupKind[] = [
  {
    type: "aws_security_group",
    own: { name: '"generated"', vpc_id: '"vpc-0123"' },
    complete: {
      description: '""',
      prefix_list_ids: "[]",
      security_groups: "[]",
      self: "false",
    },
    body: (rule) => ({
      from_port: `${rule}.from`,
      to_port: `${rule}.to`,
      protocol: `${rule}.protocol`,
      cidr_blocks: `${isV6(rule)} ? [] : [${rule}.cidr]`,
      ipv6_cidr_blocks: `${isV6(rule)} ? [${rule}.cidr] : []`,
    }),
  },
  {
    type: "aws_network_acl",
    own: { vpc_id: '"vpc-0123"' },
    complete: { icmp_code: "null", icmp_type: "null" },
    body: (rule, number, random) => ({
      rule_no: `100 + ${number}`,
      action: random.chance(80) ? '"allow"' : '"deny"',
      protocol: `${rule}.protocol`,
      from_port: `${rule}.from`,
      to_port: `${rule}.to`,
      cidr_block: onlyV4(rule),
      ipv6_cidr_block: onlyV6(rule),
    }),
  },
];
