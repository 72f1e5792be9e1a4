import type { Exposure, Problem, Span } from "../../model.ts";
import { parseDockerfile } from "../../syntax/dockerfile.ts";
import { spanOf } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";
import { textSpan } from "../../syntax/text.ts";
import type { Act } from "../command/acts.ts";
import type { Extraction } from "../format.ts";
import type { BuildContext } from "./context.ts";
import { readLineage } from "./effective-image.ts";
import { baseImage } from "./images.ts";
import type { Lineage } from "./lineage.ts";
import { actsStarted, addStarted, processesOf } from "./processes.ts";
import type { Instead, Process } from "./processes.ts";
import { readStages } from "./stages.ts";
import type { Build, Given, Stage } from "./stages.ts";

/** How an image is built from a Dockerfile. */
export interface ImageRequest extends Given {
  /** The stage, by name or number; the last one where absent. */
  readonly target?: string;
  readonly resource: string;
}

/** An image before anybody says what a container of it is told to run. */
export interface OpenedImage extends Extraction {
  /** The stage that is built; absent where there is none, or none of that name. */
  readonly stage?: Stage;
  /** Where its ENTRYPOINT stands. */
  readonly entrypoint?: Span;
  readonly startedBy: (instead: Instead) => Act[];
}

/** What one image opens and holds: the target stage and the stages that it begins with. */
export function openImage(source: Source, request: ImageRequest): OpenedImage {
  const { stage, problems, lineage } = openTarget(source, request);
  if (!stage) return { exposures: [], problems, startedBy: () => [] };
  const process = processesOf(lineage.stages).get(stage)!;
  const servesTelnet = readEffective(lineage, process);
  const { entrypoint } = process;
  return {
    ...{ stage, problems, exposures: inOrder(lineage.exposures) },
    ...(entrypoint && {
      entrypoint: textSpan(entrypoint.instruction.argument),
    }),
    startedBy: (instead) => actsStarted(process, instead, servesTelnet),
  };
}

/** What one image opens and runs when a container of it is told nothing else. */
export function readImage(source: Source, request: ImageRequest): Extraction {
  const { target } = request;
  const { stage, problems, lineage } = openTarget(source, request);
  if (!stage) {
    const missing = target === undefined ? [] : [noSuchStage(source, target)];
    return { exposures: [], problems: [...problems, ...missing] };
  }
  const process = processesOf(lineage.stages).get(stage)!;
  addStarted(lineage, process, readEffective(lineage, process));
  return { exposures: inOrder(lineage.exposures), problems };
}

/** What a Dockerfile opens and runs, built up to its last stage; what that does not reach is `unused`. */
export function readDockerfile(
  source: Source,
  context?: BuildContext,
): Extraction {
  const given = { args: new Map(), ...(context && { context }) };
  const build = readStages(parseDockerfile(source), given);
  const exposures: Exposure[] = [];
  const problems: Problem[] = [...build.problems];
  const processes = processesOf(build.stages);
  const processOf = (stage: Stage): Process => processes.get(stage) ?? {};
  const common = {
    ...{ exposures, problems },
    resourceOf: ({ label }: Stage) => label,
  };
  const last = build.stages.at(-1);
  const used = last ? lineageOf(last) : [];
  if (last) {
    const lineage = { ...common, stages: used, unused: false };
    const servesTelnet = readEffective(lineage, processOf(last));
    addStarted(lineage, processOf(last), servesTelnet);
  }
  const isUsed = new Set(used);
  const copied = copiedStages(build, used);
  for (const stage of build.stages) {
    if (isUsed.has(stage)) continue;
    const lineage = { ...common, stages: [stage], unused: true };
    readUnused(lineage, processOf(stage), copied.has(stage));
  }
  return { exposures: inOrder(exposures), problems };
}

interface Target {
  readonly stage: Stage | undefined;
  readonly problems: Problem[];
  readonly lineage: Lineage;
}

function openTarget(source: Source, request: ImageRequest): Target {
  const { target, resource } = request;
  const build = readStages(parseDockerfile(source), request);
  const stage = target === undefined ? build.stages.at(-1) : build.find(target);
  const stages = stage ? lineageOf(stage) : [];
  const problems = [...build.problems];
  const lineage = {
    ...{ stages, unused: false, resourceOf: () => resource },
    ...{ exposures: [], problems },
  };
  return { stage, problems, lineage };
}

/** True when an inetd of this image has a Telnet server to serve. */
function readEffective(lineage: Lineage, { health }: Process): boolean {
  for (const stage of lineage.stages) baseImage(lineage, stage, true);
  return readLineage(lineage, health);
}

/** Files may be copied out of a stage that nothing begins with: then its image is not run, but not unused. */
function readUnused(
  lineage: Lineage,
  process: Process,
  isCopied: boolean,
): void {
  const [stage] = lineage.stages;
  baseImage({ ...lineage, unused: !isCopied }, stage!, !isCopied);
  addStarted(lineage, process, readLineage(lineage, process.health));
}

function inOrder(exposures: readonly Exposure[]): Exposure[] {
  return [...exposures].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ facts }: Exposure): number {
  return Object.values(facts)[0]![0]!.span.start;
}

/** The stage and those that it begins with, the first of them first. */
function lineageOf(stage: Stage): Stage[] {
  const stages = [];
  for (let each: Stage | undefined = stage; each; each = each.parent)
    stages.push(each);
  return stages.reverse();
}

/** The stages that files of these stages come from, over any number of copies. */
function copiedStages(
  build: Build,
  stages: readonly Stage[],
): ReadonlySet<Stage> {
  const seen = new Set(stages);
  const open = [...stages];
  for (let stage = open.pop(); stage; stage = open.pop())
    for (const name of stage.steps.flatMap(({ takesFrom }) => takesFrom))
      for (
        let from = build.find(name.value);
        from && !seen.has(from);
        from = from.parent
      ) {
        seen.add(from);
        open.push(from);
      }
  return seen;
}

function noSuchStage(source: Source, target: string): Problem {
  return {
    span: spanOf(source, 0, 0),
    severity: "warning",
    message: `there is no stage "${target}" in this file, so the image was not checked. Correct the target, or add the stage`,
  };
}
