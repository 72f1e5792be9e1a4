import type { Exposure, Severity } from "../model.ts";
import type { Verdict } from "./findings.ts";

const severityRank: Record<Severity, number> = {
  error: 2,
  warning: 1,
  note: 0,
};

/** An open verdict counts for more than an unresolved one. */
export function weight(verdict: Verdict): number {
  return (verdict.status === "open" ? 10 : 0) + severityRank[verdict.severity];
}

/**
 * The policies of one pack divide a subject between them, so that of one exposure only one of them
 * speaks. A written value can be several exposures (a Dockerfile by itself, and in the service that
 * builds it), of which several of them speak: the gravest does it for all. Each group is what one
 * policy says of one place.
 */
export function onceASubject(groups: readonly Verdict[][]): Verdict[][] {
  const places = new Map<string, Verdict[][]>();
  for (const group of groups) {
    const { policy, exposure, place } = group[0]!;
    const { file, start, end } = place.span;
    const key = `${policy.pack} ${exposure.kind} ${start}-${end} ${file}`;
    const others = places.get(key);
    if (others) others.push(group);
    else places.set(key, [group]);
  }
  return [...places.values()].flatMap((each) =>
    each.length > 1 ? joined(each) : each,
  );
}

function joined(groups: readonly Verdict[][]): Verdict[][] {
  const gravest = (group: readonly Verdict[]) => Math.max(...group.map(weight));
  const kept: Verdict[][] = [];
  for (const group of groups.toSorted((a, b) => gravest(b) - gravest(a))) {
    const graver = kept.find((each) => areOneSubject(each, group));
    if (graver) graver.push(...group);
    else kept.push([...group]);
  }
  return kept;
}

/** No exposure has both verdicts, and some of one are about the same ports as some of the other. */
function areOneSubject(
  group: readonly Verdict[],
  other: readonly Verdict[],
): boolean {
  const exposures = new Set(group.map(({ exposure }) => exposure));
  const ports = new Set(group.map(({ exposure }) => portsOf(exposure)));
  ports.delete("");
  return (
    !other.some(({ exposure }) => exposures.has(exposure)) &&
    other.some(({ exposure }) => ports.has(portsOf(exposure)))
  );
}

function portsOf({ facts }: Exposure): string {
  const ports = (facts["port"] ?? []).map((each) =>
    each.known ? each.value : each.why,
  );
  return ports.length > 0 ? JSON.stringify(ports) : "";
}
