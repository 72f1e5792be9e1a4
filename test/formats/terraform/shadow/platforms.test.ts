import { suite } from "uvu";
import * as assert from "uvu/assert";
import { verdicts } from "./verdicts.ts";

const test = suite("shadow: platforms");

/** Rules that are written inside of one resource. */
interface Inside {
  readonly type: string;
  /** What else the resource says. */
  readonly head?: string;
  readonly rule: (verb: "allow" | "deny", number: number) => string;
}

const port23 = "from_port = 23\n to_port = 23";

/** Filters of which each rule has a number. */
const numbered: Record<string, Inside> = {
  "AWS network ACL": {
    type: "aws_network_acl",
    rule: (verb, number) => `ingress {
      action     = "${verb}"
      rule_no    = ${number}
      protocol   = "tcp"
      cidr_block = "0.0.0.0/0"
      ${port23}
    }`,
  },
  "AWS default network ACL": {
    type: "aws_default_network_acl",
    rule: (verb, number) => `ingress {
      action     = "${verb}"
      rule_no    = ${number}
      protocol   = "6"
      cidr_block = "10.0.0.0/8"
      ${port23}
    }`,
  },
  "Azure network security group": {
    type: "azurerm_network_security_group",
    rule: (verb, number) => `security_rule {
      name                       = "r${number}"
      priority                   = ${number}
      direction                  = "Inbound"
      access                     = "${verb === "allow" ? "Allow" : "Deny"}"
      protocol                   = "Tcp"
      source_port_range          = "*"
      destination_port_range     = "23"
      source_address_prefix      = "*"
      destination_address_prefix = "*"
    }`,
  },
  "rule collections of one Azure firewall policy group": {
    type: "azurerm_firewall_policy_rule_collection_group",
    head: `firewall_policy_id = "p"\n priority = 100`,
    rule: (verb, number) => `network_rule_collection {
      name     = "c${number}"
      priority = ${number}
      action   = "${verb === "allow" ? "Allow" : "Deny"}"
      rule {
        protocols             = ["TCP"]
        source_addresses      = ["*"]
        destination_addresses = ["*"]
        destination_ports     = ["23"]
      }
    }`,
  },
  "Google policy with its rules": {
    type: "google_compute_network_firewall_policy_with_rules",
    rule: (verb, number) => `rule {
      priority  = ${number}
      action    = "${verb}"
      direction = "INGRESS"
      match {
        src_ip_ranges = ["0.0.0.0/0"]
        layer4_config {
          ip_protocol = "tcp"
          ports       = ["23"]
        }
      }
    }`,
  },
  "NSX-T policy with numbers": {
    type: "nsxt_policy_security_policy",
    rule: (verb, number) => `rule {
      display_name    = "r"
      sequence_number = ${number}
      action          = "${verb === "allow" ? "ALLOW" : "DROP"}"
      service_entries {
        l4_port_set_entry {
          protocol          = "TCP"
          destination_ports = ["23"]
        }
      }
    }`,
  },
};

