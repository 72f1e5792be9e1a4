import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A tree with a kustomization in `o` or at its top, and what kustomize makes of it. */
export interface KustomizeCase {
  readonly name: string;
  readonly file: string;
  readonly files: Readonly<Record<string, string>>;
  /** The folder to build. */
  readonly folder: string;
  /** The manifests that come out; undefined where kustomize refuses. */
  readonly built: string | undefined;
}

export const caseFolder = join(import.meta.dirname, "cases");

export function readCases(): KustomizeCase[] {
  return readdirSync(caseFolder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => parse(name, readFileSync(join(caseFolder, name), "utf8")));
}

/** What a case is about; then files, each under `-- path --`; then `-- built --` or `-- refused --`. */
function parse(name: string, text: string): KustomizeCase {
  const [, ...parts] = `\n${text}`.split(/\n-- (.+) --\n/);
  const sections: Record<string, string> = {};
  for (let i = 0; i < parts.length; i += 2)
    sections[parts[i]!] = `${parts[i + 1]!.replace(/\n$/, "")}\n`;
  const { built, refused: _, ...files } = sections;
  return {
    name: name.replace(/\.txt$/, ""),
    file: join(caseFolder, name),
    files,
    folder: "o/kustomization.yaml" in files ? "o" : ".",
    built,
  };
}
