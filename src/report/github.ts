import type { Finding, PolicyCard, Problem, Report } from "../model.ts";
import { fixSteps, whyLine } from "./advice.ts";

/**
 * Annotations as workflow commands.
 * - Data escapes `%`, CR and LF; properties also `:` and `,`:
 *   https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 * - A step shows 10 annotations of each level, first come first served; the message is cut at 4096
 *   characters: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 * - Columns count only where the annotation stays on one line.
 */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  readonly endColumn: number;
}

const PER_LEVEL = 10;
const MESSAGE_LIMIT = 4000;
const TITLE_LIMIT = 200;

/** The report as lines of workflow commands. */
export function renderGithub(report: Report): string {
  return annotationsOf(report).map(showAnnotation).join("");
}

/** At most ten annotations of a level, one per line of a file; the tenth says how many more there are and where. */
export function annotationsOf(report: Report): Annotation[] {
  const all = [
    ...mergeLines(report.findings.filter(isShown)).map((group) =>
      annotate(group, report.policies),
    ),
    ...report.problems.map(annotateProblem),
  ];
  return (["error", "warning", "notice"] as const).flatMap((level) =>
    withinLimit(all.filter((each) => each.level === level)),
  );
}

function isShown({ status }: Finding): boolean {
  return status === "open" || status === "unresolved";
}

/** Findings on the same line of the same file, gravest first; GitHub shows one box per line well. */
function mergeLines(findings: readonly Finding[]): Finding[][] {
  const lines = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.span.line} ${levelOf(finding)} ${finding.span.file}`;
    lines.set(key, [...(lines.get(key) ?? []), finding]);
  }
  return [...lines.values()];
}

const levels = { error: "error", warning: "warning", note: "notice" } as const;

function levelOf({ status, severity }: Finding): Annotation["level"] {
  return status === "open" ? levels[severity] : "notice";
}

function annotate(
  group: readonly Finding[],
  cards: ReadonlyMap<string, PolicyCard>,
): Annotation {
  const first = group[0]!;
  const { line, endLine, column, endColumn, file } = first.span;
  const messages = [...new Set(group.map((each) => sentence(each.message)))];
  const card = cards.get(first.policy);
  const advice = card && first.status === "open" ? adviceOf(card) : [];
  return {
    level: levelOf(first),
    title: first.title,
    message: [...messages, ...advice].join("\n").slice(0, MESSAGE_LIMIT),
    ...{ file, line, endLine, column, endColumn },
  };
}

function adviceOf(card: PolicyCard): string[] {
  return [
    "",
    `Why: ${whyLine(card.guidance)}`,
    ...fixSteps(card.guidance, 3).map((step, i) =>
      i === 0 ? `Fix: 1. ${step}` : `     ${i + 1}. ${step}`,
    ),
    `If it must stay: # portcullis: allow ${card.id} -- your reason (until YYYY-MM-DD)`,
  ];
}

function sentence(text: string): string {
  const capital = text[0] === undefined ? "" : text;
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

function annotateProblem({ span, message, severity }: Problem): Annotation {
  const { file, line, endLine, column, endColumn } = span;
  return {
    level: levels[severity],
    title: "Not checked in full",
    ...{ message, file, line, endLine, column, endColumn },
  };
}

function withinLimit(annotations: readonly Annotation[]): Annotation[] {
  if (annotations.length <= PER_LEVEL) return [...annotations];
  const shown = annotations.slice(0, PER_LEVEL - 1);
  const rest = annotations.slice(PER_LEVEL - 1);
  const places = rest.slice(0, 20).map(({ file, line }) => `${file}:${line}`);
  const more = rest.length > places.length ? ", ..." : "";
  const tenth = {
    ...rest[0]!,
    title: `${rest.length} more like these`,
    message: `GitHub shows ${PER_LEVEL} annotations of a level per step. ${rest.length} more are in the job summary and the log: ${places.join(", ")}${more}`,
  };
  return [
    ...shown,
    { ...tenth, message: tenth.message.slice(0, MESSAGE_LIMIT) },
  ];
}

function showAnnotation(annotation: Annotation): string {
  const { file, line, endLine, column, endColumn } = annotation;
  const oneLine = line === endLine && endColumn > column;
  const title = annotation.title.slice(0, TITLE_LIMIT);
  const columns = oneLine ? { col: column, endColumn } : {};
  return workflowCommand(
    annotation.level,
    { title, file, line, endLine, ...columns },
    annotation.message,
  );
}

/** One line that the runner obeys. Nothing in `properties` or `data` can end it or add to it. */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  data: string,
): string {
  const shown = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(`${value}`)}`,
  );
  return `::${name} ${shown.join(",")}::${escapeData(data)}\n`;
}

function escapeData(text: string): string {
  return text
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
