import { getAll, itemsOf, pairsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { isNamedObject } from "./objects.ts";

/** A mapping that reads like a pod's spec, and the mapping around it, whose metadata are then the pod's. */
export interface FoundPodSpec {
  readonly spec: View;
  readonly template: View | undefined;
}

/** What an object of an unknown kind holds. */
export interface Found {
  readonly podSpecs: readonly FoundPodSpec[];
  /** Objects that it wraps (Crossplane's Object, OpenShift's Template); what they hold is theirs. */
  readonly objects: readonly View[];
}

/** Other lists are called `containers` too; these have a name, and say what runs or listens. */
export function isContainer(view: View): boolean {
  const keys = pairsOf(view).map(({ key }) => key);
  return (
    keys.includes("name") && keys.some((key) => containerKeys.includes(key))
  );
}

const containerKeys = ["image", "ports", "command", "args"];

/**
 * Every mapping in `object` that has a list of `containers`, and every object of its own. A stack of
 * its own keeps deep nesting from ending the process; what aliases repeat counts against the
 * document's budget.
 */
export function searchObject(object: View): Found {
  const podSpecs: FoundPodSpec[] = [];
  const objects: View[] = [];
  const ahead: { view: View; parent: View | undefined }[] = [
    { view: object, parent: undefined },
  ];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { view, parent } = next;
    if (view !== object && isNamedObject(view)) {
      objects.push(view);
      continue;
    }
    if (getAll(view, "containers").flatMap(itemsOf).some(isContainer))
      podSpecs.push({ spec: view, template: parent });
    for (const { value } of pairsOf(view))
      ahead.push({ view: value, parent: view });
    for (const item of itemsOf(view))
      ahead.push({ view: item, parent: undefined });
  }
  return { podSpecs, objects };
}
