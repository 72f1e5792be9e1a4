import type { Span, Value } from "../../model.ts";
import { known } from "../values.ts";

/** How far something can be reached, and what says so; nothing says so where it is the default. */
export interface Reach {
  readonly to: "internet" | "node" | "cluster" | "loopback" | "unknown";
  readonly span?: Span;
}

export const CLUSTER: Reach = { to: "cluster" };

/** The fact, standing at `place` where nothing is written that decides it. */
export function reachValue(reach: Reach, place: Span): Value<string> {
  return known(reach.to, reach.span ?? place);
}
