import type { Finding, PolicyCard, Problem, Report } from "../model.ts";
import { fixSteps, whyLine } from "./advice.ts";
import { countsOf, plural } from "./counts.ts";
import type { Counts } from "./counts.ts";
import { frameLines } from "./frame.ts";
import { painter } from "./paint.ts";
import type { Paint, Style } from "./paint.ts";
import { safeText } from "./safe.ts";

export interface TextOptions {
  readonly color: boolean;
  /** Show notes, undecided and allowed findings in full. */
  readonly verbose: boolean;
  /** Show only these findings, and no counts. */
  readonly only?: (finding: Finding) => boolean;
}

const severityStyle: Record<string, Style> = {
  error: "red",
  warning: "yellow",
  note: "cyan",
  unresolved: "magenta",
  suppressed: "gray",
  baselined: "gray",
};

const MOST_OF_A_KIND = 3;

/** The report for a person at a terminal: a frame for what matters, a line for the rest, counts at the end. */
export function renderText(report: Report, options: TextOptions): string {
  const paint = painter(options.color);
  const findings = report.findings.filter(options.only ?? (() => true));
  const isFramed = (each: Finding): boolean =>
    options.verbose || isUrgent(each);
  const framed = findings.filter(isFramed);
  const brief = findings.filter((each) => !isFramed(each) && isListed(each));
  const advised = new Set<string>();
  const sections = [
    ...framed.map((finding) => {
      const card = report.policies.get(finding.policy);
      const first =
        card && finding.status === "open" && !advised.has(card.guidance.title);
      if (first) advised.add(card.guidance.title);
      return showFramed(finding, first ? card : undefined, paint);
    }),
    ...(brief.length > 0
      ? [brief.map((each) => showBrief(each, paint)).join("\n")]
      : []),
    ...(options.only ? [] : showProblems(report.problems, paint)),
    ...(options.only ? [] : [showFooter(countsOf(report), report, paint)]),
  ];
  return sections.length > 0 ? `${sections.join("\n\n")}\n` : "";
}

function isUrgent({ status, severity }: Finding): boolean {
  return status === "open" && severity !== "note";
}

/** What a person accepted is counted, not listed. */
function isListed({ status }: Finding): boolean {
  return status === "open" || status === "unresolved";
}

function showFramed(
  finding: Finding,
  card: PolicyCard | undefined,
  paint: Paint,
): string {
  const { span, policy } = finding;
  const style = severityStyle[levelOf(finding)]!;
  const frame = frameLines(finding);
  const gutter = " ".repeat(frame.width);
  const note = (label: string, text: string): string =>
    `${gutter} ${paint("blue", "=")} ${paint("bold", `${label}:`)} ${safeText(text)}`;
  const steps = card ? fixSteps(card.guidance, 3) : [];
  return [
    `${paint(style, paint("bold", `${levelOf(finding)}[${safeText(policy)}]`))}${paint("bold", `: ${safeText(finding.title)}`)}`,
    `${gutter}${paint("blue", "-->")} ${safeText(span.file)}:${span.line}:${span.column}`,
    ...frame.lines.map(({ number, text, marks }) =>
      number === null
        ? `${gutter} ${paint("blue", "|")} ${" ".repeat(marks!.from)}${paint(style, "^".repeat(marks!.length))} ${paint(style, safeText(finding.message))}`
        : `${paint("blue", `${number.padStart(frame.width)} |`)} ${text}`,
    ),
    ...(frame.lines.length === 0 ? [note("here", finding.message)] : []),
    ...finding.related
      .slice(0, 5)
      .map(({ span: at, message }) =>
        note("see", `${at.file}:${at.line}:${at.column}: ${message}`),
      ),
    ...(finding.suppression
      ? [note("allowed", allowance(finding.suppression))]
      : []),
    ...(card ? [note("why", whyLine(card.guidance))] : []),
    ...steps.map((step, i) =>
      i === 0
        ? note("fix", `1. ${step}`)
        : `${gutter}        ${i + 1}. ${safeText(step)}`,
    ),
  ].join("\n");
}

function levelOf({ status, severity }: Finding): string {
  return status === "open" ? severity : status;
}

function allowance({
  reason,
  until,
}: NonNullable<Finding["suppression"]>): string {
  return until === null ? reason : `${reason} (until ${until})`;
}

function showBrief(finding: Finding, paint: Paint): string {
  const { span, policy, message } = finding;
  const level = levelOf(finding);
  const place = `${safeText(span.file)}:${span.line}:${span.column}`;
  return `${paint(severityStyle[level]!, level)} ${place} ${safeText(message)} ${paint("gray", `[${safeText(policy)}]`)}`;
}

/** Of many problems of one kind, the first few are shown, and how many more there are. */
function showProblems(problems: readonly Problem[], paint: Paint): string[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const same = kinds.get(problem.message);
    if (same) same.push(problem);
    else kinds.set(problem.message, [problem]);
  }
  const lines = [...kinds.values()].flatMap((same) => {
    const more = same.length - MOST_OF_A_KIND;
    return same.slice(0, MOST_OF_A_KIND).map(({ span, message }, i) => {
      const place = `${safeText(span.file)}:${span.line}:${span.column}`;
      const last = i === MOST_OF_A_KIND - 1 && more > 0;
      return `${paint("yellow", "problem")} ${place} ${safeText(message)}${last ? ` (and ${more} more like it)` : ""}`;
    });
  });
  return lines.length > 0 ? [lines.join("\n")] : [];
}

function showFooter(counts: Counts, report: Report, paint: Paint): string {
  const found = (["error", "warning", "note"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) =>
      paint(severityStyle[severity]!, plural(counts[severity], severity)),
    );
  const aside = [
    counts.unresolved > 0 && `${counts.unresolved} undecided`,
    counts.suppressed > 0 && `${counts.suppressed} allowed`,
    counts.baselined > 0 && `${counts.baselined} in the baseline`,
    counts.problems > 0 && plural(counts.problems, "problem"),
  ].filter((part) => part !== false);
  const summary = `${found.length > 0 ? found.join(", ") : paint("green", "nothing found")} in ${plural(counts.files, "file")}${aside.length > 0 ? ` (${aside.join(", ")})` : ""}`;
  const first = report.findings.find((each) => isUrgent(each))?.policy;
  return first === undefined
    ? summary
    : `${summary}\n${paint("gray", `portcullis explain ${safeText(first)} tells more`)}`;
}
