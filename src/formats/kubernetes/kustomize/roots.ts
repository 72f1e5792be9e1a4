import { folderOf, isOutside, kustomizationIn, pathFrom } from "./files.ts";
import type { Files } from "./files.ts";
import { fieldOf, itemsIn, treeOf } from "./tree.ts";
import type { Tree } from "./tree.ts";

const using = ["resources", "bases", "components"];

/**
 * The kustomizations that no other one uses; of those that use each other in a circle, the first.
 */
export function rootsOf(given: readonly string[], files: Files): string[] {
  const uses = new Map(given.map((file) => [file, usedBy(file, files)]));
  const used = new Set([...uses.values()].flat());
  const reached = new Set<string>();
  const roots: string[] = [];
  const take = (file: string): void => {
    if (reached.has(file)) return;
    roots.push(file);
    const ahead = [file];
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop())
      if (!reached.has(next)) {
        reached.add(next);
        ahead.push(...(uses.get(next) ?? []));
      }
  };
  for (const file of given) if (!used.has(file)) take(file);
  for (const file of given) take(file);
  return roots;
}

function usedBy(file: string, files: Files): string[] {
  const root = rootOf(file, files);
  return using
    .flatMap((key) => itemsIn(fieldOf(root, key)))
    .flatMap((item) => {
      if (item.kind !== "scalar") return [];
      const here = folderOf(file);
      const folder = pathFrom(here, item.text);
      if (isOutside(here, item.text) || files.kind(folder) !== "directory")
        return [];
      return kustomizationIn(folder, files) ?? [];
    });
}

function rootOf(file: string, files: Files): Tree | undefined {
  const read = files.documents(file);
  const [first] = "refused" in read ? [] : read.documents;
  return first && treeOf(first)?.tree;
}
