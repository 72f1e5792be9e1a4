import { suite } from "uvu";
import * as assert from "uvu/assert";
import { exposuresIn, verdicts } from "./verdicts.ts";

const test = suite("shadow: the same filter");

const rule = (verb: string, id: string, more = "") => `
  resource "aws_network_acl_rule" "${verb}" {
    ${more}
    network_acl_id = ${id}
    rule_number    = ${verb === "deny" ? 90 : 100}
    rule_action    = "${verb}"
    protocol       = "tcp"
    from_port      = 23
    to_port        = 23
    cidr_block     = "0.0.0.0/0"
  }`;

const setting = `
  variable "id" {}
  variable "net" {}
  variable "n" {}
  locals {
    id    = aws_network_acl.x.id
    other = "\${aws_network_acl.x.id}-other"
    known = "acl-1"
    ids   = [aws_network_acl.x.id, aws_network_acl.y.id]
  }
  resource "aws_network_acl" "x" {}
  resource "aws_network_acl" "y" {}
  resource "aws_network_acl" "many" {
    count = 2
  }
  resource "aws_network_acl" "keyed" {
    for_each = toset(["a", "b"])
  }
  data "aws_network_acls" "d" {}
  module "net" {
    source = "example.com/net/aws"
  }`;

for (const [deny, allow] of [
  [`"acl-1"`, "local.known"],
  ["aws_network_acl.x.id", "aws_network_acl.x.id"],
  ["aws_network_acl.x.id", "local.id"],
  ["aws_network_acl.x.id", `"\${aws_network_acl.x.id}"`],
  ["aws_network_acl.x.id", "(local.ids[0])"],
  ["aws_network_acl.many[1].id", "aws_network_acl.many[1].id"],
  [`aws_network_acl.keyed["a"].id`, `aws_network_acl.keyed["a"].id`],
  ["data.aws_network_acls.d.ids[0]", "data.aws_network_acls.d.ids[0]"],
  ["var.id", "var.id"],
  ["var.net.acl", `var.net["acl"]`],
  ["module.net.acl_id", "module.net.acl_id"],
] as const)
  test(`${deny} is ${allow}`, async () => {
    const text = setting + rule("deny", deny) + rule("allow", allow);
    assert.equal((await verdicts(text)).at(-1), "shadowed");
  });

for (const [deny, allow] of [
  [`"acl-1"`, `"acl-2"`],
  ["aws_network_acl.x.id", "aws_network_acl.y.id"],
  ["aws_network_acl.x.id", `"acl-1"`],
  ["aws_network_acl.x.id", "local.other"],
  ["local.other", "local.other"],
  ["aws_network_acl.x.id", "upper(aws_network_acl.x.id)"],
  ["upper(aws_network_acl.x.id)", "lower(aws_network_acl.x.id)"],
  ['formatlist("%s-a", local.ids)[0]', "aws_network_acl.x.id"],
  ["local.ids[0]", "local.ids[1]"],
  ["aws_network_acl.many[0].id", "aws_network_acl.many[1].id"],
  ["aws_network_acl.many[var.n].id", "aws_network_acl.many[var.n].id"],
  [
    "aws_network_acl.many[var.n ? 0 : 1].id",
    "aws_network_acl.many[var.n ? 0 : 1].id",
  ],
  [`aws_network_acl.keyed["a"].id`, `aws_network_acl.keyed["b"].id`],
  ["data.aws_network_acls.d.ids[0]", "data.aws_network_acls.d.ids[1]"],
  ["data.aws_network_acls.d.ids[var.n]", "data.aws_network_acls.d.ids[var.n]"],
  ["var.id", "var.n"],
  ["var.net.acl", "var.net.other"],
  ["var.net[0]", "var.net[1]"],
  ["module.net.acl_id", "module.net.other_id"],
  ["aws_network_acl.x.id", "aws_network_acl.x.vpc_id"],
  ["nothing.declared.id", "nothing.declared.id"],
] as const)
  test(`${deny} may be another than ${allow}`, async () => {
    const text = setting + rule("deny", deny) + rule("allow", allow);
    assert.equal((await verdicts(text)).at(-1), "open");
  });

