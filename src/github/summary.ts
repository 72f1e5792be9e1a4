import type { Finding, PolicyCard, Problem, Report } from "../model.ts";
import { countsOf, plural } from "../report/counts.ts";
import { safeStart } from "../report/safe.ts";

/**
 * A step's summary may have 1 MiB; above that GitHub drops all of it, so ours stays below and is cut
 * by whole findings: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const LIMIT_BYTES = 900_000;
const LIST_BYTES = 100_000;
const GUIDANCE_BYTES = 300_000;
const MOST_LISTED = 100;

/**
 * The job summary: what was found and where, what could not be decided, and what to do. The guidance
 * comes last, because a page of somebody's own may leave its fences or tags open.
 */
export function renderSummary(report: Report): string {
  const having = (status: Finding["status"]): Finding[] =>
    report.findings.filter((finding) => finding.status === status);
  const open = having("open");
  const closing = [
    ...listed("Cannot tell", having("unresolved").map(showDoubt)),
    ...listed("Allowed on purpose", having("suppressed").map(showAllowed)),
    ...listed("Not checked in full", report.problems.map(showProblem)),
    ...guidanceOf(report, open),
  ];
  const opening = [`# Portcullis: ${headline(report)}`, ""];
  const table =
    open.length > 0 ? ["| Severity | Where | What |", "|---|---|---|"] : [];
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
  if (counts.files === 0 && counts.problems === 0) return "nothing to check";
  const found = (["error", "warning", "note"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => plural(counts[severity], severity));
  return `${found.length > 0 ? found.join(", ") : "nothing found"} in ${plural(counts.files, "file")}`;
}

const icons = { error: "🛑", warning: "⚠️", note: "ℹ️" } as const;

function showRow(finding: Finding): string {
  const origins = finding.related
    .slice(0, 2)
    .map(({ span, message }) => `<br>see ${place(span)}: ${escape(message)}`);
  const what = `<b>${escape(finding.title)}</b><br>${escape(finding.message)}${origins.join("")}`;
  return `| ${icons[finding.severity]} ${finding.severity} | ${place(finding.span)} | ${what} |`;
}

/** The guidance of each policy that has a finding, folded; the same page once. */
function guidanceOf(report: Report, open: readonly Finding[]): string[] {
  const cards = [...new Set(open.map((finding) => finding.policy))].flatMap(
    (id) => report.policies.get(id) ?? [],
  );
  const pages = new Map(cards.map((card) => [card.guidance.title, card]));
  const folded = [...pages.values()].map(fold);
  const shown = fitting(folded, GUIDANCE_BYTES);
  const left = folded.length - shown.length;
  return left > 0
    ? [`${plural(left, "page")} of guidance did not fit here.`, "", ...shown]
    : shown;
}

function fold({ guidance }: PolicyCard): string {
  const { title, meaning, why, check, fix } = guidance;
  return [
    `<details><summary><b>${escape(title)}</b> - what it means and how to fix it</summary>`,
    ...["### What this means", meaning],
    ...["### Why this is a problem", why],
    ...["### How to check", check],
    ...["### How to fix", fix],
    "</details>\n",
  ].join("\n\n");
}

function listed(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const shown = fitting(lines.slice(0, MOST_LISTED), LIST_BYTES);
  const left = lines.length - shown.length;
  return [
    ...[`## ${title}`, "", ...shown],
    ...(left > 0 ? [`- and ${left} more in the log`] : []),
    "",
  ];
}

function showDoubt(finding: Finding): string {
  return `- ${place(finding.span)} ${escape(finding.message)}`;
}

function showAllowed(finding: Finding): string {
  const { reason, until } = finding.suppression!;
  const end = until === null ? "" : ` (until ${escape(until)})`;
  return `- ${place(finding.span)} ${code(finding.policy)}: ${escape(reason)}${end}`;
}

function showProblem(problem: Problem): string {
  return `- ${place(problem.span)} ${escape(problem.message)}`;
}

function place({ file, line }: { file: string; line: number }): string {
  return code(`${file}:${line}`);
}

function code(text: string): string {
  return `<code>${escape(text)}</code>`;
}

/**
 * Text in which Markdown and HTML mean nothing, inside a table and inside HTML too, with nothing
 * that GitHub turns into a mention, a link or a formula:
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
function escape(text: string): string {
  return safeStart(text, MOST_CHARACTERS).replace(
    /[&<>\\`*_~[\]|]|[@#](?=\w)|:(?=\/\/)|www(?=\.)|\$/gi,
    (sign) => {
      if (sign === "$") return "<span>$</span>";
      return /[@#:w]/i.test(sign)
        ? `${sign}<!-- -->`
        : `&#${sign.charCodeAt(0)};`;
    },
  );
}

/** What a person reads in a row; the JSON report holds the rest. */
const MOST_CHARACTERS = 500;

function fitting(rows: readonly string[], room: number): string[] {
  let left = room;
  return rows.filter((row) => (left -= bytes([row])) >= 0);
}

function bytes(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
