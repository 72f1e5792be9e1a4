import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("layering");

const source = path.resolve(import.meta.dirname, "../src");

/** Files at the top that everyone may import: they import at most each other. */
const leaves = ["model", "nearest", "options", "version"];

/** Who may import whom: folders, top files by name, and packages. */
const allowed: Record<string, { ours: string[]; packages: string[] }> = {
  world: { ours: [], packages: ["picomatch"] },
  syntax: { ours: [], packages: ["js-yaml"] },
  formats: { ours: ["world", "syntax"], packages: ["re2js"] },
  strict: { ours: ["world", "syntax"], packages: ["ajv"] },
  policy: { ours: ["world", "syntax", "strict"], packages: ["ajv", "re2js"] },
  config: {
    ours: ["world", "syntax", "strict", "formats", "policy"],
    packages: ["ajv"],
  },
  settle: { ours: ["syntax"], packages: [] },
  report: { ours: [], packages: [] },
  github: { ours: ["report", "arguments"], packages: ["@actions/core"] },
  commands: {
    ours: [
      "world",
      "formats",
      "policy",
      "report",
      "arguments",
      "check",
      "commands",
      "gate",
      "request",
    ],
    packages: [],
  },
  check: { ours: ["world", "formats", "policy", "settle"], packages: [] },
  request: {
    ours: ["world", "formats", "strict", "policy", "config", "check", "gate"],
    packages: [],
  },
  gate: { ours: [], packages: [] },
  arguments: { ours: [], packages: [] },
  main: { ours: ["commands", "report"], packages: [] },
  cli: { ours: ["main"], packages: [] },
  action: {
    ours: ["world", "report", "github", "check", "gate", "request"],
    packages: [],
  },
};

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));

/** Where a file belongs: its top folder, or its own name at the top. */
function roomOf(file: string): string {
  return file.includes("/") ? file.split("/")[0]! : file.replace(/\.ts$/, "");
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(source, file), "utf8");
  return [...text.matchAll(/(?:\bfrom |\bimport\()"([^"\n]+)"/g)].map(
    (match) => match[1]!,
  );
}

test("every import stays within its room's permissions", () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file);
    const may = allowed[room] ?? { ours: [], packages: [] };
    return importsOf(file)
      .filter((specifier) => {
        if (specifier.startsWith("node:")) return false;
        if (!specifier.startsWith("."))
          return !may.packages.some(
            (name) => specifier === name || specifier.startsWith(`${name}/`),
          );
        const target = roomOf(
          path.posix.join(path.posix.dirname(file), specifier),
        );
        return (
          target !== room &&
          !leaves.includes(target) &&
          !may.ours.includes(target)
        );
      })
      .map((specifier) => `${file} imports ${specifier}`);
  });
  assert.equal(wrong, []);
});

test("node's own modules are named with node:", () => {
  const bare = files.flatMap((file) =>
    importsOf(file).filter((specifier) => builtinModules.includes(specifier)),
  );
  assert.equal(bare, []);
});

test("every room that exists has a rule, and every rule a room", () => {
  const rooms = [...new Set(files.map(roomOf))].filter(
    (room) => !leaves.includes(room),
  );
  assert.equal(rooms.sort(), Object.keys(allowed).sort());
});

test("no file has a name that says nothing", () => {
  assert.equal(
    files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|core|misc|index|manager|service-base)\.ts$/.test(
        file,
      ),
    ),
    [],
  );
});

test.run();
