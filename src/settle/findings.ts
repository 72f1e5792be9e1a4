import type {
  Exposure,
  Finding,
  Related,
  Severity,
  Span,
  Value,
} from "../model.ts";
import { fingerprintOf, identityOf } from "./fingerprint.ts";
import { bySpan, compare } from "./order.ts";
import { onceASubject, weight } from "./subjects.ts";

/** A policy's verdict on one exposure, as `policy/evaluate.ts` gives it. */
export interface Verdict {
  readonly policy: {
    readonly id: string;
    readonly title: string;
    readonly pack?: string;
  };
  readonly exposure: Exposure;
  readonly severity: Severity;
  readonly status: "open" | "unresolved";
  readonly place: Value;
  readonly message: string;
}

/**
 * One finding per policy and place, in the order of file, line, column and policy. What shares a
 * place (an anchor used by three services) becomes one finding with three instances. `frameOf`
 * gives the lines around a place; those of a plan are not shown, for secrets stand in it in clear text.
 */
export function findingsFrom(
  verdicts: readonly Verdict[],
  frameOf: (span: Span) => Finding["frame"],
): Finding[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const { file, start, end } = verdict.place.span;
    const key = `${verdict.policy.id}\n${file}\n${start}-${end}`;
    const group = groups.get(key);
    if (group) group.push(verdict);
    else groups.set(key, [verdict]);
  }
  const seen = new Map<string, number>();
  return onceASubject([...groups.values()])
    .map(merge)
    .sort(byPlace)
    .map((draft) => {
      const { policy, place, exposure } = draft.verdict;
      const identity = identityOf(policy.id, place.span.file, exposure);
      const nth = seen.get(identity) ?? 0;
      seen.set(identity, nth + 1);
      const { line } = place.span;
      const frame =
        exposure.format === "terraform-plan"
          ? { from: line, lines: [] }
          : frameOf(place.span);
      return findingOf(draft, `${identity}\n${nth}`, frame);
    });
}

function findingOf(
  { verdict, instances, related, silenced }: Draft,
  identity: string,
  frame: Finding["frame"],
): Finding {
  const { policy, exposure, severity, status, message, place } = verdict;
  return {
    ...{ policy: policy.id, severity, status, title: policy.title },
    ...(silenced.length > 0 && { silenced }),
    message: message + others(instances.length - 1),
    ...{ span: place.span, format: exposure.format },
    ...{ resource: exposure.resource, instances, exposure, related },
    fingerprint: () => fingerprintOf(identity),
    ...{ suppression: null, frame },
  };
}

interface Draft {
  readonly verdict: Verdict;
  readonly instances: readonly string[];
  readonly related: readonly Related[];
  /** Ids of other policies. */
  readonly silenced: readonly string[];
}

/** The gravest verdict speaks for all that share the place; an open one before an unresolved one. */
function merge(verdicts: readonly Verdict[]): Draft {
  const verdict = verdicts.reduce((gravest, each) =>
    weight(each) > weight(gravest) ? each : gravest,
  );
  const instances = [
    ...new Set(verdicts.map((each) => each.exposure.resource)),
  ];
  const related = [
    ...(verdict.place.origin ?? []),
    ...verdicts.flatMap(({ place, exposure }) => [
      ...(place.origin ?? []),
      ...exposure.related,
    ]),
  ];
  const byPlace = new Map(
    related.map((each) => [`${each.span.file} ${each.span.start}`, each]),
  );
  const policies = new Set(verdicts.map(({ policy }) => policy.id));
  policies.delete(verdict.policy.id);
  return {
    verdict,
    instances: instances.sort(),
    related: [...byPlace.values()],
    silenced: [...policies].sort(),
  };
}

function others(count: number): string {
  if (count === 0) return "";
  return count === 1 ? " (and 1 other)" : ` (and ${count} others)`;
}

function byPlace(a: Draft, b: Draft): number {
  return (
    bySpan(a.verdict.place.span, b.verdict.place.span) ||
    compare(a.verdict.policy.id, b.verdict.policy.id)
  );
}
