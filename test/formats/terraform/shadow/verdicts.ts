import { extract } from "../../../../src/formats/extract.ts";
import type { Exposure } from "../../../../src/model.ts";
import { memoryWorld } from "../../../../src/world/memory.ts";

export async function exposuresIn(
  files: Readonly<Record<string, string>>,
): Promise<readonly Exposure[]> {
  const world = memoryWorld(files);
  const settings = { envFiles: [] };
  const names = world.list(".");
  return (await extract(world, names, new Set(), settings)).exposures;
}

/** What becomes of each allowing rule of a configuration, in the order of the text. */
export async function verdicts(text: string): Promise<string[]> {
  const exposures = await exposuresIn({ "main.tf": text });
  return [...exposures]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(({ facts }) => (facts["shadowed"] ? "shadowed" : "open"));
}

function placeOf({ facts }: Exposure): number {
  return facts["port"]![0]!.span.start;
}
