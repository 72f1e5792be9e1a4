import type { Random } from "../random.ts";
import type { Block, Body } from "./body.ts";
import { groupKinds, ruleKinds } from "./kinds.ts";
import type { GroupKind, RuleKind } from "./kinds.ts";

type Shape = "list" | "map";
type Consumer = (rules: string, shape: Shape, random: Random) => Block;

/** An expression for a list of the rules. */
const asList = (rules: string, shape: Shape): string =>
  shape === "list" ? rules : `values(${rules})`;

/** An expression for a map of the rules. */
const asMap = (rules: string, shape: Shape): string =>
  shape === "map"
    ? rules
    : `{ for i, rule in ${rules} : "rule-\${i}" => rule }`;

const resource = ({ type }: RuleKind, body: Body): Block => ({
  header: `resource "${type}" "this"`,
  body,
});

/** One resource for each rule. */
const repeated: readonly Consumer[] = [
  (rules, shape, random) => {
    const kind = random.pick(ruleKinds);
    const rule = "each.value";
    const number = `index(keys(${asMap(rules, shape)}), each.key)`;
    return resource(kind, {
      for_each: asMap(rules, shape),
      ...kind.body(rule, number, random),
    });
  },
  (rules, shape, random) => {
    const kind = random.pick(ruleKinds);
    return resource(kind, {
      count: `length(${rules})`,
      ...kind.body(
        `${asList(rules, shape)}[count.index]`,
        "count.index",
        random,
      ),
    });
  },
  (rules, shape, random) => {
    const kind = random.pick(ruleKinds);
    const ports = `toset([for rule in ${asList(rules, shape)} : tostring(rule.from)])`;
    const rule =
      '{ from = each.value, to = each.key, protocol = "tcp", cidr = "0.0.0.0/0" }';
    return resource(kind, {
      for_each: ports,
      ...kind.body(`(${rule})`, "tonumber(each.key)", random),
    });
  },
  (rules, shape, random) => {
    const kind = random.pick(ruleKinds);
    return resource(kind, {
      count: `length(${rules}) > 0 ? 1 : 0`,
      ...kind.body(`element(${asList(rules, shape)}, 0)`, "0", random),
    });
  },
];

/** One resource that holds the rules. */
const together: readonly Consumer[] = [
  (rules, shape, random) => {
    const kind = random.pick(groupKinds);
    const number =
      shape === "list" ? "ingress.key" : `index(keys(${rules}), ingress.key)`;
    return resource(kind, {
      ...kind.own,
      'dynamic "ingress"': [
        {
          for_each: rules,
          content: [kind.body("ingress.value", number, random)],
        },
      ],
    });
  },
  (rules, shape, random) => {
    const kind = random.pick(groupKinds);
    return resource(kind, {
      ...kind.own,
      'dynamic "ingress"': [
        {
          for_each: asList(rules, shape),
          iterator: "rule",
          content: [kind.body("rule.value", "rule.key", random)],
        },
      ],
      [random.pick(["ingress", "egress"])]: [fixed(kind, random)],
    });
  },
  (rules, shape, random) => {
    const kind = random.pick(groupKinds);
    const { own, complete } = kind;
    const fields = Object.entries({
      ...complete,
      ...kind.body("rule", "i", random),
    });
    const object = fields.map(([name, text]) => `${name} = ${text as string}`);
    return resource(kind, {
      ...own,
      ingress: `[for i, rule in ${asList(rules, shape)} : { ${object.join(", ")} }]`,
    });
  },
  (rules, shape, random) => {
    const kind = random.pick(groupKinds);
    return resource(kind, {
      for_each: `{ for i, rule in ${asList(rules, shape)} : tostring(rule.from) => rule... }`,
      ...kind.own,
      'dynamic "ingress"': [
        {
          for_each: "each.value",
          content: [kind.body("ingress.value", "ingress.key", random)],
        },
      ],
    });
  },
  (rules, shape, random) => {
    const kind = random.pick(groupKinds);
    const splat = `${asList(rules, shape)}[*].from`;
    return resource(kind, {
      ...kind.own,
      ingress: [
        {
          ...kind.complete,
          ...kind.body(`${asList(rules, shape)}[0]`, "1", random),
          from_port: `min(${splat}...)`,
          to_port: `max(${splat}...)`,
        },
      ],
    });
  },
];

function fixed(kind: GroupKind, random: Random): Body {
  const port = random.pick([22, 80, 443, 23]);
  const body = kind.body("local.none", "900", random);
  return {
    ...kind.complete,
    ...body,
    from_port: `${port}`,
    to_port: `"${port}"`,
    protocol: random.pick(['"tcp"', '"udp"']),
    ...("cidr_block" in body
      ? { cidr_block: '"10.0.0.0/8"', ipv6_cidr_block: "null" }
      : { cidr_blocks: '["10.0.0.0/8"]', ipv6_cidr_blocks: "[]" }),
  };
}

export function consume(rules: string, shape: Shape, random: Random): Block {
  return random.pick([...repeated, ...together])(rules, shape, random);
}
