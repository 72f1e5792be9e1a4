import { suite } from "uvu";
import * as assert from "uvu/assert";
import { extract } from "../../../src/formats/extract.ts";
import { memoryWorld } from "../../../src/world/memory.ts";

/** Small files whose values would fill the memory if they were worked out. */
const test = suite("growth");

function portsWith(env: string, ports: string): string[] {
  const files = {
    ".env": env,
    "compose.yaml": `services: {a: {image: x, ports: ["${ports}"]}}\n`,
  };
  const world = memoryWorld(files);
  const names = Object.keys(files);
  const { exposures } = extract(world, names, new Set(), { envFiles: [] });
  return exposures
    .filter(({ kind }) => kind === "port")
    .flatMap(({ facts }) => facts["port"]!)
    .map((value) => (value.known ? JSON.stringify(value.value) : value.why));
}

test("variables that double with every line end in an unknown value", () => {
  const env = `A=ab\n${"A=$A$A\n".repeat(40)}`;
  assert.match(portsWith(env, "$A:80").join(), /more than 10000 characters/);
  const doubts = `${"A=$A${X}$A\n".repeat(40)}`;
  assert.match(portsWith(doubts, "$A:80").join(), /has no value|more than/);
});

test("what is known beside them stays known", () => {
  const env = `A=ab\n${"A=$A$A\n".repeat(40)}P=23\n`;
  assert.equal(portsWith(env, "$P:80"), [
    '{"from":23,"to":23}',
    '{"from":80,"to":80}',
  ]);
});

test("defaults nested without end are refused, not followed", () => {
  const nested = `${"${A:-".repeat(50_000)}23${"}".repeat(50_000)}`;
  assert.ok(portsWith("", `${nested}:80`).length > 0);
});

test.run();
