import type { RunResult } from "./world.ts";

const TIME_LIMIT = 60_000;
const OUTPUT_LIMIT = 64_000_000;

/** What programs need to find themselves and their caches; secrets of the environment are none of that. */
const passedOn = [
  ...["PATH", "HOME", "TMPDIR", "LANG"],
  ...["Path", "PATHEXT", "SystemRoot", "USERPROFILE", "APPDATA"],
  ...["LOCALAPPDATA", "TEMP", "TMP", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"],
];

/** Runs a program of PATH without a shell, for at most a minute. */
export function runProgram(
  cwd: string,
  program: string,
  args: readonly string[],
): RunResult {
  const env = Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    ...{ cwd, env, encoding: "utf8", windowsHide: true },
    ...{ timeout: TIME_LIMIT, maxBuffer: OUTPUT_LIMIT },
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (error) {
    const code = "code" in error ? error.code : undefined;
    const missing = code === "ENOENT" || code === "EACCES";
    const failed =
      code === "ETIMEDOUT" ? "it took more than a minute" : error.message;
    return { failed, missing };
  }
  if (status !== 0) return { failed: lastWords(stderr), missing: false };
  return { text: stdout };
}

/** The first lines of what a program complains about, on one line and without control characters. */
function lastWords(complaint: string): string {
  const words = complaint
    .replace(/\x1b\[[\d;]*m/g, "")
    .split(/\r?\n/)
    .map((line) => line.replace(/[\x00-\x1f\x7f]/g, " ").trim())
    .filter((line) => line !== "" && !line.startsWith("WARNING:"));
  return words.slice(0, 3).join(" ").slice(0, 400) || "it gave no reason";
}
