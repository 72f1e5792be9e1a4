import { visit } from "../budget.ts";
import { bool, kindOf, string, tracesOf, unknown } from "../value.ts";
import type { HelmValue } from "../value.ts";
import { isNumber, known, wordsOf } from "./arguments.ts";
import type { Functions } from "./arguments.ts";

/**
 * Comparisons (https://pkg.go.dev/text/template#hdr-Functions) and kinds. Go refuses to compare a
 * whole number with a float; here they are numbers.
 */
export const comparisons: Functions = {
  eq: known(2, (args) => {
    const [first, ...others] = args as [HelmValue, ...HelmValue[]];
    return bool(
      others.some((other) => areEqual(first, other)),
      tracesOf(args),
    );
  }),
  ne: known(2, (args) => bool(!areEqual(args[0]!, args[1]!), tracesOf(args))),
  lt: ordered((order) => order < 0),
  le: ordered((order) => order <= 0),
  gt: ordered((order) => order > 0),
  ge: ordered((order) => order >= 0),
  deepEqual: known(2, (args) =>
    bool(areEqual(args[0]!, args[1]!), tracesOf(args)),
  ),
  kindOf: known(1, ([value]) => string(kindOf(value!), tracesOf([value!]))),
  kindIs: known(2, ([kind, value]) =>
    bool(wordsOf(kind!) === kindOf(value!), tracesOf([value!])),
  ),
  typeOf: known(1, ([value]) => string(typeOf(value!), tracesOf([value!]))),
  typeIs: known(2, ([type, value]) =>
    bool(wordsOf(type!) === typeOf(value!), tracesOf([value!])),
  ),
  typeIsLike: known(2, ([type, value]) =>
    bool(
      wordsOf(type!).replace(/^\*/, "") === typeOf(value!),
      tracesOf([value!]),
    ),
  ),
};

const types: Readonly<Record<string, string>> = {
  slice: "[]interface {}",
  map: "map[string]interface {}",
  invalid: "<nil>",
};

function typeOf(value: HelmValue): string {
  const kind = kindOf(value);
  return types[kind] ?? kind;
}

function ordered(holds: (order: number) => boolean): Functions[string] {
  return known(2, ([a, b], { name }) => {
    const order = orderOf(a!, b!);
    return order === undefined
      ? unknown(
          `${name} is given values here that have no order`,
          tracesOf([a!, b!]),
        )
      : bool(holds(order), tracesOf([a!, b!]));
  });
}

function orderOf(a: HelmValue, b: HelmValue): number | undefined {
  const number = (value: HelmValue): number | undefined =>
    isNumber(value) ? value.value : value.kind === "nil" ? 0 : undefined;
  const [x, y] = [number(a), number(b)];
  if (x !== undefined && y !== undefined) return x - y;
  if (a.kind !== "string" || b.kind !== "string") return undefined;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Deeper than anybody nests; maps can be put into themselves. */
const DEEPEST = 50;

export function areEqual(a: HelmValue, b: HelmValue, depth = 0): boolean {
  visit();
  if (depth > DEEPEST) return false;
  if (isNumber(a) && isNumber(b)) return a.value === b.value;
  if (a.kind !== b.kind) return false;
  if (a.kind === "list" && b.kind === "list")
    return (
      a.items.length === b.items.length &&
      a.items.every((item, i) => areEqual(item, b.items[i]!, depth + 1))
    );
  if (a.kind === "dict" && b.kind === "dict")
    return (
      a.entries.size === b.entries.size &&
      [...a.entries].every(([key, value]) => {
        const other = b.entries.get(key);
        return other !== undefined && areEqual(value, other, depth + 1);
      })
    );
  if (a.kind === "bool" && b.kind === "bool") return a.value === b.value;
  return a.kind === "nil" || wordsOf(a) === wordsOf(b);
}
