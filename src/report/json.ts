import type {
  Exposure,
  Finding,
  Problem,
  Related,
  Report,
  Span,
  Value,
} from "../model.ts";
import { countsOf } from "./counts.ts";
import { safeJson } from "./safe.ts";

/** The report as JSON, version 1: the shape that scripts rely on (CONTRIBUTING.md). Ends with a newline. */
export function renderJson(report: Report, version: string): string {
  const counts = countsOf(report);
  const shape = {
    version: 1,
    tool: { name: "portcullis", version },
    summary: { ...counts, new: 0, existing: 0, fixed: 0 },
    findings: report.findings.map(showFinding),
    problems: report.problems.map(showProblem),
  };
  return print(shape);
}

/** What was understood, as JSON, version 1. */
export function renderExposuresJson(
  exposures: readonly Exposure[],
  problems: readonly Problem[],
): string {
  const shape = {
    version: 1,
    exposures: exposures.map((exposure) => ({
      ...{ kind: exposure.kind, format: exposure.format },
      resource: exposure.resource,
      ...showSpan(Object.values(exposure.facts).flat()[0]!.span),
      facts: Object.fromEntries(
        Object.entries(exposure.facts).map(([name, values]) => [
          name,
          values.map(showValue),
        ]),
      ),
    })),
    problems: problems.map(showProblem),
  };
  return print(shape);
}

function print(shape: object): string {
  return `${safeJson(JSON.stringify(shape, null, 2))}\n`;
}

function showFinding(finding: Finding): object {
  const { policy, severity, status, title, message } = finding;
  const { format, resource, instances, suppression } = finding;
  return {
    ...{ policy, severity, status, change: null, title, message },
    ...showSpan(finding.span),
    ...{
      format,
      resource,
      instances,
      exposure: showExposure(finding.exposure),
    },
    related: finding.related.map(showRelated),
    fingerprint: finding.fingerprint(),
    ...{ suppression, fix: null },
  };
}

function showSpan({ file, line, column, endLine, endColumn }: Span): object {
  return { file, line, column, endLine, endColumn };
}

function showRelated({ span, message }: Related): object {
  const { file, line, column } = span;
  return { file, line, column, message };
}

function showProblem({ span, severity, message }: Problem): object {
  const { file, line, column } = span;
  return { file, line, column, severity, message };
}

/** Ports under `ports`, sources under `sources`; every other fact under its name, alone where there is one value. */
function showExposure({ kind, facts }: Exposure): object {
  const shown: Record<string, unknown> = { kind };
  for (const [name, values] of Object.entries(facts)) {
    const known = values.map(showValue);
    if (name === "port") shown["ports"] = known;
    else if (name === "source") shown["sources"] = known;
    else shown[name] = known.length === 1 ? known[0] : known;
  }
  return shown;
}

/** A range as `[from, to]`; what cannot be known as `{ "unknown": why }`, what must not as `{ "sensitive": true }`. */
function showValue(value: Value): unknown {
  if (!value.known) return { unknown: value.why };
  if (value.sensitive) return { sensitive: true };
  const { value: one } = value;
  return typeof one === "object" ? [one.from, one.to] : one;
}
