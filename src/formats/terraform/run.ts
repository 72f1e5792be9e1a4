import type { Exposure, Problem } from "../../model.ts";
import type { HclFile } from "../../syntax/hcl/tree.ts";
import type { Source } from "../../syntax/source.ts";
import type { World } from "../../world/world.ts";
import type { Extraction, Settings } from "../format.ts";
import { fileProblem } from "../file-problem.ts";
import { catalogueFor } from "./catalogue.ts";
import type { ModuleDefinition } from "./declarations.ts";
import { roleOf } from "./files.ts";
import { withFunctions } from "./functions/loaded.ts";
import { openValueFiles } from "./given.ts";
import { openLibrary } from "./library.ts";
import type { Library } from "./library.ts";
import { applyPlan } from "./plan/apply.ts";
import type { Plan } from "./plan/apply.ts";
import { judgeRoot, openRoot } from "./root.ts";
import type { RootRun } from "./root.ts";
import { rootFolders } from "./roots.ts";
import { readDoubtfulAgain } from "./second-reading.ts";
import { MOST_INSTANCES, startVisit } from "./visit.ts";
import type { Visit } from "./visit.ts";

/** What a run was given. */
export interface Taken {
  readonly files: readonly HclFile[];
  /** Files of values. */
  readonly values: ReadonlyMap<string, Source>;
  /** Folders of which single files were named. */
  readonly named: ReadonlySet<string>;
  readonly plans: readonly Plan[];
  /** With files that were not read. */
  readonly problems: readonly Problem[];
}

/** Judges every root module, then lets the plans say what the files leave open. */
export async function readTaken(
  world: World,
  settings: Settings,
  { values, named, plans, ...taken }: Taken,
): Promise<Extraction> {
  const files = await readDoubtfulAgain(taken.files);
  const library = openLibrary(world, files, named);
  const valueFiles = openValueFiles(world, values);
  for (const file of values.keys()) valueFiles.read(file);
  const catalogue = await catalogueFor(world, library, plans, settings.rows);
  const found: Problem[] = [];
  const shared = { world, settings, library, valueFiles, problems: found };
  const scanned = [...values.keys()];
  // Of a folder of which single files were named, the others count as well, as for Terraform.
  const withThoseOf = (folder: string): string[] => [
    ...new Set([
      ...scanned,
      ...world.list(folder).filter((file) => roleOf(file) === "variables"),
    ]),
  ];
  const roots = rootFolders(library).map((folder): RootRun => ({
    ...shared,
    files: named.has(folder) ? withThoseOf(folder) : scanned,
    definition: library.module(folder)!,
  }));
  const { exposures, left } = await withFunctions(() =>
    judge(roots, startVisit(library, catalogue), plans),
  );
  const besides = besidesOf(library, named);
  return {
    exposures: exposures.filter((each) => !isIn(each, besides.silent)),
    problems: eachOnce([
      ...taken.problems,
      ...[...files, ...besides.trees].flatMap((file) => file.problems),
      ...library
        .problems()
        .filter(({ span }) => !besides.silent.has(span.file)),
      ...[...valueFiles.problems, ...found],
      ...plans.flatMap((plan) => plan.problems),
      ...(left > 0 ? [] : [tooMany(taken.files)]),
    ]),
    besides: besides.read,
  };
}

/** A module that is used often is complained about once. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  return [
    ...new Map(
      problems.map((each) => [
        `${each.span.file} ${each.span.start} ${each.message}`,
        each,
      ]),
    ).values(),
  ];
}

function judge(
  roots: readonly RootRun[],
  run: Visit,
  plans: readonly Plan[],
): { readonly exposures: readonly Exposure[]; readonly left: number } {
  const owners = new Map<Exposure, ModuleDefinition>();
  for (const root of roots) {
    if (!run.concerns(root.definition)) continue;
    const before = run.exposures.length;
    judgeRoot(root, run);
    if (plans.length > 0)
      for (const each of run.exposures.slice(before))
        owners.set(each, root.definition);
  }
  const exposures = plans.reduce(
    (found: readonly Exposure[], plan) =>
      applyPlan(
        plan,
        found,
        roots.map((root) => openRoot(root, undefined, plan.variables)),
        run.catalogue,
        (each) => owners.get(each),
      ),
    run.exposures,
  );
  return { exposures, left: run.left };
}

function tooMany(files: readonly HclFile[]): Problem {
  return fileProblem(
    files[0]?.source.file ?? ".",
    `the modules make more than ${MOST_INSTANCES.toLocaleString("en")} instances, and what comes beyond was not checked. Check the roots one by one`,
  );
}

/** The files that calls led to; those around a named file only help to understand it. */
function besidesOf(
  library: Library,
  named: ReadonlySet<string>,
): {
  readonly trees: readonly HclFile[];
  readonly read: NonNullable<Extraction["besides"]>;
  readonly silent: ReadonlySet<string>;
} {
  const all = library.besides();
  const [around, called] = [true, false].map((wanted) =>
    all.filter(({ folder }) => named.has(folder) === wanted),
  );
  return {
    trees: called!.map(({ tree }) => tree),
    read: called!.map(({ read }) => read),
    silent: new Set(around!.map(({ read }) => read.source.file)),
  };
}

function isIn(exposure: Exposure, files: ReadonlySet<string>): boolean {
  if (files.size === 0) return false;
  const [value] = Object.values(exposure.facts).flat();
  return value !== undefined && files.has(value.span.file);
}
