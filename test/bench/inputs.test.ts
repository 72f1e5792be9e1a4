import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadAll } from "js-yaml";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeManifest, writeTree } from "../../bench/inputs.ts";

const test = suite("bench/inputs");

function inFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-inputs-"));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files under a folder with their text. */
function filesUnder(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  const texts = names.map((name) => readFileSync(join(folder, name), "utf8"));
  return Object.fromEntries(names.map((name, i) => [name, texts[i]!]));
}

test("a tree has so many files, the same each time, and its YAML is YAML", () =>
  inFolder((folder) => {
    writeTree(join(folder, "a"), 503);
    writeTree(join(folder, "b"), 503);
    const files = filesUnder(join(folder, "a"));
    assert.is(Object.keys(files).length, 503);
    assert.equal(files, filesUnder(join(folder, "b")));
    for (const [name, text] of Object.entries(files))
      if (/\.ya?ml$/.test(name)) assert.not.throws(() => loadAll(text), name);
    const open = Object.values(files).filter((text) => /port: 23$/m.test(text));
    assert.ok(open.length > 0 && open.length < 20, `${open.length}`);
  }));

test("a manifest has so many bytes", () =>
  inFolder((folder) => {
    const file = join(folder, "a.yaml");
    writeManifest(file, 200_000);
    const { size } = statSync(file);
    assert.ok(size >= 200_000 && size < 205_000, `${size}`);
    assert.ok(loadAll(readFileSync(file, "utf8")).length > 100);
  }));

test.run();
