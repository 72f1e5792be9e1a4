import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Exposure, PortRange, Value } from "../../../src/model.ts";
import type { Row } from "../../../src/formats/terraform/rows/row.ts";
import { opened } from "./literal-values.ts";

/** What the rules of a resource say: `mechanism ports/protocol reach [sources]`, one line each. */
const test = suite("rows: rules");

function shown(fact: Value): string {
  const say = (value: unknown): string => {
    if (typeof value !== "object") return String(value);
    const { from, to } = value as PortRange;
    if (from > to) return "none";
    return from === to ? `${from}` : `${from}-${to}`;
  };
  if (fact.known) return say(fact.value);
  return fact.among ? `?(${fact.among.map(say).join(" ")})` : "?";
}

function line({ kind, facts }: Exposure): string {
  const all = (name: string): string =>
    (facts[name] ?? []).map(shown).join(",");
  if (kind === "management") return `switch ${all("switch")}`;
  const source = facts.source ? ` [${all("source")}]` : "";
  return `${all("mechanism")} ${all("port")}/${all("protocol")} ${all("reach")}${source}`;
}

async function lines(type: string, body: string, row?: Row): Promise<string[]> {
  return (await opened(type, body, row)).exposures.map(line);
}

const sg = (rule: string): string => `ingress { ${rule} }`;
const world = `cidr_blocks = ["0.0.0.0/0"]`;

