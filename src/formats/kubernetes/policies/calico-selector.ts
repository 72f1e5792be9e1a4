import type { View } from "../../../syntax/view.ts";
import { textOf } from "../objects.ts";
import type { Requirement, Selector } from "../selectors.ts";

/** How one term reads, and the requirement on labels that it is. */
const terms: readonly [
  RegExp,
  (key: string, values: string[]) => Requirement,
][] = [
  [/^(\S+)\s*==\s*(["'][^"']*["'])$/, requires("In")],
  [/^(\S+)\s*!=\s*(["'][^"']*["'])$/, requires("NotIn")],
  [/^(\S+)\s+in\s*\{(.*)\}$/, requires("In")],
  [/^(\S+)\s+not\s+in\s*\{(.*)\}$/, requires("NotIn")],
  [/^has\(\s*(\S+?)\s*\)$/, requires("Exists")],
  [/^!\s*has\(\s*(\S+?)\s*\)$/, requires("DoesNotExist")],
];

function requires(operator: string) {
  return (key: string, values: string[]): Requirement => ({
    ...{ key, operator, values },
  });
}

/**
 * Reads `app == 'web' && has(tier)`: terms that must all hold. Whatever else the language can say
 * (`||`, parentheses, `contains`) does not narrow:
 * https://docs.tigera.io/calico/latest/reference/resources/networkpolicy#selectors
 */
export function readCalicoSelector(view: View | undefined): Selector {
  const text = textOf(view);
  if (text.includes("||")) return [];
  return text.split("&&").flatMap((term) => readTerm(term.trim()));
}

function readTerm(term: string): Requirement[] {
  for (const [pattern, make] of terms) {
    const [, key, list = ""] = pattern.exec(term) ?? [];
    if (key !== undefined) return [make(key, valuesIn(list))];
  }
  return [];
}

function valuesIn(list: string): string[] {
  return [...list.matchAll(/(["'])(.*?)\1/g)].map(([, , value]) => value!);
}
