"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/formats/terraform/rows/module-rows.ts
var module_rows_exports = {};
__export(module_rows_exports, {
  moduleRows: () => moduleRows
});
module.exports = __toCommonJS(module_rows_exports);

// src/formats/terraform/rows/module-rows-source.ts
var registries = String.raw`(?:registry\.(?:terraform\.io|opentofu\.org)/)?`, github = String.raw`(?:git::)?(?:(?:https?|ssh|git)://)?(?:[\w.-]+@)?github\.com[/:]`, end = String.raw`/?(?:\?.*)?$`;
function registryModule(name, folder = "") {
  let [owner, module2, provider] = name.split("/"), repository = `terraform-${provider}-${module2}`;
  return `^(?:${registries}${name}|${githubRepository(owner, repository)})${folder}${end}`;
}
function githubModule(owner, repository, folder) {
  return `^${githubRepository(owner, repository)}${folder}${end}`;
}
function githubRepository(owner, repository) {
  return String.raw`${github}${owner}/${repository}(?:\.git)?`;
}

// src/formats/terraform/rows/module-rows-aws.ts
var anyIsAll = {
  path: ["protocol", "ip_protocol"],
  tcp: ["tcp", "6"],
  any: ["-1", "all"],
  anyAllPorts: !0,
  missing: "tcp"
};
function ingressRules(...at) {
  return {
    at,
    protocol: anyIsAll,
    port: { from: "from_port", to: "to_port" },
    source: {
      paths: [
        "cidr_ipv4",
        "cidr_ipv6",
        "prefix_list_id",
        "referenced_security_group_id"
      ]
    },
    mechanism: "allow"
  };
}
function groupRules(...at) {
  return {
    at,
    when: [{ path: "type", in: ["ingress"], default: "ingress" }],
    protocol: anyIsAll,
    port: { from: "from_port", to: "to_port" },
    source: {
      paths: [
        "cidr_blocks[*]",
        "ipv6_cidr_blocks[*]",
        "prefix_list_ids[*]",
        "source_security_group_id",
        "source_node_security_group",
        "source_cluster_security_group",
        "self"
      ]
    },
    mechanism: "allow"
  };
}
var listened = {
  protocol: {
    path: ["protocol", "backend_protocol"],
    tcp: ["TCP", "TCP_UDP", "TLS", "HTTP", "HTTPS", "TCP_QUIC"],
    missing: "tcp"
  }
}, inside = [
  { is: "private", when: [{ path: "$.internal", in: ["true"] }] }
];
function containers(...at) {
  let paths = at.flatMap((path) => [
    `${path}portMappings[*]`,
    `${path}port_mappings[*]`
  ]), protocol = {
    path: "protocol",
    tcp: ["tcp"],
    missing: "tcp"
  };
  return [
    {
      at: paths,
      protocol,
      mechanism: "listen",
      port: { spec: ["hostPort", "host_port"] },
      reach: [{ is: "node" }]
    },
    {
      at: paths,
      protocol,
      mechanism: "serve",
      port: {
        spec: [
          "containerPort",
          "container_port",
          "containerPortRange",
          "container_port_range"
        ]
      }
    }
  ];
}
var anyFolder = String.raw`(?://modules/[\w-]+)?`, rows = [
  {
    module: registryModule("terraform-aws-modules/alb/aws", anyFolder),
    switch: "create",
    rules: [
      {
        at: ["listeners.*", "http_tcp_listeners[*]", "https_listeners[*]"],
        ...listened,
        port: { single: "port" },
        reach: inside,
        mechanism: "listen"
      },
      {
        at: [
          "target_groups.*",
          "target_groups[*]",
          "additional_target_group_attachments.*"
        ],
        when: [{ path: "target_type", not: ["lambda"], default: "instance" }],
        ...listened,
        port: { spec: ["port", "backend_port"] },
        mechanism: "forward"
      },
      ingressRules("security_group_ingress_rules.*"),
      groupRules("security_group_rules.*")
    ]
  },
  {
    module: registryModule("terraform-aws-modules/eks/aws", anyFolder),
    switch: "create",
    rules: [
      groupRules(
        "security_group_additional_rules.*",
        "cluster_security_group_additional_rules.*",
        "node_security_group_additional_rules.*"
      ),
      ingressRules("security_group_ingress_rules.*")
    ]
  },
  {
    module: registryModule("terraform-aws-modules/ecs/aws", anyFolder),
    switch: "create",
    runs: "module.ecs",
    rules: [
      ...containers(
        "",
        "container_definitions.*.",
        "services.*.container_definitions.*."
      ),
      {
        protocol: { const: "tcp" },
        at: ["load_balancer.*", "services.*.load_balancer.*"],
        port: { spec: "container_port" },
        mechanism: "forward"
      },
      ingressRules(
        "security_group_ingress_rules.*",
        "services.*.security_group_ingress_rules.*"
      ),
      groupRules("security_group_rules.*", "services.*.security_group_rules.*")
    ]
  }
];

