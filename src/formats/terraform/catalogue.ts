import type { World } from "../../world/world.ts";
import { everyModule } from "./finder.ts";
import type { Library } from "./library.ts";
import type { Plan } from "./plan/apply.ts";
import { loadRows } from "./rows/providers.ts";
import type { Row } from "./rows/row.ts";

/** What resource types mean, by type. */
export type Catalogue = ReadonlyMap<string, Row>;

/** The rows of the providers whose resources the modules and plans have. */
export async function catalogueFor(
  world: World,
  library: Library,
  plans: readonly Plan[],
): Promise<Catalogue> {
  const types = new Set<string>();
  for (const { resources } of everyModule(world, library))
    for (const { block } of resources) types.add(block.labels[0]!.value);
  for (const { resources } of plans)
    for (const { type } of resources) types.add(type);
  const catalogue = new Map<string, Row>();
  const asked = new Set<string>();
  for (const type of types) {
    const provider = type.split("_", 1)[0]!;
    if (asked.has(provider)) continue;
    asked.add(provider);
    for (const [name, row] of await loadRows(type)) catalogue.set(name, row);
  }
  return catalogue;
}
