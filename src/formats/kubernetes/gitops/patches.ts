import { growAt, wordAt } from "../../../syntax/grow.ts";
import type { Growth, Step } from "../../../syntax/grow.ts";
import {
  get,
  getAll,
  isMapping,
  isScalar,
  isSequence,
  itemsOf,
} from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { innerDocuments } from "../inner-objects.ts";
import { textAt } from "../objects.ts";
import type { Reading } from "../reading.ts";
import { deletes, withoutDeleted } from "./merge-patches.ts";

/**
 * Reads `{target, patch}`: what a patch brings is read as an object that has nothing else. The patch
 * is a text or stands there itself, and is a part of an object or a list of operations.
 */
export function readPatch(
  holder: View,
  reading: Pick<Reading, "ahead" | "problems">,
): void {
  const target = get(holder, "target");
  const patches = getAll(holder, "patch").flatMap((view) =>
    isScalar(view) ? innerDocuments(view, reading.problems) : [view],
  );
  for (const patch of patches) {
    if (isSequence(patch)) readOperations(patch, target, reading);
    else if (isMapping(patch) && !deletes(patch.node))
      reading.ahead.push(withTarget(withoutDeleted(patch), target));
  }
}

/** A patch with a target need not say what it is for. */
function withTarget(patch: View, target: View | undefined): View {
  if (!isMapping(patch) || textAt(patch, "kind") !== "") return patch;
  const { root } = objectOf(target, patch);
  for (const entry of patch.node.entries) root.entries.push(entry);
  return { ...patch, node: root };
}

/** Operations that bring a value with them: https://datatracker.ietf.org/doc/html/rfc6902 */
const bringing = ["add", "replace"];

function readOperations(
  list: View,
  target: View | undefined,
  reading: Pick<Reading, "ahead">,
): void {
  for (const operation of itemsOf(list)) {
    const value = get(operation, "value");
    const steps = stepsOf(textAt(operation, "path"));
    if (!value || steps.length === 0) continue;
    if (!bringing.includes(textAt(operation, "op"))) continue;
    const object = objectOf(target, operation);
    object.plant(steps, value.node, value.node);
    reading.ahead.push({ ...operation, node: object.root });
  }
}

/** https://datatracker.ietf.org/doc/html/rfc6901 */
function stepsOf(pointer: string): Step[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) =>
      /^(?:\d+|-)$/.test(step)
        ? null
        : step.replaceAll("~1", "/").replaceAll("~0", "~"),
    );
}

/** An object of the target's kind and name, standing at `place`. */
function objectOf(target: View | undefined, { node }: View): Growth {
  const object = growAt(node);
  const [group, kind] = ["group", "kind"].map((key) => textAt(target, key));
  const version = textAt(target, "version") || "v1";
  const say = (path: readonly string[], text: string | undefined): void => {
    if (text) object.plant(path, wordAt(node, text), node);
  };
  say(
    ["apiVersion"],
    [groupOf(group, kind), version].filter(Boolean).join("/"),
  );
  say(["kind"], kind || "Patch");
  say(["metadata", "name"], textAt(target, "name"));
  say(["metadata", "namespace"], textAt(target, "namespace"));
  return object;
}

/** A target may leave out the group; of these kinds everybody knows it. */
const groups: Readonly<Record<string, string>> = {
  Deployment: "apps",
  StatefulSet: "apps",
  DaemonSet: "apps",
  ReplicaSet: "apps",
  Job: "batch",
  CronJob: "batch",
  NetworkPolicy: "networking.k8s.io",
  Ingress: "networking.k8s.io",
};

function groupOf(group: string | undefined, kind: string | undefined): string {
  if (group) return group;
  return kind !== undefined && Object.hasOwn(groups, kind) ? groups[kind]! : "";
}
