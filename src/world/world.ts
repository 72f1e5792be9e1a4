/** Where files come from: the disk, an object literal in a test. Paths are relative to the working directory, with `/`. */
export interface World {
  /** The files at or below a path, sorted: what git tracks or would, else all. */
  list(path: string): readonly string[];
  kind(path: string): "file" | "directory" | "missing";
  /**
   * The text of a file, or why it is not read. Of a file above the limit for manifests, `mayBeLarge`
   * sees the first and the last 4 KB, and lets it through up to the limit for plans.
   */
  read(file: string, mayBeLarge?: (ends: string) => boolean): ReadResult;
  /** Runs a program that a person asked for, in the working directory; a world that is not this machine has none. */
  readonly run?: (program: string, args: readonly string[]) => RunResult;
}

/** What a program printed, or why it did not: `missing` where there is none of that name. */
export type RunResult =
  | { readonly text: string }
  | { readonly failed: string; readonly missing: boolean };

export type ReadResult =
  { readonly text: string } | { readonly refused: string };

/** Manifests above this many bytes are refused: nobody writes them, and reading them would be an attack's aim. */
export const MANIFEST_LIMIT = 5_000_000;

/** Machines write plans, and of large infrastructure they are large. */
export const PLAN_LIMIT = 256_000_000;
