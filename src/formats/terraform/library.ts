import { forget, outlineHcl } from "../../syntax/hcl/outline.ts";
import { parseHcl } from "../../syntax/hcl/parse.ts";
import { parseHclJson } from "../../syntax/hcl/json.ts";
import { hclComments } from "../../syntax/hcl/comments.ts";
import type { Problem } from "../../model.ts";
import type { HclFile } from "../../syntax/hcl/tree.ts";
import { openSource } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";
import type { World } from "../../world/world.ts";
import { defineModule } from "./declarations.ts";
import type { ModuleDefinition } from "./declarations.ts";
import { folderOf, isJson, roleOf } from "./files.ts";
import { OUR_NAME } from "../format.ts";
import type { ReadBesides } from "../format.ts";

/** Every module that a run meets, by its folder: those that were scanned, and others when a call leads there. */
export interface Library {
  readonly scanned: readonly string[];
  /** Nothing where the folder has no configuration files. */
  module(folder: string): ModuleDefinition | undefined;
  /** The files that were read because a call led to them. */
  besides(): readonly Beside[];
  /** What is wrong with the modules that were asked for. */
  problems(): Problem[];
}

export interface Beside {
  readonly folder: string;
  readonly tree: HclFile;
  readonly read: ReadBesides;
}

export function parseFile(source: Source): HclFile {
  if (isJson(source.file)) return parseHclJson(source);
  return outlineHcl(source) ?? forget(parseHcl(source));
}

export function openLibrary(
  world: World,
  files: readonly HclFile[],
  incomplete: ReadonlySet<string>,
): Library {
  const byFolder = new Map<string, HclFile[]>();
  for (const file of files) {
    const folder = folderOf(file.source.file);
    const list = byFolder.get(folder);
    if (list) list.push(file);
    else byFolder.set(folder, [file]);
  }
  const modules = new Map<string, ModuleDefinition | undefined>();
  const extra: HclFile[] = [];
  const readFolder = (folder: string): HclFile[] => {
    const known = byFolder.get(folder) ?? [];
    if (known.length > 0 && !incomplete.has(folder)) return known;
    const names = new Set(known.map(({ source }) => source.file));
    const more = filesIn(world, folder).filter((file) => !names.has(file));
    const read = more.flatMap((file) => {
      const answer = world.read(file);
      return "text" in answer ? [parseFile(openSource(file, answer.text))] : [];
    });
    extra.push(...read);
    return [...known, ...read];
  };
  return {
    scanned: [...byFolder.keys()].sort(),
    module: (folder) => {
      if (modules.has(folder)) return modules.get(folder);
      const trees = readFolder(folder);
      const made = trees.length > 0 ? defineModule(folder, trees) : undefined;
      modules.set(folder, made);
      return made;
    },
    problems: () =>
      [...modules.values()].flatMap((module) => module?.problems ?? []),
    besides: () =>
      extra.map((tree) => ({
        folder: folderOf(tree.source.file),
        tree,
        read: {
          source: tree.source,
          comments: hclComments(tree.source, OUR_NAME),
          documents: [],
        },
      })),
  };
}

function filesIn(world: World, folder: string): readonly string[] {
  if (world.kind(folder) !== "directory") return [];
  return world
    .list(folder)
    .filter((file) => folderOf(file) === folder && isConfiguration(file));
}

/** What a tool has fetched counts too where a call leads there. */
function isConfiguration(file: string): boolean {
  return roleOf(file.slice(file.lastIndexOf("/") + 1)) === "configuration";
}
