import { suite } from "uvu";
import * as assert from "uvu/assert";
import { extract } from "../../../src/formats/extract.ts";
import { moduleRows } from "../../../src/formats/terraform/rows/module-rows.ts";
import type { Exposure, PortRange, Value } from "../../../src/model.ts";
import { memoryWorld } from "../../../src/world/memory.ts";

/** Calls of popular modules that are not on disk, told by their arguments. */
const test = suite("rows: modules");

const sg = "terraform-aws-modules/security-group/aws";
const vpc = "terraform-aws-modules/vpc/aws";
const alb = "terraform-aws-modules/alb/aws";
const eks = "terraform-aws-modules/eks/aws";
const ecs = "terraform-aws-modules/ecs/aws";
const posse = "cloudposse/security-group/aws";
const container = "cloudposse/ecs-container-definition/aws";
const nsg = "Azure/network-security-group/azurerm";
const avm = "Azure/avm-res-network-networksecuritygroup/azurerm";
const google = "terraform-google-modules/network/google";
const fabric =
  "github.com/GoogleCloudPlatform/cloud-foundation-fabric//modules/net-vpc-firewall";

function show({ facts }: Exposure): string {
  const all = (name: string): string =>
    (facts[name] ?? []).map(shown).join(",");
  const source = facts.source ? ` [${all("source")}]` : "";
  return `${all("mechanism")} ${all("port")}/${all("protocol")} ${all("reach")}${source}`;
}

function shown(fact: Value): string {
  if (!fact.known) return "?";
  if (typeof fact.value !== "object") return String(fact.value);
  const { from, to }: PortRange = fact.value;
  return from === to ? `${from}` : `${from}-${to}`;
}

interface Found {
  readonly exposures: readonly Exposure[];
  /** Of the exposures, without repeats: what is written there. */
  readonly places: readonly string[];
}

async function call(
  source: string,
  body: string,
  more: Record<string, string> = {},
): Promise<Found> {
  const text = `module "m" {\n  source = "${source}"\n${body}\n}\n`;
  const world = memoryWorld({ "main.tf": text, ...more });
  const files = world.list(".").filter((file) => file.endsWith(".tf"));
  const found = await extract(world, files, new Set(), { envFiles: [] });
  assert.equal(found.problems, []);
  const places = found.exposures.map(({ facts }) => {
    const { file, start, end } = facts.port![0]!.span;
    const read = world.read(file);
    return "text" in read ? read.text.slice(start, end) : "";
  });
  return { exposures: found.exposures, places: [...new Set(places)] };
}

async function lines(source: string, body: string): Promise<string[]> {
  return (await call(source, body)).exposures.map(show);
}

/** What the default filter of a VPC lets through, if the call says nothing else. */
const vpcDefault = [
  "allow 0-65535/any network [0.0.0.0/0]",
  "allow 0-65535/any network [::/0]",
];
const quiet = "manage_default_network_acl = false\n";
const own = `${quiet}public_subnets = ["10.0.1.0/24"]\npublic_dedicated_network_acl = true\n`;

const world = `cidr_blocks = "0.0.0.0/0"`;

