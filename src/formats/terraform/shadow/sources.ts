import { containsCidr, parseCidr } from "../../../syntax/cidr.ts";
import type { Cidr } from "../../../syntax/cidr.ts";
import type { RuleRow } from "../rows/row.ts";
import type { Scope } from "../rows/scope.ts";
import { readSources } from "../rows/sources.ts";

/**
 * Whom a rule is for, as far as it can be compared: addresses, everybody, or what is outside of
 * the network (`Internet` of Azure). Groups, tags and what nobody knows are none of these.
 */
export type Whom = Cidr | "everybody" | "outside" | undefined;

const IPV4 = parseCidr("0.0.0.0/0")!;

export function whomOf({ order, ...rule }: RuleRow, element: Scope): Whom[] {
  const row = order?.source ?? rule.source;
  if (!row) return [];
  const words = (row.world ?? ["*", "any"])
    .map((word) => word.toLowerCase())
    .filter((word) => !parseCidr(word));
  return readSources({ ...row, world: [] }, element, element).map(({ fact }) =>
    fact.known ? read(fact.value, words) : undefined,
  );
}

function read(text: string, words: readonly string[]): Whom {
  const word = text.toLowerCase();
  if (word === "internet" && words.includes(word)) return "outside";
  return words.includes(word) ? "everybody" : parseCidr(text);
}

/** Whether everybody whom `inner` is for is one of those whom `outer` is for. */
export function coversWhom(
  outer: readonly Whom[],
  inner: readonly Whom[],
): boolean {
  return (
    inner.length > 0 &&
    inner.every((each) => outer.some((other) => holds(other, each)))
  );
}

function holds(outer: Whom, inner: Whom): boolean {
  if (outer === undefined || inner === undefined) return false;
  if (outer === "everybody" || outer === inner) return true;
  if (outer === "outside") return false;
  return containsCidr(outer, typeof inner === "object" ? inner : IPV4);
}
