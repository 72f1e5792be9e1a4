/**
 * Measures `dist/cli.js` as whole processes against the least that node can do for the same task:
 *
 *     npm run bench -- [--json] [--cli FILE]
 *
 * What counts are the ratios: both sides run in turns on the same machine. Nothing here fails a build.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { smallCompose, workload, writeManifest, writeTree } from "./inputs.ts";
import { peakMemory, timeInTurns } from "./measure.ts";
import type { Program, Spread } from "./measure.ts";
import { writeSmallTerraform, writeTerraformTree } from "./terraform-inputs.ts";

interface Row {
  readonly what: string;
  readonly against: string;
  readonly ratio: number;
  /** The most that CONTRACT.md allows, if it does. */
  readonly budget: number | null;
  readonly time: Spread;
  readonly baseline: Spread;
  /** Bytes. */
  readonly memory: number;
  readonly memoryBudget: number | null;
}

interface Failure {
  readonly what: string;
  readonly failed: string;
}

const MB = 1e6;
const { values: flags } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    cli: {
      type: "string",
      default: "dist/cli.js",
    },
  },
});
const cli = resolve(flags.cli);

const readOnly = `
const { readdirSync, readFileSync } = require("node:fs");
for (const entry of readdirSync(".", { recursive: true, withFileTypes: true }))
  if (entry.isFile()) readFileSync((entry.parentPath ?? entry.path) + "/" + entry.name, "utf8");`;

const yaml = JSON.stringify(resolve("node_modules/js-yaml"));
const parseEvents = `
const { readFileSync } = require("node:fs");
require(${yaml}).parseEvents(readFileSync("one.yaml", "utf8"), {});`;

const checkIn = (cwd: string, path = "."): Program => ({
  args: [cli, path],
  cwd,
});
const nothingIn = (cwd: string): Program => ({ args: ["-e", "0"], cwd });
const readsIn = (cwd: string): Program => ({ args: ["-e", readOnly], cwd });

/** Each makes its input in an empty folder of its own and measures. */
const cases: Record<string, (folder: string) => Omit<Row, "what">> = {
  "one small Compose file": (folder) => {
    writeFileSync(join(folder, "compose.yaml"), smallCompose);
    const program = checkIn(folder, "compose.yaml");
    return compare(program, "node -e 0", nothingIn(folder), 15, 1.5);
  },
  "a folder with one Compose and one Kubernetes file": (folder) => {
    writeFileSync(join(folder, "compose.yaml"), smallCompose);
    writeFileSync(join(folder, "web.yaml"), workload(1));
    return compare(checkIn(folder), "node -e 0", nothingIn(folder), 15, null);
  },
  "one small Terraform folder": (folder) => {
    writeSmallTerraform(folder);
    return compare(checkIn(folder), "node -e 0", nothingIn(folder), 15, 1.6);
  },
  "4,000 .tf files": (folder) => {
    writeTerraformTree(folder, 4_000);
    return compare(checkIn(folder), "only reading them", readsIn(folder), 7, 4);
  },
  "2,000 mixed files": (folder) => {
    writeTree(folder, 2_000);
    return compare(checkIn(folder), "only reading them", readsIn(folder), 7, 5);
  },
  "20,000 mixed files": (folder) => {
    writeTree(folder, 20_000);
    const reads = readsIn(folder);
    return compare(checkIn(folder), "only reading them", reads, 3, 5, 400 * MB);
  },
  "a manifest of 1 MB": (folder) => {
    writeManifest(join(folder, "one.yaml"), MB);
    const program = checkIn(folder, "one.yaml");
    const parser = { args: ["-e", parseEvents], cwd: folder };
    return compare(program, "js-yaml's parseEvents alone", parser, 9, 3);
  },
  "a manifest of 2 MB": (folder) => {
    writeFileSync(join(folder, "one.yaml"), workload(1));
    writeManifest(join(folder, "small.yaml"), 0.2 * MB);
    writeManifest(join(folder, "large.yaml"), 2 * MB);
    const [large, small, one] = ["large.yaml", "small.yaml", "one.yaml"].map(
      (file) => checkIn(folder, file),
    );
    const times = timeInTurns([large!, small!, one!], 7);
    const [time, baseline, start] = times as [Spread, Spread, Spread];
    // What else the machine does only ever adds: the least times lie nearest to the truth.
    const growth = (time.min - start.min) / (baseline.min - start.min);
    if (!(growth > 0)) throw new Error("0.2 MB takes too little time to tell");
    const against = "one of 0.2 MB, the start of the process taken off both";
    const memory = peakMemory(large!);
    return {
      against,
      ratio: growth,
      budget: 12,
      time,
      baseline,
      memory,
      memoryBudget: null,
    };
  },
};

function compare(
  program: Program,
  against: string,
  base: Program,
  runs: number,
  budget: number | null,
  memoryBudget: number | null = null,
): Omit<Row, "what"> {
  const [time, baseline] = timeInTurns([program, base], runs) as [
    Spread,
    Spread,
  ];
  const ratio = time.median / baseline.median;
  const memory = peakMemory(program);
  return { against, ratio, budget, time, baseline, memory, memoryBudget };
}

function measure(root: string): (Row | Failure)[] {
  return Object.entries(cases).map(([what, run], i) => {
    const folder = join(root, `${i}`);
    mkdirSync(folder);
    console.error(`measuring ${what} ...`);
    try {
      if (!existsSync(cli))
        throw new Error(`${flags.cli} is not there; npm run build makes it`);
      return { what, ...run(folder) };
    } catch (error) {
      return {
        what,
        failed: error instanceof Error ? error.message : `${error}`,
      };
    }
  });
}

function verdict(value: number, budget: number | null): "ok" | "over" | null {
  return budget === null ? null : value <= budget ? "ok" : "over";
}

function show(row: Row | Failure): string {
  if ("failed" in row) return `failed   ${row.what}: ${row.failed}`;
  const { ratio, budget, memory, memoryBudget } = row;
  const limit = (value: number, most: number | null, unit: string): string =>
    most === null ? "" : `(${verdict(value, most)}: at most ${most}${unit})`;
  return [
    `${ratio.toFixed(2)} x`.padEnd(9) + limit(ratio, budget, " x").padEnd(22),
    `${row.what}, against ${row.against}:`,
    `${millis(row.time)}, against ${millis(row.baseline)};`,
    `${Math.round(memory / MB)} MB ${limit(memory / MB, memoryBudget && memoryBudget / MB, " MB")}`,
  ]
    .join(" ")
    .trimEnd();
}

function millis({ median, min, max }: Spread): string {
  const [middle, least, most] = [median, min, max].map((each) =>
    each.toFixed(0),
  );
  return `${middle} ms (${least}-${most})`;
}

const root = mkdtempSync(join(tmpdir(), "portcullis-bench-"));
try {
  const rows = measure(root);
  const machine = {
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    processors: `${cpus().length} x ${cpus()[0]?.model.trim() ?? "unknown"}`,
  };
  const judged = rows.map((row) =>
    "failed" in row
      ? row
      : {
          ...row,
          verdict: verdict(row.ratio, row.budget),
          memoryVerdict: verdict(row.memory, row.memoryBudget),
        },
  );
  console.log(
    flags.json
      ? JSON.stringify({ version: 1, ...machine, rows: judged }, null, 2)
      : [Object.values(machine).join(", "), ...rows.map(show)].join("\n"),
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
