import type { Exposure, Problem } from "../../model.ts";
import { parseDockerfile } from "../../syntax/dockerfile.ts";
import { spanOf } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";
import type { Extraction } from "../format.ts";
import type { BuildArgument } from "./declare.ts";
import { readLineage } from "./effective-image.ts";
import { baseImage } from "./images.ts";
import type { Lineage } from "./lineage.ts";
import { processesOf } from "./processes.ts";
import type { Process } from "./processes.ts";
import { readStages } from "./stages.ts";
import type { Build, Stage } from "./stages.ts";

/** How an image is built from a Dockerfile. */
export interface ImageRequest {
  /** The stage, by name or number; the last one where absent. */
  readonly target?: string;
  readonly args: ReadonlyMap<string, BuildArgument>;
  readonly resource: string;
}

/** What one image opens and runs: the target stage and the stages that it begins with. */
export function readImage(
  source: Source,
  { target, args, resource }: ImageRequest,
): Extraction {
  const build = readStages(parseDockerfile(source), args);
  const stage = target === undefined ? build.stages.at(-1) : build.find(target);
  if (!stage) {
    const missing = target === undefined ? [] : [noSuchStage(source, target)];
    return { exposures: [], problems: [...build.problems, ...missing] };
  }
  const reader = openReader(build, () => resource);
  reader.readEffective(lineageOf(stage), stage);
  return reader.finish();
}

/** What a Dockerfile opens and runs, built up to its last stage; what that does not reach is `unused`. */
export function readDockerfile(source: Source): Extraction {
  const build = readStages(parseDockerfile(source), new Map());
  const reader = openReader(build, ({ label }) => label);
  const last = build.stages.at(-1);
  const used = last ? lineageOf(last) : [];
  if (last) reader.readEffective(used, last);
  const isUsed = new Set(used);
  const copied = copiedStages(build, used);
  for (const stage of build.stages)
    if (!isUsed.has(stage)) reader.readUnused(stage, copied.has(stage));
  return reader.finish();
}

function openReader(build: Build, resourceOf: Lineage["resourceOf"]) {
  const exposures: Exposure[] = [];
  const problems: Problem[] = [...build.problems];
  const processes = processesOf(build.stages);
  const processOf = (stage: Stage): Process => processes.get(stage) ?? {};
  const isStage = (name: { readonly value: string }) =>
    /^\d+$/.test(name.value) || build.find(name.value) !== undefined;
  const common = { resourceOf, exposures, problems };

  return {
    readEffective(stages: readonly Stage[], last: Stage): void {
      const lineage = { ...common, stages, unused: false };
      for (const stage of stages) baseImage(lineage, stage, true);
      readLineage(lineage, processOf(last), isStage);
    },
    /** Files may be copied out of a stage that nothing begins with: then its image is not run, but not unused. */
    readUnused(stage: Stage, isCopied: boolean): void {
      const lineage = { ...common, stages: [stage], unused: true };
      baseImage({ ...lineage, unused: !isCopied }, stage, !isCopied);
      readLineage(lineage, processOf(stage), isStage);
    },
    finish: (): Extraction => ({
      exposures: exposures.sort((a, b) => placeOf(a) - placeOf(b)),
      problems,
    }),
  };
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
