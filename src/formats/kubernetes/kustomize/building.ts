import type { Problem } from "../../../model.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import type { Node, Scalar } from "../../../syntax/node.ts";
import type { View } from "../../../syntax/view.ts";
import type { Changes } from "./changes.ts";
import { addChange } from "./changes.ts";
import { isOutside, isRemote, pathFrom } from "./files.ts";
import type { Files, ReadFile } from "./files.ts";
import type { Resource } from "./resource.ts";
import type { MergeListener } from "./strategic-merge.ts";
import { treeOf } from "./tree.ts";
import type { Budget, Tree } from "./tree.ts";

/** What all builds of one run share. */
export interface Building {
  readonly files: Files;
  readonly problems: Problem[];
  /** What was taken away, and ports that were given a protocol. */
  readonly gone: Changes;
  readonly narrowed: Changes;
  /** Files that were read as resources, and files that were applied as patches. */
  readonly resourceFiles: Set<string>;
  readonly patchFiles: Set<string>;
  /** What kustomizations came to, by their files: overlays share their bases. */
  readonly built: Map<string, Accumulated>;
  readonly budget: Budget;
}

/** What a kustomization has come to so far. */
export interface Accumulated {
  resources: Resource[];
  readonly variables: Tree[];
  /** Patches and images for objects that are not at hand, to be read alone. */
  readonly loosePatches: View[];
  readonly looseImages: LooseImage[];
  /** False where something was not read, so that a patch may be for what it would have brought. */
  whole: boolean;
  /** The files that were read, and what in this kustomization leads there. */
  readonly files: Map<string, Node>;
}

/** An entry of `images`, and what it stands in. */
export interface LooseImage {
  readonly entry: View;
  readonly resource: string;
}

/** One kustomization at work. */
export interface Level {
  readonly building: Building;
  readonly file: string;
  readonly folder: string;
  readonly root: Tree;
  readonly accumulated: Accumulated;
  /** The kustomizations that are being built, this one last. */
  readonly stack: readonly string[];
}

export function openBuilding(files: Files): Building {
  return {
    files,
    problems: [],
    gone: new Map(),
    narrowed: new Map(),
    resourceFiles: new Set(),
    patchFiles: new Set(),
    built: new Map(),
    budget: { left: MOST_STEPS },
  };
}

/** A build of five hundred objects with a hundred patches takes some 100,000. */
const MOST_STEPS = 1_500_000;

/** Begins a build of its own: what others took does not count against it. */
export function startAgain({ budget, built }: Building): void {
  // What was cut short is of no use to others.
  if (budget.left < 0 || built.size > MOST_KEPT) built.clear();
  budget.left = MOST_STEPS;
}

/** Of so many kustomizations is known what they come to. */
const MOST_KEPT = 500;

/** Whether a build has done more than anybody needs; the first time it is a problem. */
export function isSpent(level: Level, place: Node): boolean {
  const { budget } = level.building;
  if (budget.left >= 0) return false;
  if (budget.left > -Infinity)
    warn(
      level,
      place,
      "this comes to more than can be built here, and the rest was left out. Split it up",
    );
  budget.left = -Infinity;
  level.accumulated.whole = false;
  return true;
}

export function nothingYet(): Accumulated {
  return {
    ...{ resources: [], variables: [], loosePatches: [], looseImages: [] },
    ...{ whole: true, files: new Map() },
  };
}

/** Something that keeps kustomize from building this. */
export function warn({ building }: Level, place: Node, message: string): void {
  building.problems.push({
    span: nodeSpan(place),
    severity: "warning",
    message,
  });
}

/** Something that was left out here, though kustomize may read it. */
export function note({ building }: Level, place: Node, message: string): void {
  building.problems.push({ span: nodeSpan(place), severity: "note", message });
}

/** The file or folder that a scalar names; a problem where it is remote, outside or not there. */
export function fileNamed(level: Level, scalar: Scalar): string | undefined {
  const { building, folder, accumulated } = level;
  const written = scalar.text;
  const file = pathFrom(folder, written);
  const outside = isOutside(folder, written);
  const isThere = !outside && building.files.kind(file) !== "missing";
  if (isThere) return file;
  accumulated.whole = false;
  if (isRemote(written))
    note(level, scalar, `${written} was not fetched. ${VENDOR_IT}`);
  else if (outside)
    warn(
      level,
      scalar,
      `${written} lies outside of the folder that is checked, and was not read. Check a folder that holds both`,
    );
  else warn(level, scalar, `there is no ${file}. Correct the path, or add it`);
  return undefined;
}

const VENDOR_IT =
  "To have it checked, keep a copy in the repository, or pipe the output of kustomize build into portcullis";

/** The documents of a file as trees of one's own; a problem where it cannot be read. */
export function documentsOf(
  level: Level,
  file: string,
  scalar: Node,
): Tree[] | undefined {
  const read = level.building.files.documents(file);
  level.accumulated.files.set(file, scalar);
  if ("refused" in read) {
    level.accumulated.whole = false;
    warn(level, scalar, `${file} was not read: ${read.refused}`);
    return undefined;
  }
  level.building.budget.left -= read.documents.reduce(
    (sum, { start, end }) => sum + (end - start) / 10,
    1,
  );
  return treesOf(level, read, scalar);
}

/** The documents that could be read, as trees; the rest are problems. */
export function treesOf(level: Level, read: ReadFile, place: Node): Tree[] {
  for (const problem of read.problems) level.building.problems.push(problem);
  return read.documents.flatMap((node) => {
    const made = treeOf(node);
    if (made?.tooMuch)
      warn(level, place, "its aliases unfold to more than 100,000 values");
    return made ? [made.tree] : [];
  });
}

/** Keeps what a step takes away. */
export function listenerOf(level: Level): MergeListener {
  const { gone, narrowed } = level.building;
  return {
    gone: (tree, by) => addChange(gone, tree, by),
    narrowed: (holder, by) => addChange(narrowed, holder, by),
    refused: (place) =>
      warn(
        level,
        place,
        "kustomize refuses this patch: a list, a mapping and a word cannot be merged with each other",
      ),
  };
}
