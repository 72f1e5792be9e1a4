import { extract } from "./formats/extract.ts";
import type { Settings } from "./formats/format.ts";
import type { Report } from "./model.ts";
import { evaluate } from "./policy/evaluate.ts";
import type { Policy } from "./policy/policy.ts";
import { findingsFrom } from "./settle/findings.ts";
import { framesOf } from "./settle/frames.ts";
import { sortProblems } from "./settle/order.ts";
import { suppress } from "./settle/suppress.ts";
import { discover } from "./world/discover.ts";
import type { World } from "./world/world.ts";

export interface Request {
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  readonly policies: readonly Policy[];
  readonly settings: Settings;
  /** Whether comments in the manifests may allow findings. */
  readonly suppressions: boolean;
  /** ISO date in UTC: until when an allowance holds is compared with it. */
  readonly today: string;
}

export type Checked = Report & {
  /** Paths that were asked for and do not exist. */
  readonly missing: readonly string[];
};

/** Discover, parse, extract, evaluate, settle: what `request` asks of the files of `world`, as a report. */
export async function check(world: World, request: Request): Promise<Checked> {
  const { policies, settings } = request;
  const found = await discover(world, request.paths, request.exclude);
  const read = await extract(world, found.files, found.named, settings);
  const verdicts = evaluate(policies, read.exposures);
  const drafts = findingsFrom(verdicts, framesOf(read.sources));
  const comments = request.suppressions ? read.comments : [];
  const ids = policies.map((policy) => policy.id);
  const settled = suppress(drafts, comments, ids, request.today);
  const seen = new Set(settled.findings.map((finding) => finding.policy));
  return {
    findings: settled.findings,
    problems: sortProblems([...read.problems, ...settled.problems]),
    files: read.sources.size,
    policies: new Map(
      policies
        .filter(({ id }) => seen.has(id))
        .map((policy) => [policy.id, policy]),
    ),
    missing: found.missing,
  };
}
