import type { Random } from "../random.ts";
import type { Rule } from "./rules.ts";

/** How a module comes by its rules: what it declares, and an expression for a list or a map of them. */
export interface Carried {
  readonly files: Readonly<Record<string, string>>;
  readonly rules: string;
  readonly shape: "list" | "map";
}

export type Carrier = (rules: readonly Rule[], random: Random) => Carried;

export const ruleType = `object({
    from     = number
    to       = optional(number)
    protocol = optional(string, "tcp")
    cidr     = optional(string, "0.0.0.0/0")
  })`;

export const list = (text: string, rules: string, more = {}): Carried => ({
  files: { "rules.tf": text, ...more },
  rules,
  shape: "list",
});
export const map = (text: string, rules: string, more = {}): Carried => ({
  ...list(text, rules, more),
  shape: "map",
});
export const local = (expression: string): string =>
  `locals {\n  rules = ${expression}\n}\n`;
export const variable = (name: string, body: string): string =>
  `variable "${name}" {\n  ${body}\n}\n`;
export const plain = (rules: readonly Rule[]): unknown[] =>
  rules.map(({ from, to, protocol, cidr }) => ({ from, to, protocol, cidr }));
export const spec = ({ from, to, protocol }: Rule): string =>
  `${from}-${to}/${protocol}`;
