import type { Exposure, FormatName } from "../../model.ts";
import { scalarText } from "../../syntax/located.ts";
import {
  getAll,
  isMapping,
  isScalar,
  isSequence,
  itemsOf,
  pairsOf,
} from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { entryPointActs } from "../command/entry-points.ts";
import { actExposure, startExposures } from "../kubernetes/containers.ts";
import type { Surroundings } from "../kubernetes/containers.ts";
import { isNamedObject } from "../kubernetes/objects.ts";
import { CLUSTER } from "../kubernetes/reach.ts";
import { splitImage, wholeImage } from "./image-values.ts";
import { isOutbound, portItem, portsIn } from "./port-values.ts";

/** Whose values they are. */
export interface ValuesOf {
  readonly resource: string;
  readonly format: FormatName;
  /** Takes whole objects among the values (`extraObjects`), for a reader of manifests. */
  readonly objects?: View[];
}

/**
 * What the values of a chart whose templates nobody can read are likely to open and to run: ports,
 * images and commands by what their keys are called in most charts.
 */
export function valuesExposures(root: View, about: ValuesOf): Exposure[] {
  const { resource, format, objects } = about;
  const around: Surroundings = {
    ...{ resource, reach: CLUSTER, certainty: "definite", temporary: false },
  };
  const exposures: Exposure[] = [];
  const ahead: { view: View; keys: readonly string[] }[] = [
    { view: root, keys: [] },
  ];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { view, keys } = next;
    if (isMapping(view)) {
      if (objects && keys.length > 0 && isNamedObject(view)) {
        objects.push(view);
        continue;
      }
      for (const each of mappingExposures(view, keys, around))
        exposures.push(each);
    }
    const children = [
      ...pairsOf(view)
        .filter(({ key }) => !isOutbound(key))
        .map(({ key, value }) => ({ view: value, keys: below(keys, key) })),
      ...itemsOf(view).map((item) => ({ view: item, keys: below(keys, "") })),
    ];
    for (const child of children.reverse())
      if (!isScalar(child.view)) ahead.push(child);
    if (isSequence(view))
      for (const item of itemsOf(view))
        for (const each of portItem(item, keys.at(-1) ?? "", around))
          exposures.push(each);
  }
  return format === "kubernetes"
    ? exposures
    : exposures.map((exposure) => ({ ...exposure, format }));
}

function mappingExposures(
  view: View,
  keys: readonly string[],
  around: Surroundings,
): Exposure[] {
  return [
    ...portsIn(view, keys, around),
    ...splitImage(view, keys.at(-1) ?? "", around),
    ...pairsOf(view).flatMap(({ key, value }) =>
      wholeImage(value, key, view, around),
    ),
    ...(hasList(view, "command") || hasList(view, "args")
      ? startExposures(view, around)
      : []),
    ...flagKeys.flatMap((key) =>
      getAll(view, key).flatMap((list) => flagExposures(list, around)),
    ),
  ];
}

/** Two keys tell enough. */
function below(keys: readonly string[], key: string): readonly string[] {
  return [keys.at(-1) ?? "", key];
}

function hasList(view: View, key: string): boolean {
  return getAll(view, key).some(isSequence);
}

/** Arguments that the chart adds to its own. */
const flagKeys = ["additionalArguments", "globalArguments", "extraArgs"];

function flagExposures(list: View, around: Surroundings): Exposure[] {
  const views = itemsOf(list).filter(isScalar);
  const argv = views.map(({ node }) => scalarText(node));
  return argv.length === 0
    ? []
    : entryPointActs(argv, new Map()).map((act) =>
        actExposure(act, views, argv, around),
      );
}
