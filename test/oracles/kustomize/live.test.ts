import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readCases } from "./cases.ts";
import { answerTo, kustomizeVersion, recordedVersion } from "./kubectl.ts";

/** Whether the stored answers still are the real kustomize's. */
const test = suite("stored answers against kubectl kustomize");

const missing = whyNot(kustomizeVersion());

if (missing !== undefined) {
  console.log(`skipped: ${missing}`);
  test.skip(missing);
  test("is skipped", () => {});
} else
  test("every case", () => {
    for (const each of readCases())
      assert.is(answerTo(each).built, each.built, each.name);
  });

test.run();

function whyNot(version: string | undefined): string | undefined {
  if (version === undefined) return "there is no kubectl on PATH";
  return version === recordedVersion
    ? undefined
    : `kubectl has kustomize ${version}, the answers are those of ${recordedVersion}`;
}
