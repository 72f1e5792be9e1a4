import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readPlan } from "../../../../src/formats/terraform/plan/plan.ts";
import type { PlanResource } from "../../../../src/formats/terraform/plan/plan.ts";
import type {
  TerraformValue,
  Trail,
} from "../../../../src/formats/terraform/value.ts";
import { openSource } from "../../../../src/syntax/source.ts";

const test = suite("plan");

/** `aws.plan.json` and `changes.plan.json` are plans of Terraform 1.11.4, cut down. */
function fixture(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

function read(text: string) {
  return readPlan(openSource("plan.json", text));
}

function plain(value: TerraformValue | undefined): unknown {
  if (value === undefined) return undefined;
  if (value.kind === "unknown") return { unknown: value.why };
  if (value.kind === "list") return value.items.map(plain);
  if (value.kind === "map")
    return Object.fromEntries(
      [...value.entries].map(([key, it]) => [key, plain(it)]),
    );
  if (value.kind === "null") return null;
  return value.kind === "either" ? "either" : value.value;
}

function written({ source, start, end }: Trail): string {
  return source.text.slice(start, end);
}

function find(resources: PlanResource[], address: string): PlanResource {
  const found = resources.filter((it) => it.address === address);
  assert.is(found.length, 1, address);
  return found[0]!;
}

function entry(value: TerraformValue | undefined, key: string): TerraformValue {
  if (value?.kind !== "map") throw new Error(`no object around ${key}`);
  return value.entries.get(key)!;
}

function items(value: TerraformValue | undefined): readonly TerraformValue[] {
  if (value?.kind !== "list") throw new Error("no list");
  return value.items;
}

const aws = read(fixture("aws.plan.json"));

test("every managed resource of a plan is there, by its address", () => {
  assert.equal(aws.problems, []);
  assert.equal(
    aws.resources.map(({ address, type, name }) => [address, type, name]),
    [
      ["aws_security_group.late", "aws_security_group", "late"],
      ["aws_security_group.web", "aws_security_group", "web"],
      ["aws_security_group_rule.in[1]", "aws_security_group_rule", "in"],
      [
        "aws_vpc_security_group_ingress_rule.v",
        "aws_vpc_security_group_ingress_rule",
        "v",
      ],
      ['terraform_data.odd["$${x}"]', "terraform_data", "odd"],
      ['terraform_data.odd["new\\nline"]', "terraform_data", "odd"],
      ['terraform_data.odd["say \\"hi\\""]', "terraform_data", "odd"],
      ['terraform_data.odd["x[0]"]', "terraform_data", "odd"],
      [
        'module.net["a.b"].aws_security_group_rule.in["x"]',
        "aws_security_group_rule",
        "in",
      ],
      [
        'module.net["c\\"]"].aws_security_group_rule.in["10.0.0.0/8"]',
        "aws_security_group_rule",
        "in",
      ],
      [
        'module.two[0].aws_security_group_rule.in["x"]',
        "aws_security_group_rule",
        "in",
      ],
    ],
  );
});

test("a value stands where the plan writes it", () => {
  const rule = find(aws.resources, "aws_security_group_rule.in[1]");
  assert.is(written(rule.place), '"aws_security_group_rule.in[1]"');
  assert.is(plain(rule.get("from_port")), 23);
  assert.is(written(rule.get("from_port")!.trail), "23");
  const [cidr] = items(rule.get("cidr_blocks"));
  assert.is(written(cidr!.trail), '"0.0.0.0/0"');
  if (cidr!.kind !== "string") throw new Error("no string");
  assert.is(
    written({ ...cidr!.text!, ...cidr!.text!.pieces[0]! }),
    "0.0.0.0/0",
  );
  const odd = find(aws.resources, 'terraform_data.odd["say \\"hi\\""]');
  assert.is(plain(entry(odd.get("input"), "key")), 'say "hi"');
});

test("null is absent, and so is what the plan does not say", () => {
  const rule = find(aws.resources, "aws_security_group_rule.in[1]");
  assert.is(rule.get("description"), undefined);
  assert.is(rule.get("no_such_argument"), undefined);
  assert.is(rule.get("__proto__"), undefined);
  const odd = find(aws.resources, 'terraform_data.odd["x[0]"]');
  assert.equal(plain(entry(odd.get("input"), "list")), [1, "two", null, true]);
});

test("what is known after the apply is unknown, beside what is known", () => {
  const group = find(aws.resources, "aws_security_group.late");
  assert.equal(plain(group.get("egress")), {
    unknown: "`egress` is known after apply",
  });
  assert.equal(plain(group.get("ingress")), [
    {
      cidr_blocks: [],
      description: "",
      from_port: { unknown: "`from_port` is known after apply" },
      ipv6_cidr_blocks: [],
      prefix_list_ids: [],
      protocol: "tcp",
      security_groups: { unknown: "`security_groups` is known after apply" },
      self: false,
      to_port: 23,
    },
  ]);
  const [rule] = items(group.get("ingress"));
  assert.is(written(entry(rule, "from_port").trail), "true");
});

test("what is sensitive says so, however deep it stands", () => {
  const { resources } = aws;
  const rule = find(resources, "aws_vpc_security_group_ingress_rule.v");
  assert.is(rule.get("cidr_ipv4")!.sensitive, true);
  assert.is(rule.get("from_port")!.sensitive, undefined);
  const ingress = find(resources, "aws_security_group.web").get("ingress")!;
  assert.is(ingress.sensitive, true);
  const [first] = items(ingress);
  assert.is(entry(first, "from_port").sensitive, true);
});

const changes = read(fixture("changes.plan.json"));

test("a plan counts as what it leaves: not what is deleted, forgotten, deposed or drifted", () => {
  assert.equal(
    changes.resources.map(({ address }) => address),
    [
      "terraform_data.again", // replaced
      "terraform_data.later",
      "terraform_data.many[0]",
      "terraform_data.same", // not changed
      "terraform_data.secret",
      'module.m["a.b"].terraform_data.odd["$${x}"]',
      'module.m["a.b"].terraform_data.odd["say \\"hi\\""]',
    ],
  );
  const many = find(changes.resources, "terraform_data.many[0]");
  assert.is(plain(many.get("input")), 23);
});

test("an unknown element keeps its place in the list", () => {
  const later = find(changes.resources, "terraform_data.later");
  assert.equal(plain(later.get("input")), {
    list: [{ unknown: "`list` is known after apply" }, "x"],
    port: 23,
    id: { unknown: "`id` is known after apply" },
  });
});

test("a secret in an object leaves the rest of it open", () => {
  const secret = find(changes.resources, "terraform_data.secret").get("input");
  assert.is(secret!.sensitive, undefined);
  assert.is(entry(secret, "word").sensitive, true);
  assert.is(entry(secret, "open").sensitive, undefined);
});

test("planned_values are read where there are no changes", () => {
  const text = fixture("aws.plan.json").replace("resource_changes", "unused");
  const { resources, problems } = read(text);
  assert.equal(problems, []);
  assert.equal(
    resources.map(({ address }) => address),
    aws.resources.map(({ address }) => address),
  );
  const rule = find(
    resources,
    'module.net["c\\"]"].aws_security_group_rule.in["10.0.0.0/8"]',
  );
  assert.is(plain(rule.get("to_port")), 24);
  const group = find(resources, "aws_security_group.web");
  assert.is(group.get("ingress")!.sensitive, true);
});

test("a state file is read as far as its attributes go", () => {
  const { resources, problems } = read(fixture("terraform.tfstate"));
  assert.equal(problems, []);
  assert.equal(
    resources.map(({ address, get, place }) => [
      address,
      plain(get("input")),
      written(place),
    ]),
    [
      ["terraform_data.many[0]", 22, "0"],
      ["terraform_data.many[1]", 23, "1"],
      ["terraform_data.same", 23, '"same"'],
      ["terraform_data.secret", { open: null, word: "hidden" }, '"secret"'],
      ['module.m["a.b"].terraform_data.odd["$${x}"]', "${x}", '"${x}"'],
      [
        'module.m["a.b"].terraform_data.odd["say \\"hi\\""]',
        'say "hi"',
        '"say \\"hi\\""',
      ],
    ],
  );
  const secret = find(resources, "terraform_data.secret");
  assert.is(secret.get("input")!.sensitive, true);
  assert.is(secret.get("id")!.sensitive, undefined);
});

test("a version that nobody knows is a problem at the version", () => {
  for (const [text, place, message] of [
    [
      '{"format_version": "2.0", "resource_changes": []}',
      '"2.0"',
      /version 2.0 of the plan format is not known/,
    ],
    ['{"version": 3, "serial": 1}', "3", /state file of version 3 is not read/],
  ] as const) {
    const { resources, problems } = read(text);
    assert.equal(resources, []);
    assert.is(problems.length, 1);
    const { start, end } = problems[0]!.span;
    assert.is(text.slice(start, end), place);
    assert.match(problems[0]!.message, message);
  }
});

test("older and smaller plans are read alike", () => {
  const change = '{"actions": ["create"], "after": {"port": 23}}';
  const item = `{"address": "a.b", "type": "a", "name": "b", "change": ${change}}`;
  for (const version of ["0.1", "0.2", "1.0", "1.99"]) {
    const text = `{"format_version": "${version}", "resource_changes": [${item}]}`;
    const { resources, problems } = read(text);
    assert.equal(problems, []);
    assert.is(plain(find(resources, "a.b").get("port")), 23);
  }
});

test("odd shapes are no resources, and no crash", () => {
  const odd = [
    ...["null", "[]", "{}", "1", '"x"', '{"resource_changes": {}}'],
    ...['{"resource_changes": [null, 1, [], {}, {"change": 1}]}'],
    ...['{"resource_changes": [{"address": 1, "change": {"after": {}}}]}'],
    ...['{"planned_values": {"root_module": {"resources": {}}}}'],
    ...['{"values": {"root_module": {"child_modules": [null, [], 1]}}}'],
    ...['{"version": 4, "resources": [1, {"instances": [1]}, {"type": "a"}]}'],
    ...['{"resource_changes": [{"address": "a.b", "type": "a", "name": "b",'],
  ];
  for (const text of odd) assert.equal(read(text).resources, [], text);
});

test("marks that fit no value do no harm", () => {
  const change =
    '{"actions": 1, "after": {"a": [1, {"b": 2}], "c": "x"}, "after_unknown": {"a": {"0": true}, "c": [true]}, "after_sensitive": {"a": 7, "c": {"d": true}}}';
  const text = `{"resource_changes": [{"address": "a.b", "type": "a", "name": "b", "change": ${change}}]}`;
  const { get } = find(read(text).resources, "a.b");
  assert.equal(plain(get("a")), [1, { b: 2 }]);
  assert.is(plain(get("c")), "x");
});

test.run();
