import { growAt } from "../../syntax/grow.ts";
import type { Step } from "../../syntax/grow.ts";
import type { Node } from "../../syntax/node.ts";
import { get, isScalar, itemsOf, pairsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";

/** The values that a list of `{name: service.port, value: "23"}` sets. */
export function valuesOfParameters(list: View): View {
  return grown(
    list,
    itemsOf(list).flatMap((item) => {
      const [name, value] = [get(item, "name"), get(item, "value")];
      return isScalar(name) && value
        ? [{ path: name.node.text, value: value.node }]
        : [];
    }),
  );
}

/** The values that a mapping of `service.port: 23` sets. */
export function valuesOfSettings(settings: View): View {
  return grown(
    settings,
    pairsOf(settings).map(({ key, value }) => ({
      path: key,
      value: value.node,
    })),
  );
}

function grown(
  from: View,
  settings: readonly { path: string; value: Node }[],
): View {
  const { root, plant } = growAt(from.node);
  for (const { path, value } of settings) plant(stepsOf(path), value, value);
  return { ...from, node: root };
}

/** `a\.b.c[0]` is a key with a dot in it, a key and an item: https://helm.sh/docs/intro/using_helm/#the-format-and-limitations-of---set */
function stepsOf(path: string): Step[] {
  const steps = path.match(/(?:\\.|[^.\\[\]])+|\[\d+\]/g) ?? [];
  return steps.map((step) =>
    step.startsWith("[") ? null : step.replace(/\\(.)/g, "$1"),
  );
}
