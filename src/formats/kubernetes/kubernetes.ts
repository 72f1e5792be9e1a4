import type { Exposure, Problem, Span } from "../../model.ts";
import type { View } from "../../syntax/view.ts";
import { openDoors, settleDoors } from "./entries/doors.ts";
import { readerOf } from "./kinds/kinds.ts";
import { settle } from "./names.ts";
import { isObject, objectsIn } from "./objects.ts";
import { openPodIndex } from "./pod-index.ts";
import type { Reading } from "./reading.ts";

/** A reader for one run. Documents come in any order and from any file; `finish` joins what names another object. */
export interface KubernetesReader {
  take(document: View): void;
  finish(): { exposures: Exposure[]; problems: Problem[] };
}

/** Whether a document is a Kubernetes object: apiVersion and kind, or a list of such. */
export function claimsKubernetes(document: View): boolean {
  return isObject(document);
}

export function openKubernetes(): KubernetesReader {
  const reading: Reading = {
    exposures: [],
    problems: [],
    pods: openPodIndex(),
    waiting: [],
    doors: openDoors(),
    ahead: [],
  };
  return {
    take(document) {
      readDocument(document, reading);
    },
    finish() {
      const { exposures, problems, pods, waiting, doors } = reading;
      const settled = [
        ...waiting.flatMap((rule) => settle(pods, rule) ?? []),
        ...settleDoors(doors),
      ];
      return { exposures: [...exposures, ...settled], problems };
    },
  };
}

function readDocument(document: View, reading: Reading): void {
  const tooDeep: Span[] = [];
  const { ahead } = reading;
  ahead.push(document);
  for (let view = ahead.pop(); view; view = ahead.pop())
    for (const object of objectsIn(view, tooDeep))
      readerOf(object.group, object.kind)(object, reading);
  for (const span of tooDeep)
    reading.problems.push({
      span,
      severity: "warning",
      message:
        "this list is nested too deeply to be read. Write its items in documents of their own.",
    });
}
