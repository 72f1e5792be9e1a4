import { extract } from "./formats/extract.ts";
import type { Settings } from "./formats/format.ts";
import type { Problem, Report } from "./model.ts";
import { evaluate } from "./policy/evaluate.ts";
import type { Policy } from "./policy/policy.ts";
import { except } from "./settle/exceptions.ts";
import type { Exception } from "./settle/exceptions.ts";
import { findingsFrom } from "./settle/findings.ts";
import { framesOf } from "./settle/frames.ts";
import { sortProblems } from "./settle/order.ts";
import { suppress } from "./settle/suppress.ts";
import { discover } from "./world/discover.ts";
import type { World } from "./world/world.ts";

export interface Request {
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  /** The folder that the globs of `exclude` are relative to; the working directory where not given. */
  readonly excludeFrom?: string;
  readonly policies: readonly Policy[];
  /** Ids of policies that are switched off. */
  readonly off?: readonly string[];
  readonly settings: Settings;
  /** Whether comments in the manifests, and `exceptions`, may allow findings. */
  readonly suppressions: boolean;
  readonly exceptions?: readonly Exception[];
  /** What is known to be wrong before anything is read. */
  readonly problems?: readonly Problem[];
  /** Whether `paths` are only some of what there is to check. */
  readonly partial?: boolean;
  /** ISO date in UTC: until when an allowance holds is compared with it. */
  readonly today: string;
}

export type Checked = Report & {
  /** Paths that were asked for and do not exist. */
  readonly missing: readonly string[];
};

/** Discover, parse, extract, evaluate, settle: what `request` asks of the files of `world`, as a report. */
export async function check(world: World, request: Request): Promise<Checked> {
  const { policies, settings, paths, exclude, today, off = [] } = request;
  const found = await discover(world, paths, exclude, request.excludeFrom);
  const read = await extract(world, found.files, found.named, settings);
  const verdicts = evaluate(policies, read.exposures).filter(
    ({ place }) => !found.leavesOut(place.span.file),
  );
  const drafts = findingsFrom(verdicts, framesOf(read.sources));
  const comments = request.suppressions ? read.comments : [];
  const ids = policies.map((policy) => policy.id);
  const commented = suppress(drafts, comments, ids, today, off);
  const exceptions = request.suppressions ? (request.exceptions ?? []) : [];
  const settled = except(commented.findings, exceptions, {
    ...{ policies: ids, off, today, files: [...read.sources.keys()] },
    partial: request.partial ?? false,
  });
  const seen = new Set(settled.findings.map((finding) => finding.policy));
  return {
    findings: settled.findings,
    problems: sortProblems([
      ...(request.problems ?? []),
      ...read.problems.filter(({ span }) => !found.leavesOut(span.file)),
      ...commented.problems,
      ...settled.problems,
    ]),
    files: read.sources.size,
    policies: new Map(
      policies
        .filter(({ id }) => seen.has(id))
        .map((policy) => [policy.id, policy]),
    ),
    missing: found.missing,
  };
}