// src/formats/terraform/measure.ts
var import_budget = require("./terraform-budget.js"), FEW = 16, known = /* @__PURE__ */ new WeakMap();
function measureOf(container) {
  let parts2 = partsOf(container);
  if (isSmall(parts2)) return sumOf(container, parts2);
  let found = known.get(parts2);
  if (found) return found;
  let sum = sumOf(container, parts2);
  return (0, import_budget.spend)(sum.elements / 16), known.set(parts2, sum), sum;
}
function isSmall(parts2) {
  if (parts2 instanceof Map ? parts2.size > FEW : parts2.length > FEW)
    return !1;
  for (let part of parts2.values()) if (isContainer(part)) return !1;
  return !0;
}
function sumOf(container, parts2) {
  let sum = {
    elements: 0,
    characters: 0,
    depth: 1,
    open: void 0,
    refused: !1,
    sensitive: !1,
    choices: !1
  };
  for (let part of parts2.values()) add(sum, part);
  if (container.kind === "map")
    for (let name of container.entries.keys()) sum.characters += name.length;
  return sum;
}
function partsOf(container) {
  return container.kind === "list" ? container.items : container.kind === "map" ? container.entries : container.options;
}
function add(sum, part) {
  sum.elements++, part.sensitive && (sum.sensitive = !0), part.kind === "string" && (sum.characters += part.value.length), part.kind === "unknown" ? (sum.open ??= part, sum.refused ||= part.invalid === !0, sum.characters += part.text?.value.length ?? 0) : isContainer(part) && addContainer(sum, part);
}
function addContainer(sum, part) {
  let within = measureOf(part);
  sum.elements += within.elements, sum.characters += within.characters, sum.depth = Math.max(sum.depth, within.depth + 1), sum.sensitive ||= within.sensitive, sum.choices ||= within.choices || part.kind === "either", sum.refused ||= within.refused && part.kind !== "either", sum.open ??= unknownPart(part);
}
function isContainer(value) {
  return value.kind === "list" || value.kind === "map" || value.kind === "either";
}
function unknownPart(value) {
  if (value.kind === "unknown" || value.kind === "either") return value;
  if (value.kind !== "list" && value.kind !== "map") return;
  let { open } = measureOf(value);
  return open || value.kind === "list" || value.others === void 0 ? open : { kind: "unknown", why: value.others, trail: value.trail };
}

// src/formats/terraform/lift.ts
var import_budget3 = require("./terraform-budget.js");

// src/formats/terraform/equality.ts
var import_budget2 = require("./terraform-budget.js");
function isKnown(value) {
  return unknownPart(value) === void 0;
}
function identityOf(value) {
  switch (value.kind) {
    case "string":
      return JSON.stringify(value.value);
    case "number":
    case "bool":
      return String(value.value);
    case "list": {
      (0, import_budget2.spend)(value.items.length);
      let items = value.items.map(identityOf);
      return value.of === "set" && items.sort(), `${value.of}[${items.join()}]`;
    }
    case "map": {
      (0, import_budget2.spend)(value.entries.size);
      let entries = Array.from(
        value.entries,
        ([name, each]) => `${JSON.stringify(name)}:${identityOf(each)}`
      );
      return `${value.of}{${entries.sort().join()}}`;
    }
    default:
      return value.kind;
  }
}
function withoutRepeats(values) {
  (0, import_budget2.spend)(values.length / 4);
  let seen = /* @__PURE__ */ new Set();
  return values.filter((value) => {
    if (!isKnown(value)) return !0;
    let identity = identityOf(value);
    return seen.has(identity) ? !1 : (seen.add(identity), !0);
  });
}

