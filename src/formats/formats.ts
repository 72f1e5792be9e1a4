import { claimsDockerfile } from "./dockerfile/names.ts";
import type { FileFormat } from "./format.ts";
import { chartFileOf } from "./helm/names.ts";
import { looksLikePlan } from "./terraform/plan/looks-like-plan.ts";
import { roleOf } from "./terraform/files.ts";

/** https://containers.dev/implementors/spec/#devcontainerjson */
const devcontainer =
  /(?:^|\/)(?:\.devcontainer\.json|\.devcontainer\/(?:[^/]+\/)?devcontainer\.json)$/;

/** THE table of formats that have files of their own; the first that claims a file reads it. */
export const fileFormats: readonly FileFormat[] = [
  {
    name: "terraform",
    claims: (file) => roleOf(file) !== undefined,
    recognises: looksLikePlan,
    load: async () => (await import("./terraform/terraform.ts")).reading,
  },
  {
    name: "compose",
    claims: (file) => devcontainer.test(file),
    load: async () => (await import("./containers/devcontainer.ts")).reading,
  },
  {
    name: "kubernetes",
    claims: (file, world) => chartFileOf(file, world) !== undefined,
    load: async () => (await import("./helm/helm.ts")).reading,
  },
  {
    name: "dockerfile",
    claims: claimsDockerfile,
    load: async () => (await import("./dockerfile/dockerfile.ts")).reading,
  },
];

/** The files that can hold a document of some format, by their name. */
export function isDocumentName(file: string): boolean {
  return /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/i.test(file);
}