/** Filters of which the first rule in the list wins. */
const listed: Record<string, Inside> = {
  "Alibaba network ACL": {
    type: "alicloud_network_acl",
    rule: (verb) => `ingress_acl_entries {
      protocol       = "tcp"
      port           = "23/23"
      policy         = "${verb === "allow" ? "accept" : "drop"}"
      source_cidr_ip = "0.0.0.0/0"
    }`,
  },
  "Tencent security group": {
    type: "tencentcloud_security_group_rule_set",
    head: `security_group_id = "s"`,
    rule: (verb) => `ingress {
      action     = "${verb === "allow" ? "ACCEPT" : "DROP"}"
      cidr_block = "0.0.0.0/0"
      protocol   = "TCP"
      port       = "23"
    }`,
  },
  Linode: {
    type: "linode_firewall",
    rule: (verb) => `inbound {
      label    = "l"
      action   = "${verb === "allow" ? "ACCEPT" : "DROP"}"
      protocol = "TCP"
      ports    = "23"
      ipv4     = ["0.0.0.0/0"]
    }`,
  },
  "Scaleway security group": {
    type: "scaleway_instance_security_group",
    rule: (verb) => `inbound_rule {
      action   = "${verb === "allow" ? "accept" : "drop"}"
      port     = 23
      ip_range = "0.0.0.0/0"
    }`,
  },
  "Scaleway ACL": {
    type: "scaleway_vpc_acl",
    rule: (verb) => `rules {
      action        = "${verb === "allow" ? "accept" : "drop"}"
      protocol      = "TCP"
      src_port_low  = 0
      src_port_high = 0
      dst_port_low  = 23
      dst_port_high = 23
      source        = "0.0.0.0/0"
      destination   = "0.0.0.0/0"
    }`,
  },
  UpCloud: {
    type: "upcloud_firewall_rules",
    rule: (verb) => `firewall_rule {
      action                 = "${verb === "allow" ? "accept" : "drop"}"
      direction              = "in"
      family                 = "IPv4"
      protocol               = "tcp"
      destination_port_start = "23"
      destination_port_end   = "23"
    }`,
  },
  LXD: {
    type: "lxd_network_acl",
    rule: (verb) => `ingress {
      action           = "${verb === "allow" ? "allow" : "reject"}"
      protocol         = "tcp"
      destination_port = "23"
      source           = "10.0.0.0/8"
      state            = "enabled"
    }`,
  },
  Proxmox: {
    type: "proxmox_virtual_environment_firewall_rules",
    rule: (verb) => `rule {
      type   = "in"
      action = "${verb === "allow" ? "ACCEPT" : "REJECT"}"
      proto  = "tcp"
      dport  = "23"
      source = "192.168.0.0/16"
    }`,
  },
  "Huawei network ACL": {
    type: "huaweicloud_vpc_network_acl",
    rule: (verb) => `ingress_rules {
      action                 = "${verb}"
      ip_version             = 4
      protocol               = "tcp"
      source_ip_address      = "0.0.0.0/0"
      source_port            = "1-65535"
      destination_ip_address = "0.0.0.0/0"
      destination_port       = "23"
    }`,
  },
  "IBM network ACL": {
    type: "ibm_is_network_acl",
    rule: (verb) => `rules {
      name        = "r"
      action      = "${verb}"
      source      = "0.0.0.0/0"
      destination = "0.0.0.0/0"
      direction   = "inbound"
      tcp {
        port_min = 23
        port_max = 23
      }
    }`,
  },
  "NSX-T policy": {
    type: "nsxt_policy_gateway_policy",
    rule: (verb) => `rule {
      display_name  = "r"
      source_groups = []
      action        = "${verb === "allow" ? "ALLOW" : "REJECT"}"
      service_entries {
        l4_port_set_entry {
          protocol          = "TCP"
          destination_ports = ["23"]
        }
      }
    }`,
  },
  "SAKURA packet filter": {
    type: "sakuracloud_packet_filter",
    rule: (verb) => `expression {
      protocol         = "tcp"
      destination_port = "23"
      allow            = ${verb === "allow"}
    }`,
  },
};

const resource = ({ type, head = "" }: Inside, rules: string[]): string =>
  `resource "${type}" "x" {\n${[head, ...rules].join("\n")}\n}`;

for (const [name, platform] of Object.entries(numbered))
  test(`${name}: the lower number wins, wherever it stands`, async () => {
    const { rule } = platform;
    const judged = (...rules: string[]) => verdicts(resource(platform, rules));
    assert.equal(await judged(rule("allow", 100)), ["open"]);
    assert.equal(await judged(rule("deny", 90), rule("allow", 100)), [
      "shadowed",
    ]);
    assert.equal(await judged(rule("allow", 100), rule("deny", 90)), [
      "shadowed",
    ]);
    assert.equal(await judged(rule("deny", 110), rule("allow", 100)), ["open"]);
    assert.equal(await judged(rule("allow", 90), rule("allow", 100)), [
      "open",
      "open",
    ]);
  });