// src/formats/terraform/lift.ts
var mostOptions = 16;
function eitherOf({ trail, sensitive, why }, options) {
  let distinct = [];
  for (let option of withoutRepeats(options.flatMap(optionsOf)))
    distinct.some((each) => isSameUnknown(each, option)) || distinct.push(option);
  if (distinct.length === 1) return distinct[0];
  if (distinct.length > mostOptions) return tooMany(trail, why);
  let told = { ...sensitive && { sensitive }, ...why && { why } };
  return { kind: "either", options: distinct, trail, ...told };
}
function isSameUnknown(a, b) {
  return a.kind === "unknown" && b.kind === "unknown" && a.why === b.why && a.invalid === b.invalid && a.identity === b.identity && a.encoded === b.encoded && a.text?.value === b.text?.value;
}
function tooMany(trail, why) {
  return { kind: "unknown", why: why ?? "too many values are possible", trail };
}
function optionsOf(value) {
  return value.kind === "either" ? value.options : [value];
}
function eachOption(value, read) {
  return value.kind === "either" ? eitherOf(value, value.options.map(read)) : read(value);
}

// src/formats/terraform/unknowns.ts
function unknownValue(why, trail) {
  return { kind: "unknown", why, trail };
}

// src/formats/terraform/value.ts
var import_budget4 = require("./terraform-budget.js");
function metAt(value, place, note) {
  let { source: source2, start, end: end2 } = place, way = shortened(value.trail), next = note === void 0 || way.note !== void 0 ? way : { ...way, note };
  return { ...value, trail: { source: source2, start, end: end2, next } };
}
function elementOf(container, element) {
  let { trail } = container, isSensitive = container.sensitive ?? element.sensitive;
  return !trail.next && trail.note === void 0 ? isSensitive && !element.sensitive ? { ...element, sensitive: !0 } : element : {
    ...element,
    trail: joined(trail, element.trail),
    ...isSensitive && { sensitive: !0 }
  };
}
function joined(way, end2) {
  let steps = [], last = shortened(way);
  for (; last.next; last = last.next) steps.push(last);
  (0, import_budget4.spend)(steps.length / 4);
  let isInside = holds(last, end2);
  last.note !== void 0 && !isInside && steps.push(last);
  let met = end2.note === void 0 && last.note !== void 0 && isInside ? { ...end2, note: last.note } : end2;
  return steps.reduceRight(leadingTo, shortened(met));
}
function holds(outer, inner) {
  return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}
function leadingTo(next, { source: source2, start, end: end2, note }) {
  return note === void 0 ? { source: source2, start, end: end2, next } : { source: source2, start, end: end2, note, next };
}
var LONGEST_WAY = 200;
function shortened(way) {
  let last = way, length = 0;
  for (; last.next; last = last.next) length++;
  if (length <= LONGEST_WAY) return way;
  let kept = [];
  for (let at = way; kept.length < LONGEST_WAY / 2; at = at.next)
    kept.push(at);
  return kept.reduceRight(leadingTo, last);
}

// src/formats/terraform/rows/module-rows-inputs.ts
function changeEach(value, change) {
  let one = (item) => eachOption(item, change);
  return value && eachOption(value, (all) => {
    if (all.kind === "list") return { ...all, items: all.items.map(one) };
    if (all.kind !== "map") return all;
    let entries = [...all.entries].map(
      ([name, item]) => [name, one(item)]
    );
    return { ...all, entries: new Map(entries) };
  });
}
function changeObjects(value, change) {
  return changeEach(
    value,
    (item) => item.kind === "map" ? change(item) : item
  );
}
function withDefaults(object, defaults) {
  let entries = new Map(object.entries);
  for (let [name, value] of Object.entries(defaults))
    value && !said(object, name) && entries.set(name, value);
  return { ...object, entries };
}
function said(object, name) {
  let value = object.entries.get(name);
  return value?.kind === "null" ? void 0 : value;
}
function ownValue(value, trail) {
  if (typeof value == "string") return { kind: "string", value, trail };
  if (typeof value == "number") return { kind: "number", value, trail };
  if (typeof value == "boolean") return { kind: "bool", value, trail };
  if (Array.isArray(value))
    return { kind: "list", of: "tuple", items: value.map(
      (each) => ownValue(each, trail)
    ), trail };
  let entries = Object.entries(value).map(
    ([name, each]) => [name, ownValue(each, trail)]
  );
  return { kind: "map", of: "object", entries: new Map(entries), trail };
}