test("each instance of a resource has its own filter", async () => {
  const both = (deny: string, allow: string) => `
    resource "aws_network_acl" "x" {
      count = 2
    }
    ${rule("deny", `aws_network_acl.x[${deny}].id`, "count = 2")}
    ${rule("allow", `aws_network_acl.x[${allow}].id`, "count = 2")}`;
  assert.equal(await verdicts(both("count.index", "count.index")), [
    "shadowed",
    "shadowed",
  ]);
  assert.equal(await verdicts(both("0", "count.index")), ["shadowed", "open"]);
});

const inModule = `
  variable "id" {}
  ${rule("deny", "var.id")}
  ${rule("allow", "var.id")}`;

async function shadowedIn(files: Record<string, string>): Promise<string[]> {
  const exposures = await exposuresIn(files);
  return exposures
    .filter(({ facts }) => facts["shadowed"])
    .map(({ resource }) => resource);
}

test("a module's rules are of the filter that it is given", async () => {
  const files = {
    "main.tf": `
      resource "aws_network_acl" "x" {}
      module "a" {
        source = "./rules"
        id     = aws_network_acl.x.id
      }`,
    "rules/main.tf": inModule,
  };
  assert.equal(await shadowedIn(files), [
    "module.a.aws_network_acl_rule.allow",
  ]);
});

test("two uses of a module are not one filter", async () => {
  const files = {
    "main.tf": `
      variable "a" {}
      variable "b" {}
      resource "aws_network_acl" "x" {}
      module "deny" {
        source = "./deny"
        id     = var.a
      }
      module "allow" {
        for_each = { same = var.a, other = var.b }
        source   = "./allow"
        id       = each.value
      }`,
    "deny/main.tf": `variable "id" {}\n${rule("deny", "var.id")}`,
    "allow/main.tf": `variable "id" {}\n${rule("allow", "var.id")}`,
  };
  assert.equal(await shadowedIn(files), [
    `module.allow["same"].aws_network_acl_rule.allow`,
  ]);
});

test("an output leads to the filter inside of a module", async () => {
  const files = {
    "main.tf": `
      module "net" {
        source = "./net"
      }
      ${rule("allow", "module.net.acl")}`,
    "net/main.tf": `
      resource "aws_network_acl" "x" {}
      output "acl" {
        value = aws_network_acl.x.id
      }
      ${rule("deny", "aws_network_acl.x.id")}`,
  };
  assert.equal(await shadowedIn(files), ["aws_network_acl_rule.allow"]);
});

test("two roots are never compared", async () => {
  const files = {
    "a/main.tf": rule("deny", `"acl-1"`),
    "b/main.tf": rule("allow", `"acl-1"`),
  };
  assert.equal(await shadowedIn(files), []);
});

test("Azure: the group's name alone does not say which group", async () => {
  const nsgRule = (verb: string, priority: number, group: string) => `
    resource "azurerm_network_security_rule" "${verb}" {
      network_security_group_name = azurerm_network_security_group.x.name
      resource_group_name         = ${group}
      priority                    = ${priority}
      direction                   = "Inbound"
      access                      = "${verb}"
      protocol                    = "Tcp"
      source_port_range           = "*"
      destination_port_range      = "23"
      source_address_prefix       = "*"
      destination_address_prefix  = "*"
    }`;
  const judged = (deny: string, allow: string) =>
    verdicts(`
      variable "prefix" {}
      resource "azurerm_network_security_group" "x" {
        name                = "\${var.prefix}-nsg"
        resource_group_name = var.prefix
      }
      ${nsgRule("Deny", 100, deny)}
      ${nsgRule("Allow", 110, allow)}`);
  assert.equal(await judged(`"a"`, `"a"`), ["shadowed"]);
  assert.equal(await judged(`"a"`, `"b"`), ["open"]);
  assert.equal(
    await judged(
      "azurerm_network_security_group.x.resource_group_name",
      "var.prefix",
    ),
    ["shadowed"],
  );
});

test.run();
