import { spend } from "./budget.ts";
import { unknownPart } from "./measure.ts";
import type { TerraformValue } from "./value.ts";

export { unknownPart } from "./measure.ts";

/**
 * Whether two values are the same to Terraform, which converts nothing to compare: `"23" == 23` and
 * `[1] == tolist([1])` are false. Nothing where it depends on what is unknown.
 */
export function equals(
  a: TerraformValue,
  b: TerraformValue,
): boolean | undefined {
  if (isOpen(a) || isOpen(b)) return undefined;
  if (a.kind === "list" && b.kind === "list") return equalLists(a, b);
  if (a.kind === "map" && b.kind === "map") return equalMaps(a, b);
  if (a.kind === "null" || b.kind === "null") return a.kind === b.kind;
  return "value" in a && "value" in b && a.kind === b.kind
    ? a.value === b.value
    : false;
}

type Of<K> = Extract<TerraformValue, { kind: K }>;

function equalLists(a: Of<"list">, b: Of<"list">): boolean | undefined {
  if (a.of !== b.of) return false;
  if (a.of === "set" && !(isKnown(a) && isKnown(b))) return undefined;
  if (a.items.length !== b.items.length) return false;
  if (a.of === "set") return identityOf(a) === identityOf(b);
  if (a.items === b.items && isKnown(a)) return true;
  spend(a.items.length);
  return every(a.items.map((item, i) => equals(item, b.items[i]!)));
}

function equalMaps(a: Of<"map">, b: Of<"map">): boolean | undefined {
  if (a.others !== undefined || b.others !== undefined) return undefined;
  if (a.of !== b.of || a.entries.size !== b.entries.size) return false;
  if (a.entries === b.entries && isKnown(a)) return true;
  spend(a.entries.size);
  return every(
    Array.from(a.entries, ([name, value]) => {
      const other = b.entries.get(name);
      return other ? equals(value, other) : false;
    }),
  );
}

function every(results: (boolean | undefined)[]): boolean | undefined {
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}

function isOpen(value: TerraformValue): boolean {
  return value.kind === "unknown" || value.kind === "either";
}

export function isKnown(value: TerraformValue): boolean {
  return unknownPart(value) === undefined;
}

/** The same text for the same value, and only for it; the value is known in full. */
export function identityOf(value: TerraformValue): string {
  switch (value.kind) {
    case "string":
      return JSON.stringify(value.value);
    case "number":
    case "bool":
      return String(value.value);
    case "list": {
      spend(value.items.length);
      const items = value.items.map(identityOf);
      if (value.of === "set") items.sort();
      return `${value.of}[${items.join()}]`;
    }
    case "map": {
      spend(value.entries.size);
      const entries = Array.from(
        value.entries,
        ([name, each]) => `${JSON.stringify(name)}:${identityOf(each)}`,
      );
      return `${value.of}{${entries.sort().join()}}`;
    }
    default:
      return value.kind;
  }
}

/** Each value once, the first of those alike. What is unknown is like nothing else. */
export function withoutRepeats(
  values: readonly TerraformValue[],
): TerraformValue[] {
  spend(values.length / 4);
  const seen = new Set<string>();
  return values.filter((value) => {
    if (!isKnown(value)) return true;
    const identity = identityOf(value);
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}

/** By code points, as Terraform sorts strings; JavaScript's own order is by UTF-16 units. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    const isLow = i > 0 && /[\uDC00-\uDFFF]/.test(a[i]!);
    const at = isLow ? i - 1 : i;
    return a.codePointAt(at)! - b.codePointAt(at)!;
  }
  return a.length - b.length;
}

/** The entries of a map as Terraform walks them: by the bytes of their keys, which is by code points. */
export function sortedEntries(
  entries: ReadonlyMap<string, TerraformValue>,
): [string, TerraformValue][] {
  return [...entries].sort(([a], [b]) => compareText(a, b));
}
