import { entriesOf, entryOf } from "../../../syntax/json.ts";
import type { JsonNode } from "../../../syntax/json.ts";
import type { Source } from "../../../syntax/source.ts";
import { headerOf } from "../blocks.ts";
import type { ModuleDefinition } from "../declarations.ts";
import { equals } from "../equality.ts";
import type { Given } from "../instance.ts";
import { standingAt } from "../value.ts";
import type { TerraformValue } from "../value.ts";
import { variableValue } from "../variables.ts";
import { terraformValue } from "./values.ts";

/** The values that a plan was made with, by the variable's name. */
export type PlannedVariables = ReadonlyMap<string, TerraformValue>;

export function plannedVariables(
  source: Source,
  root: JsonNode,
): PlannedVariables {
  const found = new Map<string, TerraformValue>();
  for (const { key, value } of entriesOf(entryOf(root, "variables"))) {
    const [name, written] = [key.value, entryOf(value, "value")];
    const said = { name, value: written };
    const more = { unknown: undefined, sensitive: undefined };
    const planned = terraformValue(source, { ...said, ...more });
    if (planned) found.set(name, planned);
  }
  return found;
}

/**
 * `given`, or what the plan says where that is another value, which stands in no source: the
 * variable's declaration is its place.
 */
export function givenWithPlan(
  { variables }: ModuleDefinition,
  given: ReadonlyMap<string, Given>,
  planned: PlannedVariables,
): ReadonlyMap<string, Given> {
  if (planned.size === 0) return given;
  const all = new Map(given);
  for (const [name, value] of planned) {
    const declaration = variables.get(name);
    if (!declaration) continue;
    const note = `${value.trail.source.file} gives variable "${name}" its value`;
    const evaluate = (): TerraformValue => {
      const own = variableValue(name, declaration, given.get(name));
      const place = { ...headerOf(declaration), note };
      const other = { note, evaluate: () => standingAt(value, place) };
      const theirs = variableValue(name, declaration, other);
      return equals(own, theirs) === true ? own : theirs;
    };
    all.set(name, { note, evaluate });
  }
  return all;
}
