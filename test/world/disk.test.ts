import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { diskWorld } from "../../src/world/disk.ts";
import { discover } from "../../src/world/discover.ts";
import { memoryWorld } from "../../src/world/memory.ts";

const test = suite<{ folder: string }>("disk", { folder: "" });

test.before.each((context) => {
  context.folder = mkdtempSync(path.join(tmpdir(), "portcullis-"));
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true }));

function write(folder: string, files: Record<string, string | Buffer>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

function git(folder: string, ...args: string[]): void {
  const who = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
  execFileSync("git", ["-C", folder, ...who, ...args], { stdio: "ignore" });
}

test("outside of git, all files below a path but those of other people", ({
  folder,
}) => {
  write(folder, {
    "b.yaml": "",
    "a/c.yaml": "",
    "node_modules/x/d.yaml": "",
    "a/.hidden/e.yaml": "",
  });
  const world = diskWorld(folder);
  assert.equal(world.list("."), ["a/.hidden/e.yaml", "a/c.yaml", "b.yaml"]);
  assert.equal(world.list("a"), ["a/.hidden/e.yaml", "a/c.yaml"]);
  assert.equal(world.list("b.yaml"), ["b.yaml"]);
  assert.equal(world.list("nowhere"), []);
});

test("inside git, what is tracked or would be, with odd names, without what is ignored", ({
  folder,
}) => {
  write(folder, {
    ".gitignore": "*.log\nout/\n",
    "a b.yaml": "",
    "é.yaml": "",
    "out/x.yaml": "",
    "run.log": "",
    "deep/n.yaml": "",
  });
  git(folder, "init", "-q");
  git(folder, "add", "a b.yaml");
  const world = diskWorld(folder);
  assert.equal(world.list("."), [
    ".gitignore",
    "a b.yaml",
    "deep/n.yaml",
    "é.yaml",
  ]);
  assert.equal(world.list("deep"), ["deep/n.yaml"]);
  assert.equal(world.list("out"), ["out/x.yaml"], "named, so it is read");
  const inside = diskWorld(path.join(folder, "deep"));
  assert.equal(inside.list("."), ["n.yaml"]);
  assert.equal(inside.list("../a b.yaml"), ["../a b.yaml"]);
});

test("a repository inside the repository is listed too", ({ folder }) => {
  write(folder, { "a.yaml": "", "vendor/lib/b.yaml": "" });
  git(folder, "init", "-q");
  git(path.join(folder, "vendor/lib"), "init", "-q");
  git(path.join(folder, "vendor/lib"), "add", ".");
  git(path.join(folder, "vendor/lib"), "commit", "-qm", "x");
  const listed = diskWorld(folder).list(".");
  assert.equal(listed, ["a.yaml", "vendor/lib/b.yaml"]);
  git(folder, "add", "."); // Now a submodule without a .gitmodules entry.
  assert.equal(diskWorld(folder).list("."), listed);
});

test("git's configuration in the checked repository runs nothing", ({
  folder,
}) => {
  const trap = path.join(folder, "trap");
  write(folder, { "a.yaml": "" });
  git(folder, "init", "-q");
  git(folder, "config", "core.fsmonitor", `touch ${trap}; false`);
  diskWorld(folder).list(".");
  assert.is(diskWorld(folder).kind("trap"), "missing");
});

test("nothing lies below a file", () => {
  assert.is(diskWorld(import.meta.dirname).kind("disk.test.ts/x"), "missing");
});

test("texts are UTF-8, or UTF-16 with a mark; bytes that are neither do not stop anything", ({
  folder,
}) => {
  const utf16 = Buffer.from("\uFEFFa: 1\n", "utf16le");
  write(folder, {
    "a.yaml": "a: é\n",
    "le.yaml": utf16,
    "be.yaml": Buffer.from(utf16).swap16(),
    "bad.yaml": Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe]),
  });
  const world = diskWorld(folder);
  assert.equal(world.read("a.yaml"), { text: "a: é\n" });
  assert.equal(world.read("le.yaml"), { text: "\uFEFFa: 1\n" });
  assert.equal(world.read("be.yaml"), { text: "\uFEFFa: 1\n" });
  assert.equal(world.read("bad.yaml"), { text: "a: \uFFFD\uFFFD" });
});

test("what is not a regular file of the tree is refused with the reason", ({
  folder,
}) => {
  write(folder, { "tree/a.yaml": "a: 1\n", "secret.yaml": "b: 2\n" });
  const tree = path.join(folder, "tree");
  symlinkSync("a.yaml", path.join(tree, "inside.yaml"));
  symlinkSync("../secret.yaml", path.join(tree, "outside.yaml"));
  symlinkSync("loop.yaml", path.join(tree, "loop.yaml"));
  const world = diskWorld(tree);
  assert.equal(world.read("inside.yaml"), { text: "a: 1\n" });
  const refused = (file: string): string => {
    const read = world.read(file);
    return "refused" in read ? read.refused : "read";
  };
  assert.match(refused("outside.yaml"), /leads out of the repository/);
  assert.match(refused("loop.yaml"), /leads to itself/);
  assert.match(refused("."), /folder that cannot be listed/);
  assert.match(refused("none.yaml"), /no such file/);
  if (process.platform !== "win32") {
    execFileSync("mkfifo", [path.join(tree, "pipe.yaml")]);
    assert.match(refused("pipe.yaml"), /not a regular file/);
  }
});

test("a folder that cannot be listed is a problem, and the others go on", async ({
  folder,
}) => {
  if (process.platform === "win32" || process.getuid?.() === 0)
    return console.log("skipped: this user may list every folder");
  write(folder, { "a/compose.yaml": "services: {}", "b/x.yaml": "" });
  chmodSync(path.join(folder, "b"), 0o000);
  assert.equal(diskWorld(folder).list("."), ["a/compose.yaml", "b/"]);
  chmodSync(path.join(folder, "b"), 0o700);
});

test("discover: files once, globs, exclusions, what is missing", async () => {
  const world = memoryWorld({
    "a/x.yaml": "",
    "a/b/y.yaml": "",
    "c/z.json": "",
    "c/[odd].yaml": "",
  });
  const files = async (
    paths: string[],
    exclude: string[] = [],
  ): Promise<readonly string[]> =>
    (await discover(world, paths, exclude)).files;
  assert.equal(await files(["a", "a/x.yaml", "./a/"]), [
    "a/b/y.yaml",
    "a/x.yaml",
  ]);
  assert.equal(await files(["**/*.yaml"]), [
    "a/b/y.yaml",
    "a/x.yaml",
    "c/[odd].yaml",
  ]);
  assert.equal(await files(["a/*.yaml"]), ["a/x.yaml"]);
  assert.equal(
    await files(["c/[odd].yaml"]),
    ["c/[odd].yaml"],
    "a name, not a glob",
  );
  assert.equal(await files(["."], ["a/b", "*.json"]), [
    "a/x.yaml",
    "c/[odd].yaml",
    "c/z.json",
  ]);
  assert.equal(await files(["."], ["**/*.json", "a/**"]), ["c/[odd].yaml"]);
  const { missing, named } = await discover(
    world,
    ["a/x.yaml", "nope", "q/*.yaml"],
    [],
  );
  assert.equal(missing, ["nope", "q/*.yaml"]);
  assert.equal([...named], ["a/x.yaml"]);
});

test.run();