for (const [name, platform] of Object.entries(listed))
  test(`${name}: the first in the list wins`, async () => {
    const [allow, deny] = [platform.rule("allow", 0), platform.rule("deny", 0)];
    const judged = (...rules: string[]) => verdicts(resource(platform, rules));
    assert.equal(await judged(allow), ["open"]);
    assert.equal(await judged(deny, allow), ["shadowed"]);
    assert.equal(await judged(allow, deny), ["open"]);
    assert.equal(await judged(allow, deny, allow), ["open", "shadowed"]);
  });

/** Rules that are resources of their own. */
interface Apart {
  readonly type: string;
  readonly rule: (verb: "allow" | "deny", number: string) => string;
  readonly filter: string;
  readonly tie: "shadowed" | "open";
}

const apart: Record<string, Apart> = {
  "AWS network ACL": {
    type: "aws_network_acl_rule",
    filter: "network_acl_id",
    tie: "open",
    rule: (verb, number) => `
      rule_number = ${number}
      rule_action = "${verb}"
      protocol    = "-1"
      cidr_block  = "0.0.0.0/0"`,
  },
  "Azure network security group": {
    type: "azurerm_network_security_rule",
    filter: "network_security_group_name",
    tie: "open",
    rule: (verb, number) => `
      resource_group_name        = "rg"
      priority                   = ${number}
      direction                  = "Inbound"
      access                     = "${verb}"
      protocol                   = "*"
      source_port_range          = "*"
      destination_port_ranges    = ["22", "23"]
      source_address_prefix      = "Internet"
      destination_address_prefix = "*"`,
  },
  "Azure admin rules": {
    type: "azurerm_network_manager_admin_rule",
    filter: "admin_rule_collection_id",
    tie: "open",
    rule: (verb, number) => `
      action                  = "${verb === "allow" ? "AlwaysAllow" : "Deny"}"
      direction               = "Inbound"
      priority                = ${number}
      protocol                = "Tcp"
      destination_port_ranges = ["23"]
      source {
        address_prefix_type = "IPPrefix"
        address_prefix      = "0.0.0.0/0"
      }`,
  },
  "Azure firewall": {
    type: "azurerm_firewall_network_rule_collection",
    filter: "azure_firewall_name",
    tie: "open",
    rule: (verb, number) => `
      resource_group_name = "rg"
      priority            = ${number}
      action              = "${verb === "allow" ? "Allow" : "Deny"}"
      rule {
        source_addresses      = ["*"]
        destination_addresses = ["*"]
        destination_ports     = ["23"]
        protocols             = ["TCP"]
      }`,
  },
  "groups of an Azure firewall policy": {
    type: "azurerm_firewall_policy_rule_collection_group",
    filter: "firewall_policy_id",
    tie: "open",
    rule: (verb, number) => `
      priority = ${number}
      network_rule_collection {
        name     = "c"
        priority = 200
        action   = "${verb === "allow" ? "Allow" : "Deny"}"
        rule {
          source_addresses      = ["*"]
          destination_addresses = ["*"]
          destination_ports     = ["23"]
          protocols             = ["TCP"]
        }
      }`,
  },
  "Google firewall": {
    type: "google_compute_firewall",
    filter: "network",
    tie: "shadowed",
    rule: (verb, number) => `
      priority      = ${number}
      source_ranges = ["0.0.0.0/0"]
      ${verb} {
        protocol = "tcp"
        ports    = ["20-25"]
      }`,
  },
  "Google policy": {
    type: "google_compute_network_firewall_policy_rule",
    filter: "firewall_policy",
    tie: "open",
    rule: (verb, number) => `
      priority  = ${number}
      action    = "${verb}"
      direction = "INGRESS"
      match {
        src_ip_ranges = ["0.0.0.0/0"]
        layer4_configs {
          ip_protocol = "tcp"
          ports       = ["23"]
        }
      }`,
  },
  "Alibaba security group": {
    type: "alicloud_security_group_rule",
    filter: "security_group_id",
    tie: "shadowed",
    rule: (verb, number) => `
      type        = "ingress"
      ip_protocol = "tcp"
      port_range  = "23/23"
      policy      = "${verb === "allow" ? "accept" : "drop"}"
      priority    = ${number}
      cidr_ip     = "0.0.0.0/0"`,
  },
  "Huawei security group": {
    type: "huaweicloud_networking_secgroup_rule",
    filter: "security_group_id",
    tie: "shadowed",
    rule: (verb, number) => `
      direction        = "ingress"
      ethertype        = "IPv4"
      protocol         = "tcp"
      ports            = "23"
      action           = "${verb}"
      priority         = ${number}
      remote_ip_prefix = "0.0.0.0/0"`,
  },
  "Volcengine security group": {
    type: "volcengine_security_group_rule",
    filter: "security_group_id",
    tie: "shadowed",
    rule: (verb, number) => `
      direction  = "ingress"
      protocol   = "tcp"
      port_start = 23
      port_end   = 23
      policy     = "${verb === "allow" ? "accept" : "drop"}"
      priority   = ${number}
      cidr_ip    = "0.0.0.0/0"`,
  },
  "NSX-T policy": {
    type: "nsxt_policy_security_policy_rule",
    filter: "policy_path",
    tie: "open",
    rule: (verb, number) => `
      display_name    = "r"
      sequence_number = ${number}
      action          = "${verb === "allow" ? "ALLOW" : "DROP"}"
      service_entries {
        l4_port_set_entry {
          protocol          = "TCP"
          destination_ports = ["23"]
        }
      }`,
  },
  "OVH edge firewall": {
    type: "ovh_ip_firewall_rule",
    filter: "ip_on_firewall",
    tie: "open",
    rule: (verb, number) => `
      ip               = "192.0.2.7"
      sequence         = ${number}
      action           = "${verb === "allow" ? "permit" : "deny"}"
      protocol         = "tcp"
      destination_port = 23`,
  },
};

