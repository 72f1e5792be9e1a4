import type { Expression, For, Splat } from "../../syntax/hcl/tree.ts";
import { spend } from "./budget.ts";
import { sortedEntries } from "./equality.ts";
import { eachOption } from "./lift.ts";
import { toText } from "./convert.ts";
import { truthOf } from "./conditionals.ts";
import { evaluate } from "./evaluate.ts";
import { placeIn, withName } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { invalid, unknownKey, withUnnamed } from "./unknowns.ts";
import { asThere, elementOf } from "./value.ts";
import type {
  TerraformValue,
  Trail,
  UnknownValue,
  UnnamedEntry,
} from "./value.ts";

export interface Iteration {
  readonly key: TerraformValue;
  readonly value: TerraformValue;
  /** Nobody can tell whether there is this step. */
  readonly possible?: true;
}

/** The elements of a collection with their keys, in Terraform's order; or why they are not known. */
export function iterationsOf(
  collection: TerraformValue,
): Iteration[] | UnknownValue {
  const { trail } = collection;
  if (collection.kind === "unknown") return collection;
  if (collection.kind === "list") {
    spend(collection.items.length);
    return collection.items.map((item, at) => {
      const value = asThere(elementOf(collection, item));
      const key: TerraformValue =
        collection.of === "set"
          ? value
          : { kind: "number", value: at, trail: value.trail };
      return { key, value, ...(item.possible && { possible: true }) };
    });
  }
  if (collection.kind === "map") {
    const { entries, others, unnamed = [] } = collection;
    if (others !== undefined && entries.size + unnamed.length === 0)
      return { kind: "unknown", why: others, trail };
    spend(entries.size + unnamed.length);
    const named = sortedEntries(entries).map(([name, entry]): Iteration => ({
      key: { kind: "string", value: name, trail },
      value: asThere(elementOf(collection, entry)),
      ...(entry.possible && { possible: true }),
    }));
    const more = unnamed.map(({ key, value }): Iteration => ({
      key,
      value: asThere(elementOf(collection, value)),
      possible: true,
    }));
    return [...named, ...more];
  }
  return invalid("only lists, sets and maps can be walked through", trail);
}

/** `[for …]` and `{for …}`: https://developer.hashicorp.com/terraform/language/expressions/for */
export function evaluateFor(expression: For, scope: Scope): TerraformValue {
  const place = placeIn(scope, expression);
  return eachOption(evaluate(expression.collection, scope), (collection) => {
    const iterations = iterationsOf(collection);
    if (!Array.isArray(iterations))
      return { ...iterations, trail: { ...place, next: iterations.trail } };
    const steps = iterations.map(({ key, value, possible }): Step => {
      const outer =
        expression.keyName === undefined
          ? scope
          : withName(scope, expression.keyName, key);
      const inner = withName(outer, expression.valueName, value);
      return { scope: inner, taken: isTaken(expression, inner), possible };
    });
    if (steps.some(({ taken }) => taken === "invalid"))
      return invalid("the condition of a for must be true or false", place);
    const kept = steps.filter(({ taken }) => taken !== false);
    return expression.key
      ? toObject(expression, kept, place)
      : toTuple(expression, kept, place);
  });
}

interface Step {
  readonly scope: Scope;
  /** Nothing where nobody knows the condition. */
  readonly taken: ReturnType<typeof truthOf>;
  readonly possible: true | undefined;
}

function isTaken({ condition }: For, scope: Scope): Step["taken"] {
  return condition === undefined || truthOf(evaluate(condition, scope));
}

/** What a step makes; where nobody knows whether it is taken, that may be there. */
function madeBy({ scope, taken, possible }: Step, value: Expression) {
  const made = evaluate(value, scope);
  return possible || taken === undefined
    ? { ...made, possible: true as const }
    : made;
}

function toTuple(
  expression: For,
  steps: readonly Step[],
  trail: Trail,
): TerraformValue {
  const items = steps.map((step) => madeBy(step, expression.value));
  return { kind: "list", of: "tuple", items, trail };
}

function toObject(
  expression: For,
  steps: readonly Step[],
  trail: Trail,
): TerraformValue {
  const groups = new Map<string, TerraformValue[]>();
  const unnamed: UnnamedEntry[] = [];
  for (const step of steps) {
    const key = evaluate(expression.key!, step.scope);
    const name = toText(key);
    const value = madeBy(step, expression.value);
    if (name === undefined) {
      const open = unknownKey(key);
      if (!open || open.invalid)
        return invalid("a key must be a string", key.trail);
      unnamed.push({
        key: open,
        value: expression.group ? aloneIn(value) : value,
      });
    } else if (groups.has(name) && !expression.group)
      return invalid(`two elements have the key "${name}"`, trail);
    else if (groups.has(name)) groups.get(name)!.push(value);
    else groups.set(name, [value]);
  }
  const entries = new Map<string, TerraformValue>();
  for (const [name, items] of groups)
    entries.set(
      name,
      expression.group
        ? { kind: "list", of: "tuple", items, trail: items[0]!.trail }
        : items[0]!,
    );
  return {
    kind: "map",
    of: "object",
    entries,
    trail,
    ...withUnnamed(unnamed),
  };
}

/** The group of an element that nobody can tell the group of. */
function aloneIn(value: TerraformValue): TerraformValue {
  return { kind: "list", of: "tuple", items: [value], trail: value.trail };
}

/** The name under which a splat's element is bound: no word can be this. */
export const EACH = "*";

/**
 * `of[*].…` and `of.*.…`: https://developer.hashicorp.com/terraform/language/expressions/splat.
 * What is no list is a list of one, and null is none.
 */
export function evaluateSplat(expression: Splat, scope: Scope): TerraformValue {
  const place = placeIn(scope, expression);
  return eachOption(evaluate(expression.of, scope), (of) => {
    if (of.kind === "unknown")
      return { ...of, trail: { ...place, next: of.trail } };
    const elements =
      of.kind === "list"
        ? of.items.map((item) => elementOf(of, item))
        : of.kind === "null"
          ? []
          : [of];
    const items = elements.map((element) =>
      metBySplat(
        evaluate(expression.item, withName(scope, EACH, element)),
        expression,
        place,
      ),
    );
    const kind = of.kind === "list" && of.of !== "tuple" ? "list" : "tuple";
    return { kind: "list", of: kind, items, trail: place };
  });
}

/** What is taken of an element stands where the whole splat stands. */
function metBySplat(
  value: TerraformValue,
  { of }: Splat,
  place: Trail,
): TerraformValue {
  const { trail } = value;
  const isInside =
    trail.source === place.source &&
    trail.start >= of.end &&
    trail.end <= place.end;
  return isInside
    ? { ...value, trail: { ...trail, start: place.start, end: place.end } }
    : value;
}
