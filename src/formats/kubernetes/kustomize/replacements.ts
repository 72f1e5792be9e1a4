import { scalarText } from "../../../syntax/located.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import type { Scalar } from "../../../syntax/node.ts";
import { sliceText } from "../../../syntax/text.ts";
import type { Piece, Text } from "../../../syntax/text.ts";
import {
  documentsOf,
  fileNamed,
  isSpent,
  listenerOf,
  warn,
} from "./building.ts";
import type { Level } from "./building.ts";
import { fieldPathOf, placesAt } from "./field-paths.ts";
import { valueAt } from "./pointer.ts";
import { identitiesOf } from "./resource.ts";
import type { Identity, Resource } from "./resource.ts";
import { hasLabels, hasType, readTarget } from "./selector.ts";
import type { Target } from "./selector.ts";
import {
  copyOf,
  fieldOf,
  itemsIn,
  placedAt,
  putField,
  wordOf,
} from "./tree.ts";
import type { Budget, Tree } from "./tree.ts";

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/replacements/ */
export async function applyReplacements(level: Level): Promise<void> {
  for (const entry of itemsIn(fieldOf(level.root, "replacements"))) {
    const path = fieldOf(entry, "path");
    const inFile = path?.kind === "scalar" ? listIn(level, path) : [entry];
    for (const each of inFile) await replace(level, each);
  }
}

function listIn(level: Level, path: Scalar): Tree[] {
  const file = fileNamed(level, path);
  const documents =
    file === undefined ? undefined : documentsOf(level, file, path);
  return (documents ?? []).flatMap((each) =>
    each.kind === "sequence" ? itemsIn(each) : [each],
  );
}

async function replace(level: Level, entry: Tree): Promise<void> {
  const value = sourceOf(level, entry);
  if (!value) return;
  const copied = withOrigin(value, entry);
  for (const target of itemsIn(fieldOf(entry, "targets")))
    await fill(level, target, copied);
}

/** A value that says what copies it. */
function withOrigin(value: Tree, entry: Tree): Tree {
  if (value.kind !== "scalar") return value;
  const by = fieldOf(fieldOf(entry, "source"), "fieldPath") ?? entry;
  const origin = [{ span: nodeSpan(by), message: "copied from here" }];
  const text = scalarText(value);
  const pieces = text.pieces.map((piece) => ({
    ...piece,
    origin: [...origin, ...(piece.origin ?? [])],
  }));
  return { ...value, written: { ...text, pieces } };
}

/** The value to be copied; a problem where there is none. */
function sourceOf(level: Level, entry: Tree): Tree | undefined {
  const literal = fieldOf(entry, "sourceValue");
  if (literal) return literal;
  const source = fieldOf(entry, "source");
  const found = level.accumulated.resources.filter((each) =>
    identitiesOf(each).some((identity) => isMeant(source, identity)),
  );
  const path = wordOf(source, "fieldPath") || "metadata.name";
  const [resource] = found;
  const place =
    resource && placesAt(resource.tree, fieldPathOf(path), undefined)[0];
  const value = place && valueAt(place);
  if (!value || found.length > 1) {
    if (level.accumulated.whole)
      warn(
        level,
        fieldOf(source, "fieldPath") ?? source ?? entry,
        found.length > 1
          ? "kustomize refuses this: several resources may be the source"
          : "kustomize refuses this: there is no such source",
      );
    return undefined;
  }
  return partOf(value, fieldOf(source, "options"));
}

const identityKeys = ["group", "version", "kind", "name", "namespace"] as const;

function isMeant(source: Tree | undefined, identity: Identity): boolean {
  return identityKeys.every((key) => {
    const wanted = wordOf(source, key);
    return wanted === "" || wanted === identity[key];
  });
}

/** The piece between two delimiters that the options ask for. */
function partOf(value: Tree, options: Tree | undefined): Tree | undefined {
  const delimiter = wordOf(options, "delimiter");
  if (delimiter === "" || value.kind !== "scalar") return value;
  const part = split(scalarText(value), delimiter)[indexOf(options)];
  return part && scalarLike(value, part);
}