for (const [name, { type, filter, rule, tie }] of Object.entries(apart))
  test(`${name}: rules of one filter are compared, whichever resources they are`, async () => {
    const judged = (
      deny: [filter: string, number: string],
      allow: [filter: string, number: string],
    ) =>
      verdicts(`
        variable "n" {}
        resource "${type}" "deny" {
          ${filter} = ${deny[0]}
          ${rule("deny", deny[1])}
        }
        resource "${type}" "allow" {
          ${filter} = ${allow[0]}
          ${rule("allow", allow[1])}
        }`);
    assert.equal(await judged([`"f"`, "5"], [`"f"`, "9"]), ["shadowed"]);
    assert.equal(await judged([`"f"`, "9"], [`"f"`, "5"]), ["open"]);
    assert.equal(await judged([`"f"`, "5"], [`"f"`, "5"]), [tie]);
    assert.equal(await judged([`"g"`, "5"], [`"f"`, "9"]), ["open"]);
    assert.equal(await judged([`"f"`, "var.n"], [`"f"`, "9"]), ["open"]);
    assert.equal(await judged([`"f"`, "5"], [`"f"`, "var.n"]), ["open"]);
    assert.equal(await judged(["some_filter.f.id", "5"], ["x.f.id", "9"]), [
      "open",
    ]);
  });

test("Tencent: rules that are packed in texts", async () => {
  const judged = (type: string, rules: string) =>
    verdicts(`resource "${type}" "x" { ingress = ${rules} }`);
  for (const type of [
    "tencentcloud_security_group_lite_rule",
    "tencentcloud_vpc_acl",
  ]) {
    const allow = `"ACCEPT#10.0.0.0/16#22,23#TCP"`;
    const deny = `"DROP#10.0.0.0/8#ALL#ALL"`;
    assert.equal(await judged(type, `[${allow}]`), ["open"]);
    assert.equal(await judged(type, `[${deny}, ${allow}]`), ["shadowed"]);
    assert.equal(await judged(type, `[${allow}, ${deny}]`), ["open"]);
    assert.equal(await judged(type, `["DROP#10.0.0.0/8#ALL#UDP", ${allow}]`), [
      "open",
    ]);
    assert.equal(await judged(type, `["DROP#10.0.0.0/24#ALL#ALL", ${allow}]`), [
      "open",
    ]);
  }
});

