import { spawnSync } from "node:child_process";

/** `node` with these arguments, in this folder. */
export interface Program {
  readonly args: readonly string[];
  readonly cwd: string;
}

/** Milliseconds of whole processes. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Runs the programs in turns (A B A B ...), so that what else the machine does meets all of them alike. */
export function timeInTurns(
  programs: readonly Program[],
  runs: number,
): Spread[] {
  for (const program of programs) timeOf(program); // Files come into the system's cache.
  const times = programs.map((): number[] => []);
  for (let run = 0; run < runs; run++)
    for (const [i, program] of programs.entries())
      times[i]!.push(timeOf(program));
  return times.map(spreadOf);
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  return { median, min: sorted[0]!, max: sorted.at(-1)! };
}

function timeOf(program: Program): number {
  const start = performance.now();
  runOnce(program, [], "ignore");
  return performance.now() - start;
}

/**
 * Tells on file descriptor 3, at exit, the most memory in use, in kilobytes. `maxRSS` of a child
 * begins with what its parent used (Linux keeps it through fork and exec), so Linux is asked for its
 * `VmHWM`, which does not.
 */
const tellMemory = `
import { readFileSync, writeSync } from "node:fs";
process.on("exit", () => {
  let peak = process.resourceUsage().maxRSS;
  try { peak = /VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]; } catch {}
  writeSync(3, String(peak));
});`;

/** The most memory, in bytes, that the program held at once; a run of its own, since the hook takes time. */
export function peakMemory(program: Program): number {
  const hook = `data:text/javascript,${encodeURIComponent(tellMemory)}`;
  return 1024 * Number(runOnce(program, ["--import", hook], "pipe"));
}

/**
 * Ends 0 and 1 both mean "checked", but node too ends with 1 when a program breaks; then it closes
 * with its version. What is said on descriptor 3 comes back.
 */
function runOnce(
  { args, cwd }: Program,
  hooks: readonly string[],
  told: "pipe" | "ignore",
): string {
  const { status, signal, stderr, output, error } = spawnSync(
    process.execPath,
    [...hooks, ...args],
    { cwd, encoding: "utf8", stdio: ["ignore", "ignore", "pipe", told] },
  );
  if (error) throw error;
  const broke = /^Node\.js v\d/m.test(stderr);
  if ((status !== 0 && status !== 1) || broke)
    throw new Error(`it ended with ${signal ?? status}: ${gist(stderr)}`);
  return output[3] ?? "";
}

function gist(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  return lines.find((line) => /error/i.test(line)) ?? lines[0] ?? "no message";
}
