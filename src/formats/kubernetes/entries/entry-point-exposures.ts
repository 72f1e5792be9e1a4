import { scalarText } from "../../../syntax/located.ts";
import type { Scalar } from "../../../syntax/node.ts";
import {
  getAll,
  getPath,
  isScalar,
  itemsOf,
  usesOf,
} from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { entryPointAct, entryPointsOf } from "../../command/entry-points.ts";
import { known } from "../../values.ts";
import type { Surroundings } from "../containers.ts";
import { expandReferences, readEnvironment } from "../environment.ts";
import { textAt } from "../objects.ts";
import { reachValue } from "../reach.ts";
import type { Reading } from "../reading.ts";

/** What a proxy in a container opens because its arguments or variables say so; routes refer to it by name. */
export function readEntryPoints(
  container: View,
  { resource, reach, certainty }: Surroundings,
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
    const { name, port, loopback } = point;
    const same = doors.entryPoints.get(name);
    if (same) same.push(point);
    else if (name !== "") doors.entryPoints.set(name, [point]);
    const { kind, facts } = entryPointAct(point);
    const view = written.find(
      ({ node }) => node.start <= port.span.start && port.span.end <= node.end,
    );
    exposures.push({
      ...{ kind, format: "kubernetes", resource },
      facts: {
        ...facts,
        reach: [reachValue(loopback ? { to: "loopback" } : reach, port.span)],
        certainty: [known(certainty, port.span)],
        runs: [known(true, port.span)],
      },
      related: view ? usesOf(view, resource) : [],
    });
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
