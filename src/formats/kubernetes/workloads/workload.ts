import { isForShell } from "../../dockerfile/scripts.ts";
import { actsOfScript } from "../../command/command.ts";
import { shells } from "../../command/wrappers.ts";
import type { Exposure } from "../../../model.ts";
import { scalarText } from "../../../syntax/located.ts";
import {
  getAll,
  getPath,
  isMapping,
  isScalar,
  itemsOf,
} from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { actExposure } from "../containers.ts";
import type { Surroundings } from "../containers.ts";
import { readInnerObjects } from "../inner-objects.ts";
import type { KindRow } from "../kinds/row.ts";
import type { KubernetesObject } from "../objects.ts";
import {
  aroundContainer,
  containerExposures,
  readPodSpec,
  reachOfPod,
} from "../pods.ts";
import type { Reading } from "../reading.ts";
import { select } from "../select.ts";

/** Kinds that run containers, and where in them those stand; paths are those of `select`. */
export interface Workload {
  readonly groups: readonly string[];
  readonly kinds: readonly string[];
  /** Pod templates: what holds the `metadata` and the `spec` of pods. */
  readonly templates?: readonly string[];
  /** Specs of pods whose labels are not said. */
  readonly specs?: readonly string[];
  /** Containers that stand in no spec of a pod. */
  readonly containers?: readonly ContainersAt[];
  /** What may say that those containers are in the host's network. */
  readonly pods?: readonly string[];
  /** Whole objects, whether or not they have a name. */
  readonly objects?: readonly string[];
  /** Texts that are manifests. */
  readonly manifests?: readonly string[];
}

export interface ContainersAt {
  readonly at: string;
  /** They stop before what they belong to serves. */
  readonly temporary?: true;
  /** The key of a script that runs in the container. */
  readonly script?: string;
}

/** A row for each of the kinds. */
export function workloadRows(workload: Workload): KindRow[] {
  const { kinds, groups } = workload;
  const read: KindRow["read"] = (object, reading) =>
    readWorkload(workload, object, reading);
  return kinds.map((kind) => ({ kind, groups, read }));
}

function readWorkload(
  workload: Workload,
  object: KubernetesObject,
  reading: Reading,
): void {
  const { view } = object;
  const { templates = [], specs = [], pods = [], containers = [] } = workload;
  const { objects = [], manifests = [] } = workload;
  const all = (paths: readonly string[]): View[] =>
    paths.flatMap((path) => select(view, path));
  for (const template of all(templates))
    for (const spec of getAll(template, "spec"))
      readPodSpec(spec, template, object, reading);
  for (const spec of all(specs)) readPodSpec(spec, undefined, object, reading);
  const reach = reachOfPod(all(pods));
  for (const { at, temporary = false, script } of containers) {
    const around = aroundContainer(object.resource, reach, temporary);
    for (const container of select(view, at).filter(isMapping)) {
      for (const each of containerExposures(container, around))
        reading.exposures.push(each);
      if (script === undefined) continue;
      for (const each of scriptExposures(container, script, around))
        reading.exposures.push(each);
    }
  }
  // What lies ahead is read from its end.
  for (const inner of all(objects).reverse()) reading.ahead.push(inner);
  for (const text of all(manifests)) readInnerObjects(text, reading);
}

/** What a script in a container does, if a shell reads it. */
function scriptExposures(
  container: View,
  key: string,
  around: Surroundings,
): Exposure[] {
  return getAll(container, key)
    .filter(isScalar)
    .flatMap((view) => {
      const text = scalarText(view.node);
      return text.value !== "" && isForShell(text) && runsShell(container)
        ? actsOfScript(text).map((act) =>
            actExposure(act, [view], [text], around),
          )
        : [];
    });
}

/** Without a command the script's own first line decides; Argo names the interpreter in `command`. */
function runsShell(container: View): boolean {
  const [program] = getPath(container, "command").flatMap(itemsOf);
  if (!isScalar(program)) return true;
  const { text } = program.node;
  const name = text.slice(text.lastIndexOf("/") + 1);
  return name === "env" || shells.has(name);
}
