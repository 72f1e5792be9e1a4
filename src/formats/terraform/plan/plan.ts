import type { Problem } from "../../../model.ts";
import { entryOf, parseJson } from "../../../syntax/json.ts";
import type { JsonNode } from "../../../syntax/json.ts";
import { spanOf } from "../../../syntax/source.ts";
import type { Source } from "../../../syntax/source.ts";
import type { TerraformValue, Trail } from "../value.ts";
import { changedResources } from "./changes.ts";
import { plannedResources } from "./planned-values.ts";
import { configuredResources } from "./configuration.ts";
import { withReferences } from "./referred.ts";
import { targetsOfRules } from "./separate-rules.ts";
import { plannedVariables } from "./variables.ts";
import type { PlannedVariables } from "./variables.ts";
import { storedResources } from "./state.ts";

/** A resource instance as it will be once the plan is applied, or as it is in a state. */
export interface PlanResource {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  /** An argument or a list of blocks; nothing where it is absent or null. Read when asked for. */
  readonly get: (name: string) => TerraformValue | undefined;
  /** Where the plan says which resource this is. */
  readonly place: Trail;
}

export interface PlanContents {
  readonly resources: PlanResource[];
  /** What `targetsOfRules` finds. */
  readonly separate: ReadonlySet<string>;
  readonly variables: PlannedVariables;
  readonly problems: Problem[];
}

/**
 * Reads `terraform show -json` of a plan or a state, and raw state files of version 4
 * (https://developer.hashicorp.com/terraform/internals/json-format). What will be gone, data
 * sources and drift are left out.
 */
export function readPlan(source: Source): PlanContents {
  const { value: root, problems } = parseJson(source);
  const refusal = root && refuse(root);
  if (refusal) {
    const { node, message } = refusal;
    const span = spanOf(source, node.start, node.end);
    problems.push({ span, severity: "warning", message });
  }
  if (!root || refusal)
    return {
      ...{ resources: [], separate: new Set(), variables: new Map() },
      problems,
    };
  const configured = configuredResources(root);
  return {
    resources: withReferences(resourcesOf(source, root), configured),
    separate: targetsOfRules(configured),
    variables: plannedVariables(source, root),
    problems,
  };
}

function resourcesOf(source: Source, root: JsonNode): PlanResource[] {
  const changes = entryOf(root, "resource_changes");
  if (changes) return changedResources(source, changes);
  const values = entryOf(root, "planned_values") ?? entryOf(root, "values");
  if (values) return plannedResources(source, entryOf(values, "root_module"));
  return storedResources(source, entryOf(root, "resources"));
}

/** Why nothing can be read: a version that nobody knows yet. */
function refuse(
  root: JsonNode,
): { node: JsonNode; message: string } | undefined {
  const format = entryOf(root, "format_version");
  if (format?.kind === "string" && !/^[01]\./.test(format.value))
    return {
      node: format,
      message: `version ${format.value} of the plan format is not known, and the plan is not read`,
    };
  const version = entryOf(root, "version");
  if (!format && version?.kind === "number" && version.value !== 4)
    return {
      node: version,
      message: `a state file of version ${version.value} is not read. Give the output of terraform show -json`,
    };
  return undefined;
}