test("NSX-T: a rule without services denies all of them", async () => {
  const allow = `rule {
    service_entries {
      l4_port_set_entry {
        protocol          = "TCP"
        destination_ports = ["23"]
      }
    }
  }`;
  const judged = (deny: string) =>
    verdicts(`resource "nsxt_policy_security_policy" "x" {
      ${deny}
      ${allow}
    }`);
  assert.equal(await judged(`rule { action = "DROP" }`), ["shadowed"]);
  assert.equal(
    await judged(`rule {
      action   = "DROP"
      services = ["/infra/services/HTTP"]
    }`),
    ["open"],
  );
  assert.equal(
    await judged(`rule {
      action        = "DROP"
      source_groups = ["/infra/domains/default/groups/g"]
    }`),
    ["open"],
  );
  assert.equal(
    await judged(`rule {
      action    = "DROP"
      direction = "OUT"
    }`),
    ["open"],
  );
});

test("SAKURA router: each interface has a list of its own", async () => {
  const expression = (allow: boolean) => `expression {
    protocol         = "tcp"
    destination_port = "23"
    allow            = ${allow}
  }`;
  const firewall = (number: number, ...rules: string[]) => `firewall {
    interface_index = ${number}
    direction       = "receive"
    ${rules.join("\n")}
  }`;
  const judged = (...lists: string[]) =>
    verdicts(`resource "sakuracloud_vpc_router" "x" {\n${lists.join("\n")}\n}`);
  const [allow, deny] = [expression(true), expression(false)];
  assert.equal(await judged(firewall(0, deny, allow)), ["shadowed"]);
  assert.equal(await judged(firewall(0, allow, deny)), ["open"]);
  assert.equal(await judged(firewall(0, deny), firewall(1, allow)), ["open"]);
  assert.equal(await judged(firewall(0, deny, allow), firewall(1, allow)), [
    "shadowed",
    "open",
  ]);
});

test("IBM: a rule without a protocol denies every one, and lists mix both kinds", async () => {
  const rule = (action: string, protocol: string) => `rules {
    name        = "r"
    action      = "${action}"
    source      = "0.0.0.0/0"
    destination = "0.0.0.0/0"
    direction   = "inbound"
    ${protocol}
  }`;
  const tcp = "tcp {\n port_min = 23\n port_max = 23\n }";
  const judged = (...rules: string[]) =>
    verdicts(`resource "ibm_is_network_acl" "x" {\n${rules.join("\n")}\n}`);
  assert.equal(await judged(rule("deny", ""), rule("allow", tcp)), [
    "shadowed",
  ]);
  assert.equal(await judged(rule("allow", tcp), rule("deny", "")), ["open"]);
  assert.equal(await judged(rule("deny", tcp), rule("allow", "")), ["open"]);
  assert.equal(await judged(rule("deny", "udp {\n}"), rule("allow", tcp)), [
    "open",
  ]);
});

test("IBM: rules that are linked by `before`", async () => {
  const rule = (name: string, action: string, before: string) => `
    resource "ibm_is_network_acl_rule" "${name}" {
      network_acl = ibm_is_network_acl.x.id
      action      = "${action}"
      source      = "0.0.0.0/0"
      destination = "0.0.0.0/0"
      direction   = "inbound"
      ${before && `before = ibm_is_network_acl_rule.${before}.rule_id`}
      tcp {
        port_min = 23
        port_max = 23
      }
    }`;
  const judged = (...rules: string[]) =>
    verdicts(`resource "ibm_is_network_acl" "x" {}\n${rules.join("\n")}`);
  const allow = rule("allow", "allow", "");
  assert.equal(await judged(rule("deny", "deny", "allow"), allow), [
    "shadowed",
  ]);
  assert.equal(await judged(rule("deny", "deny", ""), allow), ["open"]);
  assert.equal(
    await judged(rule("deny", "deny", ""), rule("allow", "allow", "deny")),
    ["open"],
  );
  assert.equal(
    await judged(
      rule("deny", "deny", "middle"),
      rule("middle", "allow", "allow"),
      allow,
    ),
    ["shadowed", "shadowed"],
  );
});

test.run();