// src/formats/terraform/rows/module-rows-aws-security-group.ts
var securityGroup = "terraform-aws-modules/security-group/aws", opening = {
  "all-all": [-1, -1, "-1"],
  "all-tcp": [0, 65535, "tcp"]
}, fields = ["from_port", "to_port", "protocol"];
function namedRule(name, call) {
  if (name.kind === "unknown") return name;
  let key = name.kind === "string" ? name.value : "", rules = call.get("rules");
  if (rules?.kind === "unknown") return unknownValue(rules.why, name.trail);
  let parts2 = rules?.kind === "map" ? partsOf2(rules.entries.get(key), name) : (opening[key] ?? []).map((each) => ownValue(each, name.trail)), entries = fields.flatMap(
    (field, i) => parts2[i] ? [[field, parts2[i]]] : []
  );
  return {
    kind: "map",
    of: "object",
    trail: name.trail,
    entries: new Map(entries)
  };
}
function partsOf2(rule3, { trail }) {
  return rule3?.kind === "list" ? rule3.items.map((item) => metAt(item, trail, "the rule of this name")) : [];
}
function names(name) {
  return (call) => changeEach(listOf(name, call), (each) => namedRule(each, call));
}
function objects(name, more = () => ({})) {
  return (call) => changeObjects(listOf(name, call), (rule3) => {
    let byName = said(rule3, "rule"), named = byName && namedRule(byName, call);
    return named?.kind === "unknown" ? named : withDefaults(rule3, {
      ...Object.fromEntries(named?.kind === "map" ? named.entries : []),
      ...more(rule3, call)
    });
  });
}
function listOf(name, call) {
  let list = call.get(name);
  if (!name.startsWith("computed_") || list?.kind !== "list") return list;
  let count = call.get(`number_of_${name}`);
  if (count)
    return count.kind === "number" ? { ...list, items: list.items.slice(0, count.value) } : list;
}
var lists = [
  [
    "with_cidr_blocks",
    (_, call) => ({ cidr_blocks: call.get("ingress_cidr_blocks") }),
    ["cidr_blocks[*]"]
  ],
  [
    "with_ipv6_cidr_blocks",
    (_, call) => ({ ipv6_cidr_blocks: call.get("ingress_ipv6_cidr_blocks") }),
    ["ipv6_cidr_blocks[*]"]
  ],
  ["with_source_security_group_id", void 0, ["source_security_group_id"]],
  [
    "with_prefix_list_ids",
    (_, call) => ({ prefix_list_ids: call.get("ingress_prefix_list_ids") }),
    ["prefix_list_ids[*]"]
  ],
  ["with_self", (rule3) => ({ self: ownValue(!0, rule3.trail) }), ["self"]]
], rule = {
  protocol: {
    path: "protocol",
    tcp: ["tcp", "6"],
    any: ["-1", "all"],
    anyAllPorts: !0
  },
  port: { from: "from_port", to: "to_port" },
  mechanism: "allow"
};
function both(name) {
  return [`ingress_${name}`, `computed_ingress_${name}`];
}
var root = {
  ...rule,
  switch: "create",
  inputs: {
    ...Object.fromEntries(both("rules").map((name) => [name, names(name)])),
    ...Object.fromEntries(
      lists.flatMap(
        ([list, more]) => both(list).map((name) => [name, objects(name, more)])
      )
    )
  },
  rules: [
    {
      at: both("rules").map((name) => `${name}[*]`),
      source: {
        paths: [
          "$.ingress_cidr_blocks[*]",
          "$.ingress_ipv6_cidr_blocks[*]",
          "$.ingress_prefix_list_ids[*]"
        ]
      }
    },
    ...lists.map(([list, , paths]) => ({
      at: both(list).map((name) => `${name}[*]`),
      source: { paths }
    }))
  ]
}, rows2 = [
  { module: registryModule(securityGroup), ...root },
  {
    module: registryModule(securityGroup, String.raw`//modules/[\w-]+`),
    ...root,
    inputs: {
      ...root.inputs,
      auto_ingress_rules: names("auto_ingress_rules"),
      auto_ingress_with_self: (call) => objects("auto_ingress_with_self", (one) => ({
        self: ownValue(!0, one.trail)
      }))({
        ...call,
        get: (name) => call.get(name) ?? (name === "auto_ingress_with_self" ? ownValue([{ rule: "all-all" }], call.header) : void 0)
      })
    },
    rules: [
      {
        ...root.rules[0],
        at: [...root.rules[0].at, "auto_ingress_rules[*]"]
      },
      ...root.rules.slice(1),
      { at: ["auto_ingress_with_self[*]"], source: { paths: ["self"] } }
    ]
  }
];

