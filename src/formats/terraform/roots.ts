import path from "node:path";
import { calledFolders } from "./finder.ts";
import type { Library } from "./library.ts";

/**
 * The folders that are judged by themselves: those that no other scanned folder calls, and one of
 * each ring of folders that call each other.
 */
export function rootFolders(library: Library): string[] {
  const calls = new Map(
    library.scanned.map((folder) => [folder, targetsOf(library, folder)]),
  );
  const called = new Set(
    [...calls].flatMap(([folder, targets]) =>
      targets.filter((each) => each !== folder),
    ),
  );
  const roots = library.scanned.filter((folder) => !called.has(folder));
  const reached = new Set<string>();
  const reach = (folder: string): void => {
    const waiting = [folder];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      waiting.push(...(calls.get(at) ?? targetsOf(library, at)));
    }
  };
  roots.forEach(reach);
  for (const folder of library.scanned)
    if (!reached.has(folder)) {
      roots.push(folder);
      reach(folder);
    }
  return roots;
}

function targetsOf(library: Library, folder: string): string[] {
  const definition = library.module(folder);
  return definition
    ? calledFolders(definition).flatMap((target) => target ?? [])
    : [];
}

/** Folders of a root in which people keep the values of each environment. */
const forValues =
  /^(?:envs?|environments?|tf-?vars|vars?|var-?files?|variables|config(?:s|urations?)?|stages?|workspaces?|params|parameters|inputs|values|accounts?|regions?|tenants?|deployments?)$/i;

/**
 * The variable files that a person may name with `-var-file`, among `files`: the root's own that
 * do not load by themselves, and those in such a folder of it that holds no configuration.
 */
export function candidatesOf(
  root: string,
  files: readonly string[],
  isModule: (folder: string) => boolean,
): string[] {
  const prefix = root === "." ? "" : `${root}/`;
  return files.filter((file) => {
    if (!file.startsWith(prefix)) return false;
    const relative = file.slice(prefix.length);
    const folders = relative.split("/").slice(0, -1);
    if (folders.length === 0) return !loadsByItself(relative);
    const around = folders.map((_, i) =>
      path.posix.join(root, ...folders.slice(0, i + 1)),
    );
    return (
      folders.length <= 2 &&
      forValues.test(folders[0]!) &&
      !around.some(isModule)
    );
  });
}

/** https://developer.hashicorp.com/terraform/language/values/variables#variable-definitions-tfvars-files */
function loadsByItself(name: string): boolean {
  return /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(name);
}
