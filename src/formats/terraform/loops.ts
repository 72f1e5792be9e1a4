import type { For, Splat } from "../../syntax/hcl/tree.ts";
import { eachOption } from "./lift.ts";
import { toText } from "./convert.ts";
import { evaluate, truthOf } from "./evaluate.ts";
import { placeIn, withName } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { invalid } from "./unknowns.ts";
import { elementOf } from "./value.ts";
import type { MapValue, TerraformValue, Trail, UnknownValue } from "./value.ts";

export interface Iteration {
  readonly key: TerraformValue;
  readonly value: TerraformValue;
}

/** Keys as Terraform walks them: by their bytes in UTF-8. */
export function sortedKeys(map: MapValue): string[] {
  return [...map.entries.keys()].sort(byCodePoint);
}

function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The elements of a collection with their keys, in Terraform's order; or why they are not known. */
export function iterationsOf(
  collection: TerraformValue,
): Iteration[] | UnknownValue {
  const { trail } = collection;
  if (collection.kind === "unknown") return collection;
  if (collection.kind === "list")
    return collection.items.map((item, at) => {
      const value = elementOf(collection, item);
      const key: TerraformValue =
        collection.of === "set"
          ? value
          : { kind: "number", value: at, trail: value.trail };
      return { key, value };
    });
  if (collection.kind === "map") {
    if (collection.others !== undefined && collection.entries.size === 0)
      return { kind: "unknown", why: collection.others, trail };
    return sortedKeys(collection).map((name) => ({
      key: { kind: "string", value: name, trail },
      value: elementOf(collection, collection.entries.get(name)!),
    }));
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
    const scopes = iterations.map(({ key, value }) => {
      const outer =
        expression.keyName === undefined
          ? scope
          : withName(scope, expression.keyName, key);
      return withName(outer, expression.valueName, value);
    });
    const taken = scopes.map((each) => isKept(expression, each));
    if (taken.includes("invalid"))
      return invalid("the condition of a for must be true or false", place);
    const kept = scopes.filter((_, at) => taken[at]);
    return expression.key
      ? toObject(expression, kept, place)
      : toTuple(expression, kept, place);
  });
}

/** Whether an element is taken; one whose condition nobody knows may be there. */
function isKept({ condition }: For, scope: Scope): boolean | "invalid" {
  if (condition === undefined) return true;
  const truth = truthOf(evaluate(condition, scope));
  return truth === "invalid" ? truth : truth !== false;
}

function toTuple(
  expression: For,
  scopes: readonly Scope[],
  trail: Trail,
): TerraformValue {
  const items = scopes.map((scope) => evaluate(expression.value, scope));
  return { kind: "list", of: "tuple", items, trail };
}

function toObject(
  expression: For,
  scopes: readonly Scope[],
  trail: Trail,
): TerraformValue {
  const groups = new Map<string, TerraformValue[]>();
  let others: string | undefined;
  for (const scope of scopes) {
    const key = evaluate(expression.key!, scope);
    const name = toText(key);
    const value = evaluate(expression.value, scope);
    if (name === undefined) {
      if (key.kind !== "unknown" || key.invalid)
        return invalid("a key must be a string", key.trail);
      others = key.why;
    } else if (groups.has(name) && !expression.group)
      return invalid(`two elements have the key "${name}"`, trail);
    else groups.set(name, [...(groups.get(name) ?? []), value]);
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
    ...(others !== undefined && { others }),
  };
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
