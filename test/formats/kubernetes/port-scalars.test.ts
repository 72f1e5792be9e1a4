import { readFileSync } from "node:fs";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { exposuresOf } from "./shown-exposures.ts";

const test = suite("port scalars");

interface Golden {
  readonly answers: readonly {
    readonly written: string;
    readonly read: unknown;
  }[];
}

const { answers } = JSON.parse(
  readFileSync(
    path.join(import.meta.dirname, "port-scalars.golden.json"),
    "utf8",
  ),
) as Golden;

/** A number in quotes counts as that number, although the API server refuses it. */
function portOf(read: unknown): number | "?" | undefined {
  if (read === null || read === "" || read === 0) return undefined;
  const port =
    typeof read === "number" || /^\d+$/.test(String(read)) ? Number(read) : NaN;
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : "?";
}

for (const { written, read } of answers)
  test(`${written} is what kubectl reads`, () => {
    const [exposure] = exposuresOf(
      `{apiVersion: v1, kind: Pod, spec: {containers: [{ports: [{containerPort: ${written} }]}]}}`,
    );
    const port = exposure?.facts["port"]![0]!;
    assert.equal(
      port?.known ? port.value : port && "?",
      typeof portOf(read) === "number"
        ? { from: portOf(read), to: portOf(read) }
        : portOf(read),
    );
  });

test.run();
