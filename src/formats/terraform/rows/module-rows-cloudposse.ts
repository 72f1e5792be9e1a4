import type { KnownModule } from "./module-rows.ts";
import { registryModule } from "./module-rows-source.ts";
import type { RuleRow } from "./row.ts";

const rule: RuleRow = {
  when: [{ path: "type", in: ["ingress"] }],
  protocol: {
    path: "protocol",
    tcp: ["tcp", "6"],
    any: ["-1", "all"],
    anyAllPorts: true,
  },
  port: { from: "from_port", to: "to_port" },
  mechanism: "allow",
};

export const rows: readonly KnownModule[] = [
  {
    module: registryModule("cloudposse/security-group/aws"),
    switch: "enabled",
    ...rule,
    rules: [
      {
        at: ["rules[*]", "rules_map.*"],
        source: {
          paths: [
            "cidr_blocks[*]",
            "ipv6_cidr_blocks[*]",
            "prefix_list_ids[*]",
            "source_security_group_id",
            "self",
          ],
        },
      },
      // One list of rules for many subjects: who may connect is said around the rule.
      {
        at: ["rule_matrix[*].rules[*]"],
        source: {
          paths: [
            "^.cidr_blocks[*]",
            "^.ipv6_cidr_blocks[*]",
            "^.prefix_list_ids[*]",
            "^.source_security_group_ids[*]",
            "^.self",
            "self",
          ],
        },
      },
    ],
  },
  {
    module: registryModule("cloudposse/ecs-container-definition/aws"),
    runs: "module.ecs-container-definition",
    at: ["port_mappings[*]"],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
    rules: [
      {
        port: { single: "hostPort" },
        reach: [{ is: "node" }],
        mechanism: "listen",
      },
      {
        port: { spec: ["containerPort", "containerPortRange"] },
        mechanism: "serve",
      },
    ],
  },
];
