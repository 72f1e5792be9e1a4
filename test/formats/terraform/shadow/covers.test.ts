import { suite } from "uvu";
import * as assert from "uvu/assert";
import { exposuresIn, verdicts } from "./verdicts.ts";

const test = suite("shadow: what covers what");

/** A network ACL whose rule 90 denies and whose rule 100 allows. */
const acl = (deny: string, allow: string, more = "") => `
  ${more}
  resource "aws_network_acl" "x" {
    ingress {
      action  = "deny"
      rule_no = 90
      ${deny}
    }
    ingress {
      action  = "allow"
      rule_no = 100
      ${allow}
    }
  }`;

const world = `cidr_block = "0.0.0.0/0"`;
const tcp = (from: number, to: number) =>
  `protocol = "tcp"\n from_port = ${from}\n to_port = ${to}`;
const telnet = `${tcp(23, 23)}\n ${world}`;

const covered: Record<string, [deny: string, allow: string]> = {
  "the same ports": [telnet, telnet],
  "a range around them": [`${tcp(20, 30)}\n ${world}`, telnet],
  "every protocol": [`protocol = "-1"\n ${world}`, telnet],
  "every port of both": [
    `protocol = "all"\n ${world}`,
    `protocol = -1\n ${world}`,
  ],
  "a network around it": [
    `${tcp(23, 23)}\n cidr_block = "10.0.0.0/8"`,
    `${tcp(23, 23)}\n cidr_block = "10.20.0.0/16"`,
  ],
  "IPv6 in IPv6": [
    `${tcp(23, 23)}\n ipv6_cidr_block = "::/0"`,
    `${tcp(23, 23)}\n ipv6_cidr_block = "2001:db8::/32"`,
  ],
};

for (const [name, [deny, allow]] of Object.entries(covered))
  test(`covered: ${name}`, async () => {
    assert.equal(await verdicts(acl(deny, allow)), ["shadowed"]);
  });

const left: Record<string, [deny: string, allow: string, more?: string]> = {
  "some of its ports": [telnet, `${tcp(20, 30)}\n ${world}`],
  "another protocol": [
    `protocol = "udp"\n from_port = 23\n to_port = 23\n ${world}`,
    telnet,
  ],
  "one protocol of all": [telnet, `protocol = "-1"\n ${world}`],
  "some of its sources": [`${tcp(23, 23)}\n cidr_block = "10.0.0.0/8"`, telnet],
  "half of its sources": [`${tcp(23, 23)}\n cidr_block = "0.0.0.0/1"`, telnet],
  "other sources": [
    `${tcp(23, 23)}\n cidr_block = "10.0.0.0/8"`,
    `${tcp(23, 23)}\n cidr_block = "192.168.0.0/16"`,
  ],
  "IPv4 of an allow for IPv6": [
    telnet,
    `${tcp(23, 23)}\n ipv6_cidr_block = "::/0"`,
  ],
  "IPv6 of an allow for IPv4": [
    `${tcp(23, 23)}\n ipv6_cidr_block = "::/0"`,
    telnet,
  ],
  "no source at all": [tcp(23, 23), telnet],
  "sources that nobody knows": [
    `${tcp(23, 23)}\n cidr_block = var.n`,
    telnet,
    `variable "n" {}`,
  ],
  "an allow for sources that nobody knows": [
    telnet,
    `${tcp(23, 23)}\n cidr_block = var.n`,
    `variable "n" {}`,
  ],
  "ports that nobody knows": [
    `protocol = "tcp"\n from_port = var.n\n to_port = var.n\n ${world}`,
    telnet,
    `variable "n" {}`,
  ],
  "a protocol that nobody knows": [
    `protocol = var.n\n from_port = 23\n to_port = 23\n ${world}`,
    telnet,
    `variable "n" {}`,
  ],
};

for (const [name, [deny, allow, more]] of Object.entries(left))
  test(`not covered: ${name}`, async () => {
    assert.equal(await verdicts(acl(deny, allow, more)), ["open"]);
  });

