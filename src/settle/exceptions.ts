import type { Finding, Problem, Span } from "../model.ts";
import { didYouMean } from "../nearest.ts";

/** What a configuration file allows, for one policy. */
export interface Exception {
  readonly span: Span;
  readonly policy: string;
  readonly covers: (file: string) => boolean;
  /** The address of a resource or, without keys, of all its instances; every one where absent. */
  readonly resource?: string;
  readonly reason: string;
  /** ISO date, inclusive, UTC. */
  readonly until: string | null;
}

/** What a run knows besides its findings. */
export interface Run {
  readonly policies: readonly string[];
  /** Policies that are switched off. */
  readonly off: readonly string[];
  /** ISO date in UTC. */
  readonly today: string;
  /** The files that were read. */
  readonly files: readonly string[];
  /** Whether a person asked for some paths only: what is not used there may be used elsewhere. */
  readonly partial: boolean;
}

/**
 * Marks the findings that an exception allows. One without effect (expired, unused, for a policy
 * that does not exist) is a problem of its own, as it is with comments.
 */
export function except(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  run: Run,
): { findings: Finding[]; problems: Problem[] } {
  const faults = exceptions.map((each) => faultOf(each, run));
  const working = exceptions.filter((_, i) => faults[i] === undefined);
  const used = new Set<Exception>();
  const settled = findings.map((finding) => {
    const matching = working.filter((each) => allows(each, finding));
    for (const each of matching) used.add(each);
    for (const policy of finding.silenced ?? [])
      for (const each of working)
        if (allows(each, { ...finding, policy })) used.add(each);
    const [exception] = matching;
    if (!exception || finding.status === "suppressed") return finding;
    const { reason, until } = exception;
    const suppression = { reason, until };
    return { ...finding, status: "suppressed" as const, suppression };
  });
  const unused = working.filter(
    (each) => !used.has(each) && isExpected(each, run),
  );
  const problem = (span: Span, message: string): Problem => ({
    ...{ span, severity: "warning", message },
  });
  return {
    findings: settled,
    problems: [
      ...exceptions.flatMap(({ span }, i) =>
        faults[i] === undefined ? [] : [problem(span, faults[i])],
      ),
      ...unused.map(({ span, policy }) =>
        problem(
          span,
          `this entry allows ${policy}, but nothing is found that it covers. Remove it, or correct its path and resource`,
        ),
      ),
    ],
  };
}

function faultOf(
  { policy, until }: Exception,
  { policies, off, today }: Run,
): string | undefined {
  const ids = [...policies, ...off];
  if (!ids.includes(policy))
    return `this entry has no effect: there is no policy "${policy}"${didYouMean(policy, ids)}`;
  if (until !== null && until < today)
    return `this entry allowed ${policy} until ${until} and has no effect any more. Close the port, or agree on a new date`;
  return undefined;
}

/** Whether it should have been of use in this run. */
function isExpected({ policy, covers }: Exception, run: Run): boolean {
  if (run.off.includes(policy)) return false;
  return !run.partial || run.files.some(covers);
}

/** A finding about several resources is allowed when all of them are. */
function allows(
  { policy, covers, resource }: Exception,
  finding: Finding,
): boolean {
  if (policy !== finding.policy || !covers(finding.span.file)) return false;
  return (
    resource === undefined ||
    finding.instances.every(
      (address) => address === resource || withoutKeys(address) === resource,
    )
  );
}

function withoutKeys(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "");
}
