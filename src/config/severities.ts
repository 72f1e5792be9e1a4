import type { Severity } from "../model.ts";
import { didYouMean } from "../nearest.ts";
import { severities } from "../policy/policy.ts";
import type { Policy } from "../policy/policy.ts";
import type { Complaint } from "../strict/complaints.ts";
import type { SeverityChoice } from "./configuration.ts";

export interface Chosen {
  readonly policies: readonly Policy[];
  /** Ids of policies that are switched off. */
  readonly off: readonly string[];
  readonly complaints: readonly Complaint[];
}

/** The policies with the severities that a configuration gives them; `leftOut` are ids of others that there are. */
export function chooseSeverities(
  policies: readonly Policy[],
  choices: readonly SeverityChoice[],
  leftOut: readonly string[] = [],
): Chosen {
  const ids = [...policies.map(({ id }) => id), ...leftOut];
  const chosen = new Map(choices.map(({ policy, to }) => [policy, to]));
  const isOff = ({ id }: Policy): boolean => chosen.get(id) === "off";
  return {
    policies: policies
      .filter((policy) => !isOff(policy))
      .map((policy) => {
        const to = chosen.get(policy.id);
        return to === undefined || to === "off"
          ? policy
          : withSeverity(policy, to);
      }),
    off: policies.filter(isOff).map(({ id }) => id),
    complaints: choices
      .filter(({ policy }) => !ids.includes(policy))
      .map(({ policy, span }) => ({
        span,
        message: `there is no policy "${policy}"${didYouMean(policy, ids)}`,
      })),
  };
}

/** What the policy itself lowers is never above what it is lowered from. */
function withSeverity(policy: Policy, severity: Severity): Policy {
  return {
    ...policy,
    severity,
    lower: policy.lower.map(({ to, when }) => ({
      to: lesser(to, severity),
      when,
    })),
  };
}

function lesser(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) < severities.indexOf(b) ? a : b;
}
