import type { Exposure, Problem, Span } from "../../model.ts";
import type { View } from "../../syntax/view.ts";
import type { DocumentReading } from "../format.ts";
import { openDoors, settleDoors } from "./entries/doors.ts";
import { asData, openInert } from "./inert.ts";
import { isInert } from "./inner-objects.ts";
import { readerOf } from "./kinds/kinds.ts";
import { openWithKustomizations } from "./kustomize/manifests.ts";
import { isLoosePatch, patchedObject } from "./loose-patches.ts";
import { settle } from "./names.ts";
import { objectsIn } from "./objects.ts";
import { openPodIndex } from "./pod-index.ts";
import { anythingInside } from "./pods.ts";
import { openPortMaps, settlePortMaps } from "./port-maps.ts";
import type { Reading } from "./reading.ts";

/** A reader for one run. Documents come in any order and from any file; `finish` joins what names another object. */
export interface KubernetesReader {
  take(document: View): void;
  finish(): { exposures: Exposure[]; problems: Problem[] };
}

/** What `document-formats.ts` loads when there is a manifest. */
export const reading: DocumentReading = {
  open: (world, settings) =>
    openWithKustomizations(world, settings, openKubernetes),
};

export function openKubernetes(): KubernetesReader {
  const reading: Reading = {
    exposures: [],
    problems: [],
    pods: openPodIndex(),
    waiting: [],
    doors: openDoors(),
    ahead: [],
    texts: new WeakSet(),
    portMaps: openPortMaps(),
  };
  const inert = openInert(reading);
  return {
    take(document) {
      readDocument(document, reading, inert);
    },
    finish() {
      const exposures = [
        ...settleAll(reading),
        ...settleAll(inert).map(asData),
      ];
      return { exposures, problems: reading.problems };
    },
  };
}

/** What was found, with the rules that had to wait for other documents. */
function settleAll(reading: Reading): Exposure[] {
  const { exposures, pods, waiting, doors, portMaps } = reading;
  return [
    ...exposures,
    ...waiting.flatMap((rule) => settle(pods, rule) ?? []),
    ...settleDoors(doors),
    ...settlePortMaps(portMaps, doors.services),
  ];
}

function readDocument(document: View, reading: Reading, inert: Reading): void {
  const tooDeep: Span[] = [];
  const { ahead } = reading;
  if (isLoosePatch(document)) anythingInside(patchedObject(document), reading);
  ahead.push(document);
  for (let view = ahead.pop(); view; view = ahead.pop())
    for (const object of objectsIn(view, tooDeep))
      readerOf(object.group, object.kind)(
        object,
        isInert(view) ? inert : reading,
      );
  for (const span of tooDeep)
    reading.problems.push({
      span,
      severity: "warning",
      message:
        "this list is nested too deeply to be read. Write its items in documents of their own.",
    });
}
