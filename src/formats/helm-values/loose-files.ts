import type { Exposure } from "../../model.ts";
import { getAll, itemsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import type { World } from "../../world/world.ts";
import type { DocumentReader, DocumentReading } from "../format.ts";
import { textAt } from "../kubernetes/objects.ts";
import { helmfileName, releasesOf } from "./loose-names.ts";
import { valuesOfParameters } from "./settings.ts";
import { valuesExposures } from "./values.ts";

/** What `document-formats.ts` loads when there is such a file. */
export const reading: DocumentReading = { open: openLooseFiles };

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
