import type { Problem } from "../../model.ts";
import { getAll, isMapping, pairsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import type { Documents } from "./documents.ts";
import type { Environment } from "./environment.ts";
import { settleExtends, tooMuch } from "./extends.ts";
import type { Siblings } from "./extends.ts";
import { includeInto } from "./include.ts";
import type { Variables } from "./interpolate.ts";
import { appends, isReset, lastSaid, takesBack } from "./layers.ts";
import type { Layer } from "./layers.ts";
import { folderOf } from "./paths.ts";
import { isRootKey } from "./root-keys.ts";

/** What documents describe by name. */
export const resourceKinds = [
  ...(["services", "networks", "configs", "secrets"] as const),
];

/** The services and other resources of several documents, each with what they say of it. */
export type Resources = Record<
  (typeof resourceKinds)[number],
  Map<string, Layer[]>
>;

export interface Project extends Resources {
  /** Whether `docker stack deploy` is what starts it. */
  readonly swarm: boolean;
  /** The profiles that COMPOSE_PROFILES switches on; `*` is every one. */
  readonly profiles: ReadonlySet<string>;
  /** The text of a file that lies in the tree. */
  readonly textOf: Documents["textOf"];
  readonly filesIn: Documents["filesIn"];
}

/** What loading one project shares. */
export interface Loading {
  readonly documents: Documents;
  readonly environment: Environment;
  readonly problems: Problem[];
  /** How many more layers `extends` and `include` may bring. */
  readonly budget: { left: number };
}

/** How the files of one project, or of one that is included, are read. */
export interface Scope {
  readonly variables: Variables;
  /** What relative paths start from. */
  readonly folder: string;
  /** The files whose `include` led here. */
  readonly including: readonly string[];
}

/** What a document is read with. */
type Around = Pick<Scope, "variables" | "folder">;

/** A few lines of nested includes can stand for millions of services. */
const LAYERS_FROM_ELSEWHERE = 20_000;

/** The project that these files are, the first being its base. */
export function loadProject(
  environment: Environment,
  documents: Documents,
  files: readonly string[],
  folder: string,
): { project: Project; problems: Problem[]; reachesOut: boolean } {
  const problems: Problem[] = [];
  const budget = { left: LAYERS_FROM_ELSEWHERE };
  const loading = { documents, environment, problems, budget };
  const variables = environment.in(folder);
  const scope = { variables, folder: folderOf(files[0]!), including: [] };
  const resources = loadResources(loading, files, scope);
  const swarm =
    files.some((file) => /(?:stack|swarm)[^/]*$/i.test(file)) ||
    [...resources.services.values()].some(isForSwarm);
  return {
    project: {
      ...{ ...resources, swarm },
      profiles: profilesIn(variables),
      ...{ textOf: documents.textOf, filesIn: documents.filesIn },
    },
    problems,
    reachesOut: budget.left < LAYERS_FROM_ELSEWHERE,
  };
}

/** The documents of these files, each laid over those before it. */
export function loadResources(
  loading: Loading,
  files: readonly string[],
  scope: Scope,
): Resources {
  const all = noResources();
  for (const file of files) {
    const documents = loading.documents.of(file);
    if (!Array.isArray(documents)) continue;
    for (const document of documents as readonly View[])
      layOver(loading, all, document, file, scope);
  }
  return all;
}

function layOver(
  loading: Loading,
  all: Resources,
  document: View,
  file: string,
  scope: Scope,
): void {
  const own = noResources();
  for (const kind of resourceKinds) {
    const views =
      kind === "services" ? servicesOf(document) : getAll(document, kind);
    for (const [name, layers] of layersOf(views, scope))
      own[kind].set(name, layers);
  }
  const including = [...scope.including, file];
  for (const include of getAll(document, "include"))
    includeInto(loading, own, include, { ...scope, including });
  const siblings: Siblings = {
    ...{ file, folder: scope.folder, services: own.services },
    ...{ settled: new Set(), files: new Map() },
  };
  for (const name of own.services.keys())
    settleExtends(loading, siblings, name);
  const takers = getAll(document, "services").filter(takesBack);
  for (const view of takers) {
    loading.budget.left -= all.services.size;
    if (loading.budget.left < 0) loading.problems.push(tooMuch(view));
    else
      for (const name of all.services.keys())
        layOn(all.services, name, [layer([view], scope)]);
  }
  for (const kind of resourceKinds)
    for (const [name, layers] of own[kind]) layOn(all[kind], name, layers);
}

/** Puts layers on those that are there: the last one, if it is the document's own, may take back all. */
export function layOn(
  all: Map<string, Layer[]>,
  name: string,
  layers: readonly Layer[],
): void {
  const below = all.get(name) ?? [];
  all.set(name, below);
  for (const each of layers) below.push(each);
  const own = below.at(-1);
  if (own && own.users.length === 0)
    below[below.length - 1] = { ...own, takes: below.length - 1 };
}

/** What these mappings of one document say of each of their keys. */
export function layersOf(
  mappings: readonly View[],
  scope: Around,
): Map<string, Layer[]> {
  const said = new Map<string, View[]>();
  for (const mapping of mappings) {
    if (isReset(mapping)) continue;
    for (const { key, value } of pairsOf(mapping)) {
      const before = said.get(key);
      if (before) before.push(value);
      else said.set(key, [value]);
    }
  }
  return new Map([...said].map(([key, views]) => [key, [layer(views, scope)]]));
}

function layer(views: readonly View[], { variables, folder }: Around): Layer {
  return { views, variables, folder, takes: 0, settled: false, users: [] };
}

function noResources(): Resources {
  const all = resourceKinds.map((kind) => [kind, new Map<string, Layer[]>()]);
  return Object.fromEntries(all) as Resources;
}

/** The mappings of services that a document has; version 1 had them at the root. */
export function servicesOf(document: View): View[] {
  const said = getAll(document, "services");
  if (said.length > 0 || !isMapping(document)) return [...said];
  const entries = document.node.entries.filter(
    ({ key }) => key.kind !== "scalar" || !isRootKey(key.text),
  );
  const { merged: _, ...node } = document.node;
  return [{ ...document, node: { ...node, entries } }];
}

/** https://docs.docker.com/compose/how-tos/environment-variables/envvars/#compose_profiles */
function profilesIn(variables: Variables): ReadonlySet<string> {
  const said = variables.get("COMPOSE_PROFILES")?.value ?? "";
  return new Set(said.split(",").map((each) => each.trim()));
}

const swarmKeys = ["mode", "placement", "update_config", "endpoint_mode"];

/** https://github.com/compose-spec/compose-spec/blob/main/deploy.md */
function isForSwarm(layers: readonly Layer[]): boolean {
  return lastSaid(layers, "deploy", appends).some(({ view }) =>
    pairsOf(view).some(({ key }) => swarmKeys.includes(key)),
  );
}
