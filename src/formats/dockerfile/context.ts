import { openSource } from "../../syntax/source.ts";
import { textFrom } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import type { World } from "../../world/world.ts";
import { OUR_NAME } from "../format.ts";
import type { ReadBesides } from "../format.ts";
import { hashComments } from "./script-comments.ts";

/** The folder whose files COPY and ADD take, as far as it lies in the tree. Paths are relative to it. */
export interface BuildContext {
  /** The file's text; nothing for what is no text of sane size. */
  textOf(path: string): Text | undefined;
  kind(path: string): ReturnType<World["kind"]>;
  /** The files in a folder, and not in folders of it. */
  filesIn(path: string): readonly string[];
}

/** The contexts of one run: what they share is read once. */
export interface Contexts {
  at(folder: string): BuildContext;
  readonly besides: readonly ReadBesides[];
}

/** Scripts and configurations that people write are smaller, and one run follows no more of them. */
const LARGEST = 256_000;
const MOST_FILES = 2_000;
const MOST_IN_FOLDER = 200;

export function openContexts(world: World): Contexts {
  const texts = new Map<string, Text | undefined>();
  const besides: ReadBesides[] = [];
  const read = (file: string): Text | undefined => {
    if (texts.size >= MOST_FILES || world.kind(file) !== "file")
      return undefined;
    const found = world.read(file);
    if ("refused" in found || found.text.length > LARGEST) return undefined;
    const source = openSource(file, found.text);
    const { text } = source;
    if (text === "" || text.includes("\0")) return undefined;
    const comments = hashComments(source, OUR_NAME);
    besides.push({ source, comments, documents: [] });
    const end = text.length;
    return textFrom(source, [{ text, start: 0, end }], 0, end);
  };
  const textOf = (file: string): Text | undefined => {
    const known = texts.get(file);
    if (known || texts.has(file)) return known;
    const text = read(file);
    texts.set(file, text);
    return text;
  };
  return {
    besides,
    at(folder) {
      const inside = (path: string): string | undefined =>
        fileInside(folder, path);
      const kinds = new Map<string, ReturnType<World["kind"]>>();
      const kind = (path: string): ReturnType<World["kind"]> => {
        const file = inside(path);
        const found =
          kinds.get(path) ?? (file ? world.kind(file) : ("missing" as const));
        kinds.set(path, found);
        return found;
      };
      return {
        kind,
        textOf: (path) =>
          kind(path) === "file" ? textOf(inside(path)!) : undefined,
        filesIn(path) {
          if (kind(path) !== "directory") return [];
          const whole = inside(path)!;
          const begin = whole === "." ? "" : `${whole}/`;
          return world
            .list(whole)
            .map((file) => file.slice(begin.length))
            .filter((name) => name !== "" && !name.includes("/"))
            .slice(0, MOST_IN_FOLDER)
            .map((name) => (path === "" ? name : `${path}/${name}`));
        },
      };
    },
  };
}

/** Nothing for what lies outside: no build can take it. */
function fileInside(folder: string, path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  const inside = parts.join("/");
  if (folder === "" || folder === ".") return inside === "" ? "." : inside;
  return inside === "" ? folder : `${folder}/${inside}`;
}
