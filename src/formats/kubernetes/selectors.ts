import { UNKNOWN } from "../../syntax/text.ts";
import { get, getAll, itemsOf, pairsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { textAt, textOf } from "./objects.ts";

export type Labels = ReadonlyMap<string, string>;

/** One condition on labels, as `matchExpressions` writes it; an equality is `In` with one value. */
export interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** All of them must hold; an empty list selects everything. */
export type Selector = readonly Requirement[];

/** The labels of an object or a pod template. */
export function readLabels(holder: View | undefined): Labels {
  return new Map(
    getAll(get(holder, "metadata"), "labels")
      .flatMap(pairsOf)
      .map(({ key, value }) => [key, textOf(value)]),
  );
}

/** A Service's `selector`, a map of equalities; nothing where it is absent or empty, since it then selects no pod. */
export function readEqualities(view: View | undefined): Selector | undefined {
  // What a template selects by something that nobody can know may be any pod.
  if (textOf(view).includes(UNKNOWN)) return [];
  const requirements = equalities(view);
  return requirements.length > 0 ? requirements : undefined;
}

/** A LabelSelector: `matchLabels` and `matchExpressions`. */
export function readLabelSelector(view: View | undefined): Selector {
  const expressions = getAll(view, "matchExpressions").flatMap(itemsOf);
  return [
    ...getAll(view, "matchLabels").flatMap(equalities),
    ...expressions.map((expression) => ({
      key: textAt(expression, "key"),
      operator: textAt(expression, "operator"),
      values: itemsOf(get(expression, "values")).map(textOf),
    })),
  ];
}

type Test = (value: string | undefined, values: readonly string[]) => boolean;

const tests: ReadonlyMap<string, Test> = new Map<string, Test>([
  ["In", (value, values) => value !== undefined && values.includes(value)],
  ["NotIn", (value, values) => value === undefined || !values.includes(value)],
  ["Exists", (value) => value !== undefined],
  ["DoesNotExist", (value) => value === undefined],
]);

/** Whether the labels meet the selector. An operator that nobody knows does not narrow. */
export function selects(selector: Selector, labels: Labels): boolean {
  return selector.every(
    ({ key, operator, values }) =>
      tests.get(operator)?.(labels.get(key), values) ?? true,
  );
}

const wordings: ReadonlyMap<string, (key: string, values: string) => string> =
  new Map([
    ["In", (key, values) => `${key} in (${values})`],
    ["NotIn", (key, values) => `${key} notin (${values})`],
    ["Exists", (key) => key],
    ["DoesNotExist", (key) => `!${key}`],
  ]);

/** The selector as `kubectl get --selector` takes it; empty for one that selects everything. */
export function selectorWords(selector: Selector): string {
  return selector
    .map(({ key, operator, values }) =>
      operator === "In" && values.length === 1
        ? `${key}=${values[0]}`
        : (wordings.get(operator)?.(key, values.join(", ")) ?? key),
    )
    .join(",");
}

function equalities(view: View | undefined): Requirement[] {
  return pairsOf(view).map(({ key, value }) => ({
    key,
    operator: "In",
    values: [textOf(value)],
  }));
}
