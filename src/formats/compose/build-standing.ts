import type { Exposure, Facts, Value } from "../../model.ts";
import { known } from "../values.ts";
import { shadow } from "./context.ts";
import type { ServiceContext } from "./context.ts";

/**
 * What an image opens and holds, in a container of this service. A port that the image only declares
 * is open where no network stands between it and the host, or the LAN.
 */
export function inService(
  context: ServiceContext,
  { kind, facts }: Pick<Exposure, "kind" | "facts">,
): Facts {
  const { mode, inside, certainty } = context.attachment;
  const isReached = says(facts, "reach", "network");
  const opens = isReached && (mode === "host" || mode === "lan");
  return {
    ...facts,
    ...(opens &&
      kind === "port" &&
      replaced(facts, "mechanism", "declare", "listen")),
    ...replaced(facts, "reach", "network", inside),
    ...(certainty === "possible" &&
      replaced(facts, "certainty", "definite", certainty)),
    ...shadow(context),
  };
}

function says(facts: Facts, name: string, value: string): boolean {
  return (facts[name] ?? []).some((each) => each.known && each.value === value);
}

/** The fact with another value in the place of this one. */
function replaced(
  facts: Facts,
  name: string,
  value: string,
  other: string,
): Facts {
  const values = facts[name];
  if (!values) return {};
  const swap = (each: Value): Value =>
    each.known && each.value === value ? known(other, each.span) : each;
  return { [name]: values.map(swap) };
}
