import type { Exposure, Span } from "../../model.ts";
import { known, unknown } from "../values.ts";
import type { Declaration } from "./declarations.ts";
import { sourcePlace } from "./finder.ts";
import type { ModuleInstance } from "./instance.ts";
import { addressIn } from "./instance.ts";
import { trailSpan } from "./value.ts";

/** Where each module that is not on disk is called first. */
export type UnreadModules = Map<string, Span>;

/**
 * A module that is not on disk may open anything, so nobody can tell. It is said once for each
 * source, at the first call; the others are instances of it.
 */
export function unreadExposure(
  call: Declaration,
  module: ModuleInstance,
  why: string,
  seen: UnreadModules,
): Exposure {
  const place = sourcePlace(call);
  const text = place.source.text.slice(place.start, place.end);
  const span = seen.get(text) ?? trailSpan(place);
  seen.set(text, span);
  const doubt = unknown(why, span);
  const name = `module.${call.block.labels[0]!.value}`;
  return {
    ...{ kind: "port", format: "terraform", related: [] },
    resource: addressIn(module, name, undefined),
    facts: {
      port: [doubt],
      protocol: [doubt],
      mechanism: [known("allow", span)],
      reach: [doubt],
      breadth: [known("one", span)],
      certainty: [known("possible", span)],
    },
  };
}