async function fill(level: Level, entry: Tree, value: Tree): Promise<void> {
  const select = fieldOf(entry, "select");
  const target = await readTarget(select);
  const rejects = await Promise.all(
    itemsIn(fieldOf(entry, "reject")).map(readTarget),
  );
  const paths = itemsIn(fieldOf(entry, "fieldPaths"));
  const options = fieldOf(entry, "options");
  if (isSpent(level, entry)) return;
  level.building.budget.left -= level.accumulated.resources.length;
  for (const resource of level.accumulated.resources)
    if (isAny([target], resource) && !isAny(rejects, resource))
      for (const path of paths)
        fillAt(level, resource.tree, path, value, options);
}

function isAny(targets: readonly Target[], resource: Resource): boolean {
  return targets.some(
    (target) =>
      hasLabels(target, resource.tree) &&
      identitiesOf(resource).some(
        (identity) =>
          hasType(target, identity) &&
          target.name(identity.name) &&
          target.namespace(identity.namespace || "default"),
      ),
  );
}

function fillAt(
  level: Level,
  tree: Tree,
  path: Tree,
  value: Tree,
  options: Tree | undefined,
): void {
  if (path.kind !== "scalar") return;
  const { budget } = level.building;
  const mayMake = wordOf(options, "create") === "true";
  const make = mayMake ? () => copyOf(value, budget) : undefined;
  const places = placesAt(tree, fieldPathOf(path.text), make);
  if (places.length === 0 && level.accumulated.whole)
    warn(level, path, "kustomize refuses this: there is no such field");
  for (const place of places) {
    const before = valueAt(place);
    const after = filled(before, value, options, budget);
    // What was made just now is a copy.
    if (before && before.start !== value.start)
      listenerOf(level).gone(before, value);
    if ("key" in place) putField(place.holder, place.key, after);
    else place.holder.items[place.index] = after;
  }
}

/** What stands at the target afterwards: a word keeps the type that it had. */
function filled(
  before: Tree | undefined,
  value: Tree,
  options: Tree | undefined,
  budget: Budget,
): Tree {
  if (before?.kind !== "scalar" || value.kind !== "scalar")
    return copyOf(value, budget);
  budget.left -= before.text.length + value.text.length;
  const delimiter = wordOf(options, "delimiter");
  const text = scalarText(value);
  if (delimiter === "") return scalarLike(before, text, value);
  const parts = split(scalarText(before), delimiter);
  const index = indexOf(options);
  if (index < 0) parts.unshift(text);
  else parts.splice(Math.min(index, parts.length), 1, text);
  return scalarLike(before, joined(parts, delimiter, before));
}

function indexOf(options: Tree | undefined): number {
  return Number(wordOf(options, "index")) || 0;
}

function split(text: Text, delimiter: string): Text[] {
  let at = 0;
  return text.value.split(delimiter).map((part) => {
    const from = at;
    at += part.length + delimiter.length;
    return sliceText(text, from, from + part.length);
  });
}

/** Parts with the delimiter between them, standing where `place` does. */
function joined(
  parts: readonly Text[],
  delimiter: string,
  { source, start, end }: Scalar,
): Text {
  const pieces = parts.flatMap((part, i): Piece[] => [
    ...(i > 0 ? [{ text: delimiter, source, start, end: start }] : []),
    ...part.pieces.map((piece) => ({
      ...piece,
      source: piece.source ?? part.source,
    })),
  ]);
  const value = pieces.map(({ text }) => text).join("");
  return { source, value, pieces, start, end };
}

/** A word of the type of `model`, with another text, standing where that is written. */
function scalarLike(model: Scalar, text: Text, place?: Scalar): Scalar {
  const placed = placedAt(place ?? ({ ...model, ...standing(text) } as Scalar));
  return {
    kind: "scalar",
    ...{ ...placed, tag: model.tag },
    ...{ text: text.value, style: model.style, written: text },
  };
}

function standing({
  source,
  start,
  end,
}: Text): Pick<Text, "source" | "start" | "end"> {
  return { source, start, end };
}
