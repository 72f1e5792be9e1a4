import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildKustomization } from "../../../src/formats/kubernetes/kustomize/build.ts";
import { openBuilding } from "../../../src/formats/kubernetes/kustomize/building.ts";
import {
  kustomizationIn,
  openFiles,
} from "../../../src/formats/kubernetes/kustomize/files.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { parseYaml } from "../../../src/syntax/yaml.ts";
import { memoryWorld } from "../../../src/world/memory.ts";
import { readCases } from "./cases.ts";
import type { KustomizeCase } from "./cases.ts";
import { serialise } from "./serialise.ts";

/** Kustomizations as this program builds them, against what `kubectl kustomize` printed. */
const test = suite("kustomizations against kustomize");

for (const each of readCases())
  test(each.name, async () => {
    const { objects, warnings } = await build(each);
    if (each.built === undefined) {
      assert.ok(warnings.length > 0, "kustomize refuses this");
      return;
    }
    assert.equal(warnings, []);
    const { documents } = parseYaml(openSource("built", each.built));
    assert.equal(objects, documents.map(serialise).sort());
  });

test.run();

async function build({
  files,
  folder,
}: KustomizeCase): Promise<{ objects: string[]; warnings: string[] }> {
  const world = openFiles(memoryWorld(files));
  const building = openBuilding(world);
  const file = kustomizationIn(folder, world)!;
  const { resources } = await buildKustomization(building, file);
  return {
    objects: resources.map(({ tree }) => serialise(tree)).sort(),
    warnings: building.problems
      .filter(({ severity }) => severity === "warning")
      .map(({ message }) => message),
  };
}