test("an action that nobody knows denies nothing", async () => {
  const rules = (action: string) => `
    variable "n" {}
    resource "aws_network_acl" "x" {
      ingress {
        action  = ${action}
        rule_no = 90
        ${telnet}
      }
      ingress {
        action  = "allow"
        rule_no = 100
        ${telnet}
      }
    }`;
  assert.equal((await verdicts(rules("var.n"))).at(-1), "open");
  assert.equal(
    (await verdicts(rules(`var.n == 1 ? "deny" : "allow"`))).at(-1),
    "open",
  );
  assert.equal(await verdicts(rules(`"DENY"`)), ["shadowed"]);
});

test("one that goes out denies nothing that comes in", async () => {
  const text = `
    resource "aws_network_acl" "x" {
      egress {
        action  = "deny"
        rule_no = 90
        ${telnet}
      }
      ingress {
        action  = "allow"
        rule_no = 100
        ${telnet}
      }
    }`;
  assert.equal(await verdicts(text), ["open"]);
});

test("a deny that may not be there denies nothing", async () => {
  const rule = (verb: string, number: number, more = "") => `
    resource "aws_network_acl_rule" "${verb}" {
      ${more}
      network_acl_id = "acl-1"
      rule_number    = ${number}
      rule_action    = "${verb}"
      ${telnet}
    }`;
  const allow = rule("allow", 100);
  const text = (more: string) =>
    `variable "n" {}\n${allow}\n${rule("deny", 90, more)}`;
  assert.equal(await verdicts(text("")), ["shadowed"]);
  assert.equal(await verdicts(text("count = 1")), ["shadowed"]);
  assert.equal(await verdicts(text("count = 0")), ["open"]);
  assert.equal(await verdicts(text("count = var.n ? 1 : 0")), ["open"]);
  assert.equal(await verdicts(text("for_each = var.n")), ["open"]);
});

test("an allow that may not be there is taken back all the same", async () => {
  const text = `
    variable "n" {}
    resource "aws_network_acl_rule" "rule" {
      for_each       = { deny = 90, allow = 100 }
      network_acl_id = "acl-1"
      rule_number    = each.value
      rule_action    = each.key
      ${telnet}
    }
    resource "aws_network_acl_rule" "maybe" {
      count          = var.n ? 1 : 0
      network_acl_id = "acl-1"
      rule_number    = 110
      rule_action    = "allow"
      ${telnet}
    }`;
  assert.equal(await verdicts(text), ["shadowed", "shadowed"]);
});

test("ports that nobody knows are among all ports", async () => {
  const text = acl(
    `protocol = "-1"\n ${world}`,
    `protocol = "tcp"\n from_port = var.n\n to_port = var.n\n ${world}`,
    `variable "n" {}`,
  );
  assert.equal(await verdicts(text), ["shadowed"]);
});

const nsg = (deny: string, allow: string) => `
  resource "azurerm_network_security_group" "x" {
    security_rule {
      priority                   = 100
      direction                  = "Inbound"
      access                     = "Deny"
      protocol                   = "*"
      source_port_range          = "*"
      destination_port_range     = "*"
      ${deny}
    }
    security_rule {
      priority                   = 200
      direction                  = "Inbound"
      access                     = "Allow"
      protocol                   = "Tcp"
      source_port_range          = "*"
      destination_port_range     = "23"
      ${allow}
    }
  }`;
const from = (source: string, destination = "*") => `
  source_address_prefix      = "${source}"
  destination_address_prefix = "${destination}"`;