/** Source, arguments, what the module opens: as its own code at the named version has it. */
const cases: readonly [string, string, ...string[]][] = [
  // security-group v5.3.1
  [
    sg,
    `ingress_with_cidr_blocks = [{ from_port = 22, to_port = 23, protocol = "tcp", ${world} }]`,
    "allow 22-23/tcp internet [0.0.0.0/0]",
  ],
  [
    sg,
    `egress_with_cidr_blocks = [{ from_port = 22, to_port = 23, protocol = "tcp", ${world} }]`,
  ],
  [sg, `ingress_rules = ["ssh-tcp"]\ningress_cidr_blocks = ["0.0.0.0/0"]`],
  [
    sg,
    `ingress_rules = ["ssh-tcp", "all-tcp"]\ningress_cidr_blocks = ["0.0.0.0/0"]`,
    "allow 0-65535/tcp internet [0.0.0.0/0]",
  ],
  [
    sg,
    `ingress_rules = ["all-all"]\ningress_ipv6_cidr_blocks = ["::/0"]`,
    "allow 0-65535/any internet [::/0]",
  ],
  [
    sg,
    `ingress_with_cidr_blocks = [{ rule = "all-all" }]\ningress_cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]`,
    "allow 0-65535/any internet [10.0.0.0/8,0.0.0.0/0]",
  ],
  [
    sg,
    `ingress_with_cidr_blocks = [{ from_port = "23", to_port = "23", protocol = "6", cidr_blocks = "10.0.0.0/8,192.168.0.0/16" }]`,
    "allow 23/tcp private [10.0.0.0/8,192.168.0.0/16]",
  ],
  [sg, `ingress_with_cidr_blocks = [{ rule = "no-such-rule", ${world} }]`],
  [
    sg,
    `ingress_with_cidr_blocks = [{ from_port = 23, to_port = 23, ${world} }]`,
  ],
  [
    sg,
    `ingress_with_ipv6_cidr_blocks = [{ from_port = 23, to_port = 23, protocol = "tcp", ipv6_cidr_blocks = "::/0" }]`,
    "allow 23/tcp internet [::/0]",
  ],
  [
    sg,
    `ingress_with_source_security_group_id = [{ rule = "all-tcp", source_security_group_id = "sg-1" }]`,
    "allow 0-65535/tcp network [security group sg-1]",
  ],
  [
    sg,
    `ingress_with_self = [{ rule = "all-all" }]`,
    "allow 0-65535/any network [itself]",
  ],
  [
    sg,
    `ingress_with_prefix_list_ids = [{ from_port = 23, to_port = 23, protocol = "tcp" }]\ningress_prefix_list_ids = ["pl-1"]`,
    "allow 23/tcp network [prefix list pl-1]",
  ],
  [
    sg,
    `rules = { telnet-tcp = [23, 23, "tcp", "Telnet"] }\ningress_rules = ["telnet-tcp"]\ningress_cidr_blocks = ["0.0.0.0/0"]`,
    "allow 23/tcp internet [0.0.0.0/0]",
  ],
  [
    sg,
    `rules = { ssh = [22, 22, "tcp", ""] }\ningress_rules = ["ssh"]\ningress_cidr_blocks = ["0.0.0.0/0"]`,
    "allow 22/tcp internet [0.0.0.0/0]",
  ],
  [
    sg,
    `computed_ingress_rules = ["all-all"]\ningress_cidr_blocks = ["0.0.0.0/0"]`,
  ],
  [
    sg,
    `computed_ingress_rules = ["all-tcp", "all-all"]\nnumber_of_computed_ingress_rules = 1\ningress_cidr_blocks = ["0.0.0.0/0"]`,
    "allow 0-65535/tcp internet [0.0.0.0/0]",
  ],
  [
    sg,
    `create = false\ningress_rules = ["all-all"]\ningress_cidr_blocks = ["0.0.0.0/0"]`,
  ],
  [sg, `name = "nothing"`],
  [`${sg}//modules/ssh`, "", "allow 0-65535/any network [itself]"],
  [`${sg}//modules/ssh`, "auto_ingress_with_self = []"],
  [
    `${sg}//modules/ssh`,
    `auto_ingress_with_self = []\nauto_ingress_rules = ["all-tcp"]\ningress_cidr_blocks = ["0.0.0.0/0"]`,
    "allow 0-65535/tcp internet [0.0.0.0/0]",
  ],

  // vpc v6
  [vpc, `cidr = "10.0.0.0/16"`, ...vpcDefault],
  [vpc, quiet],
  [vpc, "create_vpc = false"],
  [vpc, `${quiet}public_dedicated_network_acl = true`],
  [vpc, own, "allow 0-65535/any network [0.0.0.0/0]"],
  [
    vpc,
    `${own}public_inbound_acl_rules = [
      { rule_number = 100, rule_action = "deny", from_port = 23, to_port = 23, protocol = "tcp", cidr_block = "0.0.0.0/0" },
      { rule_number = 110, rule_action = "allow", from_port = 20, to_port = 25, protocol = "tcp", cidr_block = "0.0.0.0/0" },
    ]`,
    "allow 20-25/tcp internet [0.0.0.0/0]",
  ],
  [
    vpc,
    `${quiet}public_inbound_acl_rules = [{ rule_number = 1, rule_action = "allow", from_port = 23, to_port = 23, protocol = "tcp", cidr_block = "0.0.0.0/0" }]`,
  ],
  [
    vpc,
    `default_network_acl_ingress = [{ rule_no = 1, action = "allow", from_port = 23, to_port = 23, protocol = "6", cidr_block = "0.0.0.0/0" }]`,
    "allow 23/tcp internet [0.0.0.0/0]",
  ],
  [
    vpc,
    `${quiet}default_security_group_ingress = [{ cidr_blocks = "10.0.0.0/8,0.0.0.0/0" }, { from_port = 23, to_port = 23, protocol = "tcp", self = true }]`,
    "allow 0-65535/any internet [10.0.0.0/8,0.0.0.0/0]",
    "allow 23/tcp network [itself]",
  ],
  [
    vpc,
    `${quiet}manage_default_security_group = false\ndefault_security_group_ingress = [{ ${world} }]`,
  ],
  [`${vpc}//modules/vpc-endpoints`, ""],

  // alb v10 and v8
  [
    alb,
    `listeners = { telnet = { port = 23, protocol = "TCP" } }`,
    "listen 23/tcp internet",
  ],
  [
    alb,
    `internal = true\nlisteners = { telnet = { port = 23, protocol = "TCP" } }`,
    "listen 23/tcp private",
  ],
  [
    alb,
    `listeners = { web = { port = 443 } }\ntarget_groups = { web = { port = 8080, target_type = "ip" } }`,
    "listen 443/tcp internet",
    "forward 8080/tcp unknown",
  ],
  [
    alb,
    `target_groups = { telnet = { port = 23, protocol = "TCP" }, code = { port = 23, target_type = "lambda" } }`,
    "forward 23/tcp unknown",
  ],
  [
    alb,
    `security_group_ingress_rules = { a = { from_port = 23, cidr_ipv4 = "0.0.0.0/0" }, b = { ip_protocol = "-1", cidr_ipv4 = "10.0.0.0/8" } }`,
    "allow 23/tcp internet [0.0.0.0/0]",
    "allow 0-65535/any private [10.0.0.0/8]",
  ],
  [
    alb,
    `security_group_egress_rules = { a = { from_port = 23, cidr_ipv4 = "0.0.0.0/0" } }`,
  ],
  [
    alb,
    `http_tcp_listeners = [{ port = 23, protocol = "TCP" }]\ntarget_groups = [{ backend_port = 23, backend_protocol = "TCP" }]`,
    "listen 23/tcp internet",
    "forward 23/tcp unknown",
  ],

  // eks v20 and v21
  [
    eks,
    `node_security_group_additional_rules = {
      telnet = { type = "ingress", from_port = 23, to_port = 23, protocol = "tcp", cidr_blocks = ["0.0.0.0/0"] }
      out = { type = "egress", from_port = 23, to_port = 23, protocol = "tcp", cidr_blocks = ["0.0.0.0/0"] }
    }`,
    "allow 23/tcp internet [0.0.0.0/0]",
  ],
  [
    eks,
    `cluster_security_group_additional_rules = { all = { from_port = 0, to_port = 0, protocol = "-1", source_node_security_group = true } }`,
    "allow 0-65535/any network [itself]",
  ],
  [eks, `cluster_name = "x"`],

  // ecs v7 and v5
  [
    `${ecs}//modules/service`,
    `container_definitions = { a = { portMappings = [{ containerPort = 23 }] } }`,
    "listen 23/tcp network",
  ],
  [
    ecs,
    `services = { s = { container_definitions = { a = { port_mappings = [{ containerPort = 8080, hostPort = 23 }] } } } }`,
    "listen 23/tcp node",
    "listen 8080/tcp network",
  ],
  [
    ecs,
    `services = { s = { security_group_ingress_rules = { t = { from_port = 23, cidr_ipv4 = "0.0.0.0/0" } } } }`,
    "allow 23/tcp internet [0.0.0.0/0]",
  ],

  // cloudposse security-group v2
  [
    posse,
    `rules = [
      { key = "telnet all", type = "ingress", from_port = 23, to_port = 23, protocol = "tcp", cidr_blocks = ["0.0.0.0/0"] },
      { key = "out", type = "egress", from_port = 23, to_port = 23, protocol = "tcp", cidr_blocks = ["0.0.0.0/0"] },
    ]`,
    "allow 23/tcp internet [0.0.0.0/0]",
  ],
  [
    posse,
    `rules_map = { a = [{ type = "ingress", from_port = 0, to_port = 0, protocol = "-1", self = true }] }`,
    "allow 0-65535/any network [itself]",
  ],
  [
    posse,
    `rule_matrix = [{ cidr_blocks = ["10.0.0.0/8"], source_security_group_ids = ["sg-1"], rules = [{ type = "ingress", from_port = 20, to_port = 25, protocol = "tcp" }] }]`,
    "allow 20-25/tcp private [10.0.0.0/8,security group sg-1]",
  ],
  [
    posse,
    `enabled = false\nrules = [{ type = "ingress", from_port = 23, to_port = 23, protocol = "tcp", cidr_blocks = ["0.0.0.0/0"] }]`,
  ],
  [
    container,
    `port_mappings = [{ containerPort = 23, hostPort = 23, protocol = "tcp" }]`,
    "listen 23/tcp node",
  ],

  // Azure network-security-group v4
  [
    nsg,
    `custom_rules = [{ name = "x", priority = 200, destination_port_range = "22,23" }]`,
    "allow 22,23/any internet [0.0.0.0/0]",
  ],
  [
    nsg,
    `custom_rules = [{ name = "x", priority = 200 }]`,
    "allow 0-65535/any internet [0.0.0.0/0]",
  ],
  [
    nsg,
    `custom_rules = [{ name = "x", priority = 200, access = "Deny", destination_port_range = "23" }, { name = "y", priority = 201, direction = "Outbound", destination_port_range = "23" }]`,
  ],
  [
    nsg,
    `custom_rules = [{ name = "x", priority = 200, protocol = "Tcp", destination_port_range = "23", source_address_prefixes = ["10.0.0.0/8"], source_address_prefix = "*" }]`,
    "allow 23/tcp private [10.0.0.0/8]",
  ],
  [nsg, `predefined_rules = [{ name = "SSH" }, { name = "SMTP" }]`],
  [
    nsg,
    `rules = { Telnet = ["Inbound", "Allow", "Tcp", "*", "23", "Telnet"] }\npredefined_rules = [{ name = "Telnet" }]`,
    "allow 23/tcp internet [0.0.0.0/0]",
  ],
  [
    nsg,
    `rules = { Telnet = ["Inbound", "Allow", "Tcp", "*", "23", "Telnet"] }\npredefined_rules = [{ name = "Telnet" }]\nsource_address_prefix = ["10.0.0.0/8"]`,
    "allow 23/tcp private [10.0.0.0/8]",
  ],
  [
    avm,
    `security_rules = {
      telnet = { name = "t", priority = 200, direction = "Inbound", access = "Allow", protocol = "Tcp", destination_port_ranges = ["22-23"], source_address_prefix = "*" }
      not = { name = "n", priority = 100, direction = "Inbound", access = "Deny", protocol = "Tcp", destination_port_range = "23", source_address_prefix = "*" }
    }`,
    "allow 22-23/tcp internet [0.0.0.0/0]",
  ],

  // Google network v10
  [
    `${google}//modules/firewall-rules`,
    `rules = [
      { name = "in", direction = "INGRESS", ranges = ["0.0.0.0/0"], allow = [{ protocol = "tcp", ports = ["22", "20-25"] }], deny = [] },
      { name = "out", direction = "EGRESS", ranges = ["0.0.0.0/0"], allow = [{ protocol = "tcp", ports = ["23"] }] },
      { name = "no", direction = "INGRESS", ranges = ["0.0.0.0/0"], deny = [{ protocol = "tcp", ports = ["23"] }] },
    ]`,
    "allow 22,20-25/tcp internet [0.0.0.0/0]",
  ],
  [
    google,
    `ingress_rules = [{ name = "in", source_ranges = ["10.0.0.0/8"], allow = [{ protocol = "tcp" }] }, { name = "off", disabled = true, allow = [{ protocol = "all" }] }]`,
    "allow 0-65535/tcp private [10.0.0.0/8]",
  ],
  [
    google,
    `firewall_rules = [{ name = "in", source_tags = ["web"], allow = [{ protocol = "all" }] }]`,
    "allow 0-65535/any network [tag web]",
  ],

  // Cloud Foundation Fabric v48
  [
    `${fabric}?ref=v48.0.0`,
    `ingress_rules = {
      open = {}
      telnet = { source_ranges = ["10.0.0.0/8"], rules = [{ protocol = "tcp", ports = [23] }] }
      no = { deny = true, rules = [{ protocol = "tcp", ports = [23] }] }
      off = { disabled = true }
    }`,
    "allow 0-65535/all internet [0.0.0.0/0]".replace("all ", "any "),
    "allow 23/tcp private [10.0.0.0/8]",
  ],
  [
    fabric,
    `default_rules_config = { admin_ranges = ["10.0.0.0/8"] }`,
    "allow 0-65535/any private [10.0.0.0/8]",
  ],
  [
    fabric,
    `default_rules_config = { disabled = true, admin_ranges = ["10.0.0.0/8"] }`,
  ],
  [
    fabric,
    `egress_rules = { out = { deny = false, rules = [{ protocol = "tcp", ports = [23] }] } }`,
  ],
];

