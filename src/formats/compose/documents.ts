import type { Problem } from "../../model.ts";
import { yamlComments } from "../../syntax/comments.ts";
import { openSource } from "../../syntax/source.ts";
import { textFrom } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { viewDocument } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { parseYaml } from "../../syntax/yaml.ts";
import type { World } from "../../world/world.ts";
import { OUR_NAME } from "../format.ts";
import type { ReadBesides } from "../format.ts";

/** The Compose files of a run: those that were given, and those that they ask for. */
export interface Documents {
  add(document: View): void;
  /** The files that were given, in their order. */
  given(): string[];
  /** The documents of a file, given or not, or why there are none. */
  of(file: string): readonly View[] | { readonly refused: string };
  /** All of a file of another kind that a document names, where it lies in the tree. */
  textOf(file: string): Text | undefined;
  /** The files in a folder of the tree, and in the folders in it. */
  filesIn(folder: string): readonly string[];
  /** What was read because another file asked for it. */
  readonly besides: readonly ReadBesides[];
  readonly problems: readonly Problem[];
}

export function openDocuments(world: World): Documents {
  const given = new Map<string, View[]>();
  const known = new Map<string, ReturnType<Documents["of"]>>();
  const besides: ReadBesides[] = [];
  const problems: Problem[] = [];
  const read = (file: string): ReturnType<Documents["of"]> => {
    if (isOutside(file))
      return { refused: "it lies outside of the folder that is checked" };
    const text = world.read(file);
    if ("refused" in text) return text;
    const source = openSource(file, text.text);
    const parsed = parseYaml(source);
    problems.push(...parsed.problems);
    const comments = yamlComments(source, parsed.documents, OUR_NAME);
    const documents = parsed.documents.flatMap(
      (node) => viewDocument(node) ?? [],
    );
    besides.push({ source, comments, documents });
    return documents;
  };
  const folders = new Map<string, readonly string[]>();
  const texts = new Map<string, Text | undefined>();
  const textOf = (file: string): Text | undefined => {
    if (isOutside(file) || world.kind(file) !== "file") return undefined;
    const read = world.read(file);
    if ("refused" in read) return undefined;
    const source = openSource(file, read.text);
    const comments = yamlComments(source, [], OUR_NAME);
    besides.push({ source, comments, documents: [] });
    const end = source.text.length;
    return textFrom(source, [{ text: source.text, start: 0, end }], 0, end);
  };
  return {
    ...{ besides, problems },
    filesIn(folder) {
      const isThere = !isOutside(folder) && world.kind(folder) === "directory";
      const files = folders.get(folder) ?? (isThere ? world.list(folder) : []);
      folders.set(folder, files);
      return files;
    },
    textOf(file) {
      if (!texts.has(file)) texts.set(file, textOf(file));
      return texts.get(file);
    },
    add(document) {
      const { file } = document.node.source;
      const documents = given.get(file);
      if (documents) documents.push(document);
      else given.set(file, [document]);
    },
    given: () => [...given.keys()],
    of(file) {
      const found = given.get(file) ?? known.get(file) ?? read(file);
      if (!given.has(file)) known.set(file, found);
      return found;
    },
  };
}

/** Nobody who proposes a change may have other files of the machine read and shown. */
export function isOutside(file: string): boolean {
  return file.startsWith("../") || /^(?:[A-Za-z]:)?[\\/]/.test(file);
}
