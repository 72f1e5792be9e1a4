import type { Span } from "../../model.ts";
import { textSpan } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import type { World } from "../../world/world.ts";
import type { Contexts } from "../dockerfile/context.ts";
import type { openImage, OpenedImage } from "../dockerfile/images-of-file.ts";
import type { NamedContext } from "../dockerfile/stages.ts";
import type { BuildFiles } from "./build-files.ts";
import {
  buildArguments,
  buildContexts,
  buildFrom,
  buildTarget,
} from "./build-request.ts";
import type { BuildFrom } from "./build-request.ts";
import { buildsOf } from "./build-said.ts";
import type { Build } from "./build-said.ts";
import { fullText, readText, speaking } from "./context.ts";
import type { ServiceContext } from "./context.ts";
import { lastSaid, replacesUnlessNull } from "./layers.ts";
import type { Project } from "./project.ts";

/** A service of a project, and how many others that are built on it led here. */
export interface Builds {
  readonly project: Project;
  readonly service: string;
  readonly depth: number;
}

export interface Opened {
  readonly image: OpenedImage;
  readonly from: BuildFrom;
  /** The Dockerfiles that are texts of Compose files, those of services below this one too. */
  readonly inline: ReadonlySet<Text>;
}

/** What a run reads for builds. */
interface Around {
  readonly world: World;
  readonly files: BuildFiles;
  readonly contexts: Contexts;
}

/** Opens the image of a service as one of its builds says. */
export type Opener = (
  context: ServiceContext,
  builds: Builds,
  build: Build,
) => Opened | undefined;

interface Base {
  readonly context: NamedContext;
  readonly inline: ReadonlySet<Text>;
}

const NOTHING: Base = { context: {}, inline: new Set() };

/** How many characters of Dockerfiles are read in one run: thousands of services could name one large file. */
const MOST_CHARACTERS = 50_000_000;

/** An empty one costs time as well. */
const LEAST_COST = 500;

/** Longer than any chain of services that are built on one another. */
const LONGEST_CHAIN = 100;

export function openOpener(
  { world, files, contexts }: Around,
  read: typeof openImage,
): Opener {
  const budget = { left: MOST_CHARACTERS };
  const known = new WeakMap<Project, Map<string, Base>>();

  const open: Opener = (context, builds, build) => {
    const { project, service } = builds;
    const layers = project.services.get(service) ?? [];
    const from = buildFrom(context, build, layers, { files, world });
    const target = buildTarget(context, build);
    if (!from || target === "refused") return undefined;
    budget.left -= from.source.text.length + LEAST_COST;
    if (budget.left < 0) return refuse(context, from.place, TOO_MANY);
    const inline = new Set(from.inline && [from.inline]);
    const named = buildContexts(context, build, (other) => {
      const base = baseOf(context, { ...builds, service: other });
      for (const text of base.inline) inline.add(text);
      return base.context;
    });
    const image = read(from.source, {
      ...{ resource: context.resource, contexts: named },
      ...(from.folder !== undefined && { context: contexts.at(from.folder) }),
      args: buildArguments(context, build),
      ...(target && { target: target.value }),
    });
    if (target && !image.stage)
      refuse(context, textSpan(target), noSuchStage(target.value));
    return { image, from, inline };
  };

  /** What a build knows under `service:NAME`; of services in a ring, the first met is nothing. */
  const baseOf = (context: ServiceContext, builds: Builds): Base => {
    const { project, service, depth } = builds;
    const bases = known.get(project) ?? new Map<string, Base>();
    known.set(project, bases);
    const before = bases.get(service);
    if (before || depth > LONGEST_CHAIN) return before ?? NOTHING;
    bases.set(service, NOTHING);
    // What is wrong with the other service is said where that is read.
    const silent = { ...context, problems: [] };
    const base = readBase(silent, { ...builds, depth: depth + 1 });
    bases.set(service, base);
    return base;
  };

  const readBase = (context: ServiceContext, builds: Builds): Base => {
    const layers = builds.project.services.get(builds.service) ?? [];
    const build = buildsOf(layers).at(-1);
    if (build && !build.taken) {
      const { image, inline } = open(context, builds, build) ?? {};
      return image?.stage && inline
        ? { context: { stage: image.stage }, inline }
        : NOTHING;
    }
    const [image] = lastSaid(layers, "image", replacesUnlessNull).flatMap(
      (said) => readText(speaking(context, said), said.view) ?? [],
    );
    return image
      ? { context: { image: fullText(image) }, inline: new Set() }
      : NOTHING;
  };

  return open;
}

function refuse(
  { problems }: ServiceContext,
  span: Span,
  message: string,
): undefined {
  problems.push({ span, severity: "warning", message });
}

function noSuchStage(target: string): string {
  return `there is no stage "${target}" in the file that is built here, so the image was not checked. Correct the target, or add the stage`;
}

const TOO_MANY =
  "this run reads more text of Dockerfiles than anybody writes, and this image was not checked";
