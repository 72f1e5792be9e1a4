import path from "node:path";
import { scalarText } from "../../../syntax/located.ts";
import type { Mapping, Scalar } from "../../../syntax/node.ts";
import type { Source } from "../../../syntax/source.ts";
import { sliceText, textFrom } from "../../../syntax/text.ts";
import type { Text } from "../../../syntax/text.ts";
import { fileNamed, warn } from "./building.ts";
import type { Level } from "./building.ts";
import { identitiesOf, identityOf, isSameIdentity } from "./resource.ts";
import {
  fieldOf,
  itemsIn,
  keysOf,
  mappingAt,
  mappingIn,
  placedAt,
  putField,
  scalarAt,
  wordOf,
} from "./tree.ts";
import type { Tree } from "./tree.ts";

/** What a generator makes, and where in it the texts go. A Secret keeps them as they are written here. */
const generators = [
  { key: "configMapGenerator", kind: "ConfigMap", data: "data" },
  { key: "secretGenerator", kind: "Secret", data: "stringData" },
] as const;

/** The hash that kustomize adds to the name says nothing to a reader of files, and is left out. */
export function runGenerators(level: Level): void {
  for (const { key, kind, data } of generators)
    for (const entry of itemsIn(fieldOf(level.root, key)))
      addObject(level, entry, kind, data);
}

function addObject(
  level: Level,
  entry: Tree,
  kind: string,
  data: string,
): void {
  const object = mappingAt(entry);
  putField(object, "apiVersion", scalarAt(entry, "v1"));
  putField(object, "kind", scalarAt(entry, kind));
  const metadata = mappingIn(object, "metadata", entry);
  for (const key of ["name", "namespace"]) {
    const said = fieldOf(entry, key);
    if (said?.kind === "scalar") putField(metadata, key, { ...said });
  }
  const texts = mappingAt(entry);
  for (const [name, text] of pairsOf(level, entry))
    putField(texts, name, scalarOf(text));
  if (texts.entries.length > 0) putField(object, data, texts);
  absorb(level, entry, object, data);
}

/** A new object, or one that is merged into a former one, or takes its place. */
function absorb(
  level: Level,
  entry: Tree,
  object: Mapping,
  data: string,
): void {
  const { resources } = level.accumulated;
  const behavior = wordOf(entry, "behavior");
  if (behavior !== "merge" && behavior !== "replace") {
    resources.push({ tree: object, before: [] });
    return;
  }
  const wanted = identityOf(object);
  const former = resources.find((each) =>
    identitiesOf(each).some((identity) => isSameIdentity(identity, wanted)),
  );
  if (!former) {
    if (level.accumulated.whole)
      warn(
        level,
        fieldOf(entry, "name") ?? entry,
        `there is no ${wanted.kind} ${wanted.name} that this could be merged into`,
      );
    resources.push({ tree: object, before: [] });
    return;
  }
  const texts = fieldOf(object, data);
  if (behavior === "replace")
    putField(former.tree, data, texts ?? mappingAt(entry));
  else if (texts?.kind === "mapping") {
    const into = mappingIn(former.tree, data, entry);
    for (const key of keysOf(texts)) putField(into, key, fieldOf(texts, key)!);
  }
}

/** Names and texts: of `.env` files, of literals, of files. */
function pairsOf(level: Level, entry: Tree): [string, Text][] {
  const words = (key: string): Scalar[] =>
    itemsIn(fieldOf(entry, key)).flatMap((item) =>
      item.kind === "scalar" ? [item] : [],
    );
  const env = fieldOf(entry, "env");
  const envs = [...words("envs"), ...(env?.kind === "scalar" ? [env] : [])];
  return [
    ...envs.flatMap((scalar) => linesOf(level, scalar)),
    ...words("literals").flatMap(literal),
    ...words("files").flatMap((scalar) => fileOf(level, scalar)),
  ];
}

/** `key=value`; quotes around the whole value are none of it. */
function literal(scalar: Scalar): [string, Text][] {
  const text = scalarText(scalar);
  const sign = text.value.indexOf("=");
  if (sign < 1) return [];
  const value = sliceText(text, sign + 1);
  const inner = /^(["'])([^]*)\1$/.exec(value.value);
  const { length } = value.value;
  return [
    [
      text.value.slice(0, sign),
      inner && length > 1 ? sliceText(value, 1, length - 1) : value,
    ],
  ];
}

/** `path` or `name=path`. */
function fileOf(level: Level, scalar: Scalar): [string, Text][] {
  const [name, named] = scalar.text.split("=");
  const written = named ?? name!;
  const source = sourceOf(level, { ...scalar, text: written });
  if (!source) return [];
  const { text } = source;
  const key = named === undefined ? path.posix.basename(written) : name!;
  return [[key, wholeText(source, 0, text.length)]];
}

function linesOf(level: Level, scalar: Scalar): [string, Text][] {
  const source = sourceOf(level, scalar);
  if (!source) return [];
  const pairs: [string, Text][] = [];
  for (const found of source.text.matchAll(
    /^[ \t]*([^\s#=][^=\r\n]*)=?(.*)$/gm,
  )) {
    const [line, name, value] = found;
    const end = found.index + line.length;
    const text = value!.replace(/\r$/, "");
    const start = end - value!.length;
    pairs.push([name!, wholeText(source, start, start + text.length)]);
  }
  return pairs;
}

function sourceOf(level: Level, scalar: Scalar): Source | undefined {
  const file = fileNamed(level, scalar);
  if (file === undefined) return undefined;
  const source = level.building.files.source(file);
  if ("refused" in source) {
    warn(level, scalar, `${file} was not read: ${source.refused}`);
    return undefined;
  }
  level.accumulated.files.set(file, scalar);
  return source;
}

function wholeText(source: Source, start: number, end: number): Text {
  const text = source.text.slice(start, end);
  return textFrom(source, [{ text, start, end }], start, end);
}

function scalarOf(text: Text): Scalar {
  const { source, start, end, value } = text;
  const placed = placedAt({ source, start, end } as Tree);
  return {
    kind: "scalar",
    ...placed,
    text: value,
    style: "double",
    written: text,
  };
}
