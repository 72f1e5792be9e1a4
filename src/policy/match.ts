import type { Exposure, FactValue, PortRange, Value } from "../model.ts";
import { containsCidr, isWorld, parseCidr } from "../syntax/cidr.ts";
import type { Condition, Expression, Operand } from "./policy.ts";
import type { Operator } from "./vocabulary.ts";

export type Truth = "yes" | "no" | "unknown";

export interface Decision {
  readonly truth: Truth;
  /** The values that decided, in the order of the conditions: the evidence is the place. */
  readonly evidence: readonly Value[];
}

/**
 * Kleene's three-valued logic: `all` is the least of its parts, `any` the greatest, `not` swaps yes
 * and no. A fact passes if some known value passes; if none does and one is unknown, nobody can tell.
 */
export function decide(condition: Condition, exposure: Exposure): Decision {
  if ("all" in condition) return decideAll(condition.all, exposure);
  if ("any" in condition) return decideAny(condition.any, exposure);
  if ("not" in condition) {
    const { truth, evidence } = decide(condition.not, exposure);
    const turned = truth === "yes" ? "no" : truth === "no" ? "yes" : "unknown";
    return { truth: turned, evidence };
  }
  const values = exposure.facts[condition.fact] ?? [];
  if (condition.operator === "exists") {
    const truth = values.length > 0 === condition.operand ? "yes" : "no";
    return { truth, evidence: values.slice(0, 1) };
  }
  const test = tests[condition.operator];
  const truthOf = (value: Value): Truth =>
    truthAmong(value, (one) => test(one, condition.operand));
  const passing = values.find((value) => truthOf(value) === "yes");
  if (passing) return { truth: "yes", evidence: [passing] };
  const unknown = values.find((value) => truthOf(value) === "unknown");
  return unknown
    ? { truth: "unknown", evidence: [unknown] }
    : { truth: "no", evidence: values.slice(0, 1) };
}

/** A value that is one of several passes when each of them does, and fails when none does. */
function truthAmong(value: Value, test: (one: FactValue) => boolean): Truth {
  if (value.known) return test(value.value) ? "yes" : "no";
  const { among = [] } = value;
  const passing = among.filter(test).length;
  if (among.length === 0) return "unknown";
  return passing === among.length ? "yes" : passing === 0 ? "no" : "unknown";
}

const tests: Record<
  Exclude<Operator, "exists">,
  (value: FactValue, operand: Operand) => boolean
> = {
  equals: (value, operand) => value === operand,
  in: (value, operand) => (operand as readonly unknown[]).includes(value),
  includes: (value, operand) =>
    isRange(value)
      ? value.from <= Number(operand) && Number(operand) <= value.to
      : value === operand || value === "any",
  matches: (value, operand) => (operand as Expression).test(String(value)),
  covers: (value, operand) => coversAddresses(String(value), String(operand)),
  outside: (value, operand) => {
    const address = parseCidr(String(value));
    return (
      address !== undefined &&
      ![operand]
        .flat()
        .some((outer) => coversAddresses(String(outer), String(value)))
    );
  },
};

/** Whether `outer` holds every address of `inner`; `world` stands for all of them. */
function coversAddresses(outer: string, inner: string): boolean {
  if (inner === "world") return isWorld(outer);
  const [a, b] = [parseCidr(outer), parseCidr(inner)];
  return a !== undefined && b !== undefined && containsCidr(a, b);
}

function isRange(value: FactValue): value is PortRange {
  return typeof value === "object";
}

/** `23`, `20-25`. */
export function showRange({ from, to }: PortRange): string {
  return from === to ? `${from}` : `${from}-${to}`;
}

/** Stops at the first no: most policies have nothing to say about most exposures. */
function decideAll(
  conditions: readonly Condition[],
  exposure: Exposure,
): Decision {
  let truth: Truth = "yes";
  const evidence: Value[] = [];
  for (const condition of conditions) {
    const part = decide(condition, exposure);
    if (part.truth === "no") return part;
    if (part.truth === "unknown") truth = "unknown";
    evidence.push(...part.evidence);
  }
  return { truth, evidence };
}

function decideAny(
  conditions: readonly Condition[],
  exposure: Exposure,
): Decision {
  let best: Decision = { truth: "no", evidence: [] };
  for (const condition of conditions) {
    const part = decide(condition, exposure);
    if (part.truth === "yes") return part;
    if (best.truth === "no") best = part;
  }
  return best;
}
