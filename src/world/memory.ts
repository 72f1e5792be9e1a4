import type { ReadResult, World } from "./world.ts";

/** A world of an object literal: path to text. */
export function memoryWorld(files: Readonly<Record<string, string>>): World {
  const names = Object.keys(files).sort();
  const below = (path: string): string[] =>
    names.filter(
      (name) => path === "." || name === path || name.startsWith(`${path}/`),
    );
  return {
    list: below,
    kind: (path) =>
      path in files ? "file" : below(path).length > 0 ? "directory" : "missing",
    read: (file): ReadResult => {
      const text = files[file];
      return text === undefined
        ? { refused: "there is no such file" }
        : { text };
    },
  };
}
