import type { Exposure } from "../../model.ts";
import { get, getAll, isMapping, itemsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import type { World } from "../../world/world.ts";
import type { DocumentReader } from "../format.ts";
import { textAt } from "../kubernetes/objects.ts";
import { valuesOfParameters } from "./settings.ts";
import { valuesExposures } from "./values.ts";

/** Values for a chart that lies somewhere else, by the file's name. */
const valuesName = /(?:^|\/)(?:[\w.-]+[-_.])?values(?:[-_.][^/]*)?\.ya?ml$/i;

/** https://helmfile.readthedocs.io/en/latest/ */
const helmfileName = /(?:^|\/)(?:helmfile[^/]*|helmfile\.d\/[^/]+)\.ya?ml$/;

export function isLooseName(file: string): boolean {
  return valuesName.test(file) || helmfileName.test(file);
}

export function claimsLooseFile(document: View, file: string): boolean {
  return helmfileName.test(file)
    ? releasesOf(document).length > 0
    : isMapping(document);
}

/** Reads values of charts that lie somewhere else: files of them, and what a helmfile says in place. */
export function openLooseFiles(world: World): DocumentReader {
  const exposures: Exposure[] = [];
  return {
    take(document) {
      const { file } = document.node.source;
      const folder = file.slice(0, file.lastIndexOf("/") + 1);
      const found = helmfileName.test(file)
        ? releasesOf(document).flatMap(releaseExposures)
        : world.kind(`${folder}Chart.yaml`) === "file"
          ? []
          : exposuresOf(document, file.slice(folder.length));
      for (const each of found) exposures.push(each);
    },
    finish: () => ({ exposures, problems: [] }),
  };
}

function releasesOf(document: View): View[] {
  return getAll(document, "releases")
    .flatMap(itemsOf)
    .filter((release) => get(release, "chart") !== undefined);
}

function releaseExposures(release: View): Exposure[] {
  const resource = `releases.${textAt(release, "name") || "(unnamed)"}`;
  const set = getAll(release, "set").map(valuesOfParameters);
  return [...getAll(release, "values").flatMap(itemsOf), ...set].flatMap(
    (values) => exposuresOf(values, resource),
  );
}

function exposuresOf(values: View, resource: string): Exposure[] {
  return valuesExposures(values, { resource, format: "kubernetes" });
}
