import type { Exposure, Problem, Related } from "../../../model.ts";
import { yamlComments } from "../../../syntax/comments.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import { viewDocument } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import type { World } from "../../../world/world.ts";
import { OUR_NAME } from "../../format.ts";
import type { Extraction, ReadBesides } from "../../format.ts";
import { buildKustomization } from "./build.ts";
import { openBuilding } from "./building.ts";
import type { Accumulated, Building, LooseImage } from "./building.ts";
import { folderOf, openFiles } from "./files.ts";
import type { Files } from "./files.ts";
import {
  addBuilt,
  nothingBuilt,
  placeOf,
  withBuilds,
} from "./raw-and-built.ts";
import { renderedBy } from "./rendered.ts";
import { rootsOf } from "./roots.ts";

/** What a build has come to: objects, and patches and images for objects that are not at hand. */
export interface Built {
  readonly documents: readonly View[];
  readonly patches: readonly View[];
  readonly images: readonly LooseImage[];
}

/** Reads what was built together, so that Services find their pods. */
export type ReadTogether = (
  built: Built,
) => Pick<Extraction, "exposures" | "problems">;

/**
 * Builds the kustomizations that no other one uses and reads what comes of them. `raw` is what the
 * manifests say each for itself, of which patches are no part, and what builds take away only a shadow.
 */
export async function judgeKustomizations(
  world: World,
  kustomizations: readonly string[],
  raw: Extraction,
  read: ReadTogether,
  isRendered = false,
): Promise<Extraction> {
  const files = openFiles(world);
  const building = openBuilding(files);
  const built = nothingBuilt();
  for (const root of rootsOf(kustomizations, files)) {
    const before = building.problems.length;
    const own = await buildKustomization(building, root);
    const accumulated = isRendered
      ? renderedBy(world, root, own, building, before)
      : own;
    const exposed = readBuilt(accumulated, building, read);
    for (const each of exposed)
      addBuilt(built, withUser(each, root, accumulated));
  }
  const exposures = withBuilds(raw.exposures, built, building);
  return {
    exposures,
    problems: [...raw.problems, ...onlyOnce(building.problems)],
    besides: readBesides(built.files, files),
  };
}

function readBuilt(
  { resources, loosePatches, looseImages }: Accumulated,
  { problems }: Building,
  read: ReadTogether,
): Exposure[] {
  const documents = resources.flatMap(({ tree }) => viewDocument(tree) ?? []);
  const found = read({
    documents,
    patches: loosePatches,
    images: looseImages,
  });
  for (const problem of found.problems) problems.push(problem);
  return [...found.exposures];
}

/** What stands in another folder is led to by the kustomization that builds it. */
function withUser(
  exposure: Exposure,
  root: string,
  { files }: Accumulated,
): Exposure {
  const file = placeOf(exposure)?.file ?? root;
  const item = files.get(file);
  if (!item || folderOf(file) === folderOf(root)) return exposure;
  const user: Related = {
    span: nodeSpan(item),
    message: `built by ${root}`,
  };
  return { ...exposure, related: [...exposure.related, user] };
}

function onlyOnce(problems: readonly Problem[]): Problem[] {
  const byPlace = new Map(
    problems.map((each) => [
      `${each.span.file}\n${each.span.start}\n${each.message}`,
      each,
    ]),
  );
  return [...byPlace.values()];
}

/** The files that builds led to, for the comments in them and the lines around what was found. */
function readBesides(names: ReadonlySet<string>, files: Files): ReadBesides[] {
  return [...names].flatMap((file) => {
    const source = files.source(file);
    if ("refused" in source) return [];
    const read = /\.(?:ya?ml|json)$/.test(file) && files.documents(file);
    const comments =
      read && "documents" in read
        ? yamlComments(source, read.documents, OUR_NAME)
        : [];
    return [{ source, comments, documents: [] }];
  });
}