for (const [source, body, ...expected] of cases)
  test(`${source} ${body.replace(/\s+/g, " ").slice(0, 150)}`, async () => {
    assert.equal(await lines(source, body), expected);
  });

test("a module is known by every spelling of its source, and no other one is", () => {
  const fits = (source: string): boolean =>
    moduleRows.some(({ module }) => new RegExp(module, "i").test(source));
  for (const source of [
    sg,
    `registry.terraform.io/${sg}`,
    `registry.opentofu.org/${sg}`,
    `${sg}//modules/http-80`,
    "git::https://github.com/terraform-aws-modules/terraform-aws-security-group.git?ref=v5.3.1",
    "git::https://github.com/terraform-aws-modules/terraform-aws-security-group.git//modules/ssh?ref=v5.3.1",
    "git::ssh://git@github.com/terraform-aws-modules/terraform-aws-security-group.git",
    "git@github.com:terraform-aws-modules/terraform-aws-security-group.git",
    "github.com/terraform-aws-modules/terraform-aws-security-group",
    "git::https://github.com/GoogleCloudPlatform/cloud-foundation-fabric.git//modules/net-vpc-firewall?ref=v48",
    "azure/network-security-group/azurerm",
  ])
    assert.ok(fits(source), source);
  for (const source of [
    `./${sg}`,
    `evil.example/${sg}`,
    `${sg}-fork`,
    `my-${sg}`,
    "terraform-aws-modules/security-group/awscc",
    "git::https://github.com/evil/terraform-aws-security-group.git",
    "git::https://github.com.evil.example/terraform-aws-modules/terraform-aws-security-group.git",
    "git::https://github.com/terraform-aws-modules/terraform-aws-security-group-x.git",
    "github.com/GoogleCloudPlatform/cloud-foundation-fabric//modules/net-vpc",
  ])
    assert.not.ok(fits(source), source);
});

