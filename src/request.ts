import type { Request } from "./check.ts";
import { UsageError } from "./options.ts";
import { builtinPolicies } from "./policy/builtin.ts";
import type { Complaint } from "./policy/complaints.ts";
import type { Policy } from "./policy/policy.ts";
import type { World } from "./world/world.ts";

/** What the command line and the action both let a person choose about a check. */
export interface Choices {
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  /** Paths of policy files and packs. */
  readonly policies: readonly string[];
  readonly defaultPolicies: boolean;
  readonly envFiles: readonly string[];
  readonly suppressions: boolean;
}

/** Loads the policies and dates the request. Throws `UsageError` with every complaint about a policy file. */
export async function requestFor(
  world: World,
  choices: Choices,
): Promise<Request> {
  return {
    paths: choices.paths.length > 0 ? choices.paths : ["."],
    exclude: choices.exclude,
    policies: await choosePolicies(world, choices),
    settings: { envFiles: choices.envFiles },
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