for (const [deny, allow, verdict] of [
  [from("*"), from("10.0.0.0/8"), "shadowed"],
  [from("*"), from("Internet"), "shadowed"],
  [from("Internet"), from("Internet"), "shadowed"],
  [from("Internet"), from("*"), "open"],
  [from("Internet"), from("10.0.0.0/8"), "open"],
  [from("*"), from("VirtualNetwork"), "open"],
  [from("VirtualNetwork"), from("VirtualNetwork"), "open"],
  [from("*", "10.0.1.0/24"), from("*"), "open"],
  [from("*", "10.0.1.0/24"), from("*", "10.0.2.0/24"), "open"],
  [from("*", "10.0.1.0/24"), from("*", "10.0.1.4"), "shadowed"],
  [from("*"), from("*", "10.0.1.4"), "shadowed"],
] as const)
  test(`Azure: deny${deny.replace(/\s+/g, " ")}, allow${allow.replace(/\s+/g, " ")}: ${verdict}`, async () => {
    assert.equal(await verdicts(nsg(deny, allow)), [verdict]);
  });

const firewall = (name: string, body: string) => `
  resource "google_compute_firewall" "${name}" {
    network = google_compute_network.x.id
    ${body}
  }`;
const googleDeny = (more: string) =>
  firewall("deny", `${more}\n deny {\n protocol = "all"\n }`);
const googleAllow = (more: string) =>
  firewall(
    "allow",
    `${more}\n allow {\n protocol = "tcp"\n ports = ["23"]\n }`,
  );

for (const [name, deny, allow, verdict] of [
  ["both with the usual priority", "", "", "shadowed"],
  ["1000 is the usual one", "priority = 1001", "", "open"],
  ["a number against the usual one", "priority = 999", "", "shadowed"],
  ["target tags of the deny", `target_tags = ["a"]`, "", "open"],
  ["target tags of the allow", "", `target_tags = ["a"]`, "shadowed"],
  ["other tags", `target_tags = ["a"]`, `target_tags = ["b"]`, "open"],
  [
    "one tag of two",
    `target_tags = ["a", "b"]`,
    `target_tags = ["b"]`,
    "shadowed",
  ],
  ["source tags of the allow", "", `source_tags = ["a"]`, "open"],
  ["source tags of the deny", `source_tags = ["a"]`, "", "open"],
  ["the deny is off", "disabled = true", "", "open"],
  ["the deny is for what goes out", `direction = "EGRESS"`, "", "open"],
  ["another project", `project = "p"`, "", "open"],
] as const)
  test(`Google: ${name}: ${verdict}`, async () => {
    const text = `${googleDeny(deny)}\n${googleAllow(allow)}
      resource "google_compute_network" "x" {}`;
    assert.equal(await verdicts(text), [verdict]);
  });

test("Google: addresses of a threat list are not all addresses", async () => {
  const rule = (action: string, priority: number, more: string) => `
    resource "google_compute_network_firewall_policy_rule" "${action}" {
      firewall_policy = "p"
      direction       = "INGRESS"
      action          = "${action}"
      priority        = ${priority}
      match {
        ${more}
        layer4_configs {
          ip_protocol = "tcp"
        }
      }
    }`;
  const judged = (more: string) =>
    verdicts(rule("deny", 1, more) + rule("allow", 2, ""));
  assert.equal(await judged(""), ["shadowed"]);
  assert.equal(
    await judged(`src_threat_intelligences = ["iplist-known-malicious-ips"]`),
    ["open"],
  );
  assert.equal(await judged(`src_region_codes = ["XX"]`), ["open"]);
});

test("Tencent: a deny with a service template is not for every port", async () => {
  const text = `resource "tencentcloud_security_group_rule_set" "x" {
    ingress {
      action              = "DROP"
      cidr_block          = "0.0.0.0/0"
      service_template_id = "ppm-1"
    }
    ingress {
      action     = "ACCEPT"
      cidr_block = "0.0.0.0/0"
      protocol   = "TCP"
      port       = "23"
    }
  }`;
  assert.equal(await verdicts(text), ["open"]);
});