/** Type, body, what it opens. The facts are those of the providers' documentation. */
const cases: readonly [string, string, ...string[]][] = [
  // Ports as AWS takes them.
  [
    "aws_security_group",
    sg(`from_port = 20; to_port = 25; protocol = "tcp"; ${world}`),
    "allow 20-25/tcp internet [0.0.0.0/0]",
  ],
  [
    "aws_security_group",
    sg(`from_port = "23 "; to_port = "023"; protocol = " TCP"; ${world}`),
    "allow 23/tcp internet [0.0.0.0/0]",
  ],
  [
    "aws_security_group",
    sg(`from_port = 2.3e1; to_port = 23.0; protocol = "6"; ${world}`),
    "allow 23/tcp internet [0.0.0.0/0]",
  ],
  [
    "aws_security_group",
    sg(`from_port = 0; to_port = 0; protocol = "tcp"; ${world}`),
    "allow 0/tcp internet [0.0.0.0/0]",
  ],
  [
    "aws_security_group",
    sg(`from_port = 0; to_port = 0; protocol = "-1"; ${world}`),
    "allow 0-65535/any internet [0.0.0.0/0]",
  ],
  [
    "aws_security_group",
    sg(`from_port = 25; to_port = 20; protocol = "tcp"; ${world}`),
  ],
  [
    "aws_security_group",
    sg(`from_port = 23.5; to_port = 30; protocol = "tcp"; ${world}`),
  ],
  [
    "aws_security_group",
    sg(`from_port = -1; to_port = -1; protocol = "icmp"; ${world}`),
  ],
  [
    "aws_security_group",
    sg(`from_port = 0; to_port = 0; protocol = "23"; ${world}`),
  ],
  [
    "aws_security_group",
    sg(`from_port = null; to_port = null; protocol = "tcp"; ${world}`),
  ],
  ["aws_security_group", `ingress = []`],
  [
    "aws_security_group_rule",
    `type = "ingress"; protocol = "all"; from_port = 443; to_port = 443; ${world}`,
    "allow 0-65535/any internet [0.0.0.0/0]",
  ],
  // A filter around a subnet.
  [
    "aws_network_acl",
    sg(
      `protocol = "-1"; rule_no = 100; action = "ALLOW"; cidr_block = "0.0.0.0/0"; from_port = 0; to_port = 0`,
    ),
    "allow 0-65535/any network [0.0.0.0/0]",
  ],
  [
    "aws_network_acl",
    sg(
      `protocol = "-1"; rule_no = 100; action = "allow"; cidr_block = "10.0.0.0/8"; from_port = 0; to_port = 0`,
    ),
    "allow 0-65535/any private [10.0.0.0/8]",
  ],
  [
    "aws_network_acl",
    sg(
      `protocol = "tcp"; rule_no = 23; action = "allow"; cidr_block = "0.0.0.0/0"; from_port = 1; to_port = 1024`,
    ),
    "allow 1-1024/tcp internet [0.0.0.0/0]",
  ],
  // Who is let in.
  [
    "aws_security_group",
    sg(
      `from_port = 23; to_port = 23; protocol = "tcp"; cidr_blocks = ["10.0.0.0/8", "203.0.113.0/24"]`,
    ),
    "allow 23/tcp private [10.0.0.0/8,203.0.113.0/24]",
  ],
  [
    "aws_security_group",
    sg(
      `from_port = 23; to_port = 23; protocol = "tcp"; cidr_blocks = ["0.0.0.0/1", "128.0.0.0/1"]`,
    ),
    "allow 23/tcp internet [0.0.0.0/1,128.0.0.0/1]",
  ],
  [
    "aws_security_group",
    sg(
      `from_port = 23; to_port = 23; protocol = "tcp"; ipv6_cidr_blocks = ["::/0"]`,
    ),
    "allow 23/tcp internet [::/0]",
  ],
  [
    "aws_security_group",
    sg(
      `from_port = 23; to_port = 23; protocol = "tcp"; cidr_blocks = ["127.0.0.1/32"]`,
    ),
    "allow 23/tcp loopback [127.0.0.1/32]",
  ],
  [
    "aws_security_group",
    sg(
      `from_port = 23; to_port = 23; protocol = "tcp"; self = true; security_groups = ["sg-1"]`,
    ),
    "allow 23/tcp network [security group sg-1,itself]",
  ],
  [
    "aws_security_group",
    sg(
      `from_port = 23; to_port = 23; protocol = "tcp"; self = false; prefix_list_ids = ["pl-1"]`,
    ),
    "allow 23/tcp network [prefix list pl-1]",
  ],
  [
    "aws_security_group",
    sg(`from_port = 23; to_port = 23; protocol = "tcp"`),
    "allow 23/tcp network []",
  ],
  [
    "aws_security_group_rule",
    `type = "ingress"; from_port = 23; to_port = 23; protocol = "tcp"; source_security_group_id = unknown()`,
    "allow 23/tcp network [?]",
  ],
  [
    "aws_security_group",
    sg(
      `from_port = 23; to_port = 23; protocol = "tcp"; cidr_blocks = unknown()`,
    ),
    "allow 23/tcp ?(internet private network) [?]",
  ],
  [
    "aws_security_group",
    sg(
      `from_port = 23; to_port = 23; protocol = "tcp"; cidr_blocks = [unknown(), "0.0.0.0/0"]`,
    ),
    "allow 23/tcp internet [?,0.0.0.0/0]",
  ],
  [
    "azurerm_network_security_rule",
    `direction = "inbound"; access = "allow"; protocol = "tcp"; destination_port_range = "*"; source_address_prefix = "internet"`,
    "allow 0-65535/tcp internet [0.0.0.0/0]",
  ],
  [
    "azurerm_network_security_rule",
    `direction = "Inbound"; access = "Allow"; protocol = "Tcp"; destination_port_range = "23"; source_address_prefix = "VirtualNetwork"`,
    "allow 23/tcp network [VirtualNetwork]",
  ],
  [
    "vultr_firewall_rule",
    `protocol = "tcp"; subnet = "10.0.0.0"; subnet_size = 8; port = "23"`,
    "allow 23/tcp private [10.0.0.0/8]",
  ],
  [
    "vultr_firewall_rule",
    `protocol = "tcp"; subnet = "0.0.0.0"; subnet_size = 0; port = "23"`,
    "allow 23/tcp internet [0.0.0.0/0]",
  ],
  [
    "tencentcloud_security_group_lite_rule",
    `ingress = ["ACCEPT#10.0.0.0/8#22-23#TCP"]`,
    "allow 22-23/tcp private [10.0.0.0/8]",
  ],
  // What is left out.
  [
    "google_compute_firewall",
    `allow { protocol = "tcp" }; allow { protocol = "icmp" }`,
    "allow 0-65535/tcp internet [0.0.0.0/0]",
  ],
  ["google_compute_firewall", `disabled = true; allow { protocol = "tcp" }`],
  [
    "google_compute_firewall",
    `direction = "EGRESS"; allow { protocol = "tcp" }`,
  ],
  [
    "google_compute_firewall",
    `source_tags = ["web"]; allow { protocol = "tcp"; ports = [22, "20-25"] }`,
    "allow 22,20-25/tcp network [tag web]",
  ],
  [
    "oci_core_security_list",
    `ingress_security_rules { protocol = "6"; source = "10.0.0.0/8"; tcp_options { source_port_range { min = 23; max = 23 } } }`,
    "allow 0-65535/tcp private [10.0.0.0/8]",
  ],
  [
    "ibm_is_security_group_rule",
    `direction = "inbound"; remote = "0.0.0.0/0"`,
    "allow 0-65535/any internet [0.0.0.0/0]",
  ],
  [
    "digitalocean_firewall",
    `inbound_rule { protocol = "tcp"; port_range = "" ; source_addresses = ["0.0.0.0/0"] }`,
  ],
  [
    "linode_firewall",
    `inbound { action = "ACCEPT"; protocol = "TCP"; ports = ""; ipv4 = ["0.0.0.0/0"] }`,
    "allow 0-65535/tcp internet [0.0.0.0/0]",
  ],
  [
    "alicloud_security_group_rule",
    `type = "ingress"; ip_protocol = "all"; port_range = "-1/-1"; cidr_ip = "0.0.0.0/0"`,
    "allow 0-65535/any internet [0.0.0.0/0]",
  ],
  [
    "scaleway_vpc_acl",
    `rules { action = "accept"; protocol = "TCP"; dst_port_low = 0; dst_port_high = 0; source = "0.0.0.0/0" }`,
    "allow 0-65535/tcp network [0.0.0.0/0]",
  ],
  // A front door and what is behind it, told once where the number is the same.
  [
    "aws_elb",
    `listener { lb_port = 23; lb_protocol = "tcp"; instance_port = 23; instance_protocol = "tcp" }`,
    "listen 23/tcp internet",
  ],
  [
    "aws_elb",
    `internal = true; listener { lb_port = 80; lb_protocol = "tcp"; instance_port = 23; instance_protocol = "tcp" }`,
    "listen 80/tcp private",
    "forward 23/tcp private",
  ],
  [
    "azurerm_lb_rule",
    `protocol = "All"; frontend_port = 0; backend_port = 0`,
    "listen 0-65535/any internet",
  ],
  [
    "kubernetes_service",
    `spec { type = "NodePort"; port { port = 80; target_port = "23" }; port { port = 23; target_port = 23 } }`,
    "listen 80/tcp node",
    "forward 23/tcp node",
    "listen 23/tcp node",
  ],
  ["kubernetes_service", `spec { type = "ExternalName"; port { port = 23 } }`],
  [
    "kubernetes_pod",
    `spec { container { port { container_port = 23 } } }`,
    "listen 23/tcp cluster",
  ],
  [
    "kubernetes_pod",
    `spec { host_network = true; container { port { container_port = 23 } } }`,
    "listen 23/tcp node",
  ],
  [
    "docker_container",
    `ports { internal = 23; external = 2323; ip = "127.0.0.1" }`,
    "publish 2323,23/tcp loopback",
  ],
  [
    "google_compute_forwarding_rule",
    `ip_protocol = "TCP"; load_balancing_scheme = "INTERNAL"; port_range = "23"`,
    "listen 23/tcp private",
  ],
  // Words for ports.
  [
    "fortios_firewall_policy",
    `action = "accept"; srcaddr { name = "all" }; service { name = "HTTP" }; service { name = "telnet" }`,
    "allow 23/tcp internet [0.0.0.0/0]",
  ],
  [
    "fortios_firewall_policy",
    `action = "accept"; srcaddr { name = "office" }; service { name = "ALL" }`,
    "allow 0-65535/tcp network [office]",
  ],
  [
    "proxmox_virtual_environment_firewall_rules",
    `rule { type = "in"; action = "ACCEPT"; macro = "SSH" }`,
  ],
  [
    "fortios_firewallservice_custom",
    `tcp_portrange = "22-23:1024-65535 80"`,
    "declare 22-23,80/tcp unknown",
  ],
  [
    "kubernetes_network_policy",
    `spec { ingress { ports { port = "telnet" } } }`,
    "allow 23/tcp cluster [0.0.0.0/0]",
  ],
  // Settings without a port.
  [
    "iosxe_line",
    `vty = [{ first = 0; transport_input = ["ssh", "telnet"] }]`,
    "switch transport_input = telnet",
  ],
  [
    "routeros_ip_service",
    `numbers = "telnet"; disabled = unknown()`,
    "switch ?",
  ],
  ["routeros_ip_service", `numbers = "ssh"; disabled = unknown()`],
  [
    "aws_ecs_task_definition",
    `container_definitions = jsonencode([{ image = unknown(), portMappings = [{ containerPort = 23, hostPort = 0 }] }])`,
    "listen 0/tcp node",
    "listen 23/tcp network",
  ],
  // What nobody knows.
  [
    "aws_security_group",
    sg(
      `from_port = unknown(); to_port = unknown(); protocol = "tcp"; ${world}`,
    ),
    "allow ?/tcp internet [0.0.0.0/0]",
  ],
  [
    "aws_security_group",
    sg(`from_port = 20; to_port = unknown(); protocol = "tcp"; ${world}`),
    "allow ?(20 20-65535)/tcp internet [0.0.0.0/0]",
  ],
  [
    "aws_security_group",
    sg(`from_port = unknown(); to_port = 22; protocol = "tcp"; ${world}`),
    "allow ?(0-22 22)/tcp internet [0.0.0.0/0]",
  ],
  [
    "aws_security_group",
    sg(
      `from_port = either(22, 23); to_port = either(22, 23); protocol = "tcp"; ${world}`,
    ),
    "allow ?(22 23)/tcp internet [0.0.0.0/0]",
  ],
  [
    "aws_security_group",
    sg(
      `from_port = 23; to_port = 23; protocol = either("tcp", "udp"); ${world}`,
    ),
    "allow 23/?(tcp udp) internet [0.0.0.0/0]",
  ],
  [
    "aws_security_group",
    sg(`from_port = 443; to_port = 443; protocol = unknown(); ${world}`),
    "allow 443/? internet [0.0.0.0/0]",
  ],
  [
    "aws_security_group",
    sg(`from_port = 0; to_port = 0; protocol = unknown(); ${world}`),
    "allow ?(0 0-65535)/? internet [0.0.0.0/0]",
  ],
  [
    "aws_security_group_rule",
    `type = unknown(); from_port = 23; to_port = 23; protocol = "tcp"; ${world}`,
    "allow ?(23 none)/tcp internet [0.0.0.0/0]",
  ],
  [
    "aws_security_group_rule",
    `type = either("egress", null); from_port = 23; to_port = 23; protocol = "tcp"; ${world}`,
  ],
  [
    "aws_security_group",
    `ingress = unknown()`,
    "allow ?/? ?(internet private network) [?]",
  ],
  [
    "azurerm_network_security_rule",
    `direction = "Inbound"; access = "Allow"; protocol = "Tcp"; destination_port_range = either("23", "8080"); source_address_prefix = "*"`,
    "allow ?(23 8080)/tcp internet [0.0.0.0/0]",
  ],
  [
    "azurerm_network_security_rule",
    `direction = "Inbound"; access = "Allow"; protocol = "Tcp"; destination_port_ranges = either(["23"], ["80"]); source_address_prefix = "*"`,
    "allow ?(23 none),?(80 none)/tcp internet [0.0.0.0/0]",
  ],
  [
    "docker_container",
    `ports { internal = 23; external = 23; ip = unknown() }`,
    "publish 23,23/tcp ?(loopback internet)",
  ],
];

