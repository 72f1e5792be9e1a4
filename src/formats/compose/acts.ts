import type { Exposure, Related } from "../../model.ts";
import type { Act } from "../command/acts.ts";
import { known } from "../values.ts";
import { shadow, standing } from "./context.ts";
import type { ServiceContext } from "./context.ts";

/** What an act is in a service. `runs`: false where its text only lies there as data. */
export function actExposure(
  context: ServiceContext,
  { kind, facts, loopback }: Act,
  runs: boolean,
  related: readonly Related[],
): Exposure {
  const { span } = Object.values(facts)[0]![0]!;
  const { reach, certainty } = standing(context.attachment, span);
  return {
    ...{ kind, format: "compose", resource: context.resource },
    facts: {
      ...facts,
      reach: loopback ? [known("loopback", span)] : reach!,
      certainty: certainty!,
      runs: [known(runs, span)],
      ...shadow(context),
    },
    related,
  };
}
