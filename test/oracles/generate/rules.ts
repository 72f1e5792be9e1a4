import type { Random } from "../random.ts";

/** A rule as a module's author thinks of it. */
export interface Rule {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly protocol: string;
  readonly cidr: string;
}

const open: readonly (readonly [number, number])[] = [
  [23, 23],
  [23, 23],
  [23, 23],
  [20, 25],
  [22, 23],
  [23, 80],
  [0, 1024],
  [0, 65535],
  [1, 65535],
];
const closed: readonly (readonly [number, number])[] = [
  [22, 22],
  [80, 80],
  [443, 443],
  [53, 53],
  [230, 230],
  [2323, 2323],
  [24, 30],
  [0, 22],
  [21, 22],
  [2300, 2399],
  [8023, 8023],
];
const cidrs = [
  "0.0.0.0/0",
  "0.0.0.0/0",
  "10.0.0.0/8",
  "10.23.0.0/16",
  "192.0.2.23/32",
  "::/0",
  "2001:db8::/32",
];
const protocols = ["tcp", "tcp", "tcp", "tcp", "tcp", "tcp", "udp", "6"];
const names = ["telnet", "ssh", "web", "dns", "admin", "lab", "old", "port23"];

export function someRules(random: Random, most = 3): Rule[] {
  const start = random.below(names.length);
  return Array.from({ length: 1 + random.below(most) }, (_, i) => ({
    name: names[(start + i) % names.length]!,
    ...somePorts(random),
    cidr: random.pick(cidrs),
  }));
}

function somePorts(random: Random): Omit<Rule, "name" | "cidr"> {
  if (random.chance(4)) return { from: 0, to: 0, protocol: "-1" };
  const [from, to] = random.pick(random.chance(50) ? open : closed);
  return { from, to, protocol: random.pick(protocols) };
}

/** The rule as an object; ports are written as strings now and then. */
export function objectText(rule: Rule, random: Random): string {
  const port = (n: number): string => (random.chance(20) ? `"${n}"` : `${n}`);
  const { from, to, protocol, cidr } = rule;
  return `{ from = ${port(from)}, to = ${port(to)}, protocol = "${protocol}", cidr = "${cidr}" }`;
}

export function listText(rules: readonly Rule[], random: Random): string {
  return `[\n${rules.map((rule) => `    ${objectText(rule, random)},\n`).join("")}  ]`;
}

export function mapText(rules: readonly Rule[], random: Random): string {
  const entry = (rule: Rule): string =>
    `    ${rule.name} = ${objectText(rule, random)}\n`;
  return `{\n${rules.map(entry).join("")}  }`;
}
