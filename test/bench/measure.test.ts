import { suite } from "uvu";
import * as assert from "uvu/assert";
import { peakMemory, timeInTurns } from "../../bench/measure.ts";
import type { Program } from "../../bench/measure.ts";

const test = suite("bench/measure");

const script = (text: string): Program => ({ args: ["-e", text], cwd: "." });

test("a program that waits takes longer than one that does not", () => {
  const waits = script("setTimeout(() => {}, 200)");
  const [none, some] = timeInTurns([script("0"), waits], 2);
  assert.ok(some!.min > none!.min + 100, JSON.stringify([none, some]));
  assert.ok(some!.min <= some!.median && some!.median <= some!.max);
});

test("the memory is the program's own, and its most", () => {
  const held = Buffer.alloc(200e6, 1); // Ours must not count.
  const little = peakMemory(script("0"));
  const much = peakMemory(script("Buffer.alloc(100e6, 1)"));
  assert.ok(little > 10e6, `${little}`);
  if (process.platform === "linux")
    assert.ok(little < held.length, `${little}`);
  assert.ok(much > little + 80e6, `${much}`);
});

test("findings are no failure; a program that breaks is one, with its reason", () => {
  assert.not.throws(() => timeInTurns([script("process.exitCode = 1")], 1));
  assert.throws(() => timeInTurns([script("process.exitCode = 2")], 1), /2/);
  assert.throws(
    () => timeInTurns([script("nothing.at()")], 1),
    /nothing is not/,
  );
});

test.run();
