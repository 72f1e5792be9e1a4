import { existsSync, readdirSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import path from "node:path";

/** Folders that hold other people's files and are never walked. */
const foreign = new Set([".git", "node_modules"]);

/**
 * The files at or below `place` as paths relative to `workingDirectory`, sorted. Inside a git work
 * tree: the tracked files and those that git would track; elsewhere, and for a folder that git
 * ignores but a person names: all.
 */
export function listFiles(workingDirectory: string, place: string): string[] {
  const root = path.resolve(workingDirectory, place);
  const stats = statSync(root, { throwIfNoEntry: false });
  if (!stats) return [];
  const below = stats.isDirectory() ? listFolder(root) : [""];
  return below.map((name) => shown(workingDirectory, root, name)).sort();
}

/** The top of the git work tree that holds `folder`, or nothing outside of one. */
export function treeOf(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, ".git"))) return at;
    if (path.dirname(at) === at) return undefined;
  }
}

/** Where a repository's own files stand, as seen from `folder`: its top, then the folder itself. */
export function topFolders(folder: string): string[] {
  const top = path.relative(folder, treeOf(folder) ?? folder);
  const seen = top.split(path.sep).join("/") || ".";
  return seen === "." ? ["."] : [seen, "."];
}

function shown(from: string, root: string, name: string): string {
  const relative = path.relative(from, path.join(root, name));
  const folder = name.endsWith(path.sep) ? "/" : "";
  return (relative === "" ? "." : relative).split(path.sep).join("/") + folder;
}

function listFolder(root: string): string[] {
  const listed = treeOf(root) === undefined ? [] : askGit(root);
  return listed.length > 0 ? listed.flatMap(expand) : walk(root, "");

  /** Git names a submodule or a repository inside this one as one entry: its folder. */
  function expand(name: string): string[] {
    const inner = path.join(root, name);
    const folder =
      name.endsWith("/") ||
      (!path.extname(name) &&
        statSync(inner, { throwIfNoEntry: false })?.isDirectory());
    if (!folder || inner === root) return [name];
    return listFolder(inner).map((below) => path.join(name, below));
  }
}

/**
 * `git ls-files` with nothing of the repository's own configuration that could run a program
 * (core.fsmonitor), and working where the checkout belongs to another user (container actions).
 */
function askGit(root: string): string[] {
  const safe = ["-c", "core.fsmonitor=false", "-c", "safe.directory=*"];
  const listing = ["-z", "--cached", "--others", "--exclude-standard"];
  // Loaded here, because most of what it takes to check one small file would be loading it.
  const { execFileSync } = process.getBuiltinModule("node:child_process");
  try {
    const names = execFileSync(
      "git",
      ["-C", root, ...safe, "ls-files", ...listing],
      {
        encoding: "utf8",
        maxBuffer: 1 << 30,
        stdio: ["ignore", "pipe", "ignore"],
      },
    );
    return [...new Set(names.split("\0"))].filter((name) => name !== "");
  } catch {
    return []; // No git here, or not one that can read this repository: the walk sees the files.
  }
}

/** A folder that cannot be listed is given as a name with `/` at its end, so that somebody says so. */
function walk(root: string, below: string): string[] {
  const entries = entriesOf(path.join(root, below));
  if (!entries) return [path.join(below, path.sep)];
  return entries.flatMap((entry) => {
    const name = path.join(below, entry.name);
    if (!entry.isDirectory()) return [name];
    return foreign.has(entry.name) ? [] : walk(root, name);
  });
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
