import type { Chart, Dependency } from "./chart.ts";
import { coalesce, mergeTables } from "./merge-values.ts";
import { copyDict, dict } from "./value.ts";
import type { Dict, HelmValue } from "./value.ts";

/** A chart with the charts that are rendered with it, each under the name that its values have. */
export interface ChartTree {
  readonly chart: Chart;
  readonly name: string;
  readonly children: readonly ChartTree[];
  /** Dependencies that are switched on but do not lie here. */
  readonly missing: readonly Dependency[];
  /** Whether a dependency is switched off. */
  readonly leavesOut: boolean;
}

/**
 * The charts that `given` switches on: tags first, then conditions, which stand over them:
 * https://helm.sh/docs/topics/charts/#tags-and-condition-fields-in-dependencies
 */
export function treeOf(
  chart: Chart,
  given: Dict,
  takesAll: boolean,
): ChartTree {
  return withImports(grow(chart, chart.name, given, takesAll));
}

function grow(
  chart: Chart,
  name: string,
  given: Dict,
  takesAll: boolean,
): ChartTree {
  const undeclared = chart.subcharts
    .filter(
      ({ name }) => !chart.dependencies.some((each) => each.name === name),
    )
    .map((each) => ({ chart: each, name: each.name }));
  const declared = chart.dependencies.flatMap((dependency) => {
    const found = chart.subcharts.find(({ name }) => name === dependency.name);
    const as = dependency.alias || dependency.name;
    return found ? [{ chart: found, name: as, dependency }] : [];
  });
  const absent = chart.dependencies.filter(
    ({ name }) => !chart.subcharts.some((each) => each.name === name),
  );
  const leaves = [...undeclared, ...declared].map(leafOf);
  const bare = { chart, name, children: leaves, missing: [], leavesOut: false };
  const values = coalesce(bare, given);
  const missing = absent.filter((each) => isEnabled(each, values));
  const wanted = declared.filter(
    ({ dependency }) => takesAll || isEnabled(dependency, values),
  );
  const children = [...undeclared, ...wanted].map((each) => {
    const own = values.entries.get(each.name);
    return grow(
      each.chart,
      each.name,
      own?.kind === "dict" ? own : dict(),
      takesAll,
    );
  });
  const leavesOut =
    wanted.length < declared.length || children.some((each) => each.leavesOut);
  return { chart, name, children, missing, leavesOut };
}

function leafOf(each: { chart: Chart; name: string }): ChartTree {
  return { ...each, children: [], missing: [], leavesOut: false };
}

function isEnabled({ condition, tags }: Dependency, values: Dict): boolean {
  for (const path of condition.split(",").map((each) => each.trim())) {
    const value = path === "" ? undefined : valueAt(values, path);
    if (value?.kind === "bool") return value.value;
  }
  const table = values.entries.get("tags");
  const said = tags.flatMap((tag) => {
    const value = table?.kind === "dict" ? table.entries.get(tag) : undefined;
    return value?.kind === "bool" ? value.value : [];
  });
  return said.length === 0 || said.includes(true);
}

function valueAt(values: Dict, path: string): HelmValue | undefined {
  let value: HelmValue | undefined = values;
  for (const key of path.split("."))
    value = value?.kind === "dict" ? value.entries.get(key) : undefined;
  return value;
}

/** Puts under a chart's values what it takes from those of its dependencies (`import-values`). */
function withImports(tree: ChartTree): ChartTree {
  const children = tree.children.map(withImports);
  const { chart } = tree;
  const imports = chart.dependencies.filter(
    ({ imports }) => imports.length > 0,
  );
  if (imports.length === 0) return { ...tree, children };
  const all = coalesce({ ...tree, children }, dict());
  const values = copyDict(chart.values);
  for (const { name, alias, imports: wanted } of imports)
    for (const { child, parent } of wanted) {
      const found = valueAt(all, `${alias || name}.${child}`);
      if (found?.kind === "dict")
        mergeTables(values, tableAt(parent, copyDict(found)), true);
    }
  return { ...tree, children, chart: { ...chart, values } };
}

function tableAt(path: string, table: Dict): Dict {
  if (path === ".") return table;
  return path
    .split(".")
    .reduceRight<Dict>((inner, key) => dict([[key, inner]]), table);
}
