import type { Condition, DocumentKind, Reach } from "../rows/row.ts";

/**
 * Where a resource type holds what runs, as data. Paths are those of `rows/row.ts`. Base64 and gzip
 * are undone wherever they are met.
 */
export interface Sink {
  readonly types: readonly string[];
  /** Data for a machine's first start: a script, cloud-init, Ignition, a message of several of those. */
  readonly machine?: readonly string[];
  /** Maps with keys of which some hold such data. */
  readonly metadata?: readonly string[];
  /** Texts, or lists of lines, that a shell runs. */
  readonly scripts?: readonly string[];
  /** The names of packages. */
  readonly packages?: readonly string[];
  readonly containers?: readonly ContainerSink[];
  /** Files that are put somewhere. */
  readonly files?: readonly FileSink[];
  /** Texts in other formats. */
  readonly documents?: readonly DocumentSink[];
  /** Arguments that `resource.ts` reads in its own way. */
  readonly special?: readonly string[];
  /** From how far away what runs there can be reached. */
  readonly reach?: Reach;
}

export interface ContainerSink {
  /** Each element is a container; by default the resource is one. */
  readonly at?: readonly string[];
  readonly when?: readonly Condition[];
  readonly image?: readonly string[];
  /** The words of its process, the entrypoint's first. */
  readonly process?: readonly string[];
  /** Objects with a `command` that runs beside it. */
  readonly hooks?: readonly string[];
  /** A command line in one string, which is split into words. */
  readonly lines?: readonly string[];
  /** A command line that a shell reads. */
  readonly scripts?: readonly string[];
  readonly reaches?: readonly {
    readonly is: Reach;
    readonly when: readonly Condition[];
  }[];
}

export interface FileSink {
  readonly at?: readonly string[];
  readonly content?: readonly string[];
  /** The path of a local file with the content. */
  readonly source?: string;
  readonly path: string;
}

export interface DocumentSink {
  readonly path: string;
  readonly as: DocumentKind;
}
