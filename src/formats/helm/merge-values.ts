import type { ChartTree } from "./chart-tree.ts";
import { copyDict, dict } from "./value.ts";
import type { Dict, HelmValue } from "./value.ts";

/**
 * The values of a chart and of the charts in it, under `given`: what stands higher wins, maps are
 * merged, null takes a key away:
 * pkg/chartutil/coalesce.go of https://github.com/helm/helm
 */
export function coalesce(tree: ChartTree, given: Dict): Dict {
  return coalesceTree(tree, copyDict(given), false);
}

function coalesceTree(tree: ChartTree, into: Dict, keepsNulls: boolean): Dict {
  coalesceValues(tree, into, keepsNulls);
  for (const child of tree.children) {
    const before = into.entries.get(child.name);
    if (before && before.kind !== "dict") continue;
    const values = before ?? dict();
    coalesceGlobals(values, into);
    into.entries.set(child.name, coalesceTree(child, values, keepsNulls));
  }
  return into;
}

function coalesceValues(
  tree: ChartTree,
  into: Dict,
  keepsNulls: boolean,
): void {
  for (const [key, value] of copyDict(tree.chart.values).entries) {
    const own = into.entries.get(key);
    if (own === undefined) into.entries.set(key, value);
    else if (own.kind === "nil" && !keepsNulls) into.entries.delete(key);
    else if (own.kind === "dict" && value.kind === "dict") {
      const isChild = tree.children.some(({ name }) => name === key);
      mergeTables(own, value, keepsNulls || isChild);
    }
  }
}

/** Fills `into` with what only `from` has. */
export function mergeTables(into: Dict, from: Dict, keepsNulls: boolean): void {
  for (const [key, value] of from.entries) {
    const own = into.entries.get(key);
    if (own === undefined) into.entries.set(key, value);
    else if (own.kind === "nil" && !keepsNulls && value.kind !== "nil")
      into.entries.delete(key);
    else if (own.kind === "dict" && value.kind === "dict")
      mergeTables(own, value, keepsNulls);
  }
}

function coalesceGlobals(into: Dict, from: Dict): void {
  const own = into.entries.get("global") ?? dict();
  const above = from.entries.get("global") ?? dict();
  if (own.kind !== "dict" || above.kind !== "dict") return;
  for (const [key, value] of copyDict(above).entries)
    own.entries.set(key, globalValue(own.entries.get(key), value));
  into.entries.set("global", own);
}

/** What the chart above says wins. */
function globalValue(own: HelmValue | undefined, above: HelmValue): HelmValue {
  if (own?.kind === "dict") {
    if (above.kind !== "dict") return own;
    mergeTables(above, own, true);
  }
  return above;
}
