import { checkExposures } from "../shown-exposures.ts";

/** A rule or a spec with its ports marked, and the exposures that it must give. */
export type Row = readonly [written: string, ...expected: string[]];

/** Checks rows whose text `wrap` makes an object of. */
export function checkRows(
  wrap: (written: string) => string,
  rows: readonly Row[],
): void {
  for (const [written, ...expected] of rows)
    checkExposures(wrap(written), ...expected);
}

/** An object in flow style. */
export function object(apiVersion: string, kind: string, spec: string): string {
  return `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: p}, spec: {${spec}}}\n`;
}

/** Pods that call different numbers `console`: 23 in `default`, 24 in `default` with another label, 25 in `lab`. */
export const PODS = [
  pod("", "t", "«23»"),
  pod("", "u", "«24»"),
  pod("namespace: lab, ", "t", "«25»"),
].join("");

export const PODS_SHOWN = [23, 24, 25].map(
  (port, i) => `listen ${port}/tcp cluster @${i + 1}`,
);

function pod(namespace: string, app: string, port: string): string {
  return `{apiVersion: v1, kind: Pod, metadata: {${namespace}labels: {app: ${app}}}, spec: {containers: [{ports: [{name: console, containerPort: ${port}}]}]}}\n---\n`;
}
