import { get, getAll, isMapping, itemsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";

/** Values for a chart that lies somewhere else, by the file's name. */
const valuesName = /(?:^|\/)(?:[\w.-]+[-_.])?values(?:[-_.][^/]*)?\.ya?ml$/i;

/** https://helmfile.readthedocs.io/en/latest/ */
export const helmfileName =
  /(?:^|\/)(?:helmfile[^/]*|helmfile\.d\/[^/]+)\.ya?ml$/;

export function isLooseName(file: string): boolean {
  return valuesName.test(file) || helmfileName.test(file);
}

export function claimsLooseFile(document: View, file: string): boolean {
  return helmfileName.test(file)
    ? releasesOf(document).length > 0
    : isMapping(document);
}

/** What a helmfile installs. */
export function releasesOf(document: View): View[] {
  return getAll(document, "releases")
    .flatMap(itemsOf)
    .filter((release) => get(release, "chart") !== undefined);
}
