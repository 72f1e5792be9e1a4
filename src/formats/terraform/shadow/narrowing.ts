import { containsCidr, parseCidr } from "../../../syntax/cidr.ts";
import { valuesAtAll } from "../rows/paths.ts";
import type { RuleRow } from "../rows/row.ts";
import type { Scope } from "../rows/scope.ts";
import { identityOf } from "./identity.ts";

/** What one property says, nothing for everything; `unknown` where nobody can tell. */
export type Narrowing = readonly string[] | "unknown";

const everything = new Set(
  [
    ...["*", "any", "all", "-1", "0", "1", "65535"],
    ...["0-65535", "1-65535", "0.0.0.0/0", "::/0"],
  ].map((word) => JSON.stringify(word)),
);

export function narrowingsOf({ order }: RuleRow, element: Scope): Narrowing[] {
  return (order?.narrow ?? []).map((paths) => {
    const names = valuesAtAll(paths, element).map(identityOf);
    if (names.includes(undefined)) return "unknown";
    return names.flatMap((name) => (name === undefined ? [] : [name]));
  });
}

export function coversNarrowing(outer: Narrowing, inner: Narrowing): boolean {
  if (outer === "unknown") return false;
  if (outer.length === 0 || outer.some((name) => everything.has(name)))
    return true;
  if (inner === "unknown" || inner.length === 0) return false;
  return inner.every((name) => outer.some((other) => holds(other, name)));
}

function holds(outer: string, inner: string): boolean {
  if (outer === inner) return true;
  const [wide, small] = [outer, inner].map((name) =>
    parseCidr(name.replaceAll('"', "")),
  );
  return wide !== undefined && small !== undefined && containsCidr(wide, small);
}
