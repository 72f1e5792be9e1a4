import { scalarText } from "../../../syntax/located.ts";
import type { Scalar } from "../../../syntax/node.ts";
import { sliceText } from "../../../syntax/text.ts";
import type { Piece, Text } from "../../../syntax/text.ts";
import { viewDocument } from "../../../syntax/view.ts";
import { isSpent, listenerOf } from "./building.ts";
import type { Level } from "./building.ts";
import {
  asTree,
  fieldOf,
  isNull,
  itemsIn,
  placedAt,
  putField,
  wordOf,
} from "./tree.ts";
import type { Tree } from "./tree.ts";

/**
 * `images`, and `imageTags` as they were called before:
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/
 */
export function applyImages(level: Level): void {
  const { root, accumulated } = level;
  const containers = accumulated.resources
    .filter(({ tree }) => wordOf(tree, "kind") !== "CustomResourceDefinition")
    .flatMap(({ tree }) => containersIn(tree));
  for (const key of ["images", "imageTags"])
    for (const entry of itemsIn(fieldOf(root, key))) {
      const name = wordOf(entry, "name");
      if (name === "") continue;
      if (isSpent(level, entry)) return;
      level.building.budget.left -= containers.length;
      let isUsed = false;
      for (const container of containers)
        isUsed = replaceImage(level, container, entry, name) || isUsed;
      const view = viewDocument(entry);
      if (!isUsed && !accumulated.whole && view)
        accumulated.looseImages.push({
          entry: view,
          resource: `Kustomization/${level.folder}`,
        });
    }
}

/** The items of every list that is called `containers` or `initContainers`. */
function containersIn(tree: Tree): Tree[] {
  const found: Tree[] = [];
  const ahead: Tree[] = [tree];
  for (let next = ahead.pop(); next; next = ahead.pop())
    if (next.kind === "sequence") ahead.push(...next.items.map(asTree));
    else if (next.kind === "mapping")
      for (const { key, value } of next.entries) {
        const below = asTree(value);
        ahead.push(below);
        if (key.kind === "scalar" && isListName.test(key.text))
          found.push(...itemsIn(below));
      }
  return found;
}

const isListName = /^(?:containers|initContainers)$/;

function replaceImage(
  level: Level,
  container: Tree,
  entry: Tree,
  name: string,
): boolean {
  const image = fieldOf(container, "image");
  if (container.kind !== "mapping" || image?.kind !== "scalar") return false;
  const parts = partsOf(scalarText(image));
  if (parts?.name.value !== name) return false;
  const newName = scalarAtKey(entry, "newName");
  const made = imageOf(image, parts, entry, newName);
  if (newName) listenerOf(level).gone(image, newName);
  putField(container, "image", made);
  return true;
}

interface Parts {
  readonly name: Text;
  readonly tag?: Text;
  readonly digest?: Text;
}

/** `name:tag@digest`; the colon of a registry's port is none of a tag. */
function partsOf(text: Text): Parts | undefined {
  const found = /^(.*?)(?::([\w.{}-]*))?(?:@(\w+:[\w.{}-]*))?$/.exec(
    text.value,
  );
  if (!found) return undefined;
  const [, name = "", tag, digest] = found;
  const end = text.value.length;
  const afterTag = digest === undefined ? end : end - digest.length - 1;
  return {
    name: sliceText(text, 0, name.length),
    ...(tag && { tag: sliceText(text, name.length + 1, afterTag) }),
    ...(digest && { digest: sliceText(text, end - digest.length) }),
  };
}

/** The image after the change, standing at the new name; where only tag or digest change, it stands where it did. */
function imageOf(
  image: Scalar,
  parts: Parts,
  entry: Tree,
  newName: Scalar | undefined,
): Scalar {
  const place = placedAt(newName ?? image);
  const [newTag, newDigest, suffix] = ["newTag", "digest", "tagSuffix"].map(
    (key) => {
      const scalar = scalarAtKey(entry, key);
      return scalar && scalarText(scalar);
    },
  );
  const isReplaced = newTag !== undefined || newDigest !== undefined;
  const tags = isReplaced ? [newTag] : [parts.tag, suffix];
  const digest = isReplaced || suffix ? newDigest : parts.digest;
  const mark = (text: string): Piece => ({
    ...{ text, source: place.source },
    ...{ start: place.end, end: place.end },
  });
  const tag = tags.flatMap((text) => (text ? piecesOf(text) : []));
  const pieces = [
    ...piecesOf(newName ? scalarText(newName) : parts.name),
    ...(tag.length > 0 ? [mark(":"), ...tag] : []),
    ...(digest ? [mark("@"), ...piecesOf(digest)] : []),
  ];
  const value = pieces.map(({ text }) => text).join("");
  const { source, start, end } = place;
  const written = { source, value, pieces, start, end };
  return { kind: "scalar", ...place, text: value, style: "double", written };
}

function piecesOf({ pieces, source }: Text): Piece[] {
  return pieces.map((piece) => ({ ...piece, source: piece.source ?? source }));
}

function scalarAtKey(entry: Tree, key: string): Scalar | undefined {
  const value = fieldOf(entry, key);
  return value?.kind === "scalar" && !isNull(value) && value.text !== ""
    ? value
    : undefined;
}
