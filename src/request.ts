import type { Request } from "./check.ts";
import type { Settings, VariableSetting } from "./formats/format.ts";
import { MissingPath, UsageError } from "./options.ts";
import { builtinPolicies } from "./policy/builtin.ts";
import type { Complaint } from "./policy/complaints.ts";
import type { Policy } from "./policy/policy.ts";
import type { World } from "./world/world.ts";

/** What the command line and the action both let a person choose about a check. */
export interface Choices extends Settings {
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  /** Paths of policy files and packs. */
  readonly policies: readonly string[];
  readonly defaultPolicies: boolean;
  readonly suppressions: boolean;
}

/** A value for one of Terraform's variables, as `NAME=VALUE`. Throws `UsageError` for anything else. */
export function readVariable(text: string): VariableSetting {
  const match = /^\s*([^=\s]+)\s*=(.*)$/s.exec(text);
  if (!match)
    throw new UsageError(`"${text}" is no value of a variable: NAME=VALUE`);
  const [, name = "", value = ""] = match;
  return { name, text: value, from: `--var ${name}` };
}

/** Terraform's own variables of the environment: `TF_VAR_NAME`. */
export function environmentVariables(
  environment: Readonly<Record<string, string | undefined>>,
): VariableSetting[] {
  return Object.keys(environment)
    .filter((from) => from.startsWith("TF_VAR_"))
    .map((from) => ({
      name: from.slice("TF_VAR_".length),
      text: environment[from] ?? "",
      from,
    }));
}

/** Throws when a file of values that a person named does not exist. */
export function requireFiles(world: World, { variables = [] }: Settings): void {
  for (const each of variables)
    if ("file" in each && world.kind(each.file) !== "file")
      throw new MissingPath(each.file);
}

/** Loads the policies and dates the request. Throws `UsageError` with every complaint about a policy file. */
export async function requestFor(
  world: World,
  choices: Choices,
): Promise<Request> {
  const { envFiles, variables = [] } = choices;
  requireFiles(world, choices);
  return {
    paths: choices.paths.length > 0 ? choices.paths : ["."],
    exclude: choices.exclude,
    policies: await choosePolicies(world, choices),
    settings: { envFiles, variables },
    suppressions: choices.suppressions,
    today: new Date().toISOString().slice(0, 10),
  };
}

async function choosePolicies(
  world: World,
  choices: Choices,
): Promise<readonly Policy[]> {
  const builtin = choices.defaultPolicies ? await builtinPolicies() : [];
  if (choices.policies.length === 0) {
    if (builtin.length === 0)
      throw new UsageError(
        "there is no policy to check with: without the built-in ones, name some of your own",
      );
    return builtin;
  }
  const { loadPolicies } = await import("./policy/load.ts");
  const own = await loadPolicies(world, choices.policies, builtin);
  if (own.complaints.length > 0)
    throw new UsageError(own.complaints.map(showComplaint).join("\n"));
  return [...builtin, ...own.policies];
}

function showComplaint({ span, message }: Complaint): string {
  return `${span.file}:${span.line}:${span.column}: ${message}`;
}
