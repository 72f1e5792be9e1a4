import { unknownValue } from "../unknowns.ts";
import { metAt } from "../value.ts";
import type { MapValue, TerraformValue } from "../value.ts";
import type { Arguments, Input, KnownModule } from "./module-rows.ts";
import {
  changeEach,
  changeObjects,
  ownValue,
  said,
  withDefaults,
} from "./module-rows-inputs.ts";
import { registryModule } from "./module-rows-source.ts";
import type { RuleRow } from "./row.ts";

const securityGroup = "terraform-aws-modules/security-group/aws";

/** Of the 155 names in rules.tf those whose ports hold 23. */
const opening: Readonly<Record<string, readonly [number, number, string]>> = {
  "all-all": [-1, -1, "-1"],
  "all-tcp": [0, 65535, "tcp"],
};

const fields = ["from_port", "to_port", "protocol"];

/** A rule by its name, as `rules` of the caller or of the module has it. */
function namedRule(name: TerraformValue, call: Arguments): TerraformValue {
  if (name.kind === "unknown") return name;
  const key = name.kind === "string" ? name.value : "";
  const rules = call.get("rules");
  if (rules?.kind === "unknown") return unknownValue(rules.why, name.trail);
  const parts =
    rules?.kind === "map"
      ? partsOf(rules.entries.get(key), name)
      : (opening[key] ?? []).map((each) => ownValue(each, name.trail));
  const entries = fields.flatMap((field, i): [string, TerraformValue][] =>
    parts[i] ? [[field, parts[i]]] : [],
  );
  return {
    ...{ kind: "map", of: "object", trail: name.trail },
    entries: new Map(entries),
  };
}

/** The caller's own rule, met where its name stands. */
function partsOf(
  rule: TerraformValue | undefined,
  { trail }: TerraformValue,
): readonly TerraformValue[] {
  return rule?.kind === "list"
    ? rule.items.map((item) => metAt(item, trail, "the rule of this name"))
    : [];
}

/** A list of names. */
function names(name: string): Input {
  return (call) =>
    changeEach(listOf(name, call), (each) => namedRule(each, call));
}

type More = (
  rule: MapValue,
  call: Arguments,
) => Record<string, TerraformValue | undefined>;

/** A list of objects that say their ports themselves or by a name; `more`: what they leave to the call. */
function objects(name: string, more: More = () => ({})): Input {
  return (call) =>
    changeObjects(listOf(name, call), (rule) => {
      const byName = said(rule, "rule");
      const named = byName && namedRule(byName, call);
      if (named?.kind === "unknown") return named;
      return withDefaults(rule, {
        ...Object.fromEntries(named?.kind === "map" ? named.entries : []),
        ...more(rule, call),
      });
    });
}

/** Of `computed_` lists as many count as another argument says. */
function listOf(name: string, call: Arguments): TerraformValue | undefined {
  const list = call.get(name);
  if (!name.startsWith("computed_") || list?.kind !== "list") return list;
  const count = call.get(`number_of_${name}`);
  if (!count) return undefined;
  return count.kind === "number"
    ? { ...list, items: list.items.slice(0, count.value) }
    : list;
}

/** The kinds of lists, what their objects take from the call, and who is let in. */
const lists: readonly (readonly [
  string,
  More | undefined,
  readonly string[],
])[] = [
  [
    "with_cidr_blocks",
    (_, call) => ({ cidr_blocks: call.get("ingress_cidr_blocks") }),
    ["cidr_blocks[*]"],
  ],
  [
    "with_ipv6_cidr_blocks",
    (_, call) => ({ ipv6_cidr_blocks: call.get("ingress_ipv6_cidr_blocks") }),
    ["ipv6_cidr_blocks[*]"],
  ],
  ["with_source_security_group_id", undefined, ["source_security_group_id"]],
  [
    "with_prefix_list_ids",
    (_, call) => ({ prefix_list_ids: call.get("ingress_prefix_list_ids") }),
    ["prefix_list_ids[*]"],
  ],
  ["with_self", (rule) => ({ self: ownValue(true, rule.trail) }), ["self"]],
];

const rule: RuleRow = {
  protocol: {
    path: "protocol",
    tcp: ["tcp", "6"],
    any: ["-1", "all"],
    anyAllPorts: true,
  },
  port: { from: "from_port", to: "to_port" },
  mechanism: "allow",
};

function both(name: string): string[] {
  return [`ingress_${name}`, `computed_ingress_${name}`];
}

const root: Omit<KnownModule, "module"> = {
  ...rule,
  switch: "create",
  inputs: {
    ...Object.fromEntries(both("rules").map((name) => [name, names(name)])),
    ...Object.fromEntries(
      lists.flatMap(([list, more]) =>
        both(list).map((name) => [name, objects(name, more)]),
      ),
    ),
  },
  rules: [
    {
      at: both("rules").map((name) => `${name}[*]`),
      source: {
        paths: [
          "$.ingress_cidr_blocks[*]",
          "$.ingress_ipv6_cidr_blocks[*]",
          "$.ingress_prefix_list_ids[*]",
        ],
      },
    },
    ...lists.map(([list, , paths]): RuleRow => ({
      at: both(list).map((name) => `${name}[*]`),
      source: { paths },
    })),
  ],
};

/** The module, and its folders for one service each (`//modules/ssh`), which let the group itself in at every port. */
export const rows: readonly KnownModule[] = [
  { module: registryModule(securityGroup), ...root },
  {
    module: registryModule(securityGroup, String.raw`//modules/[\w-]+`),
    ...root,
    inputs: {
      ...root.inputs,
      auto_ingress_rules: names("auto_ingress_rules"),
      auto_ingress_with_self: (call) =>
        objects("auto_ingress_with_self", (one) => ({
          self: ownValue(true, one.trail),
        }))({
          ...call,
          get: (name) =>
            call.get(name) ??
            (name === "auto_ingress_with_self"
              ? ownValue([{ rule: "all-all" }], call.header)
              : undefined),
        }),
    },
    rules: [
      {
        ...root.rules![0]!,
        at: [...root.rules![0]!.at!, "auto_ingress_rules[*]"],
      },
      ...root.rules!.slice(1),
      { at: ["auto_ingress_with_self[*]"], source: { paths: ["self"] } },
    ],
  },
];
