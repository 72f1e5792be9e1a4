/** Where files come from: the disk, an object literal in a test. Paths are relative to the working directory, with `/`. */
export interface World {
  /** The files at or below a path, sorted: what git tracks or would, else all. */
  list(path: string): readonly string[];
  kind(path: string): "file" | "directory" | "missing";
  /** The text of a file, or why it is not read. */
  read(file: string): ReadResult;
}

export type ReadResult =
  { readonly text: string } | { readonly refused: string };

/** Manifests above this many bytes are refused: nobody writes them, and reading them would be an attack's aim. */
export const MANIFEST_LIMIT = 5_000_000;
