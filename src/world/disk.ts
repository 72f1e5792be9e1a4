import {
  closeSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import type { Stats } from "node:fs";
import path from "node:path";
import { listFiles, treeOf } from "./listing.ts";
import { runProgram } from "./programs.ts";
import { MANIFEST_LIMIT, PLAN_LIMIT } from "./world.ts";
import type { ReadResult, World } from "./world.ts";

/** The files of this machine, seen from `workingDirectory` (absolute). */
export function diskWorld(workingDirectory: string): World {
  const trees = new Map<string, string>();
  const absolute = (file: string): string =>
    path.resolve(workingDirectory, file);
  /** The real folder that links inside `file`'s tree must not leave. */
  const treeAround = (file: string): string => {
    const folder = path.dirname(absolute(file));
    const known = trees.get(folder);
    if (known !== undefined) return known;
    const tree = realpathSync(treeOf(folder) ?? workingDirectory);
    trees.set(folder, tree);
    return tree;
  };

  return {
    list: (place) => listFiles(workingDirectory, place),
    kind: (place) => {
      const stats = statsOf(absolute(place));
      if (!stats) return "missing";
      return stats.isDirectory() ? "directory" : "file";
    },
    read: (file, mayBeLarge = () => false) =>
      readSafely(absolute(file), () => treeAround(file), mayBeLarge),
    run: (program, args) => runProgram(workingDirectory, program, args),
  };
}

/** Of what a link leads to; of the link where it leads nowhere, for its reader to say so. */
function statsOf(file: string): Stats | undefined {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats) return stats;
  } catch {
    // ELOOP: it leads to itself.
  }
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    // ENOTDIR: what should be a folder on the way is a file.
    return undefined;
  }
}

/** Reads a regular file of sane size; a link only when it leads to a file of the same tree. */
function readSafely(
  file: string,
  tree: () => string,
  mayBeLarge: (ends: string) => boolean,
): ReadResult {
  try {
    let stats: Stats | undefined = lstatSync(file, { throwIfNoEntry: false });
    if (!stats) return { refused: "there is no such file" };
    if (stats.isSymbolicLink()) {
      const target = realpathSync(file);
      if (!isInside(target, tree()))
        return { refused: "it is a link that leads out of the repository" };
      stats = lstatSync(target);
    }
    if (stats.isDirectory())
      return { refused: "it is a folder that cannot be listed" };
    if (!stats.isFile()) return { refused: "it is not a regular file" };
    const { size } = stats;
    if (size > MANIFEST_LIMIT) {
      const isPlan = mayBeLarge(endsOf(file, size));
      if (!isPlan || size > PLAN_LIMIT)
        return {
          refused: `it has ${size} bytes; ${isPlan ? "plans" : "manifests"} above ${(isPlan ? PLAN_LIMIT : MANIFEST_LIMIT) / 1e6} MB are not read`,
        };
    }
    return { text: decode(readFileSync(file, "utf8"), file) };
  } catch (error) {
    return { refused: reason(error) };
  }
}

/** The first and the last 4 KB. */
function endsOf(file: string, size: number): string {
  const ends = Buffer.alloc(8192);
  const handle = openSync(file, "r");
  try {
    readSync(handle, ends, 0, 4096, 0);
    readSync(handle, ends, 4096, 4096, size - 4096);
  } finally {
    closeSync(handle);
  }
  return ends.toString("utf8");
}

function isInside(target: string, folder: string): boolean {
  const steps = path.relative(folder, target);
  return (
    steps !== ".." &&
    !steps.startsWith(`..${path.sep}`) &&
    !path.isAbsolute(steps)
  );
}

/** UTF-8, or UTF-16 where a byte order mark says so (YAML 1.2, section 5.2), which is no UTF-8. */
function decode(text: string, file: string): string {
  if (!text.startsWith("\uFFFD\uFFFD")) return text;
  const bytes = readFileSync(file);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return bytes
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString("utf16le");
  return text;
}

const reasons: Record<string, string> = {
  ENOENT: "there is no such file",
  EACCES: "this user may not read it",
  EPERM: "this user may not read it",
  ELOOP: "it is a link that leads to itself",
  ENAMETOOLONG: "its name is too long",
};

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return reasons[code] ?? `the system answered ${code}`;
}
