import { suite } from "uvu";
import * as assert from "uvu/assert";
import { extract } from "../../src/formats/extract.ts";
import type { KnownImage } from "../../src/formats/known-images.ts";
import { memoryWorld } from "../../src/world/memory.ts";

const test = suite("own images");

async function roleOf(
  image: string,
  ...images: KnownImage[]
): Promise<unknown> {
  const text = `services: { a: { image: "${image}" } }\n`;
  const world = memoryWorld({ "compose.yaml": text });
  const settings = { envFiles: [], images };
  const found = await extract(world, ["compose.yaml"], new Set(), settings);
  const [exposure] = found.exposures;
  const [role] = exposure!.facts["role"] ?? [];
  return role?.known ? role.value : undefined;
}

const row = (match: string, role: KnownImage["role"]): KnownImage => ({
  ...{ match, role, evidence: "ours" },
});

test("an image that a person knows has the role that they say", async () => {
  assert.is(await roleOf("acme/console:1.2"), undefined);
  const server = row("acme/console", "server");
  assert.is(await roleOf("acme/console:1.2", server), "server");
  assert.is(await roleOf("docker.io/acme/console", server), "server");
  assert.is(await roleOf("ghcr.io/acme/console", server), undefined);
  assert.is(await roleOf("acme/console2", server), undefined);
});

test("a registry and any component can be named", async () => {
  const any = row("registry.example:5000/lab/*", "honeypot");
  assert.is(await roleOf("registry.example:5000/lab/trap", any), "honeypot");
  assert.is(await roleOf("registry.example:5000/lab/a/b", any), undefined);
});

test("it stands over what is built in, and the first that fits wins", async () => {
  assert.is(await roleOf("jess/telnet"), "client");
  assert.is(
    await roleOf(
      "jess/telnet",
      row("jess/*", "bbs"),
      row("jess/telnet", "server"),
    ),
    "bbs",
  );
});

test("nothing is known of an image that is only partly known", async () => {
  const server = row("acme/console", "server");
  assert.is(await roleOf("acme/${NAME}", server), undefined);
});

test.run();
