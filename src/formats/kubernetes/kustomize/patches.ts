import type { Mapping, Node } from "../../../syntax/node.ts";
import { viewDocument } from "../../../syntax/view.ts";
import { isSpent, listenerOf, warn } from "./building.ts";
import type { Level } from "./building.ts";
import { applyOperations } from "./json-patch.ts";
import { patchNamed, patchOf } from "./patch-files.ts";
import type { Patch } from "./patch-files.ts";
import {
  identitiesOf,
  identityOf,
  isSameIdentity,
  remember,
  resourcesIn,
} from "./resource.ts";
import type { Resource } from "./resource.ts";
import { isSelected, readTarget } from "./selector.ts";
import { mergePatch } from "./strategic-merge.ts";
import {
  copyOf,
  dropField,
  fieldOf,
  itemsIn,
  mappingAt,
  putField,
  wordOf,
} from "./tree.ts";
import type { Tree } from "./tree.ts";

/**
 * `patchesStrategicMerge`, then `patches` of both kinds:
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/
 */
export async function applyPatches(level: Level): Promise<void> {
  const { root } = level;
  for (const item of itemsIn(fieldOf(root, "patchesStrategicMerge"))) {
    if (item.kind !== "scalar") continue;
    const patch = patchNamed(level, item);
    if (patch) await applyPatch(level, patch);
  }
  for (const entry of itemsIn(fieldOf(root, "patches"))) {
    const patch = patchOf(level, entry);
    if (patch) await applyPatch(level, patch);
  }
}

/** `patchesJson6902`, which come after names and labels. */
export async function applyJsonPatches(level: Level): Promise<void> {
  for (const entry of itemsIn(fieldOf(level.root, "patchesJson6902"))) {
    const patch = patchOf(level, entry);
    if (patch) await applyPatch(level, patch);
  }
}

async function applyPatch(level: Level, patch: Patch): Promise<void> {
  const [first] = patch.documents;
  const isApplied =
    first?.kind === "sequence"
      ? await applyList(level, patch, first)
      : await applyMerge(level, patch);
  if (isApplied && patch.file !== undefined)
    level.building.patchFiles.add(patch.file);
}

async function applyList(
  level: Level,
  patch: Patch,
  list: Tree,
): Promise<boolean> {
  const { place, target } = patch;
  if (isFlowList(list) && !isJson(list)) {
    warn(level, place, NOT_JSON);
    return false;
  }
  if (!target) {
    warn(level, place, "kustomize refuses a JSON patch without a target");
    return false;
  }
  const selected = await selectedBy(level, target);
  if (selected.length === 0) readAlone(level, patch);
  for (const resource of selected) {
    remember(resource);
    const failed = applyOperations(
      resource.tree,
      itemsIn(list),
      listenerOf(level),
      level.building.budget,
    );
    if (failed)
      warn(
        level,
        failed.at,
        `kustomize cannot patch ${shown(resource.tree)} here: ${failed.why}`,
      );
  }
  return selected.length > 0;
}

const NOT_JSON =
  "kustomize reads a patch that begins with [ as JSON, and this is none. Write it as a list with a dash for each operation";

function isFlowList({ source, start }: Tree): boolean {
  return source.text[start] === "[";
}

function isJson({ source, start, end }: Tree): boolean {
  try {
    JSON.parse(source.text.slice(start, end));
    return true;
  } catch {
    return false;
  }
}

async function applyMerge(level: Level, patch: Patch): Promise<boolean> {
  const { target, place } = patch;
  const documents = patch.documents.flatMap((each) => resourcesIn(each));
  if (target && documents.length > 1)
    warn(level, place, "kustomize refuses several patches with one target");
  let isApplied = false;
  for (const { tree } of documents) {
    const meant = target
      ? await selectedBy(level, target)
      : calledLike(level, tree);
    for (const resource of meant) mergeInto(level, resource, tree, patch);
    isApplied ||= meant.length > 0;
    if (meant.length > 0) continue;
    if (!level.accumulated.whole)
      readAlone(level, { ...patch, documents: [tree] });
    else if (!target)
      warn(
        level,
        nameIn(tree) ?? place,
        `no resource is called ${shown(tree)}, so kustomize cannot apply this patch. Correct apiVersion, kind, name and namespace, or take the patch out`,
      );
  }
  return isApplied;
}

async function selectedBy(level: Level, words: Tree): Promise<Resource[]> {
  if (isSpent(level, words)) return [];
  level.building.budget.left -= level.accumulated.resources.length;
  const target = await readTarget(words);
  return level.accumulated.resources.filter((each) => isSelected(target, each));
}

/** The resource that has, or had, the identity of a patch. */
function calledLike(level: Level, patch: Tree): Resource[] {
  if (isSpent(level, patch)) return [];
  level.building.budget.left -= level.accumulated.resources.length;
  const wanted = identityOf(patch);
  return level.accumulated.resources.filter((each) =>
    identitiesOf(each).some((identity) => isSameIdentity(identity, wanted)),
  );
}

function mergeInto(
  level: Level,
  resource: Resource,
  patch: Mapping,
  { options }: Patch,
): void {
  // kustomize replaces parts of an object, but never all of it.
  if (wordOf(patch, "$patch") === "replace") return;
  const own = resource.tree;
  const { budget } = level.building;
  budget.left -= (own.end - own.start) / 20;
  const changes = copyOf(patch, budget);
  if (changes.kind !== "mapping") return;
  const [mayName, mayKind] = ["allowNameChange", "allowKindChange"].map(
    (key) => wordOf(options, key) === "true",
  );
  if (mayName || mayKind) remember(resource);
  dropField(changes, "apiVersion");
  if (!mayKind) dropField(changes, "kind");
  const metadata = fieldOf(changes, "metadata");
  if (metadata?.kind === "mapping") {
    if (!mayName) dropField(metadata, "name");
    dropField(metadata, "namespace");
  }
  const merged = mergePatch(
    { own, patch: changes, shape: undefined },
    listenerOf(level),
  );
  const { accumulated } = level;
  if (merged?.kind !== "mapping" || merged.entries.length === 0)
    accumulated.resources = accumulated.resources.filter(
      (each) => each !== resource,
    );
}

/** A patch for something that is not at hand is read as if it were an object with nothing else. */
function readAlone(level: Level, { documents, target }: Patch): void {
  const { accumulated } = level;
  if (accumulated.whole) return;
  for (const document of documents) {
    const holder = mappingAt(document);
    putField(holder, "patch", copyOf(document, level.building.budget));
    if (target) putField(holder, "target", target);
    const view = viewDocument(holder);
    if (view) accumulated.loosePatches.push(view);
  }
}

function nameIn(tree: Tree): Node | undefined {
  return fieldOf(fieldOf(tree, "metadata"), "name") ?? fieldOf(tree, "kind");
}

function shown(tree: Tree): string {
  const { kind, namespace, name } = identityOf(tree);
  return [kind, namespace, name].filter(Boolean).join("/") || "(unnamed)";
}
