import type { Exposure, Problem } from "../../model.ts";
import { nodeSpan } from "../../syntax/node.ts";
import { get, getAll } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { valuesExposures } from "../helm-values/values.ts";
import { documentOf } from "./chart.ts";
import type { Dependency, Shelf } from "./chart.ts";
import type { ChartTree } from "./chart-tree.ts";

/** Charts that are to be rendered but do not lie here. */
export function absentCharts({
  missing,
  children,
  chart,
}: ChartTree): Problem[] {
  const folder = chart.folder.replace(/\/$/, "") || ".";
  return [
    ...missing.map(({ name, view }): Problem => ({
      span: nodeSpan((get(view, "name") ?? view).node),
      severity: "note",
      message: `the chart ${name} is not in charts/, so its templates were not checked. Fetch it first: helm dependency build ${folder}`,
    })),
    ...children.flatMap(absentCharts),
  ];
}

/**
 * What the values in these files are likely to open in charts whose templates are not here: in
 * dependencies that were not fetched, or in all of a chart that has no templates.
 */
export function absentExposures(
  { chart, missing, children }: ChartTree,
  files: readonly string[],
  shelf: Shelf,
): Exposure[] {
  return files.flatMap((file) => {
    const values = documentOf(shelf, file);
    return values ? exposuresIn(values) : [];
  });

  function exposuresIn(values: View): Exposure[] {
    const isEmpty =
      chart.templates.length === 0 && children.length === 0 && !chart.isLibrary;
    return isEmpty && missing.length === 0
      ? likely(values, chart.name)
      : missing.flatMap((each) =>
          getAll(values, keyOf(each)).flatMap((own) =>
            likely(own, keyOf(each)),
          ),
        );
  }
}

function likely(values: View, resource: string): Exposure[] {
  return valuesExposures(values, { resource, format: "kubernetes" });
}

function keyOf({ alias, name }: Dependency): string {
  return alias || name;
}
