import { spend } from "./budget.ts";
import { measureOf } from "./measure.ts";
import type { TerraformValue, Trail } from "./value.ts";

/**
 * The place of something new, made out of `values`: the call or operation, then the way of the
 * first of them that came a way.
 */
export function madeAt(at: Trail, values: readonly TerraformValue[]): Trail {
  const next = at.next ?? leadingOf(values, 0);
  return next ? { ...at, next } : at;
}

function leadingOf(
  values: Iterable<TerraformValue>,
  depth: number,
): Trail | undefined {
  for (const { trail } of values)
    if (trail.next || trail.note !== undefined) return trail;
  if (depth > 3) return undefined;
  for (const value of values) {
    const parts =
      value.kind === "list"
        ? value.items
        : value.kind === "map"
          ? [...value.entries.values()]
          : [];
    spend(parts.length / 8);
    const found = leadingOf(parts, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** Whether a value or any part of it must not be printed. */
export function isSensitive(value: TerraformValue): boolean {
  if (value.sensitive) return true;
  return value.kind === "list" ||
    value.kind === "map" ||
    value.kind === "either"
    ? measureOf(value).sensitive
    : false;
}

export function markedSensitive<T extends TerraformValue>(value: T): T {
  return value.sensitive ? value : { ...value, sensitive: true };
}

/** Where the value itself is written: the end of its way. */
export function endOf(trail: Trail): Trail {
  let at = trail;
  while (at.next) at = at.next;
  return at;
}
