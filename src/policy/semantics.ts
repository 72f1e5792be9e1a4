import type { ExposureKind, Severity } from "../model.ts";
import { didYouMean } from "../nearest.ts";
import { parseCidr } from "../syntax/cidr.ts";
import type { Plain } from "../syntax/plain.ts";
import { severities } from "./policy.ts";
import { factNames } from "./schema.ts";
import { facts } from "./vocabulary.ts";

/** A complaint at a JSON pointer into the policy; `key` when it is about a key there. */
export interface Remark {
  readonly pointer: string;
  readonly key?: string;
  readonly message: string;
}

type Data = { readonly [key: string]: Plain };

/** What a schema cannot say about a policy: each check reads what it needs and leaves the rest to others. */
export function remarksOn(policy: Data): Remark[] {
  const kind = policy["forbid"] as ExposureKind;
  const known = factNames(kind);
  const conditions = conditionsOf(policy);
  return [
    ...(known.length > 0 ? foreignFacts(conditions, kind, known) : []),
    ...conditions.flatMap(negatedList),
    ...conditions.flatMap(badAddress),
    ...raises(policy),
    ...(known.length > 0 ? badPlaceholders(policy, known) : []),
    ...(known.length > 0 ? foreignPlace(policy, kind, known) : []),
  ];
}

/** One `fact: { operator: operand }` and where it stands. */
interface Asked {
  readonly fact: string;
  readonly test: Plain;
  readonly pointer: string;
  readonly negated: boolean;
}

function conditionsOf(policy: Data): Asked[] {
  const lowerings = Array.isArray(policy["lower"]) ? policy["lower"] : [];
  return [
    ...walk(policy["when"], "/when", false),
    ...lowerings.flatMap((each, i) =>
      walk(isData(each) ? each["when"] : null, `/lower/${i}/when`, false),
    ),
  ];
}

function walk(
  when: Plain | undefined,
  pointer: string,
  negated: boolean,
): Asked[] {
  if (!isData(when)) return [];
  return Object.entries(when).flatMap(([fact, test]) => {
    const at = `${pointer}/${fact}`;
    if (fact === "not") return walk(test, at, !negated);
    if (fact !== "any") return [{ fact, test, pointer, negated }];
    return Array.isArray(test)
      ? test.flatMap((each, i) => walk(each, `${at}/${i}`, negated))
      : [];
  });
}

function foreignFacts(
  conditions: readonly Asked[],
  kind: ExposureKind,
  known: readonly string[],
): Remark[] {
  return conditions
    .filter(({ fact }) => fact in facts && !known.includes(fact))
    .map(({ fact, pointer }) => ({
      pointer,
      key: fact,
      message: `an exposure of kind ${kind} has no fact "${fact}". It has ${known.join(", ")}`,
    }));
}

/** "Not some element" is not "no element": the trap is closed. */
function negatedList({ fact, pointer, negated }: Asked): Remark[] {
  if (!negated || !facts[fact]?.list) return [];
  const message = `"not" over the list "${fact}" would mean "not some of them", which nobody intends. Ask with outside, in or equals instead`;
  return [{ pointer, key: fact, message }];
}

function badAddress({ fact, test, pointer }: Asked): Remark[] {
  if (facts[fact]?.type !== "cidr" || !isData(test)) return [];
  return ["covers", "outside"].flatMap((operator) =>
    [test[operator] ?? []]
      .flat()
      .filter(
        (address) =>
          typeof address === "string" &&
          address !== "world" &&
          !parseCidr(address),
      )
      .map((address) => ({
        pointer: `${pointer}/${fact}/${operator}`,
        message: `${JSON.stringify(address)} is not a CIDR like 10.0.0.0/8, and not "world"`,
      })),
  );
}

function raises(policy: Data): Remark[] {
  const lowerings = Array.isArray(policy["lower"]) ? policy["lower"] : [];
  const own = severities.indexOf(policy["severity"] as Severity);
  return lowerings.flatMap((each, i) => {
    const to = isData(each) ? severities.indexOf(each["to"] as Severity) : -1;
    if (own < 0 || to < own) return [];
    const message = `"lower" cannot keep or raise the severity: the policy is ${severities[own]}`;
    return [{ pointer: `/lower/${i}/to`, message }];
  });
}

function badPlaceholders(policy: Data, known: readonly string[]): Remark[] {
  const message = policy["message"];
  if (typeof message !== "string") return [];
  const names = ["resource", ...known];
  return [...message.matchAll(/\{([^{}]*)\}/g)]
    .map((match) => match[1]!)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      pointer: "/message",
      message: `{${name}} is nothing that can be filled in${didYouMean(name, names) || `. There is ${names.join(", ")}`}`,
    }));
}

function foreignPlace(
  policy: Data,
  kind: ExposureKind,
  known: readonly string[],
): Remark[] {
  const at = policy["at"];
  if (typeof at !== "string" || !(at in facts) || known.includes(at)) return [];
  return [
    {
      pointer: "/at",
      message: `an exposure of kind ${kind} has no fact "${at}"`,
    },
  ];
}

export function isData(value: Plain | undefined): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
