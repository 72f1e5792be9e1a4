import type { Exposure, Problem } from "../../model.ts";
import type { World } from "../../world/world.ts";
import type { Settings } from "../format.ts";
import { accessBelow } from "./access.ts";
import { openBudget } from "./budget.ts";
import { candidateExposures } from "./candidates.ts";
import type { ModuleDefinition } from "./declarations.ts";
import { relativePath } from "./files.ts";
import { moduleFinder } from "./finder.ts";
import { automaticFiles, valuesFor } from "./given.ts";
import type { ValueFiles } from "./given.ts";
import { openInstance } from "./instance.ts";
import type { Given, ModuleInstance } from "./instance.ts";
import type { Library } from "./library.ts";
import { givenWithPlan } from "./plan/variables.ts";
import type { PlannedVariables } from "./plan/variables.ts";
import { candidatesOf } from "./roots.ts";
import { openFilters } from "./shadow/filters.ts";
import { hasDefault } from "./variables.ts";
import { visit } from "./visit.ts";
import type { Visit } from "./visit.ts";

/** A root module, and what its run knows. */
export interface RootRun {
  readonly world: World;
  readonly settings: Settings;
  readonly library: Library;
  readonly valueFiles: ValueFiles;
  /** The files of values that there are. */
  readonly files: readonly string[];
  readonly definition: ModuleDefinition;
  /** What turns out to be wrong while values are worked out. */
  readonly problems: Problem[];
}

/**
 * Judges a root once with what loads by itself and once for each variable file that a person may
 * name. Where a variable has no value without such a file, only the latter can be planned.
 */
export function judgeRoot(root: RootRun, run: Visit): void {
  const { settings, library, definition, files } = root;
  const isChosen = (settings.variables ?? []).some((each) => "file" in each);
  const candidates = isChosen
    ? []
    : candidatesOf(
        definition.folder,
        files,
        (folder) => library.module(folder) !== undefined,
      );
  const judge = (candidate?: string): readonly Exposure[] => {
    const own: Visit = { ...run, exposures: [], filters: openFilters() };
    visit(openRoot(root, candidate), own);
    run.left = own.left;
    return own.filters.judge(own.exposures);
  };
  const alone = candidates.length === 0 || isComplete(root) ? judge() : [];
  const more = candidateExposures(alone, candidates, judge, root.valueFiles);
  for (const exposure of [...alone, ...more]) run.exposures.push(exposure);
}

/** Whether every variable has a value without another file. */
function isComplete(root: RootRun): boolean {
  const given = givenTo(root, undefined);
  return [...root.definition.variables].every(
    ([name, declaration]) => hasDefault(declaration) || given.has(name),
  );
}

/** The root module with the values that load by themselves, and those of a candidate or a plan. */
export function openRoot(
  root: RootRun,
  candidate?: string,
  planned: PlannedVariables = new Map(),
): ModuleInstance {
  const { world, library, definition } = root;
  const { folder } = definition;
  const shared = {
    files: accessBelow(world, folder),
    findModule: moduleFinder(world, library, folder),
    budget: openBudget(),
    complain: (problem: Problem) => void root.problems.push(problem),
    pathOf: (at: string) => relativePath(folder, at),
  };
  const given = givenWithPlan(definition, givenTo(root, candidate), planned);
  return openInstance(definition, shared, given, {
    ...{ address: "", path: [], callers: [], possible: false },
  });
}

/** Looking for them costs more than all the rest of opening a root. */
const automaticOf = new WeakMap<ModuleDefinition, readonly string[]>();

function givenTo(
  { world, settings, definition, files, valueFiles }: RootRun,
  candidate: string | undefined,
): ReadonlyMap<string, Given> {
  const automatic =
    automaticOf.get(definition) ??
    automaticFiles(world, definition.folder, files);
  automaticOf.set(definition, automatic);
  const { variables = [] } = settings;
  return valuesFor(definition, automatic, candidate, variables, valueFiles);
}
