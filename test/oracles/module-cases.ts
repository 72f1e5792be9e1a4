import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { generateModule } from "./generate.ts";
import { generateRoot } from "./generate/roots.ts";
import type { Root } from "./generate/roots.ts";

/** A root, and the resources that let TCP 23 in by a real plan of it. */
export interface ModuleCase extends Root {
  readonly name: string;
  /** Undefined before it was planned, or where Terraform refuses. */
  readonly open: readonly string[] | undefined;
}

export const moduleFolder = join(import.meta.dirname, "modules");
export const generatedFile = join(moduleFolder, "generated.json");

export const seeds = Array.from({ length: 220 }, (_, seed) => seed);
export const rootSeeds = Array.from({ length: 3 }, (_, i) => 1000 + i);

/** The answers of the generated cases; the digest tells when the generator makes others now. */
export interface Generated {
  readonly digest: string;
  readonly modules: Readonly<Record<string, readonly string[]>>;
}

export function generatedCases(): ModuleCase[] {
  const stored: Generated | undefined = existsSync(generatedFile)
    ? (JSON.parse(readFileSync(generatedFile, "utf8")) as Generated)
    : undefined;
  const cases = generatedRoots();
  const isCurrent = stored?.digest === digestOf(cases);
  return cases.map((each) => ({
    ...each,
    open: isCurrent ? stored.modules[each.name] : undefined,
  }));
}

export function digestOf(cases: readonly Root[]): string {
  const roots = cases.map(({ files, options, environment }) => [
    files,
    options,
    environment,
  ]);
  return createHash("sha256").update(JSON.stringify(roots)).digest("hex");
}

function generatedRoots(): Omit<ModuleCase, "open">[] {
  return [
    ...seeds.map((seed) => ({
      name: `m${seed}`,
      files: generateModule(seed),
      ...{ options: [], environment: {} },
    })),
    ...rootSeeds.map((seed) => ({
      name: `root${seed}`,
      ...generateRoot(seed),
    })),
  ];
}

export function writtenCases(): ModuleCase[] {
  return readdirSync(moduleFolder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) =>
      parseWritten(name, readFileSync(join(moduleFolder, name), "utf8")),
    );
}

/** What a case is about; then files, each under `-- path --`; `options` are a line each, `open` are the answers. */
function parseWritten(name: string, text: string): ModuleCase {
  const [, ...parts] = `\n${text}`.split(/\n-- (.+) --\n/);
  const sections: Record<string, string> = {};
  for (let i = 0; i < parts.length; i += 2)
    sections[parts[i]!] = `${parts[i + 1]!}\n`;
  const { options = "", open, ...files } = sections;
  const words = lines(options);
  return {
    name: name.replace(/\.txt$/, ""),
    files,
    options: words.filter((word) => word.startsWith("-")),
    environment: Object.fromEntries(
      words
        .filter((word) => word.startsWith("TF_VAR_"))
        .map((word) => [/^\w+/.exec(word)![0], word.replace(/^\w+=/, "")]),
    ),
    open: open === undefined ? undefined : lines(open),
  };
}

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
