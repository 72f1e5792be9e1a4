import { getAll, isMapping, itemsOf, pairsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";

/** A mapping that reads like a pod's spec, and the mapping around it, whose metadata are then the pod's. */
export interface FoundPodSpec {
  readonly spec: View;
  readonly template: View | undefined;
}

/**
 * Every mapping in `view` that has a list of `containers`. A stack of its own keeps deep nesting from
 * ending the process; what aliases repeat counts against the document's budget.
 */
export function findPodSpecs(view: View): FoundPodSpec[] {
  const found: FoundPodSpec[] = [];
  const ahead: { view: View; parent: View | undefined }[] = [
    { view, parent: undefined },
  ];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { view, parent } = next;
    const containers = getAll(view, "containers").flatMap(itemsOf);
    if (containers.some(isMapping))
      found.push({ spec: view, template: parent });
    for (const { value } of pairsOf(view))
      ahead.push({ view: value, parent: view });
    for (const item of itemsOf(view))
      ahead.push({ view: item, parent: undefined });
  }
  return found;
}
