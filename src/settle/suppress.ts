import type { Finding, Problem, Span } from "../model.ts";
import { didYouMean } from "../nearest.ts";

/** A comment of a manifest. `covers` are the 1-based lines it speaks for, or nothing where it stands alone. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
  readonly covers: { readonly from: number; readonly to: number } | undefined;
}

interface Allowance {
  readonly comment: Comment;
  readonly policies: readonly string[];
  readonly reason: string;
  readonly until: string | null;
}

/** How such a comment must read; the date is optional. */
const FORM = "portcullis: allow POLICY[, POLICY] -- REASON (until YYYY-MM-DD)";

const directive = /^\s*portcullis\s*:\s*(.*?)\s*$/i;
const allow = /^allow\s+([\w-]+(?:\s*,\s*[\w-]+)*)\s*(?:--\s*(.*))?$/i;
/** The brackets may be forgotten, but the date must not become part of the reason. */
const untilClause =
  /\s*(?:\(\s*until\b\s*([^)]*)\)|\buntil\s+(\d{4}-\d\d-\d\d))\s*$/i;

/**
 * Marks the findings that a comment allows. A comment without effect (expired, unused, misspelt,
 * without a reason) is a problem of its own, unless it is for a policy that is `off`. `today` is an ISO
 * date in UTC.
 */
export function suppress(
  findings: readonly Finding[],
  comments: readonly Comment[],
  policies: readonly string[],
  today: string,
  off: readonly string[] = [],
): { findings: Finding[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const allowances: Allowance[] = [];
  for (const comment of comments) {
    const read = readComment(comment, [...policies, ...off], today);
    if (typeof read === "string")
      problems.push({ span: comment.span, severity: "warning", message: read });
    else if (read) allowances.push(read);
  }
  const used = new Set<string>();
  const settled = findings.map((finding) => {
    for (const policy of finding.silenced ?? [])
      for (const each of allowances)
        if (allows(each, { ...finding, policy }))
          used.add(useKey(each, policy));
    const allowance = allowances.find((each) => allows(each, finding));
    if (!allowance) return finding;
    used.add(useKey(allowance, finding.policy));
    const { reason, until } = allowance;
    return {
      ...finding,
      status: "suppressed" as const,
      suppression: { reason, until },
    };
  });
  for (const each of allowances)
    for (const policy of each.policies)
      if (!used.has(useKey(each, policy)) && !off.includes(policy))
        problems.push({
          span: each.comment.span,
          severity: "warning",
          message: `this comment allows ${policy}, but nothing here is found by it. Remove it, or move it to the line it is meant for`,
        });
  return { findings: settled, problems };
}

function useKey(allowance: Allowance, policy: string): string {
  return `${allowance.comment.span.file}\n${allowance.comment.span.start}\n${policy}`;
}

/** The allowance that a comment is, the complaint about one that fails, or nothing for other comments. */
function readComment(
  comment: Comment,
  policies: readonly string[],
  today: string,
): Allowance | string | undefined {
  const words = directive.exec(comment.text)?.[1];
  if (words === undefined) return undefined;
  const match = allow.exec(words);
  if (!match)
    return `this comment has no effect. Write "${FORM}"${didYouMean(words.split(/\s/)[0]!, ["allow"])}`;
  const ids = match[1]!.split(/\s*,\s*/);
  const unknown = ids.find((id) => !policies.includes(id));
  if (unknown !== undefined)
    return `this comment has no effect: there is no policy "${unknown}"${didYouMean(unknown, policies)}`;
  const clause = untilClause.exec(match[2] ?? "");
  const until = (clause?.[1] ?? clause?.[2])?.trim() ?? null;
  const reason = (match[2] ?? "").replace(untilClause, "").trim();
  if (reason === "")
    return `this comment has no effect: it gives no reason. Write "${FORM}"`;
  if (until !== null && !isDate(until))
    return `this comment has no effect: "${until}" is not a date like 2027-01-31`;
  if (until !== null && until < today)
    return `this comment allowed ${ids.join(", ")} until ${until} and has no effect any more. Close the port, or agree on a new date`;
  return { comment, policies: ids, reason, until };
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function allows(allowance: Allowance, finding: Finding): boolean {
  const { covers, span } = allowance.comment;
  return (
    covers !== undefined &&
    span.file === finding.span.file &&
    covers.from <= finding.span.line &&
    finding.span.line <= covers.to &&
    allowance.policies.includes(finding.policy)
  );
}
