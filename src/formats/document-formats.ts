import { claimsCompose, openCompose } from "./compose/compose.ts";
import {
  claimsWorkflow,
  mayRunContainers,
  openWorkflows,
} from "./containers/workflow-files.ts";
import type { DocumentFormat } from "./format.ts";
import {
  claimsLooseFile,
  isLooseName,
  openLooseFiles,
} from "./helm-values/loose-files.ts";
import { claimsKubernetes, openKubernetes } from "./kubernetes/kubernetes.ts";

/** `composer.json` is PHP's. */
const composeName =
  /(?:^|[/._-])compose(?!r[._-])[^/]*\.(?:ya?ml|json)$|(?:^|\/)fig\.ya?ml$/i;

/** THE table of formats in YAML and JSON; the first that claims a document reads it. */
export const documentFormats: readonly DocumentFormat[] = [
  {
    name: "compose",
    mayHold: mayRunContainers,
    expects: mayRunContainers,
    claims: claimsWorkflow,
    open: openWorkflows,
  },
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
  {
    name: "kubernetes",
    mayHold: isLooseName,
    expects: () => false,
    claims: claimsLooseFile,
    open: openLooseFiles,
  },
];
