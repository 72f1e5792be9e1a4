import { claimsCompose } from "./compose/claims.ts";
import {
  claimsWorkflow,
  mayRunContainers,
} from "./containers/workflow-files.ts";
import type { DocumentFormat } from "./format.ts";
import { claimsLooseFile, isLooseName } from "./helm-values/loose-names.ts";
import {
  isKustomization,
  isKustomizationName,
} from "./kubernetes/kustomize/claims.ts";
import { isLoosePatch } from "./kubernetes/loose-patches.ts";
import { isObject } from "./kubernetes/objects.ts";

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
    load: async () => (await import("./containers/workflows.ts")).reading,
  },
  {
    name: "kubernetes",
    mayHold: (file, text) =>
      text.includes("apiVersion") ||
      text.includes("items") ||
      /containers["']?\s*:/i.test(text) ||
      isKustomizationName(file),
    expects: (file, text) =>
      isKustomizationName(file) ||
      (/(?:^|[\s{,])["']?apiVersion["']?\s*:/.test(text) &&
        /(?:^|[\s{,])["']?kind["']?\s*:/.test(text)),
    claims: (document) =>
      isObject(document) || isKustomization(document) || isLoosePatch(document),
    load: async () => (await import("./kubernetes/kubernetes.ts")).reading,
  },
  {
    name: "compose",
    mayHold: (file, text) =>
      composeName.test(file) || /\b(?:services|include)\b/.test(text),
    expects: (file, text) =>
      composeName.test(file) ||
      (/^services\s*:/m.test(text) && /^\s+image\s*:/m.test(text)),
    claims: (document, file) => claimsCompose(document, composeName.test(file)),
    load: async () => (await import("./compose/compose.ts")).reading,
  },
  {
    name: "kubernetes",
    mayHold: isLooseName,
    expects: () => false,
    claims: claimsLooseFile,
    load: async () => (await import("./helm-values/loose-files.ts")).reading,
  },
];