test("a list that nobody knows does not hide what stands before it", async () => {
  const rule = (action: string) => `inbound {
    action   = "${action}"
    protocol = "TCP"
    ports    = "23"
    ipv4     = ["0.0.0.0/0"]
  }`;
  const some = `dynamic "inbound" {
    for_each = var.n
    content {
      action   = inbound.value
      protocol = "TCP"
      ports    = "23"
      ipv4     = ["0.0.0.0/0"]
    }
  }`;
  const judged = async (...rules: string[]) =>
    (
      await verdicts(
        `variable "n" {}\nresource "linode_firewall" "x" {\n${rules.join("\n")}\n}`,
      )
    ).at(-1);
  assert.is(await judged(rule("DROP"), some, rule("ACCEPT")), "shadowed");
  assert.is(await judged(some, rule("ACCEPT")), "open");
});

test("a deny in a list that may be without it denies nothing", async () => {
  const judged = async (deny: string) =>
    (
      await verdicts(`
        variable "on" {}
        locals {
          deny  = { action = "DROP", cidr = "0.0.0.0/0" }
          allow = { action = "ACCEPT", cidr = "10.0.0.0/8" }
          maybe = [for rule in [local.deny] : rule if var.on]
          sure  = [for rule in [local.deny] : rule if true]
        }
        resource "tencentcloud_security_group_rule_set" "x" {
          ${deny}
          dynamic "ingress" {
            for_each = [local.allow]
            content {
              action     = ingress.value.action
              cidr_block = ingress.value.cidr
              protocol   = "TCP"
              port       = "23"
            }
          }
        }`)
    ).at(-1);
  const dynamic = (forEach: string) => `dynamic "ingress" {
    for_each = ${forEach}
    content {
      action     = "DROP"
      cidr_block = "0.0.0.0/0"
    }
  }`;
  assert.is(await judged(dynamic("[1]")), "shadowed");
  assert.is(await judged(dynamic("var.on ? [1] : []")), "open");
  assert.is(await judged(dynamic("var.on")), "open");
  assert.is(await judged(dynamic("local.sure")), "shadowed");
  assert.is(await judged(dynamic("local.maybe")), "open");
  assert.is(await judged(dynamic("concat(local.maybe, [])")), "open");
  assert.is(await judged(dynamic("[for rule in local.maybe : rule]")), "open");
});

test("packed texts that may be left out deny nothing", async () => {
  const judged = (condition: string) =>
    verdicts(`
      variable "on" {}
      locals {
        denies = ["DROP#0.0.0.0/0#ALL#ALL"]
      }
      resource "tencentcloud_security_group_lite_rule" "x" {
        ingress = concat(
          [for rule in local.denies : rule if ${condition}],
          ["ACCEPT#10.0.0.0/8#23#TCP"],
        )
      }`);
  assert.equal(await judged("true"), ["shadowed"]);
  assert.equal(await judged("var.on"), ["open"]);
});

test("instances that may be left out deny nothing", async () => {
  const judged = (condition: string) =>
    verdicts(`
      variable "on" {}
      resource "aws_network_acl_rule" "x" {
        for_each = {
          for number, action in { "90" = "deny", "100" = "allow" } :
          number => action if action == "allow" || ${condition}
        }
        network_acl_id = "acl-1"
        rule_number    = each.key
        rule_action    = each.value
        ${telnet}
      }`);
  assert.equal(await judged("true"), ["shadowed"]);
  assert.equal(await judged("var.on"), ["open"]);
});

test("a shadowed rule says where the deny stands", async () => {
  const text = acl(telnet, telnet);
  const [exposure] = await exposuresIn({ "main.tf": text });
  const { facts, related } = exposure!;
  const at = text.lastIndexOf("from_port = 23") + "from_port = ".length;
  assert.is(facts["shadowed"]![0]!.span.start, at);
  assert.is(facts["port"]![0]!.span.start, at);
  assert.equal(
    related.map(({ message, span }) => [message, span.start]),
    [
      [
        "an earlier rule denies this: aws_network_acl.x",
        text.indexOf("from_port = 23") + "from_port = ".length,
      ],
    ],
  );
});

test.run();
