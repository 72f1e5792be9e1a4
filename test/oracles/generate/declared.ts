import { list, local, map, ruleType, variable } from "./carrier.ts";
import type { Carrier } from "./carrier.ts";
import { listText, mapText } from "./rules.ts";

/** Rules as variables and locals. */
export const declared: readonly Carrier[] = [
  (rules, random) =>
    list(
      variable(
        "rules",
        `type    = list(${ruleType})\n  default = ${listText(rules, random)}`,
      ),
      "var.rules",
    ),
  (rules, random) =>
    map(
      variable(
        "rules",
        `type     = map(${ruleType})\n  nullable = false\n  default  = ${mapText(rules, random)}`,
      ),
      "var.rules",
    ),
  (rules, random) =>
    list(
      variable("rules", `default = ${listText(rules, random)}`),
      "var.rules",
    ),
  (rules, random) => list(local(listText(rules, random)), "local.rules"),
  (rules, random) =>
    map(
      `${local(mapText(rules, random))}`,
      '{ for name, rule in local.rules : name => rule if name != "dns" }',
    ),
];
