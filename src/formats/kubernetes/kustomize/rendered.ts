import { spanOf } from "../../../syntax/source.ts";
import type { World } from "../../../world/world.ts";
import { leadBack, sameObject } from "../../rendered/lead-back.ts";
import { renderFolder } from "../../rendered/tools.ts";
import type { Accumulated, Building } from "./building.ts";
import { folderOf } from "./files.ts";

/**
 * What kustomize itself makes of a kustomization, standing where our own build of it stands. Where
 * kustomize gives nothing, that is a problem and our own build is what counts.
 */
export function renderedBy(
  world: World,
  root: string,
  accumulated: Accumulated,
  { files, problems }: Building,
  ownProblems: number,
): Accumulated {
  const source = files.source(root);
  if ("refused" in source) return accumulated;
  const end = /\r?\n|$/.exec(source.text)!.index;
  const place = { source, start: 0, end };
  const rendered = renderFolder(
    world,
    "kustomize",
    folderOf(root) || ".",
    spanOf(source, 0, end),
  );
  if ("problem" in rendered) {
    problems.push(rendered.problem);
    return accumulated;
  }
  // What we could not build is built now.
  problems.length = ownProblems;
  const built = accumulated.resources.map(({ tree }) => tree);
  return {
    ...accumulated,
    resources: rendered.documents.flatMap((document) => {
      const own = sameObject(document, built);
      const tree = leadBack(document, own, place);
      return tree.kind === "mapping" ? [{ tree, before: [] }] : [];
    }),
    ...{ loosePatches: [], looseImages: [] },
  };
}
