import path from "node:path";
import type { Problem } from "../../../model.ts";
import type { Node } from "../../../syntax/node.ts";
import { openSource } from "../../../syntax/source.ts";
import type { Source } from "../../../syntax/source.ts";
import { parseYaml } from "../../../syntax/yaml.ts";
import type { World } from "../../../world/world.ts";

/** The files that kustomizations name. */
export interface Files {
  kind(file: string): "file" | "directory" | "missing";
  source(file: string): Source | Refused;
  documents(file: string): ReadFile | Refused;
}

export interface ReadFile {
  readonly documents: readonly Node[];
  readonly problems: readonly Problem[];
}

export interface Refused {
  readonly refused: string;
}

/** Of so much text the trees are kept, for overlays share their bases. */
const KEPT_TEXT = 4_000_000;

export function openFiles(world: World): Files {
  const sources = new Map<string, Source | Refused>();
  const read = new Map<string, ReadFile>();
  let kept = 0;
  const source = (file: string): Source | Refused => {
    const known = sources.get(file);
    if (known) return known;
    const answer = world.read(file);
    const found = "text" in answer ? openSource(file, answer.text) : answer;
    kept += "text" in found ? found.text.length : 0;
    sources.set(file, found);
    return found;
  };
  return {
    kind: (file) => world.kind(file),
    source,
    documents(file) {
      const known = read.get(file);
      if (known) return known;
      if (kept > KEPT_TEXT) {
        sources.clear();
        read.clear();
        kept = 0;
      }
      const found = source(file);
      if ("refused" in found) return found;
      const parsed = parseYaml(found);
      read.set(file, parsed);
      return parsed;
    },
  };
}

/** The names that kustomize knows, and no others. */
const names = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

/** The kustomization in a folder. */
export function kustomizationIn(
  folder: string,
  files: Files,
): string | undefined {
  return names
    .map((name) => path.posix.join(folder, name))
    .find((file) => files.kind(file) === "file");
}

export function folderOf(file: string): string {
  return path.posix.dirname(file);
}

/** A path as a kustomization in `folder` writes it, seen from the working directory. */
export function pathFrom(folder: string, written: string): string {
  return path.posix.join(folder, written).replace(/(?<=.)\/$/, "");
}

/** Whether a path leads out of the folder that is checked, though the kustomization does not stand outside. */
export function isOutside(folder: string, written: string): boolean {
  const climbs = (place: string): number =>
    place.split("/").filter((step) => step === "..").length;
  return (
    path.posix.isAbsolute(written) ||
    climbs(pathFrom(folder, written)) > climbs(path.posix.normalize(folder))
  );
}

/** What kustomize would fetch: a URL, or a repository as git writes it. */
export function isRemote(written: string): boolean {
  return /^(?:\w[\w+.-]*:\/\/|[\w.-]+@[\w.-]+[:/]|git::|gh:|(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|dev\.azure\.com)[:/])|\?(?:.*&)?(?:ref|version)=|\.git(?:\/|$)/.test(
    written,
  );
}
