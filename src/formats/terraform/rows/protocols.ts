import type { Value } from "../../../model.ts";
import type { TerraformValue } from "../value.ts";
import { knownAt, optionsOf, textOf, unknownAt, whyUnknown } from "./facts.ts";
import type { Placed } from "./facts.ts";
import { valuesAtAll } from "./paths.ts";
import { isWritten } from "./port-ranges.ts";
import type { ProtocolRow } from "./row.ts";
import type { Scope } from "./scope.ts";

export interface Protocols {
  readonly facts: readonly Value<string>[];
  /** The value that says it; absent where the row does. */
  readonly at?: TerraformValue;
  readonly openness: "every" | "some" | "undecided" | "unknown";
}

/** Protocols without ports (ICMP and the like) are left out: such a rule opens none. */
const others: ReadonlyMap<string, string> = new Map([
  ["udp", "udp"],
  ["17", "udp"],
  ["sctp", "sctp"],
  ["132", "sctp"],
]);

/** Nothing where the rule is for protocols without ports, or no rule at all. */
export function readProtocols(
  row: ProtocolRow | undefined,
  scope: Scope,
  place: Placed,
): Protocols | undefined {
  if (!row || row.const) return implied(row?.const ?? "tcp", place);
  const values = valuesAtAll(row.regex ? row.of : row.path, scope).filter(
    (value) => isWritten(value) || row.any?.includes(""),
  );
  if (values.length === 0)
    return row.missing === undefined || row.missing === "never"
      ? undefined
      : implied(row.missing, place);
  const said = values.flatMap((value) => {
    const fact = factAt(value, row);
    return fact ? [{ fact, value }] : [];
  });
  if (said.length === 0) return undefined;
  const decisive =
    said.find(({ fact }) => fact.known && fact.value === "any") ?? said[0]!;
  return {
    facts: said.map(({ fact }) => fact),
    at: decisive.value,
    openness: opennessOf(decisive.fact),
  };
}

function implied(protocol: string, place: Placed): Protocols {
  const openness = protocol === "any" ? "every" : "some";
  return { facts: [knownAt(protocol, place)], openness };
}

function opennessOf(fact: Value<string>): Protocols["openness"] {
  if (fact.known) return fact.value === "any" ? "every" : "some";
  if (!fact.among) return "unknown";
  return fact.among.includes("any") ? "undecided" : "some";
}

function factAt(
  value: TerraformValue,
  row: ProtocolRow,
): Value<string> | undefined {
  const options = optionsOf(value);
  if (!options) return unknownAt(whyUnknown(value), value);
  const names = options.map((option) => nameOf(option, row));
  const [first] = names;
  if (names.every((name) => name === first))
    return first === undefined ? undefined : knownAt(first, value);
  return unknownAt(
    whyUnknown(value),
    value,
    names.map((name) => name ?? "icmp"),
  );
}

function nameOf(value: TerraformValue, row: ProtocolRow): string | undefined {
  const text = textOf(value);
  if (text === undefined || text === "")
    return row.any?.includes("") || row.missing === "any"
      ? "any"
      : row.missing === "tcp"
        ? "tcp"
        : undefined;
  const word = (
    row.regex ? new RegExp(row.regex, "i").exec(text)?.groups?.proto : text
  )
    ?.trim()
    .toLowerCase();
  if (word === undefined) return undefined;
  const isOneOf = (words: readonly string[] = []): boolean =>
    words.some((each) => each.toLowerCase() === word);
  if (isOneOf(row.any)) return "any";
  return isOneOf(row.tcp) ? "tcp" : others.get(word);
}