for (const [type, body, ...expected] of cases)
  test(`${type}: ${body}`, async () => {
    assert.equal(await lines(type, body), expected);
  });

test("a rule that may not be there at all is possible, not certain", async () => {
  const rule = `{ from_port = 23; to_port = 23; protocol = "tcp" }`;
  const { exposures } = await opened(
    "aws_security_group",
    `ingress = either([${rule}], [])`,
  );
  assert.equal(
    exposures.map(({ facts }) => shown(facts.certainty![0]!)),
    ["possible"],
  );
});

test("what is sensitive says so in each fact that is made of it", async () => {
  const { exposures } = await opened(
    "aws_security_group",
    sg(
      `from_port = secret(23); to_port = 23; protocol = "tcp"; cidr_blocks = [secret("0.0.0.0/0")]`,
    ),
  );
  const { port, source, reach, protocol } = exposures[0]!.facts;
  const marks = [port, source, reach, protocol].map(
    (fact) => "sensitive" in fact![0]!,
  );
  assert.equal(marks, [true, true, true, false]);
});

test("all fields of a user's own row are understood", async () => {
  const row: Row = {
    types: ["acme_filter"],
    at: ["rules.*"],
    when: [{ absent: ["off"] }, { path: "kind", not: ["out"], default: "in" }],
    protocol: { path: ["l4", "number"], tcp: ["tcp", "6"], missing: "any" },
    port: {
      ranges: "ports[*]",
      from: "low",
      to: "high",
      from_default: 1,
      to_default: 100,
      skipIf: { path: "closed", in: ["true"] },
      anyIf: { path: "open", in: ["true"] },
    },
    source: { paths: ["$.who"], missing: "world" },
  };
  const body = `who = "10.0.0.0/8"; rules = {
    a = { l4 = "tcp", ports = [{ low = 20 }] }
    b = { number = 6, ports = [{ high = 30 }] }
    c = { open = true, kind = "in" }
    d = { open = true, kind = "out" }
    e = { open = true, off = false }
    f = { closed = true, ports = [{ low = 20 }] }
  }`;
  assert.equal(await lines("acme_filter", body, row), [
    "allow 20-100/tcp private [10.0.0.0/8]",
    "allow 1-30/tcp private [10.0.0.0/8]",
    "allow 0-65535/any private [10.0.0.0/8]",
  ]);
});

test("a value that stands for other ports takes these away, but for the one that opens every port", async () => {
  const row: Row = {
    types: ["acme_filter"],
    at: ["rules[*]"],
    port: {
      spec: "port",
      anyIf: { path: "macro", in: ["telnet"] },
      skipIf: { path: "macro" },
      missing: "any",
    },
  };
  const body = `rules = [
    { macro = "Telnet" }, { macro = "SSH" }, { port = 23 }, { macro = null }
  ]`;
  assert.equal(await lines("acme_filter", body, row), [
    "allow 0-65535/tcp unknown",
    "allow 23/tcp unknown",
    "allow 0-65535/tcp unknown",
  ]);
});

test.run();
