import type { Finding, Report, Severity } from "./model.ts";
import type { FailOn } from "./options.ts";

const rank: Record<FailOn, number> = {
  note: 0,
  warning: 1,
  error: 2,
  never: 3,
};

/** How findings and problems decide whether a check fails. */
export interface Gate {
  readonly failOn: FailOn;
  /** What a finding that cannot be decided counts as. */
  readonly unresolved: Severity;
}

/** Whether this finding alone makes the check fail. */
export function fails(finding: Finding, gate: Gate): boolean {
  if (finding.status === "suppressed" || finding.status === "baselined")
    return false;
  const counts =
    finding.status === "unresolved" ? gate.unresolved : finding.severity;
  return rank[counts] >= rank[gate.failOn];
}

/** 0 or 1: nothing, or something at or above `--fail-on`. */
export function exitCodeOf(report: Report, gate: Gate): 0 | 1 {
  const found = report.findings.some((finding) => fails(finding, gate));
  const broken = report.problems.some(
    (problem) => rank[problem.severity] >= rank[gate.failOn],
  );
  return found || broken ? 1 : 0;
}
