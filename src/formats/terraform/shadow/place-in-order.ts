import { valuesAt } from "../rows/paths.ts";
import { textOf } from "../rows/facts.ts";
import type { Written } from "../rows/exposures.ts";
import type { OrderRow } from "../rows/row.ts";
import type { ResourceView, Scope } from "../rows/scope.ts";
import { identityOf } from "./identity.ts";

/** A rule's number by one key. */
export type Rank = number | "absent" | "unknown";

export function ranksOf({ key, default: usual }: OrderRow, element: Scope) {
  return keysOf(key).map((path) => rankAt(path, usual, element));
}

function keysOf(key: OrderRow["key"]): readonly string[] {
  return [key].flat();
}

function rankAt(path: string, usual: number | undefined, element: Scope): Rank {
  const steps = indexSteps(path);
  if (steps !== undefined) return outwards(element, steps)?.index ?? 0;
  const values = valuesAt(path, element);
  const [value] = values;
  if (!value) return usual ?? "absent";
  const text = textOf(value)?.trim() ?? "";
  const number = values.length === 1 && text !== "" ? Number(text) : NaN;
  return Number.isFinite(number) ? number : "unknown";
}

/** How far out the object is whose place in its list counts; nothing for a path to a number. */
function indexSteps(path: string): number | undefined {
  return /^(\^*)\.?index$/.exec(path)?.[1]!.length;
}

function outwards(element: Scope, steps: number): Scope | undefined {
  let at: Scope | undefined = element;
  for (let i = 0; i < steps; i++) at = at?.up;
  return at;
}

/** Whether the rule with the ranks `first` comes before the one with `second`; never where one is not known. */
export function isEarlier(
  first: readonly Rank[],
  second: readonly Rank[],
  order: OrderRow,
): boolean {
  let isTie = false;
  for (const [i, own] of first.entries()) {
    const other = second[i];
    if (own === "absent" && other === "absent") continue;
    if (typeof own === "string" || typeof other !== "number") return false;
    if (own !== other)
      return order.first === "lowest" ? own < other : own > other;
    isTie = true;
  }
  return isTie && order.tie === "deny";
}

/** Which filter a rule belongs to: the same text for rules of one filter, nothing where nobody can tell. */
export function filterOf(
  { scope, key }: OrderRow,
  { path, element }: Written,
  { type, address }: Pick<ResourceView, "type" | "address">,
): string | undefined {
  if (scope === undefined) return `${address} ${listOf(path, key, element)}`;
  const parts = [scope].flat().map((path) => {
    const values = valuesAt(`$.${path}`, element);
    const names = values.map(identityOf);
    return names.includes(undefined) ? undefined : names.join();
  });
  const isKnown = parts[0] !== "" && !parts.includes(undefined);
  return isKnown ? [type, ...parts].join("\n") : undefined;
}

/** The list that a rule's place is in: its name, and where the lists around it are. */
function listOf(path: string, key: OrderRow["key"], element: Scope): string {
  const [name = ""] = path.split(/[[.]/);
  const steps = /^\^*/.exec(keysOf(key).at(-1) ?? "")![0].length;
  const places: number[] = [];
  for (let at = outwards(element, steps)?.up; at?.up; at = at.up)
    places.push(at.index ?? 0);
  return [name, ...places].join(" ");
}
