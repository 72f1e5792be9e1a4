import path from "node:path";
import type { World } from "./world.ts";

export interface Discovered {
  /** Sorted, each once. */
  readonly files: readonly string[];
  /** Those among them that were named one by one, not found in a folder. */
  readonly named: ReadonlySet<string>;
  /** Paths that were asked for and do not exist. */
  readonly missing: readonly string[];
  /** Whether a file is left out, also when another one leads to it. */
  leavesOut(file: string): boolean;
}

/**
 * The files that `paths` (files, folders, globs) stand for, without those that an `exclude` glob
 * matches as they are seen from the folder `excludeFrom`.
 */
export async function discover(
  world: World,
  paths: readonly string[],
  exclude: readonly string[],
  excludeFrom = ".",
): Promise<Discovered> {
  const found = new Set<string>();
  const named = new Set<string>();
  const missing: string[] = [];
  for (const place of paths.map(withoutEndSlash)) {
    const kind = world.kind(place);
    const files =
      kind === "missing" ? await expandGlob(world, place) : world.list(place);
    if (kind === "missing" && files.length === 0) missing.push(place);
    if (kind === "file") named.add(place);
    for (const file of files) found.add(file);
  }
  const excluded = await globMatcher(
    exclude.map(withoutEndSlash).flatMap((glob) => [glob, `${glob}/**`]),
  );
  const seen = (file: string): string =>
    excludeFrom === "." ? file : path.posix.relative(excludeFrom, file);
  const leavesOut = (file: string): boolean => excluded(seen(file));
  const files = [...found].filter((file) => !leavesOut(file)).sort();
  return { files, named, missing, leavesOut };
}

async function expandGlob(
  world: World,
  pattern: string,
): Promise<readonly string[]> {
  const wild = pattern
    .split("/")
    .findIndex((part) => /[*?[\]{}!()]/.test(part));
  if (wild < 0) return [];
  const base = pattern.split("/").slice(0, wild).join("/") || ".";
  if (world.kind(base) !== "directory") return [];
  return world.list(base).filter(await globMatcher([pattern]));
}

export async function globMatcher(
  globs: readonly string[],
): Promise<(file: string) => boolean> {
  if (globs.length === 0) return () => false;
  const { default: picomatch } = await import("picomatch");
  return picomatch(
    globs.map((glob) => glob.replace(/^\.\//, "")),
    { dot: true },
  );
}

function withoutEndSlash(place: string): string {
  return place.replace(/(?<=.)\/+$/, "").replace(/^\.\/(?=.)/, "");
}
