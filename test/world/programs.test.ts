import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runProgram } from "../../src/world/programs.ts";

const test = suite("programs");

const node = (script: string) =>
  runProgram(process.cwd(), process.execPath, ["-e", script]);

test("gives what a program prints", () => {
  assert.equal(node("process.stdout.write('kind: Pod')"), {
    text: "kind: Pod",
  });
});

test("a program that fails says why, on one line without control characters", () => {
  const result = node(
    "console.error('\\x1b[31mError:\\x1b[0m no\\tchart\\n\\nhere'); process.exit(2)",
  );
  assert.equal(result, { failed: "Error: no chart here", missing: false });
});

test("a program that is not there is missing, and no shell looks for it", () => {
  for (const name of ["no-such-program-here", "echo hello; echo"]) {
    const result = runProgram(process.cwd(), name, []);
    assert.ok("missing" in result && result.missing, name);
  }
});

test("secrets of the environment are not passed on", () => {
  process.env["PORTCULLIS_SECRET"] = "x";
  const result = node(
    "process.stdout.write(String(process.env.PORTCULLIS_SECRET))",
  );
  delete process.env["PORTCULLIS_SECRET"];
  assert.equal(result, { text: "undefined" });
});

test.run();
