import type { Trail, TerraformValue } from "../value.ts";
import type { Input, KnownModule } from "./module-rows.ts";
import { changeObjects, ownValue, withDefaults } from "./module-rows-inputs.ts";
import type { OwnValue } from "./module-rows-inputs.ts";
import { registryModule } from "./module-rows-source.ts";
import type { RuleRow } from "./row.ts";

const tiers = [
  ...["public", "private", "database", "redshift"],
  ...["elasticache", "intra", "outpost"],
];

const everything = { from_port: 0, to_port: 0, protocol: "-1" };
const anyIpv4 = { ...everything, cidr_block: "0.0.0.0/0" };
const anyIpv6 = { ...everything, ipv6_cidr_block: "::/0" };

/** The argument, or what the module's variables.tf has for it. */
function orDefault(name: string, rules: readonly OwnValue[]): Input {
  return (call) => call.get(name) ?? ownValue(rules, call.header);
}

/** A tier without subnets has no filter. */
function tierRules(tier: string): Input {
  const name = `${tier}_inbound_acl_rules`;
  const rule = { rule_number: 100, rule_action: "allow", ...anyIpv4 };
  const rules = orDefault(name, [rule]);
  const subnets = [`${tier}_subnets`, `${tier}_subnet_ipv6_prefixes`];
  return (call) =>
    subnets.some((each) => holdsSomething(call.get(each)))
      ? rules(call)
      : undefined;
}

function holdsSomething(value: TerraformValue | undefined): boolean {
  return value?.kind === "list" ? value.items.length > 0 : value !== undefined;
}

function filter(action: string, key: string): Omit<RuleRow, "at" | "when"> {
  return {
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
      key,
      first: "lowest",
      deny: { path: action, in: ["deny"] },
    },
    mechanism: "allow",
  };
}

/** A filter of its own, if the tier has one. */
function tierRule(tier: string): RuleRow {
  const isOwn = `$.${tier}_dedicated_network_acl`;
  return {
    ...filter("rule_action", "rule_number"),
    at: [`${tier}_inbound_acl_rules[*]`],
    when: [
      { path: isOwn, in: ["true"], default: "false" },
      { path: "rule_action", in: ["allow"] },
    ],
  };
}

const everyPort = (trail: Trail): Record<string, TerraformValue> => ({
  from_port: ownValue(0, trail),
  to_port: ownValue(0, trail),
  protocol: ownValue("-1", trail),
});

export const rows: readonly KnownModule[] = [
  {
    module: registryModule("terraform-aws-modules/vpc/aws"),
    switch: "create_vpc",
    inputs: {
      ...Object.fromEntries(
        tiers.map((tier) => [`${tier}_inbound_acl_rules`, tierRules(tier)]),
      ),
      default_network_acl_ingress: orDefault("default_network_acl_ingress", [
        { rule_no: 100, action: "allow", ...anyIpv4 },
        { rule_no: 101, action: "allow", ...anyIpv6 },
      ]),
      default_security_group_ingress: (call) =>
        changeObjects(call.get("default_security_group_ingress"), (rule) =>
          withDefaults(rule, everyPort(rule.trail)),
        ),
    },
    rules: [
      ...tiers.map(tierRule),
      {
        ...filter("action", "rule_no"),
        at: ["default_network_acl_ingress[*]"],
        when: [
          {
            path: "$.manage_default_network_acl",
            in: ["true"],
            default: "true",
          },
          { path: "action", in: ["allow"] },
        ],
      },
      {
        at: ["default_security_group_ingress[*]"],
        when: [
          {
            path: "$.manage_default_security_group",
            in: ["true"],
            default: "true",
          },
        ],
        protocol: {
          path: "protocol",
          tcp: ["tcp", "6"],
          any: ["-1", "all"],
          anyAllPorts: true,
        },
        port: { from: "from_port", to: "to_port" },
        source: {
          paths: [
            "cidr_blocks",
            "ipv6_cidr_blocks",
            "prefix_list_ids",
            "security_groups",
            "self",
          ],
        },
        mechanism: "allow",
      },
    ],
  },
  // Folders that make endpoints and flow logs.
  {
    module: registryModule(
      "terraform-aws-modules/vpc/aws",
      String.raw`//modules/[\w-]+`,
    ),
  },
];
