import { below } from "./files.ts";
import type { FileAccess } from "./functions/call.ts";
import type { World } from "../../world/world.ts";

/** What `file()` and its like may read: files of the tree, by paths relative to the root module. */
export function accessBelow(world: World, root: string): FileAccess {
  const place = (path: string): string | undefined => below(root, path);
  return {
    read: (path) => {
      const file = place(path);
      if (file === undefined)
        return { why: `${path} lies outside of the files that are checked` };
      const answer = world.read(file);
      return "text" in answer
        ? { text: answer.text, file }
        : { why: `${path} was not read: ${answer.refused}` };
    },
    exists: (path) => {
      const file = place(path);
      return file === undefined ? undefined : world.kind(file) === "file";
    },
    list: (folder) => {
      const at = place(folder);
      if (at === undefined || world.kind(at) !== "directory") return [];
      const prefix = at === "." ? "" : `${at}/`;
      return world.list(at).map((file) => file.slice(prefix.length));
    },
  };
}