test("the place is the value in the call, or what refers to it", async () => {
  const direct = await call(
    sg,
    `ingress_with_cidr_blocks = [{ from_port = 20, to_port = 23, protocol = "tcp", ${world} }]`,
  );
  assert.equal(direct.places, ["20"]);
  const named = await call(
    sg,
    `ingress_rules = ["all-tcp"]\ningress_cidr_blocks = ["0.0.0.0/0"]`,
  );
  assert.equal(named.places, [`"all-tcp"`]);
  const own = await call(
    sg,
    `rules = { t = [23, 23, "tcp", ""] }\ningress_rules = ["t"]`,
  );
  assert.equal(own.places, [`"t"`]);
  const [value] = own.exposures[0]!.facts.port!;
  assert.is(value!.origin![0]!.span.column, 16);
  const given = await call(
    sg,
    `ingress_with_cidr_blocks = var.rules\n}\nvariable "rules" {\n  default = [{ from_port = 23, to_port = 23, protocol = "tcp", ${world} }]`,
  );
  assert.equal(given.places, ["var.rules"]);
  assert.ok(
    given.exposures[0]!.facts.port![0]!.origin!.some(
      ({ span }) => span.line === 6,
    ),
  );
  const silent = await call(vpc, "");
  assert.equal(silent.places, [`module "m"`]);
});

