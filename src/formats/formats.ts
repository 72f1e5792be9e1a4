import { claimsCompose, openCompose } from "./compose/compose.ts";
import { claimsDockerfile } from "./dockerfile/names.ts";
import type { DocumentFormat, FileFormat } from "./format.ts";
import { looksLikePlan } from "./terraform/plan/looks-like-plan.ts";
import { roleOf } from "./terraform/files.ts";
import { claimsKubernetes, openKubernetes } from "./kubernetes/kubernetes.ts";

const composeName = /(?:^|[/.-])(?:compose|fig)[^/]*\.(?:ya?ml|json)$/i;

/** THE table of formats in YAML and JSON; the first that claims a document reads it. */
export const documentFormats: readonly DocumentFormat[] = [
  {
    name: "kubernetes",
    mayHold: (_, text) => text.includes("apiVersion") || text.includes("items"),
    expects: (_, text) =>
      /(?:^|[\s{,])["']?apiVersion["']?\s*:/.test(text) &&
      /(?:^|[\s{,])["']?kind["']?\s*:/.test(text),
    claims: claimsKubernetes,
    open: openKubernetes,
  },
  {
    name: "compose",
    mayHold: (file, text) =>
      composeName.test(file) || /\b(?:services|include)\b/.test(text),
    expects: (file, text) =>
      composeName.test(file) ||
      (/^services\s*:/m.test(text) && /^\s+image\s*:/m.test(text)),
    claims: (document, file) => claimsCompose(document, composeName.test(file)),
    open: openCompose,
  },
];

/** THE table of formats that have files of their own; the first that claims a file reads it. */
export const fileFormats: readonly FileFormat[] = [
  {
    name: "terraform",
    claims: (file) => roleOf(file) !== undefined,
    recognises: looksLikePlan,
    load: async () => (await import("./terraform/terraform.ts")).reading,
  },
  {
    name: "dockerfile",
    claims: claimsDockerfile,
    load: async () => (await import("./dockerfile/dockerfile.ts")).reading,
  },
];

/** The files that can hold a document of some format, by their name. */
export function isDocumentName(file: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(file);
}
