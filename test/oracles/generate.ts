import { printHcl, printJson } from "./generate/body.ts";
import type { Block } from "./generate/body.ts";
import { carry } from "./generate/carriers.ts";
import type { Carried } from "./generate/carrier.ts";
import { consume } from "./generate/consumers.ts";
import { randomFrom } from "./random.ts";
import type { Random } from "./random.ts";

export type Files = Readonly<Record<string, string>>;

/** A small module that can be planned without arguments, always the same for the same seed. */
export function generateModule(seed: number): Files {
  const random = randomFrom(seed);
  const carried = carry(random);
  const wrap = random.pick(wraps);
  return Object.fromEntries(
    Object.entries(wrap(carried, random)).filter(([, text]) => text !== ""),
  );
}

type Wrap = (carried: Carried, random: Random) => Files;

const wraps: readonly Wrap[] = [
  flat,
  flat,
  flat,
  flat,
  inJson,
  overridden,
  inChild,
  inChild,
  inGrandchild,
  perRule,
];

function flat({ files, rules, shape }: Carried, random: Random): Files {
  const block = consume(rules, shape, random);
  return { ...files, "main.tf": printHcl([block]) };
}

function inJson({ files, rules, shape }: Carried, random: Random): Files {
  const block = consume(rules, shape, random);
  // Terraform refuses the two together in JSON.
  return isDynamic(block) && "ingress" in block.body
    ? { ...files, "main.tf": printHcl([block]) }
    : { ...files, "main.tf.json": printJson([block]) };
}

/** An override that gives one argument a new value, or leaves no resource. */
function overridden(carried: Carried, random: Random): Files {
  const { rules, shape } = carried;
  const block = consume(rules, shape, random);
  const { header, body } = block;
  const change: Block["body"] =
    "from_port" in body
      ? { from_port: random.pick(["23", "22", '"20"']), to_port: '"23"' }
      : "port" in body
        ? { port: random.pick(["23", "2323", '"23"']) }
        : isDynamic(block) || Array.isArray(body.ingress)
          ? { ingress: [openBlock(header, random)] }
          : { ingress: "[]" };
  const override = [{ header, body: change }];
  return {
    ...carried.files,
    "main.tf": printHcl([block]),
    ...(random.chance(70) || isDynamic(block)
      ? { "main_override.tf": printHcl(override) }
      : { "override.tf.json": printJson(override) }),
  };
}

function isDynamic({ body }: Block): boolean {
  return 'dynamic "ingress"' in body;
}

function openBlock(header: string, random: Random): Block["body"] {
  const port = random.pick(["23", '"23"', "80", "24"]);
  const rule = { from_port: port, to_port: port, protocol: '"tcp"' };
  return header.includes("network_acl")
    ? {
        ...rule,
        ...{ rule_no: "1", action: '"allow"', cidr_block: '"10.0.0.0/8"' },
        ...{ icmp_code: "null", icmp_type: "null", ipv6_cidr_block: "null" },
      }
    : {
        ...rule,
        cidr_blocks: '["0.0.0.0/0"]',
        ipv6_cidr_blocks: "[]",
        description: '""',
        prefix_list_ids: "[]",
        security_groups: "[]",
        self: "false",
      };
}

const repeats = (random: Random): string =>
  random.pick([
    "",
    "",
    "  count  = 2\n",
    "  count  = 0\n",
    '  for_each = toset(["a", "b.c"])\n',
    '  for_each = { "x y" = 1 }\n',
    "  count = var.create ? 1 : 0\n",
  ]);

const create = 'variable "create" {\n  type    = bool\n  default = true\n}\n';

/** The rules go into a local module. */
function inChild({ files, rules, shape }: Carried, random: Random): Files {
  const block = consume("var.rules", shape, random);
  return {
    ...files,
    "main.tf": `${create}
module "net" {
  source = "./modules/net"
${repeats(random)}  rules  = ${rules}
}
`,
    "modules/net/main.tf": `${ruleVariable(shape, random)}\n${printHcl([block])}`,
  };
}

/** Through a second module, and only those that a name asks for. */
function inGrandchild(carried: Carried, random: Random): Files {
  const { files, rules, shape } = carried;
  const block = consume("var.rules", "list", random);
  const all = shape === "list" ? "var.rules" : "values(var.rules)";
  return {
    ...files,
    "main.tf": `${create}
module "outer" {
  source = "./modules/outer"
${repeats(random)}  rules  = ${rules}
}
`,
    "modules/outer/main.tf": `variable "rules" {}

variable "skip" {
  type     = string
  default  = "udp"
  nullable = false
}

module "inner" {
  source = "../inner"
${random.chance(50) ? "  count  = length(local.rules) > 0 ? 1 : 0\n" : ""}  rules  = local.rules
}

locals {
  rules = [for rule in ${all} : rule if rule.protocol != var.skip]
}
`,
    "modules/inner/main.tf": `${ruleVariable("list", random)}\n${printHcl([block])}`,
  };
}

/** A module for each rule, with single values for arguments. */
function perRule({ files, rules, shape }: Carried, random: Random): Files {
  const each =
    shape === "map"
      ? rules
      : `{ for rule in ${rules} : "\${rule.from}-\${rule.protocol}" => rule... }`;
  const rule = shape === "map" ? "each.value" : "each.value[0]";
  const block = consume(
    '[{ from = var.from, to = var.to, protocol = var.protocol, cidr = "0.0.0.0/0" }]',
    "list",
    random,
  );
  return {
    ...files,
    "main.tf": `module "rule" {
  source   = "./rule"
  for_each = ${each}
  from     = ${rule}.from
  to       = ${random.pick([`${rule}.to`, `try(${rule}.to, null)`, "null"])}
  protocol = ${random.pick([`${rule}.protocol`, "null", '"tcp"'])}
}
`,
    "rule/main.tf": `variable "from" {
  type = ${random.pick(["number", "string"])}
}

variable "to" {
  type     = number
  default  = 23
  nullable = false
}

variable "protocol" {
  type     = string
  default  = "tcp"
  nullable = false
}

${printHcl([block])}`,
  };
}

function ruleVariable(shape: "list" | "map", random: Random): string {
  const type = random.pick([
    "any",
    `${shape}(object({ from = number, to = number, protocol = string, cidr = string }))`,
    `${shape}(object({ from = string, to = string, protocol = optional(string, "tcp"), cidr = optional(string, "::/0") }))`,
  ]);
  return `variable "rules" {\n  type = ${type}\n}\n`;
}