test("an instance of a call has its key, and what only may be there is possible", async () => {
  const many = await call(
    sg,
    `for_each = { a = 22, b = 23 }\ningress_with_cidr_blocks = [{ from_port = each.value, to_port = each.value, protocol = "tcp", ${world} }]`,
  );
  assert.equal(
    many.exposures.map(({ resource }) => resource),
    [`module.m["a"]`, `module.m["b"]`],
  );
  const maybe = await call(
    sg,
    `create = var.on\ningress_rules = ["all-all"]\ningress_cidr_blocks = ["0.0.0.0/0"]\n}\nvariable "on" {`,
  );
  assert.equal(maybe.exposures[0]!.facts.certainty!.map(shown), ["possible"]);
});

test("rules that nobody knows are in doubt", async () => {
  const { exposures } = await call(
    sg,
    `ingress_with_cidr_blocks = var.rules\n}\nvariable "rules" {`,
  );
  assert.equal(
    exposures.map(({ facts }) => facts.port!.map(shown)),
    [["?"]],
  );
});

test("the factory of the fabric reads its rules from YAML files", async () => {
  const files = {
    "rules/a.yaml":
      "ingress:\n  telnet:\n    source_ranges: [0.0.0.0/0]\n    rules:\n      - protocol: tcp\n        ports: [23]\n  no:\n    deny: true\negress:\n  out: { deny: false }\n",
  };
  const { exposures, places } = await call(
    fabric,
    `factories_config = { rules_folder = "rules" }`,
    files,
  );
  assert.equal(exposures.map(show), ["allow 23/tcp internet [0.0.0.0/0]"]);
  assert.equal(places, [`"rules"`]);
  const origin = exposures[0]!.facts.port![0]!.origin!;
  assert.ok(
    origin.some(({ span }) => span.file === "rules/a.yaml" && span.line === 6),
  );
});

test("a module that nobody knows stays in doubt, once", async () => {
  const { exposures, places } = await call("someone/network/aws", "");
  assert.is(exposures.length, 1);
  assert.equal(places, [`"someone/network/aws"`]);
});

test.run();