// src/formats/terraform/rows/module-rows-aws-vpc.ts
var tiers = [
  "public",
  "private",
  "database",
  "redshift",
  "elasticache",
  "intra",
  "outpost"
], everything = { from_port: 0, to_port: 0, protocol: "-1" }, anyIpv4 = { ...everything, cidr_block: "0.0.0.0/0" }, anyIpv6 = { ...everything, ipv6_cidr_block: "::/0" };
function orDefault(name, rules) {
  return (call) => call.get(name) ?? ownValue(rules, call.header);
}
function tierRules(tier) {
  let name = `${tier}_inbound_acl_rules`, rule3 = { rule_number: 100, rule_action: "allow", ...anyIpv4 }, rules = orDefault(name, [rule3]), subnets = [`${tier}_subnets`, `${tier}_subnet_ipv6_prefixes`];
  return (call) => subnets.some((each) => holdsSomething(call.get(each))) ? rules(call) : void 0;
}
function holdsSomething(value) {
  return value?.kind === "list" ? value.items.length > 0 : value !== void 0;
}
function filter(action, key) {
  return {
    protocol: {
      path: "protocol",
      tcp: ["tcp", "6"],
      any: ["-1", "all"],
      anyAllPorts: !0
    },
    port: { from: "from_port", to: "to_port" },
    source: { paths: ["cidr_block", "ipv6_cidr_block"] },
    layer: "subnet",
    order: {
      key,
      first: "lowest",
      deny: { path: action, in: ["deny"] }
    },
    mechanism: "allow"
  };
}
function tierRule(tier) {
  let isOwn = `$.${tier}_dedicated_network_acl`;
  return {
    ...filter("rule_action", "rule_number"),
    at: [`${tier}_inbound_acl_rules[*]`],
    when: [
      { path: isOwn, in: ["true"], default: "false" },
      { path: "rule_action", in: ["allow"] }
    ]
  };
}
var everyPort = (trail) => ({
  from_port: ownValue(0, trail),
  to_port: ownValue(0, trail),
  protocol: ownValue("-1", trail)
}), rows3 = [
  {
    module: registryModule("terraform-aws-modules/vpc/aws"),
    switch: "create_vpc",
    inputs: {
      ...Object.fromEntries(
        tiers.map((tier) => [`${tier}_inbound_acl_rules`, tierRules(tier)])
      ),
      default_network_acl_ingress: orDefault("default_network_acl_ingress", [
        { rule_no: 100, action: "allow", ...anyIpv4 },
        { rule_no: 101, action: "allow", ...anyIpv6 }
      ]),
      default_security_group_ingress: (call) => changeObjects(
        call.get("default_security_group_ingress"),
        (rule3) => withDefaults(rule3, everyPort(rule3.trail))
      )
    },
    rules: [
      ...tiers.map(tierRule),
      {
        ...filter("action", "rule_no"),
        at: ["default_network_acl_ingress[*]"],
        when: [
          {
            path: "$.manage_default_network_acl",
            in: ["true"],
            default: "true"
          },
          { path: "action", in: ["allow"] }
        ]
      },
      {
        at: ["default_security_group_ingress[*]"],
        when: [
          {
            path: "$.manage_default_security_group",
            in: ["true"],
            default: "true"
          }
        ],
        protocol: {
          path: "protocol",
          tcp: ["tcp", "6"],
          any: ["-1", "all"],
          anyAllPorts: !0
        },
        port: { from: "from_port", to: "to_port" },
        source: {
          paths: [
            "cidr_blocks",
            "ipv6_cidr_blocks",
            "prefix_list_ids",
            "security_groups",
            "self"
          ]
        },
        mechanism: "allow"
      }
    ]
  },
  // Folders that make endpoints and flow logs.
  {
    module: registryModule(
      "terraform-aws-modules/vpc/aws",
      String.raw`//modules/[\w-]+`
    )
  }
];

