import { openSource } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";
import type { World } from "../../world/world.ts";
import { OUR_NAME } from "../format.ts";
import type { FileReading, ReadBesides } from "../format.ts";
import { isOutside } from "./documents.ts";

/** The Dockerfiles that the services of a run are built from, each read once. */
export interface BuildFiles {
  of(file: string): Source | { readonly refused: string };
  readonly besides: readonly ReadBesides[];
}

export function openBuildFiles(
  world: World,
  comments: FileReading["comments"],
): BuildFiles {
  const files = new Map<string, ReturnType<BuildFiles["of"]>>();
  const besides: ReadBesides[] = [];
  const read = (file: string): ReturnType<BuildFiles["of"]> => {
    if (isOutside(file))
      return { refused: "it lies outside of the folder that is checked" };
    const found = world.read(file);
    if ("refused" in found) return found;
    const source = openSource(file, found.text);
    besides.push({
      ...{ source, comments: comments(source, OUR_NAME), documents: [] },
    });
    return source;
  };
  return {
    besides,
    of(file) {
      const found = files.get(file) ?? read(file);
      files.set(file, found);
      return found;
    },
  };
}

/** The builder takes `dockerfile` where there is no `Dockerfile`: https://github.com/moby/buildkit/blob/master/frontend/dockerui/config.go */
export function defaultName(world: World, folder: string): string {
  const inside = (name: string): string =>
    folder === "" ? name : `${folder}/${name}`;
  const isOnlyLower =
    world.kind(inside("Dockerfile")) === "missing" &&
    world.kind(inside("dockerfile")) === "file";
  return isOnlyLower ? "dockerfile" : "Dockerfile";
}
