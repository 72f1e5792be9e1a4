import { entryPointActs } from "../command/entry-points.ts";
import { actExposure } from "./acts.ts";
import { relatedTo } from "./context.ts";
import type { ServiceContext } from "./context.ts";
import { appends, everSaid } from "./layers.ts";
import type { Layer } from "./layers.ts";
import { namedTexts } from "./named-texts.ts";

/** The ports that a proxy opens because a variable of its service says so. */
export function readProxyVariables(
  context: ServiceContext,
  layers: readonly Layer[],
): void {
  for (const said of everSaid(layers, "environment", appends))
    for (const { name, value, view, context: here } of namedTexts(
      context,
      said,
    ))
      for (const act of entryPointActs([], new Map([[name, value]])))
        here.exposures.push(
          actExposure(here, act, true, relatedTo(here, view)),
        );
}
