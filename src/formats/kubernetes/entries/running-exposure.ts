import type { Exposure } from "../../../model.ts";
import { usesOf } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import type { Act } from "../../command/acts.ts";
import { known } from "../../values.ts";
import { temporaryFact } from "../containers.ts";
import type { Surroundings } from "../containers.ts";
import { reachValue } from "../reach.ts";

/** What a text that runs opens; it is written in one of `views`. */
export function runningExposure(
  { kind, facts, loopback }: Act,
  around: Surroundings,
  views: readonly View[],
): Exposure {
  const { resource, reach, certainty } = around;
  const place = (facts["port"] ?? Object.values(facts)[0])![0]!.span;
  const view = views.find(
    ({ node }) => node.start <= place.start && place.end <= node.end,
  );
  return {
    ...{ kind, format: "kubernetes", resource },
    facts: {
      ...facts,
      reach: [reachValue(loopback ? { to: "loopback" } : reach, place)],
      certainty: [known(certainty, place)],
      ...temporaryFact(around, place),
      runs: [known(true, place)],
    },
    related: view ? usesOf(view, resource) : [],
  };
}
