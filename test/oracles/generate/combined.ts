import { list, local, map, plain, ruleType, variable } from "./carrier.ts";
import type { Carrier } from "./carrier.ts";
import { listText, mapText, objectText, someRules } from "./rules.ts";

/** Rules that are put together, chosen or computed. */
export const combined: readonly Carrier[] = [
  (rules, random) =>
    map(
      local(
        `zipmap(${JSON.stringify(rules.map((r) => r.name))}, ${listText(rules, random)})`,
      ),
      "local.rules",
    ),
  (rules, random) =>
    list(
      `${local(listText(rules, random))}
${variable("more", `type    = list(${ruleType})\n  default = [${objectText(someRules(random, 1)[0]!, random)}]`)}`,
      "concat(local.rules, var.more)",
    ),
  (rules, random) =>
    map(
      `locals {
  base  = ${mapText(rules, random)}
  extra = ${mapText(someRules(random, 2), random)}
}
`,
      "merge(local.base, local.extra)",
    ),
  (rules, random) =>
    list(
      local(`[
    for pair in setproduct(${JSON.stringify(rules.map((r) => r.from))}, ${JSON.stringify([rules[0]!.cidr, "10.1.0.0/16"])}) : {
      from     = pair[0]
      to       = pair[0] + ${random.below(3)}
      protocol = "tcp"
      cidr     = pair[1]
    }
  ]`),
      "local.rules",
    ),
  (rules) =>
    list(
      local(
        `jsondecode(templatefile("\${path.module}/rules.tftpl", { ports = ${JSON.stringify(rules.map((r) => r.from))}, protocol = "${rules[0]!.protocol}" }))`,
      ),
      "local.rules",
      {
        "rules.tftpl":
          '[\n%{ for i, port in ports ~}\n  { "from": ${port}, "to": ${port}, "protocol": "${lower(protocol)}", "cidr": "0.0.0.0/0" }%{ if i < length(ports) - 1 },%{ endif }\n%{ endfor ~}\n]\n',
      },
    ),
  (_, random) =>
    list(
      `${variable("first", `type    = string\n  default = "${random.pick([20, 21, 22, 23, 24, 78])}"`)}
${local('[for i in range(3) : { from = var.first + i, to = var.first + i, protocol = "tcp", cidr = cidrsubnet("10.0.0.0/8", 8, i) }]')}`,
      "local.rules",
    ),
  (rules, random) =>
    list(
      `${variable("kind", `default = "${random.pick(["a", "b", "none"])}"`)}
locals {
  catalog = {
    a = ${listText(rules, random)}
    b = ${listText(someRules(random), random)}
  }
}
`,
      "lookup(local.catalog, var.kind, [])",
    ),
  (rules, random) =>
    list(
      `${variable("enabled", `type    = bool\n  default = ${random.pick(["true", '"true"', "false"])}`)}
${local(listText(rules, random))}`,
      "var.enabled ? local.rules : []",
    ),
  (rules, random) =>
    list(
      `${variable("settings", `type    = any\n  default = { net = { rules = ${listText(rules, random)} } }`)}`,
      random.pick([
        "try(var.settings.net.rules, [])",
        "try(var.settings.network.rules, var.settings.net.rules)",
        'lookup(var.settings["net"], "rules", [])',
        "coalescelist([], var.settings.net.rules)",
      ]),
    ),
  (rules, random) =>
    list(
      local(listText(rules, random)),
      '[for r in local.rules : r if r.protocol != "udp" && r.from <= 1000]',
    ),
  (rules, random) =>
    list(
      `locals {
  rules   = ${listText(rules, random)}
  grouped = { for r in local.rules : r.protocol => r... }
}
`,
      random.pick([
        "flatten(values(local.grouped))",
        'lookup(local.grouped, "tcp", [])',
        'flatten([for p, rs in local.grouped : [for r in rs : merge(r, { protocol = p == "6" ? "tcp" : p })]])',
      ]),
    ),
  (rules, random) =>
    list(local(listText(rules, random)), "local.rules", {
      "rules_override.tf": local(listText(someRules(random), random)),
    }),
  (rules) =>
    list("", "local.rules", {
      "rules.tf.json": JSON.stringify({
        "//": "port 23",
        locals: { rules: plain(rules), "//": "a comment" },
      }),
    }),
  (rules, random) =>
    map(
      `module "catalog" {
  source = "./catalog"
  names  = ${JSON.stringify(rules.slice(0, 2).map((r) => r.name))}
}
`,
      random.pick(["module.catalog.rules", "module.catalog.all.rules"]),
      {
        "catalog/main.tf": `variable "names" {
  type = set(string)
}

locals {
  rules = ${mapText(rules, random)}
}

output "rules" {
  value = { for name in var.names : name => local.rules[name] }
}

output "all" {
  value = { rules = local.rules, count = length(local.rules) }
}
`,
      },
    ),
];
