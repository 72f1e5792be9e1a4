import type { Value } from "../../../model.ts";
import { allHold } from "./conditions.ts";
import { knownAt, restated, unknownAt, whyUnknown } from "./facts.ts";
import type { Placed } from "./facts.ts";
import type { Reach, ReachRow, RowMechanism } from "./row.ts";
import type { Scope } from "./scope.ts";
import type { Extent, Source } from "./sources.ts";

/** From how far away a rule can be reached by what its row and its sources say. */
export function readReach(
  rows: readonly ReachRow[] | undefined,
  sources: readonly Source[] | undefined,
  mechanism: RowMechanism,
  scope: Scope,
  place: Placed,
): Value<string> {
  return (
    reachByRows(rows ?? [], scope, place) ??
    (sources
      ? reachOfSources(sources, place)
      : knownAt(withoutSources[mechanism], place))
  );
}

/** Where nothing says who may connect. */
const withoutSources: Record<RowMechanism, Reach> = {
  allow: "unknown",
  listen: "internet",
  publish: "internet",
  forward: "unknown",
  serve: "network",
  declare: "unknown",
  delegate: "unknown",
};

function reachByRows(
  rows: readonly ReachRow[],
  scope: Scope,
  place: Placed,
): Value<string> | undefined {
  for (const [i, { is, when }] of rows.entries()) {
    const { truth, value } = allHold(when ?? [], scope);
    if (truth === "yes") return knownAt(is, value ?? place);
    if (truth === "unknown" && value)
      return unknownAt(
        whyUnknown(value),
        value,
        rows.slice(i).map((row) => row.is),
      );
  }
  return undefined;
}

const reaches: Record<Exclude<Extent, "unknown">, Reach> = {
  world: "internet",
  addresses: "private",
  loopback: "loopback",
  group: "network",
};

/** The furthest of the sources. A filter at a network's edge never stands for loopback alone. */
function reachOfSources(
  sources: readonly Source[],
  place: Placed,
): Value<string> {
  const of = (extent: Extent): Source | undefined =>
    sources.find((source) => source.extent === extent);
  const world = of("world");
  if (world) return restated(world.fact, "internet");
  const doubt = of("unknown")?.fact;
  if (doubt && !doubt.known)
    return { ...doubt, among: ["internet", "private", "network"] };
  const furthest = of("addresses") ?? of("group") ?? of("loopback");
  return furthest
    ? restated(furthest.fact, reaches[furthest.extent as "world"])
    : knownAt("network", place);
}
