import { elementOf } from "../value.ts";
import type { MapValue, TerraformValue } from "../value.ts";
import type { Arguments, KnownModule } from "./module-rows.ts";
import {
  changeObjects,
  ownValue,
  said,
  withDefaults,
} from "./module-rows-inputs.ts";
import { githubModule, registryModule } from "./module-rows-source.ts";
import type { RuleRow } from "./row.ts";

/** No ports are every port, and no source is everybody. */
const allow: RuleRow = {
  protocol: { path: "protocol", tcp: ["tcp", "6"], any: ["all"] },
  port: { spec: "ports[*]", missing: "any" },
  mechanism: "allow",
};

const enabled = { path: "^.disabled", not: ["true"] } as const;

function firewallRules(at: string, ranges: string): RuleRow {
  return {
    ...allow,
    at: [`${at}[*].allow[*]`],
    when: [
      enabled,
      { path: "^.direction", in: ["INGRESS"], default: "INGRESS" },
    ],
    source: {
      paths: [
        `^.${ranges}[*]`,
        "^.source_tags[*]",
        "^.source_service_accounts[*]",
      ],
      missing: "world",
    },
  };
}

/** A rule of the fabric that says no protocol allows all of them. */
function withProtocols(rule: MapValue): MapValue {
  return withDefaults(rule, {
    rules: ownValue([{ protocol: "all" }], rule.trail),
  });
}

/** The rules in the YAML files of a folder: `ingress: { name: { rules: [...] } }`. */
function factoryRules(call: Arguments): TerraformValue | undefined {
  const factories = call.get("factories_config");
  if (factories?.kind !== "map") return factories;
  const own = said(factories, "rules_folder");
  const folder = own && elementOf(factories, own);
  if (folder?.kind !== "string") return folder;
  const at = folder.trail;
  const text = (value: string): TerraformValue => ownValue(value, at);
  const give = (name: string, ...args: TerraformValue[]): TerraformValue =>
    call.run(name, args, at);
  const names = give("fileset", folder, text("**/*.yaml"));
  const files = names.kind === "list" ? names.items : [];
  const items = files.flatMap((file) => {
    if (file.kind !== "string") return [file];
    const path = text(`${folder.value}/${file.value}`);
    return inboundRules(give("yamldecode", give("file", path)));
  });
  const { source, start, end } = at;
  return { kind: "list", of: "tuple", items, trail: { source, start, end } };
}

function inboundRules(file: TerraformValue): readonly TerraformValue[] {
  if (file.kind === "unknown") return [file];
  const directions = file.kind === "map" ? [...file.entries] : [];
  return directions
    .filter(([name]) => name.toLowerCase() === "ingress")
    .flatMap(([, rules]) => valuesOf(elementOf(file, rules)))
    .flatMap((rule) => (rule.kind === "map" ? [withProtocols(rule)] : []));
}

function valuesOf(map: TerraformValue): readonly TerraformValue[] {
  if (map.kind !== "map") return [];
  return [...map.entries.values()].map((value) => elementOf(map, value));
}

export const rows: readonly KnownModule[] = [
  {
    module: registryModule(
      "terraform-google-modules/network/google",
      "(?://modules/firewall-rules)?",
    ),
    rules: [
      firewallRules("ingress_rules", "source_ranges"),
      firewallRules("rules", "ranges"),
      firewallRules("firewall_rules", "ranges"),
    ],
  },
  {
    module: githubModule(
      "GoogleCloudPlatform",
      "cloud-foundation-fabric",
      "//modules/net-vpc-firewall",
    ),
    inputs: {
      ingress_rules: (call) =>
        changeObjects(call.get("ingress_rules"), withProtocols),
      factory_rules: factoryRules,
    },
    rules: [
      {
        ...allow,
        at: ["ingress_rules.*.rules[*]", "factory_rules[*].rules[*]"],
        when: [enabled, { path: "^.deny", not: ["true"] }],
        source: {
          paths: ["^.source_ranges[*]", "^.sources[*]"],
          missing: "world",
        },
      },
      {
        at: ["default_rules_config.admin_ranges[*]"],
        when: [enabled],
        protocol: { const: "any" },
        port: { const: "any" },
        source: { paths: ["."] },
        mechanism: "allow",
      },
    ],
  },
];
