import type { Report, Severity } from "../model.ts";
import { didYouMean } from "../nearest.ts";
import { UsageError } from "../options.ts";
import { version } from "../version.ts";
import { renderGithub } from "./github.ts";
import { renderJson } from "./json.ts";
import { renderText } from "./text.ts";
import type { TextOptions } from "./text.ts";

export interface ReportOptions extends TextOptions {
  /** What a finding that cannot be decided counts as. */
  readonly unresolved: Severity;
}

/** A report as text for one kind of reader. */
export type Reporter = (report: Report, options: ReportOptions) => string;

/** THE table of outputs. */
const reporters: Record<string, Reporter> = {
  text: renderText,
  json: (report) => renderJson(report, version()),
  github: (report, { unresolved }) => renderGithub(report, unresolved),
};

/** Throws `UsageError` for an output that does not exist. */
export function reporterNamed(name: string): Reporter {
  const reporter = Object.hasOwn(reporters, name) ? reporters[name] : undefined;
  if (!reporter)
    throw new UsageError(
      `there is no format "${name}"${didYouMean(name, Object.keys(reporters)) || `. There is ${Object.keys(reporters).join(", ")}`}`,
    );
  return reporter;
}
