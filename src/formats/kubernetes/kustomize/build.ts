import type { Scalar } from "../../../syntax/node.ts";
import {
  documentsOf,
  fileNamed,
  note,
  isSpent,
  nothingYet,
  startAgain,
  treesOf,
  warn,
} from "./building.ts";
import type { Accumulated, Building, Level } from "./building.ts";
import { folderOf, kustomizationIn } from "./files.ts";
import { runGenerators } from "./generators.ts";
import { applyImages } from "./images.ts";
import { applyLabels } from "./labels.ts";
import { applyAffixes, applyNamespace, followRenames } from "./names.ts";
import { applyJsonPatches, applyPatches } from "./patches.ts";
import { applyReplacements } from "./replacements.ts";
import { resourcesIn } from "./resource.ts";
import { copyOf, fieldAt, fieldOf, itemsIn, wordOf } from "./tree.ts";
import type { Tree } from "./tree.ts";
import { resolveVariables } from "./variables.ts";

/**
 * Builds the kustomization in `file` as `kustomize build` would: its objects are trees of their own,
 * whose parts stand where they were written. What keeps kustomize from building it is a problem, and
 * the rest is built without it.
 */
export async function buildKustomization(
  building: Building,
  file: string,
): Promise<Accumulated> {
  startAgain(building);
  const accumulated = await accumulate(building, file, nothingYet(), []);
  accumulated.resources = accumulated.resources.filter(
    ({ tree }) => !isLocal(tree),
  );
  followRenames(accumulated.resources);
  resolveVariables(
    accumulated.variables,
    accumulated.resources,
    building.budget,
  );
  return accumulated;
}

/** What only steers kustomize and is not deployed. */
function isLocal(tree: Tree): boolean {
  const annotations = fieldAt(tree, "metadata", "annotations");
  const key = "config.kubernetes.io/local-config";
  return (
    fieldOf(annotations, key) !== undefined &&
    wordOf(annotations, key) !== "false"
  );
}

/** Deeper than anybody nests. */
const DEEPEST = 50;

/** Does what a kustomization says, on top of `accumulated`: of a component that is what its user has. */
async function accumulate(
  building: Building,
  file: string,
  accumulated: Accumulated,
  stack: readonly string[],
): Promise<Accumulated> {
  const read = building.files.documents(file);
  const [first] = "refused" in read ? [] : read.documents;
  if ("refused" in read || !first) return accumulated;
  const scratch = { building, file, accumulated, stack: [...stack, file] };
  const [root] = treesOf(
    { ...scratch, folder: folderOf(file), root: first as Tree },
    { documents: [first], problems: read.problems },
    first,
  );
  if (!root) return accumulated;
  // A component that is built for itself lacks what it is for.
  if (stack.length === 0 && wordOf(root, "kind") === "Component")
    accumulated.whole = false;
  const level = { ...scratch, folder: folderOf(file), root };
  for (const key of ["resources", "bases"])
    for (const item of itemsIn(fieldOf(root, key)))
      if (item.kind === "scalar") await addResource(level, item);
  runGenerators(level);
  for (const item of itemsIn(fieldOf(root, "components")))
    if (item.kind === "scalar") await addComponent(level, item);
  sayUnread(level);
  await transform(level);
  for (const variable of itemsIn(fieldOf(root, "vars")))
    accumulated.variables.push(variable);
  return accumulated;
}

/** In kustomize's own order. */
async function transform(level: Level): Promise<void> {
  await applyPatches(level);
  applyNamespace(level);
  applyAffixes(level);
  applyLabels(level);
  await applyJsonPatches(level);
  applyImages(level);
  await applyReplacements(level);
}

async function addResource(level: Level, item: Scalar): Promise<void> {
  const { building, accumulated } = level;
  const file = fileNamed(level, item);
  if (file === undefined) return;
  if (building.files.kind(file) === "directory")
    return addBase(level, item, file);
  building.resourceFiles.add(file);
  const documents = documentsOf(level, file, item) ?? [];
  for (const resource of documents.flatMap((each) => resourcesIn(each)))
    if (wordOf(resource.tree, "kind") !== "")
      accumulated.resources.push(resource);
  accumulated.files.set(file, item);
}

async function addBase(
  level: Level,
  item: Scalar,
  folder: string,
): Promise<void> {
  const { building, accumulated, stack } = level;
  const file = kustomizationNamed(level, item, folder);
  if (file === undefined) return;
  let base = building.built.get(file);
  if (!base) {
    base = await accumulate(building, file, nothingYet(), stack);
    building.built.set(file, base);
  }
  for (const { tree, before } of base.resources) {
    if (isSpent(level, item)) break;
    // These are large and open nothing: whatever is done to one may be done to all.
    const isSchema = wordOf(tree, "kind") === "CustomResourceDefinition";
    const copy = isSchema ? tree : copyOf(tree, building.budget);
    if (copy.kind === "mapping")
      accumulated.resources.push({ tree: copy, before: [...before] });
  }
  accumulated.variables.push(...base.variables);
  accumulated.loosePatches.push(...base.loosePatches);
  accumulated.looseImages.push(...base.looseImages);
  accumulated.whole &&= base.whole;
  for (const inside of base.files.keys())
    if (!accumulated.files.has(inside)) accumulated.files.set(inside, item);
}

async function addComponent(level: Level, item: Scalar): Promise<void> {
  const { building, accumulated, stack } = level;
  const folder = fileNamed(level, item);
  if (folder === undefined) return;
  const file = kustomizationNamed(level, item, folder);
  if (file === undefined) return;
  const known = new Set(accumulated.files.keys());
  await accumulate(building, file, accumulated, stack);
  for (const inside of accumulated.files.keys())
    if (!known.has(inside)) accumulated.files.set(inside, item);
}

/** The kustomization in a folder that is named; a problem where there is none, or where it is being built already. */
function kustomizationNamed(
  level: Level,
  item: Scalar,
  folder: string,
): string | undefined {
  const { building, accumulated, stack } = level;
  const file = kustomizationIn(folder, building.files);
  if (file !== undefined && !stack.includes(file) && stack.length < DEEPEST)
    return file;
  accumulated.whole = false;
  warn(
    level,
    item,
    file === undefined
      ? `there is no kustomization.yaml in ${folder}. Correct the path, or add one`
      : stack.includes(file)
        ? `kustomize refuses this: ${file} leads back to itself`
        : "this is nested too deeply to be built",
  );
  return undefined;
}

/** Fields that have other programs or plugins do something. */
const unread: readonly { readonly key: string; readonly message: string }[] = [
  ...["helmCharts", "helmChartInflationGenerator"].map((key) => ({
    key,
    message: "charts of a kustomization are read only with --render kustomize",
  })),
  ...["generators", "transformers"].map((key) => ({
    key,
    message: `${key} of a kustomization are read only with --render kustomize`,
  })),
];

function sayUnread(level: Level): void {
  for (const { key, message } of unread) {
    const [first] = itemsIn(fieldOf(level.root, key));
    if (!first) continue;
    level.accumulated.whole = false;
    note(level, first, message);
  }
}