// src/formats/terraform/rows/module-rows-azure.ts
var source = {
  paths: [
    "source_address_prefix[*]",
    "source_address_prefixes[*]",
    "source_application_security_group_ids[*]"
  ],
  world: ["*", "0.0.0.0/0", "::/0", "Internet"]
}, order = {
  key: "priority",
  first: "lowest",
  deny: { path: "access", in: ["Deny"] }
}, parts = ["direction", "access", "protocol", "", "destination_port_range"];
function predefined(call) {
  let rules = call.get("rules");
  if (rules)
    return changeObjects(call.get("predefined_rules"), (one) => {
      let name = said(one, "name");
      if (name?.kind !== "string" || rules.kind !== "map") return one;
      let rule3 = rules.entries.get(name.value), items = rule3?.kind === "list" ? rule3.items : [], note = "the rule of this name", fields2 = parts.flatMap(
        (part, i) => part !== "" && items[i] ? [[part, metAt(items[i], name.trail, note)]] : []
      ), entries = new Map([...one.entries, ...fields2]);
      return withDefaults({ ...one, entries }, callSources(one, call));
    });
}
function callSources(rule3, call) {
  return said(rule3, "source_application_security_group_ids") ? {} : { source_address_prefix: call.get("source_address_prefixes") ?? call.get("source_address_prefix") ?? ownValue("*", rule3.trail) };
}
function withOneSource(rule3) {
  let groups = said(rule3, "source_application_security_group_ids"), prefixes = said(rule3, "source_address_prefixes"), hidden = [
    ...groups || prefixes ? ["source_address_prefix"] : [],
    ...groups ? ["source_address_prefixes"] : []
  ];
  return {
    ...rule3,
    entries: new Map(
      [...rule3.entries].filter(([name]) => !hidden.includes(name))
    )
  };
}
var rows4 = [
  {
    module: registryModule(
      "Azure/network-security-group/azurerm",
      String.raw`(?://modules/[\w-]+)?`
    ),
    inputs: {
      predefined_rules: predefined,
      custom_rules: (call) => changeObjects(call.get("custom_rules"), withOneSource)
    },
    port: { spec: "destination_port_range", any: ["*"] },
    order,
    mechanism: "allow",
    rules: [
      {
        at: ["predefined_rules[*]"],
        when: [
          { path: "direction", in: ["Inbound"] },
          { path: "access", in: ["Allow"] }
        ],
        protocol: { path: "protocol", tcp: ["Tcp"], any: ["*"] },
        source
      },
      // What a rule leaves out lets everything in.
      {
        at: ["custom_rules[*]"],
        when: [
          { path: "direction", in: ["Inbound"], default: "Inbound" },
          { path: "access", in: ["Allow"], default: "Allow" }
        ],
        protocol: {
          path: "protocol",
          tcp: ["Tcp"],
          any: ["*"],
          missing: "any"
        },
        port: { spec: "destination_port_range", any: ["*"], missing: "any" },
        source: { ...source, missing: "world" }
      }
    ]
  },
  {
    module: registryModule(
      "Azure/avm-res-network-networksecuritygroup/azurerm"
    ),
    at: ["security_rules.*"],
    when: [
      { path: "direction", in: ["Inbound"] },
      { path: "access", in: ["Allow"] }
    ],
    protocol: { path: "protocol", tcp: ["Tcp"], any: ["*"] },
    port: {
      spec: ["destination_port_range", "destination_port_ranges[*]"],
      any: ["*"]
    },
    source,
    order,
    mechanism: "allow"
  }
];

// src/formats/terraform/rows/module-rows-cloudposse.ts
var rule2 = {
  when: [{ path: "type", in: ["ingress"] }],
  protocol: {
    path: "protocol",
    tcp: ["tcp", "6"],
    any: ["-1", "all"],
    anyAllPorts: !0
  },
  port: { from: "from_port", to: "to_port" },
  mechanism: "allow"
}, rows5 = [
  {
    module: registryModule("cloudposse/security-group/aws"),
    switch: "enabled",
    ...rule2,
    rules: [
      {
        at: ["rules[*]", "rules_map.*"],
        source: {
          paths: [
            "cidr_blocks[*]",
            "ipv6_cidr_blocks[*]",
            "prefix_list_ids[*]",
            "source_security_group_id",
            "self"
          ]
        }
      },
      // One list of rules for many subjects: who may connect is said around the rule.
      {
        at: ["rule_matrix[*].rules[*]"],
        source: {
          paths: [
            "^.cidr_blocks[*]",
            "^.ipv6_cidr_blocks[*]",
            "^.prefix_list_ids[*]",
            "^.source_security_group_ids[*]",
            "^.self",
            "self"
          ]
        }
      }
    ]
  },
  {
    module: registryModule("cloudposse/ecs-container-definition/aws"),
    runs: "module.ecs-container-definition",
    at: ["port_mappings[*]"],
    protocol: { path: "protocol", tcp: ["tcp"], missing: "tcp" },
    rules: [
      {
        port: { single: "hostPort" },
        reach: [{ is: "node" }],
        mechanism: "listen"
      },
      {
        port: { spec: ["containerPort", "containerPortRange"] },
        mechanism: "serve"
      }
    ]
  }
];

