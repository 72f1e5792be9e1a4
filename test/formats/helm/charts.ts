import { check } from "../../../src/check.ts";
import { extract } from "../../../src/formats/extract.ts";
import type { Exposure, Value } from "../../../src/model.ts";
import { builtinPolicies } from "../../../src/policy/builtin.ts";
import { memoryWorld } from "../../../src/world/memory.ts";

type Files = Readonly<Record<string, string>>;

const CHART = "apiVersion: v2\nname: demo\nversion: 0.1.0\n";

/** A world with a chart in `chart/`. */
export function chartWorld(files: Files) {
  const inside = Object.entries(files).map(
    ([file, text]) => [`chart/${file}`, text] as const,
  );
  return memoryWorld({
    "chart/Chart.yaml": CHART,
    ...Object.fromEntries(inside),
  });
}

/** What a chart exposes, and what is wrong with it. */
export function exposuresOf(files: Files, named: readonly string[] = []) {
  const world = chartWorld(files);
  const wanted = named.map((file) => `chart/${file}`);
  const all = wanted.length > 0 ? wanted : world.list(".");
  return extract(world, all, new Set(wanted), { envFiles: [] });
}

/** The ports of a chart as `FILE:LINE port certainty`. */
export async function portsOf(files: Files, named?: readonly string[]) {
  const { exposures } = await exposuresOf(files, named);
  return exposures.filter(({ kind }) => kind === "port").map(shown);
}

function shown({ facts }: Exposure): string {
  const [port] = facts["port"] ?? [];
  const [certainty] = facts["certainty"] ?? [];
  const { file, line } = port!.span;
  return [
    `${file.slice("chart/".length)}:${line}`,
    words(port),
    words(certainty),
  ]
    .filter((each) => each !== "definite")
    .join(" ");
}

function words(value: Value | undefined): string {
  if (!value) return "";
  if (!value.known) return `? ${value.why}`;
  return typeof value.value === "object"
    ? String(value.value.from)
    : String(value.value);
}

/** The findings of a chart as `FILE:LINE POLICY STATUS`, and the problems. */
export async function findingsOf(files: Files) {
  const report = await check(chartWorld(files), {
    ...{ paths: ["."], exclude: [], policies: await builtinPolicies() },
    ...{ settings: { envFiles: [] }, suppressions: true, today: "2026-11-24" },
  });
  return {
    findings: report.findings.map(
      ({ span, policy, status }) =>
        `${span.file.slice(6)}:${span.line} ${policy} ${status}`,
    ),
    problems: report.problems.map(
      ({ span, message }) => `${span.file.slice(6)}:${span.line} ${message}`,
    ),
  };
}

/** A pod whose only container has these ports. */
export function podWith(...ports: readonly string[]): string {
  return [
    "apiVersion: v1",
    "kind: Pod",
    "metadata: { name: p }",
    "spec:",
    "  containers:",
    "    - name: c",
    "      ports:",
    ...ports.map((port) => `        ${port}`),
    "",
  ].join("\n");
}
