import type { World } from "../../world/world.ts";

/** What a file is to its chart: https://helm.sh/docs/topics/charts/#the-chart-file-structure */
export type Role = "chart" | "template" | "values";

/** The file of a chart that a path names. */
export interface ChartFile {
  /** The chart's folder, with `/` at its end; empty for the working directory. */
  readonly chart: string;
  readonly role: Role;
}

const VALUES =
  /^(.*\/|)(?:values(?:[-._][^/]*)?\.ya?ml|ci\/[^/]*values\.ya?ml)$/;

/** Whether a file belongs to a chart; only names that charts use cost a look. */
export function chartFileOf(file: string, world: World): ChartFile | undefined {
  if (/(?:^|\/)Chart\.yaml$/.test(file))
    return { chart: file.slice(0, -"Chart.yaml".length), role: "chart" };
  const chart = chartOfTemplate(file, world);
  if (chart !== undefined) return { chart, role: "template" };
  const values = VALUES.exec(file)?.[1];
  return values !== undefined && isChart(values, world)
    ? { chart: values, role: "values" }
    : undefined;
}

function chartOfTemplate(file: string, world: World): string | undefined {
  for (
    let at = file.lastIndexOf("templates/");
    at >= 0;
    at = at === 0 ? -1 : file.lastIndexOf("templates/", at - 1)
  ) {
    const folder = file.slice(0, at);
    if ((at === 0 || folder.endsWith("/")) && isChart(folder, world))
      return folder;
  }
  return undefined;
}

export function isChart(folder: string, world: World): boolean {
  return world.kind(`${folder}Chart.yaml`) === "file";
}
