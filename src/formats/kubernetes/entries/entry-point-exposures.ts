import { scalarText } from "../../../syntax/located.ts";
import type { Scalar } from "../../../syntax/node.ts";
import { getAll, getPath, isScalar, itemsOf } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { entryPointAct, entryPointsOf } from "../../command/entry-points.ts";
import type { Surroundings } from "../containers.ts";
import { expandReferences, readEnvironment } from "../environment.ts";
import { textAt } from "../objects.ts";
import type { Reading } from "../reading.ts";
import { addEntryPoint } from "./doors.ts";
import { runningExposure } from "./running-exposure.ts";

/** What a proxy in a container opens because its arguments or variables say so; routes refer to it by name. */
export function readEntryPoints(
  container: View,
  around: Surroundings,
  { exposures, doors }: Pick<Reading, "exposures" | "doors">,
): void {
  const words = ["command", "args"]
    .flatMap((key) => getAll(container, key))
    .flatMap(itemsOf)
    .filter(isScalar);
  const variables = getAll(container, "env").flatMap(itemsOf);
  if (!mayOpen(words, variables)) return;
  const environment = readEnvironment(container);
  const argv = words.map(({ node }) =>
    expandReferences(scalarText(node), environment),
  );
  const written = [
    ...words,
    ...variables.flatMap((each) => getPath(each, "value")),
  ];
  for (const point of entryPointsOf(argv, environment.values)) {
    addEntryPoint(doors, point);
    const act = entryPointAct(point);
    exposures.push(runningExposure(act, around, written));
  }
}

/** Few containers are proxies; the others need not be read again. */
function mayOpen(
  words: readonly View<Scalar>[],
  variables: readonly View[],
): boolean {
  return (
    words.some(({ node }) => /entrypoints\./i.test(node.text)) ||
    variables.some((each) => /^(?:TRAEFIK|KONG)_/i.test(textAt(each, "name")))
  );
}
