import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadPolicies } from "../src/policy/load.ts";
import { memoryWorld } from "../src/world/memory.ts";

/** What the documents say is run or looked up, so that it stays true. */
const test = suite("docs");

const root = path.resolve(import.meta.dirname, "..");
const read = (file: string): string =>
  readFileSync(path.join(root, file), "utf8");

/** The fenced blocks of a language. */
function blocks(markdown: string, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm");
  return [...markdown.matchAll(fence)].map((match) => match[1]!);
}

function run(...args: string[]): string {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "" };
  const cli = path.join(root, "dist/cli.js");
  return spawnSync(process.execPath, [cli, ...args], {
    ...{ cwd: root, env, encoding: "utf8" },
  }).stdout;
}

test("the README shows what the first command really prints", () => {
  const [shown] = blocks(read("README.md"), "text");
  assert.ok(run("examples").startsWith(shown!), `no longer printed:\n${shown}`);
});

test("the policy in the README is one that loads", async () => {
  const text = blocks(read("README.md"), "yaml").find((block) =>
    block.startsWith("id: "),
  );
  const world = memoryWorld({
    "own/p.yaml": text!,
    "own/guidance.md": read("policies/telnet/guidance.md"),
  });
  assert.equal((await loadPolicies(world, ["own"])).complaints, []);
});

test("the README names every policy with its severity", () => {
  const readme = read("README.md");
  for (const line of run("explain").trim().split("\n")) {
    const [id, severity] = line.split(/\s+/);
    assert.match(
      readme,
      new RegExp(`^\\| \`${id}\` +\\| ${severity} +\\| [^|]+ \\|$`, "m"),
    );
  }
});

for (const document of ["README.md", "CONTRIBUTING.md"])
  test(`every file that ${document} names is there`, () => {
    const named = [
      ...read(document).matchAll(
        /`((?:src|test|policies|examples|dist|bench)\/[\w./-]+)`|\]\(([\w./-]+)\)/g,
      ),
    ].map((match) => (match[1] ?? match[2])!);
    assert.ok(named.length > 3);
    assert.equal(
      named.filter((file) => !existsSync(path.join(root, file))),
      [],
    );
  });

test("every flag that the README names is one", () => {
  const help = run("--help");
  const flags = read("README.md").match(/(?<=\s|`)--[a-z][a-z-]+/g) ?? [];
  assert.ok(flags.length > 3);
  for (const flag of flags)
    assert.ok(help.includes(flag), `${flag} is not in --help`);
});

test.run();
