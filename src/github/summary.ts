import type { Finding, PolicyCard, Problem, Report } from "../model.ts";
import { countsOf, plural } from "../report/counts.ts";
import { safeText } from "../report/safe.ts";

/**
 * A step's summary may have 1 MiB; above that GitHub drops all of it, so ours stays below and is cut
 * by whole findings: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const LIMIT_BYTES = 900_000;

/** The job summary: what was found and where, what to do about it, and what could not be decided. */
export function renderSummary(report: Report): string {
  const having = (status: Finding["status"]): Finding[] =>
    report.findings.filter((finding) => finding.status === status);
  const [open, unresolved] = [having("open"), having("unresolved")];
  const closing = [
    ...guidanceOf(report, open),
    ...listed("Cannot tell", unresolved.map(showDoubt)),
    ...listed("Allowed on purpose", having("suppressed").map(showAllowed)),
    ...listed("Not checked in full", report.problems.map(showProblem)),
  ];
  const opening = [`# Portcullis: ${headline(report)}`, ""];
  const table = open.length > 0 ? ["| | Where | What |", "|---|---|---|"] : [];
  const room = LIMIT_BYTES - bytes([...opening, ...table, ...closing]);
  const rows = fitting(open.map(showRow), room);
  const left = open.length - rows.length;
  const cut =
    left > 0
      ? [
          "",
          `${plural(left, "more finding")} did not fit here; the log holds them all.`,
        ]
      : [];
  return `${[...opening, ...table, ...rows, ...cut, "", ...closing].join("\n")}\n`;
}

function headline(report: Report): string {
  const counts = countsOf(report);
  const found = (["error", "warning", "note"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => plural(counts[severity], severity));
  return `${found.length > 0 ? found.join(", ") : "nothing found"} in ${plural(counts.files, "file")}`;
}

const icons = { error: "🛑", warning: "⚠️", note: "ℹ️" } as const;

function showRow(finding: Finding): string {
  return `| ${icons[finding.severity]} | ${place(finding.span)} | **${escape(finding.title)}**<br>${escape(finding.message)} |`;
}

/** The guidance of each policy that has a finding, folded; the same page once. */
function guidanceOf(report: Report, open: readonly Finding[]): string[] {
  const cards = [...new Set(open.map((finding) => finding.policy))]
    .flatMap((id) => report.policies.get(id) ?? [])
    .filter(
      (card, i, all) =>
        i ===
        all.findIndex((each) => each.guidance.title === card.guidance.title),
    );
  return cards.flatMap((card) => fold(card.guidance.title, showGuidance(card)));
}

function showGuidance({ guidance }: PolicyCard): string[] {
  return [
    ...["### What this means", guidance.meaning],
    ...["### Why this is a problem", guidance.why],
    ...["### How to check", guidance.check],
    ...["### How to fix", guidance.fix],
  ];
}

function fold(title: string, lines: readonly string[]): string[] {
  return [
    `<details><summary>${escape(title)}: what it means and how to fix it</summary>`,
    "",
    ...lines.flatMap((line) => [line, ""]),
    ...["</details>", ""],
  ];
}

function listed(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, 100);
  const more = lines.length - shown.length;
  return [
    ...[`## ${title}`, "", ...shown],
    ...(more > 0 ? [`- and ${more} more in the log`] : []),
    "",
  ];
}

function showDoubt(finding: Finding): string {
  return `- ${place(finding.span)} ${escape(finding.message)}`;
}

function showAllowed(finding: Finding): string {
  const { reason, until } = finding.suppression!;
  const end = until === null ? "" : ` (until ${until})`;
  return `- ${place(finding.span)} ${code(finding.policy)}: ${escape(reason)}${end}`;
}

function showProblem(problem: Problem): string {
  return `- ${place(problem.span)} ${escape(problem.message)}`;
}

function place({ file, line }: { file: string; line: number }): string {
  return code(`${file}:${line}`);
}

/** A code span that its content cannot leave, also inside a table. */
function code(text: string): string {
  const shown = safeText(text).replaceAll("|", "\\|");
  const longest = Math.max(
    0,
    ...[...shown.matchAll(/`+/g)].map((run) => run[0].length),
  );
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 ? " " : "";
  return `${fence}${space}${shown}${space}${fence}`;
}

/** Text in which Markdown and HTML mean nothing, and nobody is mentioned. */
function escape(text: string): string {
  return safeText(text)
    .replace(/[\\`*_{}[\]()#+!|~]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "@<!-- -->")
    .replace(/\b(https?):\/\//g, "$1:<!-- -->//");
}

function fitting(rows: readonly string[], room: number): string[] {
  let left = room;
  return rows.filter((row) => (left -= bytes([row])) >= 0);
}

function bytes(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
