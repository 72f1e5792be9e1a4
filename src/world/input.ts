import { readFileSync } from "node:fs";
import type { World } from "./world.ts";

/** `world` with one file more: what comes on standard input, under the name `name`. */
export function withStandardInput(world: World, name: string): World {
  let text: string | undefined;
  return {
    list: (path) => (path === name ? [name] : world.list(path)),
    kind: (path) => (path === name ? "file" : world.kind(path)),
    read: (file, mayBeLarge) =>
      file === name
        ? { text: (text ??= readFileSync(0, "utf8")) }
        : world.read(file, mayBeLarge),
  };
}
