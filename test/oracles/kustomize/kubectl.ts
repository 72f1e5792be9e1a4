import { spawnSync } from "node:child_process";
import { inFolder } from "../terraform.ts";
import type { KustomizeCase } from "./cases.ts";

/** The kustomize that gave the stored answers: the one inside kubectl 1.32.4. */
export const recordedVersion = "v5.5.0";

/** The version of kustomize inside the `kubectl` on PATH, if there is one. */
export function kustomizeVersion(): string | undefined {
  const { stdout } = spawnSync(
    "kubectl",
    ["version", "--client", "--output=json"],
    { encoding: "utf8" },
  );
  if (!stdout) return undefined;
  const said = JSON.parse(stdout) as Record<string, unknown>;
  return String(said["kustomizeVersion"]);
}

/** What `kubectl kustomize` prints, or undefined where it refuses. */
export function answerTo({ files, folder }: KustomizeCase): {
  built: string | undefined;
  complaint: string;
} {
  return inFolder(files, (cwd) => {
    const { status, stdout, stderr } = spawnSync(
      "kubectl",
      ["kustomize", folder],
      { cwd, encoding: "utf8" },
    );
    return { built: status === 0 ? stdout : undefined, complaint: stderr };
  });
}
