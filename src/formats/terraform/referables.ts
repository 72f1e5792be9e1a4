import type {
  Expression,
  GetAttribute,
  Index,
  Name,
} from "../../syntax/hcl/tree.ts";
import { spend } from "./budget.ts";
import { toText } from "./convert.ts";
import { attributeOf, elementAt } from "./elements.ts";
import { evaluate, writtenString } from "./evaluate.ts";
import { lookUp, placeIn } from "./scope.ts";
import type { Referable, Scope } from "./scope.ts";
import { invalid, unknownValue } from "./unknowns.ts";
import { metAt } from "./value.ts";
import type { TerraformValue } from "./value.ts";

/** A reference to something whose attributes are worked out one by one, and what is still to be asked of it. */
interface Asked {
  readonly target: Referable | undefined;
  readonly what: string;
  /** From the target outwards. */
  readonly steps: readonly (GetAttribute | Index)[];
}

/** The words of `a.b.c`, outwards from the root; none where the root is no word. */
function chainOf(
  expression: Expression,
): { root: Name; steps: (GetAttribute | Index)[] } | undefined {
  const steps: (GetAttribute | Index)[] = [];
  let at = expression;
  while (at.kind === "attribute" || at.kind === "index") {
    steps.unshift(at);
    at = at.of;
  }
  return at.kind === "name" ? { root: at, steps } : undefined;
}

/** Names that are never a resource type: https://developer.hashicorp.com/terraform/language/expressions/references */
export const reserved = new Set([
  "var",
  "local",
  "each",
  "count",
  "self",
  "path",
  "terraform",
  "ephemeral",
]);

/**
 * Reads `module.x…`, `data.t.n…` and `t.n…` where the expression is one of those or goes on from one (https://developer.hashicorp.com/terraform/language/expressions/references).
 */
export function referableIn(
  expression: GetAttribute | Index,
  scope: Scope,
): Asked | undefined {
  const chain = chainOf(expression);
  if (!chain || reserved.has(chain.root.name) || lookUp(scope, chain.root.name))
    return undefined;
  const { root, steps } = chain;
  const named = (at: number): string | undefined => {
    const step = steps[at];
    return step?.kind === "attribute" ? step.name : undefined;
  };
  const [first, second] = [named(0), named(1)];
  if (first === undefined) return undefined;
  const { module } = scope;
  if (root.name === "module")
    return {
      target: module.call(first),
      what: `module.${first}`,
      steps: steps.slice(1),
    };
  if (root.name === "data" || root.name === "resource") {
    const mode = root.name === "data" ? "data" : "managed";
    if (second === undefined) return undefined;
    const target = module.resource(mode, first, second);
    return {
      target,
      what: `${root.name}.${first}.${second}`,
      steps: steps.slice(2),
    };
  }
  const target = module.resource("managed", root.name, first);
  return { target, what: `${root.name}.${first}`, steps: steps.slice(1) };
}

/** Goes from a resource or a module to what is asked of it. */
export function throughReferable(
  { target, what, steps }: Asked,
  expression: Expression,
  scope: Scope,
): TerraformValue {
  const place = placeIn(scope, expression);
  if (!target) return invalid(`there is no ${what} in this module`, place);
  let rest = steps;
  let key: string | number | undefined;
  if (target.keys !== undefined) {
    const [step] = rest;
    if (!step) return metAt(allInstances(target), place);
    const index =
      step.kind === "attribute"
        ? writtenString(step.name, step.start, step.end, scope)
        : evaluate(step.key, scope);
    const found = keyAmong(target, index);
    if (found === undefined)
      return index.kind === "unknown" || target.keys === "unknown"
        ? unknownValue(
            index.kind === "unknown"
              ? index.why
              : `the instances of ${what} are not known`,
            place,
          )
        : invalid(`${what} has no such instance`, place);
    key = found;
    rest = rest.slice(1);
  }
  const [step] = rest;
  if (step?.kind !== "attribute") {
    const whole = metAt(target.whole(key), place);
    return rest.reduce((value, each) => stepInto(value, each, scope), whole);
  }
  const value = metAt(target.attribute(key, step.name), placeIn(scope, step));
  return rest.slice(1).reduce((at, each) => stepInto(at, each, scope), value);
}

function stepInto(
  value: TerraformValue,
  step: GetAttribute | Index,
  scope: Scope,
): TerraformValue {
  if (step.kind === "attribute") return attributeOf(value, step, scope);
  return elementAt(value, evaluate(step.key, scope), step, scope);
}

function keyAmong(
  target: Referable,
  index: TerraformValue,
): string | number | undefined {
  if (target.keys === "unknown" || target.keys === undefined) return undefined;
  const text = toText(index);
  spend(target.keys.length / 16);
  return target.keys.find((key) => String(key) === text);
}

/** Every instance, as Terraform gives them: a list for `count`, a map for `for_each`. */
function allInstances(target: Referable): TerraformValue {
  const { keys } = target;
  if (keys === undefined) return target.whole(undefined);
  const trail = target.whole(undefined).trail;
  if (keys === "unknown")
    return unknownValue("its instances are not known", trail);
  spend(keys.length);
  if (keys.every((key) => typeof key === "number"))
    return {
      kind: "list",
      of: "tuple",
      items: keys.map((key) => target.whole(key)),
      trail,
    };
  const entries = new Map(keys.map((key) => [String(key), target.whole(key)]));
  return { kind: "map", of: "object", entries, trail };
}
