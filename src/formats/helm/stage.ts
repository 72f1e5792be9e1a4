import type { Problem } from "../../model.ts";
import type { Chart, Shelf } from "./chart.ts";
import { treeOf } from "./chart-tree.ts";
import { readManifests } from "./manifests.ts";
import type { Manifests, Memory } from "./manifests.ts";
import { coalesce } from "./merge-values.ts";
import { readTemplates, render } from "./render.ts";
import type { Decide, Stage } from "./render.ts";
import type { Uses } from "./run.ts";
import type { Dict } from "./value.ts";

/** A chart with the values of `given` over its own; `takesAll`: with every dependency, switched on or not. */
export function stageOf(
  chart: Chart,
  given: Dict,
  takesAll: boolean,
  shelf: Shelf,
  problems: Problem[] = [],
): Stage {
  const tree = treeOf(chart, given, takesAll);
  const files = readTemplates(tree, shelf, problems);
  const values = coalesce(tree, given);
  return { tree, files, values, shelf, isTooMuch: false };
}

/** What to render again, and where the rest of the chart is known from. */
export interface Printing {
  readonly only?: ReadonlySet<string>;
  readonly memory?: Memory;
  readonly problems?: Problem[];
}

/** What a chart exposes as it is rendered now. */
export function printed(
  stage: Stage,
  decide: Decide,
  uses: Uses,
  { only, memory = new Map(), problems = [] }: Printing = {},
): Promise<Manifests> {
  return readManifests(render(stage, { decide, problems, uses, only }), memory);
}
