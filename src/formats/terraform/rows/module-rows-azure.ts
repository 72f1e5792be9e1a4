import { metAt } from "../value.ts";
import type { MapValue, TerraformValue } from "../value.ts";
import type { Arguments, KnownModule } from "./module-rows.ts";
import {
  changeObjects,
  ownValue,
  said,
  withDefaults,
} from "./module-rows-inputs.ts";
import { registryModule } from "./module-rows-source.ts";
import type { RuleRow, SourceRow } from "./row.ts";

const source: SourceRow = {
  paths: [
    "source_address_prefix[*]",
    "source_address_prefixes[*]",
    "source_application_security_group_ids[*]",
  ],
  world: ["*", "0.0.0.0/0", "::/0", "Internet"],
};

const order: RuleRow["order"] = {
  key: "priority",
  first: "lowest",
  deny: { path: "access", in: ["Deny"] },
};

/** The parts of a rule in `rules`: direction, access, protocol, source ports, destination ports, description. */
const parts = ["direction", "access", "protocol", "", "destination_port_range"];

/** None of the 49 rules that the module itself has holds 23; those of the caller may. */
function predefined(call: Arguments): TerraformValue | undefined {
  const rules = call.get("rules");
  if (!rules) return undefined;
  return changeObjects(call.get("predefined_rules"), (one) => {
    const name = said(one, "name");
    if (name?.kind !== "string" || rules.kind !== "map") return one;
    const rule = rules.entries.get(name.value);
    const items = rule?.kind === "list" ? rule.items : [];
    const note = "the rule of this name";
    const fields = parts.flatMap((part, i): [string, TerraformValue][] =>
      part !== "" && items[i]
        ? [[part, metAt(items[i], name.trail, note)]]
        : [],
    );
    const entries = new Map([...one.entries, ...fields]);
    return withDefaults({ ...one, entries }, callSources(one, call));
  });
}

/** Who the call as a whole lets in. */
function callSources(
  rule: MapValue,
  call: Arguments,
): Record<string, TerraformValue | undefined> {
  if (said(rule, "source_application_security_group_ids")) return {};
  const given =
    call.get("source_address_prefixes") ?? call.get("source_address_prefix");
  return { source_address_prefix: given ?? ownValue("*", rule.trail) };
}

/** Of the ways to say who may connect, the one that the module goes on with. */
function withOneSource(rule: MapValue): MapValue {
  const groups = said(rule, "source_application_security_group_ids");
  const prefixes = said(rule, "source_address_prefixes");
  const hidden = [
    ...(groups || prefixes ? ["source_address_prefix"] : []),
    ...(groups ? ["source_address_prefixes"] : []),
  ];
  return {
    ...rule,
    entries: new Map(
      [...rule.entries].filter(([name]) => !hidden.includes(name)),
    ),
  };
}

export const rows: readonly KnownModule[] = [
  {
    module: registryModule(
      "Azure/network-security-group/azurerm",
      String.raw`(?://modules/[\w-]+)?`,
    ),
    inputs: {
      predefined_rules: predefined,
      custom_rules: (call) =>
        changeObjects(call.get("custom_rules"), withOneSource),
    },
    port: { spec: "destination_port_range", any: ["*"] },
    order,
    mechanism: "allow",
    rules: [
      {
        at: ["predefined_rules[*]"],
        when: [
          { path: "direction", in: ["Inbound"] },
          { path: "access", in: ["Allow"] },
        ],
        protocol: { path: "protocol", tcp: ["Tcp"], any: ["*"] },
        source,
      },
      // What a rule leaves out lets everything in.
      {
        at: ["custom_rules[*]"],
        when: [
          { path: "direction", in: ["Inbound"], default: "Inbound" },
          { path: "access", in: ["Allow"], default: "Allow" },
        ],
        protocol: {
          path: "protocol",
          tcp: ["Tcp"],
          any: ["*"],
          missing: "any",
        },
        port: { spec: "destination_port_range", any: ["*"], missing: "any" },
        source: { ...source, missing: "world" },
      },
    ],
  },
  {
    module: registryModule(
      "Azure/avm-res-network-networksecuritygroup/azurerm",
    ),
    at: ["security_rules.*"],
    when: [
      { path: "direction", in: ["Inbound"] },
      { path: "access", in: ["Allow"] },
    ],
    protocol: { path: "protocol", tcp: ["Tcp"], any: ["*"] },
    port: {
      spec: ["destination_port_range", "destination_port_ranges[*]"],
      any: ["*"],
    },
    source,
    order,
    mechanism: "allow",
  },
];
