import { get } from "../../syntax/view.ts";
import { textAt } from "./objects.ts";
import type { KubernetesObject } from "./objects.ts";
import type { Labels, Requirement, Selector } from "./selectors.ts";

/** The label of a StatefulSet's pods with the name of each, and the one with its number alone. */
const POD_NAME = "statefulset.kubernetes.io/pod-name";
const POD_INDEX = "apps.kubernetes.io/pod-index";

/**
 * The labels that a controller gives its pods, which no template has:
 * https://kubernetes.io/docs/reference/labels-annotations-taints/. The pods of a StatefulSet differ
 * in their number alone, for which `*` stands.
 */
export function controllerLabels({ kind, view }: KubernetesObject): Labels {
  const name = textAt(get(view, "metadata"), "name");
  return new Map(
    (given.get(kind) ?? []).map(({ key, value }) => [key, value(name)]),
  );
}

interface Given {
  readonly key: string;
  readonly value: (name: string) => string;
}

const given: ReadonlyMap<string, readonly Given[]> = new Map([
  [
    "StatefulSet",
    [
      { key: POD_NAME, value: (name: string) => `${name}-*` },
      { key: POD_INDEX, value: () => "*" },
    ],
  ],
  [
    "Job",
    [
      { key: "job-name", value: (name: string) => name },
      { key: "batch.kubernetes.io/job-name", value: (name: string) => name },
    ],
  ],
]);

/** The selector with `*` for the number of a pod. Where it leaves out pods by their number, others of the same template remain. */
export function withoutNumbers(selector: Selector): Selector {
  if (!selector.some(isNumbered)) return selector;
  return selector
    .filter((each) => !isNumbered(each) || each.operator !== "NotIn")
    .map((each) =>
      isNumbered(each)
        ? { ...each, values: each.values.map(withoutNumber) }
        : each,
    );
}

function isNumbered({ key }: Requirement): boolean {
  return key === POD_NAME || key === POD_INDEX;
}

function withoutNumber(value: string): string {
  return value.replace(/\d+$/, "*");
}
