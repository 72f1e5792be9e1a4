import type { Exposure, Severity, Value } from "../model.ts";
import { decide, showRange } from "./match.ts";
import type { Decision } from "./match.ts";
import { severities } from "./policy.ts";
import type { Policy } from "./policy.ts";

/** What a policy says of an exposure: it is forbidden, or nobody can tell. */
export interface Judgement {
  readonly policy: Policy;
  readonly exposure: Exposure;
  readonly severity: Severity;
  readonly status: "open" | "unresolved";
  /** The value whose place a person must look at. */
  readonly place: Value;
  readonly message: string;
}

/** Judges every exposure by every policy of its kind. */
export function evaluate(
  policies: readonly Policy[],
  exposures: readonly Exposure[],
): Judgement[] {
  const byKind = new Map<string, Policy[]>();
  for (const policy of policies)
    byKind.set(policy.forbid, [...(byKind.get(policy.forbid) ?? []), policy]);
  const found: Judgement[] = [];
  for (const exposure of exposures) {
    const judgements: Judgement[] = [];
    for (const policy of byKind.get(exposure.kind) ?? []) {
      const judgement = judge(policy, exposure);
      if (judgement) judgements.push(judgement);
    }
    if (judgements.length > 0) found.push(...oncePerDoubt(judgements));
  }
  return found;
}

function judge(policy: Policy, exposure: Exposure): Judgement | undefined {
  const decision = decide(policy.when, exposure);
  if (decision.truth === "no") return undefined;
  const place = placeOf(policy, exposure, decision);
  if (!place) return undefined;
  const status = decision.truth === "yes" ? "open" : "unresolved";
  const lowering = policy.lower.find(
    (each) => decide(each.when, exposure).truth === "yes",
  );
  const severity = lowering?.to ?? policy.severity;
  const message =
    status === "open"
      ? fill(policy.message, exposure)
      : `cannot tell: ${doubt(decision)}`;
  return { policy, exposure, severity, status, place, message };
}

/**
 * The policies of one pack divide one subject between them, so a value that nobody knows leaves
 * several of them in doubt about the same rule. The doubt is said once, by the most severe of them,
 * and not at all where another policy of the pack has decided.
 */
function oncePerDoubt(judgements: readonly Judgement[]): Judgement[] {
  const open = judgements.filter((each) => each.status === "open");
  const decided = new Set(open.map((each) => each.policy.pack));
  const doubts = new Map<string, Judgement>();
  for (const doubt of judgements) {
    if (doubt.status === "open" || decided.has(doubt.policy.pack)) continue;
    const key = `${doubt.policy.pack} ${doubt.message}`;
    const known = doubts.get(key);
    if (!known || rank(doubt.severity) > rank(known.severity))
      doubts.set(key, doubt);
  }
  return [...open, ...doubts.values()];
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

function placeOf(
  policy: Policy,
  exposure: Exposure,
  decision: Decision,
): Value | undefined {
  const values = policy.at === null ? [] : (exposure.facts[policy.at] ?? []);
  const asked =
    decision.evidence.find((value) => values.includes(value)) ?? values[0];
  return (
    asked ?? decision.evidence[0] ?? Object.values(exposure.facts).flat()[0]
  );
}

function doubt(decision: Decision): string {
  for (const value of decision.evidence) if (!value.known) return value.why;
  return "a value is not known";
}

/** Fills `{resource}` and `{fact}` into a policy's message. */
function fill(message: string, exposure: Exposure): string {
  return message.replace(/\{([^{}]*)\}/g, (_, name: string) =>
    name === "resource" ? exposure.resource : showFact(exposure, name),
  );
}

function showFact(exposure: Exposure, name: string): string {
  const shown = (exposure.facts[name] ?? []).map((value) =>
    !value.known
      ? `an unknown ${name}`
      : value.sensitive
        ? `a sensitive ${name}`
        : typeof value.value === "object"
          ? showRange(value.value)
          : String(value.value),
  );
  return shown.length > 0 ? [...new Set(shown)].join(", ") : `no ${name}`;
}
