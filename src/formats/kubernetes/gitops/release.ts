import { valuesExposures } from "../../helm-values/values.ts";
import {
  valuesOfParameters,
  valuesOfSettings,
} from "../../helm-values/settings.ts";
import { getAll, isScalar } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { innerDocuments, readInnerObjects } from "../inner-objects.ts";
import { textAt } from "../objects.ts";
import type { KubernetesObject } from "../objects.ts";
import type { Reading } from "../reading.ts";
import { select } from "../select.ts";
import { replacedImage } from "./images.ts";
import { withoutDeleted } from "./merge-patches.ts";
import { readPatch } from "./patches.ts";

/** Kinds that have something installed, and where in them stands what they change about it; paths are those of `select`. */
export interface Release {
  readonly groups: readonly string[];
  readonly kinds: readonly string[];
  /** Values of a chart: a mapping, or a text that is one. */
  readonly values?: readonly string[];
  /** Lists of a name (`service.port`) and a value. */
  readonly parameters?: readonly string[];
  /** Mappings of such names to values. */
  readonly settings?: readonly string[];
  /** What kustomize is to put in the place of images. */
  readonly images?: readonly string[];
  /** Patches of kustomize: a text, and the target that it is for. */
  readonly patches?: readonly string[];
  /** Objects, whole or in part. */
  readonly objects?: readonly string[];
  /** What has a manifest as its `content`. */
  readonly manifests?: readonly string[];
}

export function readRelease(
  release: Release,
  object: KubernetesObject,
  reading: Reading,
): void {
  const all = (paths: readonly string[] = []): View[] =>
    paths.flatMap((path) => select(object.view, path));
  const values = [
    ...all(release.values).flatMap((view) =>
      isScalar(view) ? innerDocuments(view, reading.problems) : [view],
    ),
    ...all(release.parameters).map(valuesOfParameters),
    ...all(release.settings).map(valuesOfSettings),
  ];
  const { resource } = object;
  for (const view of values)
    for (const each of valuesExposures(view, {
      ...{ resource, format: "kubernetes", objects: reading.ahead },
    }))
      reading.exposures.push(each);
  for (const image of all(release.images))
    reading.exposures.push(...replacedImage(image, resource));
  for (const patch of all(release.patches)) readPatch(patch, reading);
  for (const part of all(release.objects))
    reading.ahead.push(withoutDeleted(part));
  for (const holder of all(release.manifests))
    // A packed text (`base64+gz`) stays closed.
    if (textAt(holder, "encoding") === "")
      for (const content of getAll(holder, "content"))
        readInnerObjects(content, reading);
}
