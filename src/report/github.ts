import type {
  Finding,
  PolicyCard,
  Problem,
  Report,
  Severity,
} from "../model.ts";
import { fixSteps, whyLine } from "./advice.ts";
import { plural } from "./counts.ts";
import { clip, safeStart, safeText } from "./safe.ts";

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
/** The runner cuts at 4096; secrets that it masks may grow. */
export const MESSAGE_LIMIT = 4000;
const TITLE_LIMIT = 200;
/** What one finding may say, so that the advice below it still fits. */
const SENTENCE_LIMIT = 600;
const MOST_SENTENCES = 4;

/** The report as lines of workflow commands. `undecided` is what a finding that cannot be decided counts as. */
export function renderGithub(
  report: Report,
  undecided: Severity = "note",
): string {
  return annotationsOf(report, undecided).map(showAnnotation).join("");
}

/** At most ten annotations of a level, one per line of a file; the tenth says how many more there are and where. */
export function annotationsOf(
  report: Report,
  undecided: Severity = "note",
): Annotation[] {
  const level = ({ status, severity }: Finding): Level =>
    levels[status === "open" ? severity : undecided];
  const all = [
    ...mergeLines(report.findings.filter(isShown)).map((group) =>
      annotate(group, level, report.policies),
    ),
    ...report.problems.map(annotateProblem),
  ];
  return gravestFirst.flatMap((each) =>
    withinLimit(all.filter((annotation) => annotation.level === each)),
  );
}

function isShown({ status }: Finding): boolean {
  return status === "open" || status === "unresolved";
}

/** Findings on the same line of the same file: GitHub shows one box per line well. */
function mergeLines(findings: readonly Finding[]): Finding[][] {
  const lines = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.span.line} ${finding.span.file}`;
    const group = lines.get(key);
    if (group) group.push(finding);
    else lines.set(key, [finding]);
  }
  return [...lines.values()];
}

type Level = Annotation["level"];

const gravestFirst = ["error", "warning", "notice"] as const;
const levels = { error: "error", warning: "warning", note: "notice" } as const;

/** The gravest finding of a line gives the annotation its level, title, columns and advice. */
function annotate(
  group: readonly Finding[],
  level: (finding: Finding) => Level,
  cards: ReadonlyMap<string, PolicyCard>,
): Annotation {
  const findings = gravestFirst.flatMap((each) =>
    group.filter((finding) => level(finding) === each),
  );
  const first = findings[0]!;
  const { line, endLine, column, endColumn, file } = first.span;
  const shown = findings.slice(0, MOST_SENTENCES);
  const left = findings.length - shown.length;
  const message = [
    ...new Set(shown.flatMap((each) => tell(each, titleOf(first)))),
    ...(left > 0 ? [`And ${left} more on this line.`] : []),
    ...adviceOf(findings, cards),
  ];
  return {
    level: level(first),
    title: titleOf(first),
    message: message.join("\n"),
    ...{ file, line, endLine, column, endColumn },
  };
}

function titleOf({ status, title }: Finding): string {
  return status === "open" ? title : `Undecided: ${title}`;
}

/** What was found, under its own title where the annotation's is another's, and where it comes from. */
function tell(finding: Finding, heading: string): string[] {
  const title = titleOf(finding);
  const text = safeStart(finding.message, SENTENCE_LIMIT);
  return [
    (title === heading ? "" : `${safeStart(title, TITLE_LIMIT)}: `) +
      sentence(text),
    ...finding.related
      .slice(0, 2)
      .map(({ span, message }) =>
        safeStart(`See ${span.file}:${span.line}: ${message}`, 300),
      ),
  ];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function adviceOf(
  findings: readonly Finding[],
  cards: ReadonlyMap<string, PolicyCard>,
): string[] {
  const open = findings.filter(({ status }) => status === "open");
  const card = cards.get(open[0]?.policy ?? "");
  if (!card) return [];
  const ids = [...new Set(open.map(({ policy }) => policy))].join(", ");
  return [
    "",
    `Why: ${clip(whyLine(card.guidance), 300)}`,
    ...fixSteps(card.guidance, 3).map((step, i) =>
      clip(`${i === 0 ? "Fix: " : "     "}${i + 1}. ${step}`, 300),
    ),
    // JSON has no comments.
    ...(findings[0]!.span.file.endsWith(".json")
      ? []
      : [
          `If it must stay: # portcullis: allow ${ids} -- your reason (until YYYY-MM-DD)`,
        ]),
  ];
}

function annotateProblem({ span, message, severity }: Problem): Annotation {
  const { file, line, endLine, column, endColumn } = span;
  return {
    level: levels[severity],
    title: "Not checked in full",
    message: safeStart(message, MESSAGE_LIMIT),
    ...{ file, line, endLine, column, endColumn },
  };
}

function withinLimit(annotations: readonly Annotation[]): Annotation[] {
  if (annotations.length <= PER_LEVEL) return [...annotations];
  const rest = annotations.slice(PER_LEVEL - 1);
  const places = rest
    .slice(0, 20)
    .map(({ file, line }) => safeStart(`${file}:${line}`, 150));
  const more = rest.length > places.length ? ", ..." : "";
  const [tenth] = rest as [Annotation];
  return [
    ...annotations.slice(0, PER_LEVEL - 1),
    {
      ...tenth,
      title: `${plural(rest.length, `more ${tenth.level}`)} not shown`,
      message: `GitHub shows ${PER_LEVEL} of a level per step. ${rest.length} more are in the job summary and the log: ${places.join(", ")}${more}`,
    },
  ];
}

function showAnnotation(annotation: Annotation): string {
  const { file, line, endLine, column, endColumn } = annotation;
  const oneLine = line === endLine && endColumn > column;
  const title = safeStart(annotation.title, TITLE_LIMIT);
  const columns = oneLine ? { col: column, endColumn } : {};
  const message = annotation.message.split("\n").map(safeText).join("\n");
  return workflowCommand(
    annotation.level,
    { title, file, line, endLine, ...columns },
    clip(message, MESSAGE_LIMIT),
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
