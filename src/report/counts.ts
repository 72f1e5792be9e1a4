import type { Report } from "../model.ts";

/** The numbers that every report gives, under the names of the JSON summary. */
export interface Counts {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  readonly unresolved: number;
  readonly suppressed: number;
  readonly baselined: number;
  readonly problems: number;
}

export function countsOf({ findings, problems, files }: Report): Counts {
  const open = findings.filter((each) => each.status === "open");
  const having = (status: string): number =>
    findings.filter((each) => each.status === status).length;
  const of = (severity: string): number =>
    open.filter((each) => each.severity === severity).length;
  return {
    files,
    ...{ error: of("error"), warning: of("warning"), note: of("note") },
    unresolved: having("unresolved"),
    suppressed: having("suppressed"),
    baselined: having("baselined"),
    problems: problems.length,
  };
}

/** `2 errors`, `1 error`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
