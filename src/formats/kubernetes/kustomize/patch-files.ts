import { parseInner } from "../../../syntax/inner.ts";
import { scalarText } from "../../../syntax/located.ts";
import type { Scalar } from "../../../syntax/node.ts";
import { documentsOf, fileNamed, treesOf } from "./building.ts";
import type { Level } from "./building.ts";
import { fieldOf } from "./tree.ts";
import type { Tree } from "./tree.ts";

/** A patch as it was found, in a file or in the kustomization itself. */
export interface Patch {
  readonly documents: readonly Tree[];
  /** The path, or the text that is the patch. */
  readonly place: Scalar;
  readonly file?: string;
  readonly target?: Tree;
  readonly options?: Tree;
}

/** An entry of `patches` or `patchesJson6902`. */
export function patchOf(level: Level, entry: Tree): Patch | undefined {
  // Old kustomizations name a file and say no more.
  if (entry.kind === "scalar") return inFile(level, entry);
  const [path, text] = [fieldOf(entry, "path"), fieldOf(entry, "patch")];
  const patch =
    text?.kind === "scalar" && text.text.trim() !== ""
      ? inline(level, text)
      : path?.kind === "scalar" && inFile(level, path);
  if (!patch) return undefined;
  const [target, options] = [
    fieldOf(entry, "target"),
    fieldOf(entry, "options"),
  ];
  return { ...patch, ...(target && { target }), ...(options && { options }) };
}

function inline(level: Level, place: Scalar): Patch {
  const read = parseInner(scalarText(place));
  return { documents: treesOf(level, read, place), place };
}

/** An entry of `patchesStrategicMerge`: a path, or a text that is an object. */
export function patchNamed(level: Level, item: Scalar): Patch | undefined {
  return inlineObjects(level, item) ?? inFile(level, item);
}

function inlineObjects(level: Level, place: Scalar): Patch | undefined {
  return place.text.includes(":") && /[\n{]/.test(place.text)
    ? inline(level, place)
    : undefined;
}

function inFile(level: Level, place: Scalar): Patch | undefined {
  const file = fileNamed(level, place);
  const documents =
    file === undefined ? undefined : documentsOf(level, file, place);
  return file !== undefined && documents
    ? { documents, place, file }
    : undefined;
}
