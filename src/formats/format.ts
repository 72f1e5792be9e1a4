import type { Exposure, FormatName, Problem } from "../model.ts";
import type { LocatedComment } from "../syntax/comments.ts";
import type { Source } from "../syntax/source.ts";
import type { View } from "../syntax/view.ts";
import type { World } from "../world/world.ts";
import type { KnownImage } from "./known-images.ts";
import type { OwnRow } from "./terraform/catalogue.ts";

/** A comment with this in it speaks to this program, or means to. */
export const OUR_NAME = /portcullis/i;

/** What a person can say about how files are to be read. */
export interface Settings {
  /** Files of variables for Compose, later ones over earlier ones; without any, the `.env` beside each file. */
  readonly envFiles: readonly string[];
  /** Values for Terraform's variables, later ones over earlier ones. */
  readonly variables?: readonly VariableSetting[];
  /** What resource types and modules of Terraform mean, over what is built in. */
  readonly rows?: readonly OwnRow[];
  /** Images that a person knows, over those that are built in. */
  readonly images?: readonly KnownImage[];
  /** The tools that may be run to render what they render. */
  readonly render?: readonly Renderer[];
}

/** A tool that turns sources into manifests. */
export type Renderer = "helm" | "kustomize";

/** What `--var` and `TF_VAR_` say, or a file of values that `--var-file` names. */
export type VariableSetting =
  | { readonly name: string; readonly text: string; readonly from: string }
  | { readonly file: string };

/** What a run learned from all that one format was given. */
export interface Extraction {
  readonly exposures: readonly Exposure[];
  readonly problems: readonly Problem[];
  /** What was read because a document asked for it. */
  readonly besides?: readonly ReadBesides[];
}

/** A file that another one leads to. */
export interface ReadBesides {
  readonly source: Source;
  /** Comments that speak to this program. */
  readonly comments: readonly LocatedComment[];
  readonly documents: readonly View[];
}

/** A format that is one of several kinds of YAML or JSON: its content tells, document by document. What reads it is loaded when there is such a document. */
export interface DocumentFormat {
  readonly name: FormatName;
  /** A quick look at name and text: false when no document of the file can be this format's. */
  mayHold(file: string, text: string): boolean;
  /** Whether a file that cannot be parsed was meant for this format, as far as its text tells. */
  expects(file: string, text: string): boolean;
  claims(document: View, file: string): boolean;
  load(): Promise<DocumentReading>;
}

/** How the documents of a format are read. */
export interface DocumentReading {
  open(world: World, settings: Settings): DocumentReader;
}

/** Takes the documents of one run one by one; what needs several of them is worked out at the end. */
export interface DocumentReader {
  take(document: View): void;
  finish(): Extraction | Promise<Extraction>;
}

/** A format that a file's name tells, and what lies around it; what reads it is loaded when there is such a file. */
export interface FileFormat {
  readonly name: FormatName;
  claims(file: string, world: World): boolean;
  /** Whether a YAML or JSON file is one of its own after all, as a quick look at the text tells. */
  recognises?(text: string): boolean;
  load(): Promise<FileReading>;
}

/** How the files of a format are read. */
export interface FileReading {
  /** The comments that match `word`. */
  comments(source: Source, word: RegExp): LocatedComment[];
  open(world: World, settings: Settings): FileReader;
}

/** Takes the files of one run one by one. */
export interface FileReader {
  /** `isNamed`: a person asked for this file, and maybe not for those around it. */
  take(source: Source, isNamed?: boolean): void;
  finish(): Extraction | Promise<Extraction>;
}
