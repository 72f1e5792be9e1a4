import { suite } from "uvu";
import * as assert from "uvu/assert";
import { extract } from "../../../src/formats/extract.ts";
import type { Extracted } from "../../../src/formats/extract.ts";
import { memoryWorld } from "../../../src/world/memory.ts";

/** Small files whose values would fill the memory if they were worked out. */
const test = suite("growth");

async function portsWith(env: string, ports: string): Promise<string[]> {
  const files = {
    ".env": env,
    "compose.yaml": `services: {a: {image: x, ports: ["${ports}"]}}\n`,
  };
  const world = memoryWorld(files);
  const names = Object.keys(files);
  const { exposures } = await extract(world, names, new Set(), {
    envFiles: [],
  });
  return exposures
    .filter(({ kind }) => kind === "port")
    .flatMap(({ facts }) => facts["port"]!)
    .map((value) => (value.known ? JSON.stringify(value.value) : value.why));
}

test("variables that double with every line end in an unknown value", async () => {
  const env = `A=ab\n${"A=$A$A\n".repeat(40)}`;
  assert.match(
    (await portsWith(env, "$A:80")).join(),
    /more than 10000 characters/,
  );
  const doubts = `${"A=$A${X}$A\n".repeat(40)}`;
  assert.match(
    (await portsWith(doubts, "$A:80")).join(),
    /has no value|more than/,
  );
});

test("what is known beside them stays known", async () => {
  const env = `A=ab\n${"A=$A$A\n".repeat(40)}P=23\n`;
  assert.equal(await portsWith(env, "$P:80"), [
    '{"from":23,"to":23}',
    '{"from":80,"to":80}',
  ]);
});

test("defaults nested without end are refused, not followed", async () => {
  const nested = `${"${A:-".repeat(50_000)}23${"}".repeat(50_000)}`;
  assert.ok((await portsWith("", `${nested}:80`)).length > 0);
});

async function read(files: Record<string, string>): Promise<Extracted> {
  const world = memoryWorld(files);
  return extract(world, ["compose.yaml"], new Set(), { envFiles: [] });
}

const one = (body: string): string =>
  `services: {a: {image: x, ports: ["23:23"]${body}}}\n`;

test("includes that double with every file come to an end, and say so", async () => {
  const files: Record<string, string> = { "compose.yaml": one("") };
  for (let i = 0; i < 40; i++) {
    const file = i === 0 ? "compose.yaml" : `${i}.yaml`;
    files[file] =
      `include: [${i + 1}.yaml, {path: [${i + 1}.yaml]}]\n${i === 0 ? one("") : ""}`;
  }
  files["40.yaml"] = "services: {b: {image: x, ports: ['24:23']}}\n";
  const { problems, exposures } = await read(files);
  assert.ok(problems.some(({ message }) => /not checked/.test(message)));
  assert.ok(exposures.some(({ resource }) => resource === "services.a"));
});

test("long chains of extends, include and shared networks are no trouble", async () => {
  const chain = (link: (before: string) => string): string =>
    Array.from(
      { length: 3000 },
      (_, i) => `  s${i}: { image: x, ${link(`s${i + 1}`)} }\n`,
    ).join("");
  for (const services of [
    chain((before) => `extends: ${before}, ports: ["23:23"]`),
    chain((before) => `network_mode: "service:${before}"`),
  ])
    assert.ok(
      (await read({ "compose.yaml": `services:\n${services}` })).exposures
        .length > 0,
    );
  const files = Object.fromEntries(
    Array.from({ length: 3000 }, (_, i) => [
      i === 0 ? "compose.yaml" : `${i}.yaml`,
      `include: [${i + 1}.yaml]\nservices: {s${i}: {image: x}}\n`,
    ]),
  );
  assert.ok((await read(files)).exposures.length > 0);
});

test("thousands of documents over one service are read in one go", async () => {
  const documents = one("") + `---\n${one("")}`.repeat(5_000);
  assert.ok(
    (await read({ "compose.yaml": documents })).exposures.length > 5_000,
  );
});

test("a long text that many services mount is read once", async () => {
  const services = Array.from(
    { length: 2000 },
    (_, i) =>
      `  s${i}: { configs: [{ source: c, target: /etc/inetd.conf }] }\n`,
  );
  const lines = "      # $$a ${b:-c}\n".repeat(20_000);
  const { exposures } = await read({
    "compose.yaml": `services:\n${services.join("")}configs:\n  c:\n    content: |\n${lines}      telnet stream tcp nowait root x\n`,
  });
  assert.is(exposures.length, 2000);
});

test.run();
