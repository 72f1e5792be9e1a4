import { list, spec, local, plain, variable } from "./carrier.ts";
import type { Carrier } from "./carrier.ts";

/** Rules in text of some other format. */
export const written: readonly Carrier[] = [
  (rules) =>
    list(
      local(
        `jsondecode(<<-JSON\n    ${JSON.stringify(plain(rules))}\n  JSON\n  )`,
      ),
      "local.rules",
    ),
  (rules) =>
    list(
      local(
        `yamldecode(<<-YAML\n${plain(rules)
          .map(
            (rule) => `    - ${JSON.stringify(rule).replaceAll(":", ": ")}\n`,
          )
          .join("")}  YAML\n  )`.replaceAll(/"cidr": "([^"]*)"/g, (whole) =>
          whole.replaceAll(": ", ":").replace('"cidr":', '"cidr": '),
        ),
      ),
      "local.rules",
    ),
  (rules) =>
    list(local('csvdecode(file("${path.module}/rules.csv"))'), "local.rules", {
      "rules.csv": `from,to,protocol,cidr\n${rules.map((r) => `${r.from},${r.to},${r.protocol},${r.cidr}\n`).join("")}`,
    }),
  (rules) =>
    list(
      `${variable("specs", `default = "${rules.map(spec).join(",")}"`)}
${local(`[
    for s in split(",", var.specs) : {
      from     = split("-", split("/", s)[0])[0]
      to       = tonumber(element(split("-", split("/", s)[0]), 1))
      protocol = split("/", s)[1]
      cidr     = "0.0.0.0/0"
    }
  ]`)}`,
      "local.rules",
    ),
  (rules) =>
    list(
      `${variable("specs", `type    = list(string)\n  default = ${JSON.stringify(rules.map(spec))}`)}
${local(
  '[for s in var.specs : merge({ cidr = "10.0.0.0/8" }, regex("^(?P<from>[0-9]+)-(?P<to>\\\\d+)/(?P<protocol>[-a-z0-9]+)$", s))]',
)}`,
      "local.rules",
    ),
];
