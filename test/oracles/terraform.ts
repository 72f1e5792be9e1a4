import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The version that gave the stored answers. */
export const recordedVersion = "1.11.4";

const environment = {
  ...process.env,
  TF_CLI_CONFIG_FILE: process.platform === "win32" ? "NUL" : "/dev/null",
  CHECKPOINT_DISABLE: "1",
  TF_IN_AUTOMATION: "1",
};

/** The version of the `terraform` on PATH, if there is one. */
export function terraformVersion(): string | undefined {
  const { stdout } = run(["version", "-json"], ".");
  if (!stdout) return undefined;
  const { terraform_version } = JSON.parse(stdout) as Record<string, unknown>;
  return String(terraform_version);
}

const refusal = "some expressions may produce unexpected results";

/** What the console prints for one line, or nothing where an expression is refused, there or in a file. */
export function consoleAnswer(
  folder: string,
  line: string,
): string | undefined {
  const { status, stdout } = run(["console"], folder, `${line}\n`);
  if (status !== 0 || stdout.includes(refusal)) return undefined;
  // Other warnings stand in a coloured frame before the answer.
  return stdout
    .replace(/\x1b\[\d*m/g, "")
    .split("╵")
    .at(-1)!
    .trim();
}

/** Calls `use` with a new folder of these files, and removes it afterwards. */
export function inFolder<T>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), "oracle-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function run(
  options: readonly string[],
  cwd: string,
  input = "",
  more: Readonly<Record<string, string>> = {},
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync("terraform", options, {
    cwd,
    input,
    encoding: "utf8",
    env: { ...environment, ...more },
    maxBuffer: 256_000_000,
  });
}

/**
 * The plan of a root as JSON, or what Terraform says against it. Providers come from the mirror that
 * TF_PLUGIN_MIRROR names; no network and no account is needed.
 */
export function planOf(
  files: Readonly<Record<string, string>>,
  options: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): { readonly plan: unknown } | { readonly refused: string } {
  const mirror = process.env.TF_PLUGIN_MIRROR;
  if (!mirror) throw new Error("TF_PLUGIN_MIRROR names no folder of providers");
  return inFolder({ ...files, "offline_provider.tf": provider }, (folder) => {
    const steps = [
      ["init", "-input=false", "-no-color", `-plugin-dir=${mirror}`],
      ["plan", "-input=false", "-no-color", "-refresh=false", "-out=plan"],
      ["show", "-json", "plan"],
    ];
    steps[1]!.push(...options);
    let last = "";
    for (const step of steps) {
      const { status, stdout, stderr } = run(step, folder, "", more);
      if (status !== 0) return { refused: stdout + stderr };
      last = stdout;
    }
    return { plan: JSON.parse(last) as unknown };
  });
}

const provider = `provider "aws" {
  region                      = "eu-west-2"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  skip_region_validation      = true
}
`;
