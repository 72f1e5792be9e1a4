import type { Problem } from "../../model.ts";
import { openSource } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";
import { get, itemsOf, viewDocument } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { parseYaml } from "../../syntax/yaml.ts";
import type { World } from "../../world/world.ts";
import { readIgnoreFile } from "./ignore.ts";
import { isChart } from "./names.ts";
import { readValue } from "./read-values.ts";
import { dict } from "./value.ts";
import type { Dict } from "./value.ts";

/** A chart as it lies in its folder: https://helm.sh/docs/topics/charts/ */
export interface Chart {
  /** With `/` at its end. */
  readonly folder: string;
  readonly name: string;
  /** What `Chart.yaml` says. */
  readonly metadata: View | undefined;
  readonly isLibrary: boolean;
  /** Paths inside the chart. */
  readonly templates: readonly string[];
  /** Everything else, for `.Files`. */
  readonly files: readonly string[];
  readonly values: Dict;
  readonly dependencies: readonly Dependency[];
  /** The charts in `charts/`, and those beside it that a dependency names by a path. */
  readonly subcharts: readonly Chart[];
}

/** A dependency as `Chart.yaml` or `requirements.yaml` declares it. */
export interface Dependency {
  readonly name: string;
  readonly alias: string;
  readonly condition: string;
  readonly tags: readonly string[];
  readonly repository: string;
  readonly imports: readonly {
    readonly child: string;
    readonly parent: string;
  }[];
  readonly view: View;
}

/** Reads the files of one run, each of them once. */
export interface Shelf {
  readonly world: World;
  readonly problems: Problem[];
  source(file: string): Source | undefined;
}

export function openShelf(
  world: World,
  given: ReadonlyMap<string, Source>,
): Shelf {
  const sources = new Map<string, Source | undefined>(given);
  return {
    world,
    problems: [],
    source(file) {
      if (!sources.has(file)) {
        const read = world.kind(file) === "file" ? world.read(file) : undefined;
        sources.set(
          file,
          read && "text" in read ? openSource(file, read.text) : undefined,
        );
      }
      return sources.get(file);
    },
  };
}

/** Deeper than charts are packed into each other; a path may lead in a circle. */
const DEEPEST = 8;

export function loadChart(shelf: Shelf, folder: string, depth = 0): Chart {
  const metadata = documentOf(shelf, `${folder}Chart.yaml`);
  const rules = shelf.source(`${folder}.helmignore`)?.text ?? "";
  const isIgnored = readIgnoreFile(rules);
  const all = shelf.world
    .list(folder === "" ? "." : folder.slice(0, -1))
    .map((file) => file.slice(folder.length))
    .filter((path) => !path.endsWith("/") && !isIgnored(path));
  const requirements = get(metadata, "dependencies")
    ? metadata
    : documentOf(shelf, `${folder}requirements.yaml`);
  const dependencies = itemsOf(get(requirements, "dependencies")).flatMap(
    dependencyOf,
  );
  const values = valuesOf(shelf, `${folder}values.yaml`);
  return {
    ...{ folder, metadata, values, dependencies },
    name: wordsAt(metadata, "name") || nameOfFolder(folder),
    isLibrary: wordsAt(metadata, "type").toLowerCase() === "library",
    templates: all.filter((path) => path.startsWith("templates/")),
    files: all.filter(
      (path) => !/^(?:templates|charts)\//.test(path) && !isSpecial(path),
    ),
    subcharts:
      depth < DEEPEST
        ? foldersOfSubcharts(shelf, folder, all, dependencies).map((each) =>
            loadChart(shelf, each, depth + 1),
          )
        : [],
  };
}

/** The values of a file; none where it has none. */
export function valuesOf(shelf: Shelf, file: string): Dict {
  const view = documentOf(shelf, file);
  const value = view && readValue(view);
  return value?.kind === "dict" ? value : dict();
}

/** The first document of a file, if there is one. */
export function documentOf(shelf: Shelf, file: string): View | undefined {
  const source = shelf.source(file);
  if (!source) return undefined;
  const { documents, problems } = parseYaml(source);
  for (const problem of problems)
    if (!shelf.problems.some(({ span }) => span.file === file))
      shelf.problems.push(problem);
  return documents[0] && viewDocument(documents[0]);
}

function foldersOfSubcharts(
  { world }: Shelf,
  folder: string,
  all: readonly string[],
  dependencies: readonly Dependency[],
): readonly string[] {
  const vendored = all.flatMap((path) => {
    const name = /^charts\/([^/._][^/]*)\/Chart\.yaml$/.exec(path)?.[1];
    return name === undefined ? [] : `${folder}charts/${name}/`;
  });
  const beside = dependencies
    .filter(({ name }) => !vendored.includes(`${folder}charts/${name}/`))
    .flatMap(({ repository }) => localFolder(folder, repository) ?? [])
    .filter((each) => each !== folder && isChart(each, world));
  return [...new Set([...vendored, ...beside])];
}

/** The folder that `file://../common` names. */
function localFolder(folder: string, repository: string): string | undefined {
  if (!repository.startsWith("file://")) return undefined;
  const parts = folder.split("/").slice(0, -1);
  for (const part of repository.slice("file://".length).split("/")) {
    if (part === "..") {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.length === 0 ? undefined : `${parts.join("/")}/`;
}

function dependencyOf(view: View): Dependency[] {
  const name = wordsAt(view, "name");
  if (name === "") return [];
  return [
    {
      ...{ name, view },
      alias: wordsAt(view, "alias"),
      condition: wordsAt(view, "condition"),
      repository: wordsAt(view, "repository"),
      tags: itemsOf(get(view, "tags")).map(words),
      imports: itemsOf(get(view, "import-values")).map((each) =>
        each.node.kind === "scalar"
          ? { child: `exports.${each.node.text}`, parent: "." }
          : { child: wordsAt(each, "child"), parent: wordsAt(each, "parent") },
      ),
    },
  ];
}

function wordsAt(view: View | undefined, key: string): string {
  const value = get(view, key);
  return value ? words(value) : "";
}

function words({ node }: View): string {
  return node.kind === "scalar" ? node.text : "";
}

function nameOfFolder(folder: string): string {
  return folder.split("/").at(-2) ?? "chart";
}

function isSpecial(path: string): boolean {
  return /^(?:Chart\.(?:yaml|lock)|values\.yaml|values\.schema\.json|\.helmignore)$/.test(
    path,
  );
}
