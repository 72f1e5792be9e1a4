import type { Exposure, FormatName, Problem } from "../model.ts";
import type { View } from "../syntax/view.ts";
import type { World } from "../world/world.ts";
import { claimsCompose, openCompose } from "./compose/compose.ts";
import { claimsKubernetes, openKubernetes } from "./kubernetes/kubernetes.ts";

/** What a person can say about how files are to be read. */
export interface Settings {
  /** Files of variables for Compose, later ones over earlier ones; without any, the `.env` beside each file. */
  readonly envFiles: readonly string[];
}

/** What a run learned from the documents of one format. */
export interface Extraction {
  readonly exposures: readonly Exposure[];
  readonly problems: readonly Problem[];
}

/** Takes the documents of one run one by one; what needs several of them is worked out at the end. */
export interface Reader {
  take(document: View): void;
  finish(): Extraction;
}

export interface Format {
  readonly name: FormatName;
  /** A quick look at name and text: false when no document of the file can be this format's. */
  mayHold(file: string, text: string): boolean;
  /** Whether a file that cannot be parsed was meant for this format, as far as its text tells. */
  expects(file: string, text: string): boolean;
  claims(document: View, file: string): boolean;
  open(world: World, settings: Settings): Reader;
}

const composeName = /(?:^|[/.-])(?:compose|fig)[^/]*\.(?:ya?ml|json)$/i;

/** THE table of formats; the first that claims a document reads it. */
export const formats: readonly Format[] = [
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

/** The files that can hold a document of some format, by their name. */
export function isManifestName(file: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(file);
}
