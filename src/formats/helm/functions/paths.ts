import { posix } from "node:path";
import { bool, tracesOf } from "../value.ts";
import { known, ropes, wordsOf } from "./arguments.ts";
import type { Functions } from "./arguments.ts";
import { mapped } from "./mapped.ts";

const isAbs = known(1, ([path]) =>
  bool(wordsOf(path!).startsWith("/"), tracesOf([path!])),
);

/** Paths: https://masterminds.github.io/sprig/paths.html */
export const paths: Functions = {
  ...both("base", (path) => posix.basename(path) || (path ? "/" : ".")),
  ...both("dir", (path) => posix.dirname(path)),
  ...both("clean", (path) => posix.normalize(path).replace(/(?<=.)\/$/, "")),
  ...both("ext", (path) => /\.[^./]*$/.exec(path)?.[0] ?? ""),
  isAbs,
  osIsAbs: isAbs,
};

function both(name: string, change: (path: string) => string): Functions {
  const run = ropes(1, (_, rope) => mapped(rope, change));
  return {
    [name]: run,
    [`os${name[0]!.toUpperCase()}${name.slice(1)}`]: run,
  };
}
