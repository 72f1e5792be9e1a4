import type { Problem } from "../../model.ts";
import type { World } from "../../world/world.ts";
import type { ReadBesides } from "../format.ts";
import { builtImage } from "./build-image.ts";
import type { BuiltImage } from "./build-image.ts";
import { openBuildFiles } from "./build-files.ts";
import { openOpener } from "./build-opening.ts";
import { buildsOf } from "./build-said.ts";
import type { ServiceContext } from "./context.ts";
import type { Project } from "./project.ts";

/** Reads the images that the services of a run are built as. */
export interface Builder {
  /** The one that is built in the end stands last and is not taken back. */
  imagesOf(
    context: ServiceContext,
    project: Project,
    service: string,
  ): BuiltImage[];
  readonly besides: readonly ReadBesides[];
}

/** Loads what reads Dockerfiles, for a run in which some service is built. */
export async function openBuilder(world: World): Promise<Builder> {
  const { building } = await import("../dockerfile/dockerfile.ts");
  const files = openBuildFiles(world, building.comments);
  const contexts = building.openContexts(world);
  const open = openOpener({ world, files, contexts }, building.openImage);
  /** Several services may share a build: what is wrong with it is said once. */
  const complaints = new Set<string>();
  const isNew = ({ span, message }: Problem): boolean => {
    const complaint = `${span.file} ${span.start} ${message}`;
    const isKnown = complaints.has(complaint);
    complaints.add(complaint);
    return !isKnown;
  };

  return {
    get besides() {
      return [...files.besides, ...contexts.besides];
    },
    imagesOf(context, project, service) {
      const layers = project.services.get(service) ?? [];
      return buildsOf(layers).flatMap((build) => {
        const problems: Problem[] = [];
        const around = { ...context, problems };
        const opened = open(around, { project, service, depth: 0 }, build);
        const image = opened && builtImage(around, build, opened);
        // A layer that others complete need not be whole.
        if (!build.taken) context.problems.push(...problems.filter(isNew));
        return image ?? [];
      });
    },
  };
}
