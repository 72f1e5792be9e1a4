import { suite } from "uvu";
import * as assert from "uvu/assert";
import { exposuresIn } from "./verdicts.ts";

const test = suite("shadow: plans");

interface Planned {
  readonly address: string;
  readonly action: "allow" | "deny";
  readonly number: number;
  /** What the expression of its filter refers to; a text where the plan knows the filter. */
  readonly filter: readonly string[] | string;
}

/** A plan as `terraform show -json` writes it, cut down to two rules of network ACLs. */
function planOf(rules: readonly Planned[]): string {
  const change = ({ action, number, filter }: Planned) => ({
    actions: ["create"],
    after: {
      ...(typeof filter === "string" && { network_acl_id: filter }),
      rule_action: action,
      rule_number: number,
      ...{ protocol: "tcp", from_port: 23, to_port: 23 },
      ...{ egress: false, cidr_block: "0.0.0.0/0" },
    },
    after_unknown: typeof filter === "string" ? {} : { network_acl_id: true },
  });
  const name = ({ address }: Planned) =>
    address.split(".").at(-1)!.replace(/\[.*/, "");
  const rule = { mode: "managed", type: "aws_network_acl_rule" };
  const expressions = ({ filter }: Planned) => ({
    network_acl_id:
      typeof filter === "string"
        ? { constant_value: filter }
        : { references: filter },
  });
  const configured = (own: readonly Planned[]) =>
    own.map((each) => ({
      address: `aws_network_acl_rule.${name(each)}`,
      ...{ ...rule, name: name(each), expressions: expressions(each) },
    }));
  const isInModule = ({ address }: Planned) => address.startsWith("module.");
  return JSON.stringify({
    ...{ format_version: "1.2", terraform_version: "1.11.4" },
    resource_changes: rules.map((each) => ({
      address: each.address,
      ...{ ...rule, name: name(each), change: change(each) },
    })),
    configuration: {
      root_module: {
        resources: configured(rules.filter((each) => !isInModule(each))),
        module_calls: {
          m: { module: { resources: configured(rules.filter(isInModule)) } },
        },
      },
    },
  });
}

async function shadowedIn(rules: readonly Planned[]): Promise<string[]> {
  const exposures = await exposuresIn({ "plan.json": planOf(rules) });
  return exposures
    .filter(({ facts }) => facts["shadowed"])
    .map(({ resource }) => resource);
}

const deny = { action: "deny", number: 90 } as const;
const allow = { action: "allow", number: 100 } as const;
const [first, second] = ["deny", "allow"].map(
  (name) => `aws_network_acl_rule.${name}`,
) as [string, string];

const x = ["aws_network_acl.x.id", "aws_network_acl.x"];

for (const [name, one, other, isShadowed] of [
  ["known and the same", "acl-1", "acl-1", true],
  ["known and another", "acl-1", "acl-2", false],
  ["one resource", x, x, true],
  ["two resources", x, ["aws_network_acl.y.id", "aws_network_acl.y"], false],
  [
    "one of several instances",
    ["aws_network_acl.x[0].id", "aws_network_acl.x[0]", "aws_network_acl.x"],
    ["aws_network_acl.x[0].id", "aws_network_acl.x[0]", "aws_network_acl.x"],
    true,
  ],
  ["one variable", ["var.acl_id"], ["var.acl_id"], true],
  // element(var.acl_ids, 0) and element(var.acl_ids, 1) look alike.
  ["one list", ["var.acl_ids"], ["var.acl_ids"], false],
  ["one splat", ["aws_network_acl.x"], ["aws_network_acl.x"], false],
  [
    "by the instance's own key",
    ["aws_network_acl.x", "count.index"],
    ["aws_network_acl.x", "count.index"],
    false,
  ],
  [
    "each value",
    ["each.value.id", "each.value"],
    ["each.value.id", "each.value"],
    false,
  ],
  ["one of two", [...x, "var.other_id"], [...x, "var.other_id"], false],
] as const)
  test(`the filter is ${name}: ${isShadowed ? "shadowed" : "open"}`, async () => {
    const found = await shadowedIn([
      { address: first, ...deny, filter: one },
      { address: second, ...allow, filter: other },
    ]);
    assert.equal(found, isShadowed ? [second] : []);
  });

test("a module's variable is another one in each of its uses", async () => {
  const filter = ["var.acl_id"];
  const judged = (denying: string, allowing: string) =>
    shadowedIn([
      { address: `${denying}.${first}`, ...deny, filter },
      { address: `${allowing}.${second}`, ...allow, filter },
    ]);
  assert.equal(await judged(`module.m["a"]`, `module.m["a"]`), [
    `module.m["a"].${second}`,
  ]);
  assert.equal(await judged(`module.m["a"]`, `module.m["b"]`), []);
});

test.run();