// src/formats/terraform/rows/module-rows-google.ts
var allow = {
  protocol: { path: "protocol", tcp: ["tcp", "6"], any: ["all"] },
  port: { spec: "ports[*]", missing: "any" },
  mechanism: "allow"
}, enabled = { path: "^.disabled", not: ["true"] };
function firewallRules(at, ranges) {
  return {
    ...allow,
    at: [`${at}[*].allow[*]`],
    when: [
      enabled,
      { path: "^.direction", in: ["INGRESS"], default: "INGRESS" }
    ],
    source: {
      paths: [
        `^.${ranges}[*]`,
        "^.source_tags[*]",
        "^.source_service_accounts[*]"
      ],
      missing: "world"
    }
  };
}
function withProtocols(rule3) {
  return withDefaults(rule3, {
    rules: ownValue([{ protocol: "all" }], rule3.trail)
  });
}
function factoryRules(call) {
  let factories = call.get("factories_config");
  if (factories?.kind !== "map") return factories;
  let own = said(factories, "rules_folder"), folder = own && elementOf(factories, own);
  if (folder?.kind !== "string") return folder;
  let at = folder.trail, text = (value) => ownValue(value, at), give = (name, ...args) => call.run(name, args, at), names2 = give("fileset", folder, text("**/*.yaml")), items = (names2.kind === "list" ? names2.items : []).flatMap((file) => {
    if (file.kind !== "string") return [file];
    let path = text(`${folder.value}/${file.value}`);
    return inboundRules(give("yamldecode", give("file", path)));
  }), { source: source2, start, end: end2 } = at;
  return { kind: "list", of: "tuple", items, trail: { source: source2, start, end: end2 } };
}
function inboundRules(file) {
  return file.kind === "unknown" ? [file] : (file.kind === "map" ? [...file.entries] : []).filter(([name]) => name.toLowerCase() === "ingress").flatMap(([, rules]) => valuesOf(elementOf(file, rules))).flatMap((rule3) => rule3.kind === "map" ? [withProtocols(rule3)] : []);
}
function valuesOf(map) {
  return map.kind !== "map" ? [] : [...map.entries.values()].map((value) => elementOf(map, value));
}
var rows6 = [
  {
    module: registryModule(
      "terraform-google-modules/network/google",
      "(?://modules/firewall-rules)?"
    ),
    rules: [
      firewallRules("ingress_rules", "source_ranges"),
      firewallRules("rules", "ranges"),
      firewallRules("firewall_rules", "ranges")
    ]
  },
  {
    module: githubModule(
      "GoogleCloudPlatform",
      "cloud-foundation-fabric",
      "//modules/net-vpc-firewall"
    ),
    inputs: {
      ingress_rules: (call) => changeObjects(call.get("ingress_rules"), withProtocols),
      factory_rules: factoryRules
    },
    rules: [
      {
        ...allow,
        at: ["ingress_rules.*.rules[*]", "factory_rules[*].rules[*]"],
        when: [enabled, { path: "^.deny", not: ["true"] }],
        source: {
          paths: ["^.source_ranges[*]", "^.sources[*]"],
          missing: "world"
        }
      },
      {
        at: ["default_rules_config.admin_ranges[*]"],
        when: [enabled],
        protocol: { const: "any" },
        port: { const: "any" },
        source: { paths: ["."] },
        mechanism: "allow"
      }
    ]
  }
];

// src/formats/terraform/rows/module-rows.ts
var moduleRows = [
  ...rows2,
  ...rows3,
  ...rows,
  ...rows5,
  ...rows4,
  ...rows6
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  moduleRows
});
