import { suite } from "uvu";
import * as assert from "uvu/assert";
import { extract } from "../../src/formats/extract.ts";
import type { VariableSetting } from "../../src/formats/format.ts";
import type { Exposure, PortRange, Value } from "../../src/model.ts";
import { memoryWorld } from "../../src/world/memory.ts";
import { generatedCases, writtenCases } from "./module-cases.ts";
import type { ModuleCase } from "./module-cases.ts";

/** The resources that let TCP 23 in, against real plans of the same files. */
const written = suite("hand-written modules as Terraform plans them");
const generated = suite("generated modules as Terraform plans them");

for (const each of writtenCases())
  written(each.name, async () => {
    assert.ok(each.open, "record-modules.ts was not run");
    assert.equal(await ourAnswer(each), each.open);
  });

generated("the answers belong to what the generator makes", () => {
  const planned = generatedCases().filter((each) => each.open);
  assert.ok(planned.length > 200, "run record-modules.ts");
});

for (const each of generatedCases())
  if (each.open)
    generated(each.name, async () => {
      assert.equal(await ourAnswer(each), each.open);
    });

written.run();
generated.run();

async function ourAnswer(each: ModuleCase): Promise<string[]> {
  const world = memoryWorld(each.files);
  const settings = { envFiles: [], variables: variablesOf(each) };
  const files = Object.keys(each.files);
  const { exposures } = await extract(world, files, new Set(), settings);
  const open = exposures.filter(lets23In).map(({ resource }) => resource);
  return [...new Set(open)].sort();
}

function lets23In({ kind, facts }: Exposure): boolean {
  if (kind !== "port") return false;
  const protocol = facts.protocol?.some(
    (each) => each.known && (each.value === "tcp" || each.value === "any"),
  );
  return protocol === true && (facts.port ?? []).some(holds23);
}

function holds23(port: Value): boolean {
  if (!port.known || typeof port.value !== "object") return false;
  const { from, to } = port.value as PortRange;
  return from <= 23 && 23 <= to;
}

function variablesOf({ options, environment }: ModuleCase): VariableSetting[] {
  const fromEnvironment = Object.entries(environment).map(([from, text]) => ({
    ...{ from, text },
    name: from.slice("TF_VAR_".length),
  }));
  return [...fromEnvironment, ...options.map(settingOf)];
}

/** `-var=NAME=TEXT` or `-var-file=FILE`. */
function settingOf(option: string): VariableSetting {
  const [, file] = /^-var-file=(.*)$/.exec(option) ?? [];
  if (file !== undefined) return { file };
  const [, name = "", text = ""] = /^-var=(\w+)=(.*)$/s.exec(option)!;
  return { name, text, from: `--var ${name}` };
}
