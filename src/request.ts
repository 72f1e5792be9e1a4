import type { Request } from "./check.ts";
import type { Configuration } from "./config/configuration.ts";
import type { Renderer, Settings, VariableSetting } from "./formats/format.ts";
import type { Gate } from "./gate.ts";
import type { Severity } from "./model.ts";
import { didYouMean } from "./nearest.ts";
import { MissingPath, options, UsageError } from "./options.ts";
import type { FailOn } from "./options.ts";
import { builtinPolicies } from "./policy/builtin.ts";
import type { Policy } from "./policy/policy.ts";
import type { Complaint } from "./strict/complaints.ts";
import type { World } from "./world/world.ts";

/** What the command line and the action both let a person choose about a check. */
export interface Choices extends Settings {
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  /** Paths of policy files and packs. */
  readonly policies: readonly string[];
  /** Nothing where a person says nothing, as with the two below. */
  readonly defaultPolicies?: boolean | undefined;
  readonly failOn?: FailOn | undefined;
  readonly unresolved?: Severity | undefined;
  readonly suppressions: boolean;
}

/** Choices, and what the configuration file says besides. */
export interface Chosen extends Choices {
  readonly configuration?: Configuration;
  /** The folder that the globs of `exclude` are relative to. */
  readonly excludeFrom: string;
  /** Whether a person named some paths. */
  readonly partial: boolean;
}

/** What a person said with a flag or an input of the action. */
interface Said {
  list(key: "defaultPolicies" | "failOn" | "unresolved"): readonly string[];
  text(key: "failOn" | "unresolved"): string | undefined;
  flag(key: "defaultPolicies"): boolean;
}

/** The choices that have a default, as far as a person made them. */
export function madeChoices(
  said: Said,
): Pick<Choices, "defaultPolicies" | "failOn" | "unresolved"> {
  const isSaid = (key: Parameters<Said["list"]>[0]): boolean =>
    said.list(key).length > 0;
  return {
    ...(isSaid("defaultPolicies") && {
      defaultPolicies: said.flag("defaultPolicies"),
    }),
    ...(isSaid("failOn") && { failOn: said.text("failOn") as FailOn }),
    ...(isSaid("unresolved") && {
      unresolved: said.text("unresolved") as Severity,
    }),
  };
}

/** A value for one of Terraform's variables, as `NAME=VALUE`. Throws `UsageError` for anything else. */
export function readVariable(text: string): VariableSetting {
  const match = /^\s*([^=\s]+)\s*=(.*)$/s.exec(text);
  if (!match)
    throw new UsageError(`"${text}" is no value of a variable: NAME=VALUE`);
  const [, name = "", value = ""] = match;
  return { name, text: value, from: `--var ${name}` };
}

const renderers: readonly Renderer[] = ["helm", "kustomize"];

/** The tools that a person wants run, each value naming one or several. Throws `UsageError` for others. */
export function readRenderers(values: readonly string[]): Renderer[] {
  const names = values.flatMap((value) =>
    value.split(/[\s,]+/).filter(Boolean),
  );
  return names.map((name) => {
    const renderer = renderers.find((each) => each === name);
    if (renderer) return renderer;
    throw new UsageError(
      `--render knows ${renderers.join(" and ")}, not "${name}"${didYouMean(name, renderers)}`,
    );
  });
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
function requireFiles(world: World, { variables = [] }: Settings): void {
  for (const each of variables)
    if ("file" in each && world.kind(each.file) !== "file")
      throw new MissingPath(each.file);
}

/** The name of the configuration file in the repository's top folder. */
const CONFIGURATION = "portcullis.yaml";

/**
 * The choices with what the configuration file says where a person says nothing: `named`, or the one
 * in one of `folders`. Throws `UsageError` with every complaint about it.
 */
export async function withConfiguration(
  world: World,
  choices: Choices,
  named: string | undefined,
  folders: readonly string[],
): Promise<Chosen> {
  if (named !== undefined && world.kind(named) !== "file")
    throw new MissingPath(named);
  const files = folders.map((folder) =>
    folder === "." ? CONFIGURATION : `${folder}/${CONFIGURATION}`,
  );
  const file = named ?? files.find((each) => world.kind(each) === "file");
  requireFiles(world, choices);
  if (file === undefined)
    return {
      ...{ ...choices, excludeFrom: "." },
      partial: choices.paths.length > 0,
    };
  const { loadConfiguration } = await import("./config/load.ts");
  const loaded = await loadConfiguration(world, file);
  if ("complaints" in loaded) throw wrong(loaded.complaints);
  return completed(choices, loaded.configuration);
}

/** What a person says stands over what the file says; lists replace each other. */
function completed(choices: Choices, configuration: Configuration): Chosen {
  const either = <T>(
    said: readonly T[],
    written: readonly T[],
  ): readonly T[] => (said.length > 0 ? said : written);
  const { variables = [], exclude } = choices;
  const hasFiles = variables.some((each) => "file" in each);
  const { defaultPolicies, failOn, unresolved, folder, rows, images } =
    configuration;
  return {
    ...{ defaultPolicies, failOn, unresolved, ...choices, rows, images },
    paths: either(choices.paths, configuration.paths),
    exclude: either(exclude, configuration.exclude),
    excludeFrom: exclude.length > 0 ? "." : folder,
    policies: either(choices.policies, configuration.policies),
    envFiles: either(choices.envFiles, configuration.envFiles),
    render: either(choices.render ?? [], configuration.render),
    variables: [
      ...(hasFiles ? [] : configuration.varFiles),
      ...configuration.variables,
      ...variables,
    ],
    configuration,
    partial:
      choices.paths.length > 0
        ? folder !== "." || !choices.paths.some(isHere)
        : configuration.paths.length === 0 && folder !== ".",
  };
}

function isHere(path: string): boolean {
  return path === "." || path === "./";
}

/** What decides whether the check fails. */
export function gateFrom({ failOn, unresolved }: Choices): Gate {
  return {
    failOn: failOn ?? (options.failOn.default as FailOn),
    unresolved: unresolved ?? (options.unresolved.default as Severity),
  };
}

/** Loads the policies and dates the request. Throws `UsageError` with every complaint about a policy file. */
export async function requestFor(
  world: World,
  chosen: Chosen,
): Promise<Request> {
  const { envFiles, variables = [], rows = [], images = [] } = chosen;
  const { configuration, render = [] } = chosen;
  return {
    paths: pathsOf(chosen),
    ...{ exclude: chosen.exclude, excludeFrom: chosen.excludeFrom },
    ...(await choosePolicies(world, chosen)),
    settings: { envFiles, variables, rows, images, render },
    suppressions: chosen.suppressions,
    exceptions: configuration?.allow ?? [],
    problems: configuration?.problems ?? [],
    partial: chosen.partial,
    today: new Date().toISOString().slice(0, 10),
  };
}

export function pathsOf({ paths }: Choices): readonly string[] {
  return paths.length > 0 ? paths : ["."];
}

async function choosePolicies(
  world: World,
  { configuration, ...chosen }: Chosen,
): Promise<Pick<Request, "policies" | "off">> {
  const policies = await loadedPolicies(world, chosen);
  const leftOut = await withoutThese(policies, chosen);
  if (!configuration?.severity.length) return { policies, off: leftOut };
  const { chooseSeverities } = await import("./config/load.ts");
  const { complaints, off, ...rest } = chooseSeverities(
    policies,
    configuration.severity,
    leftOut,
  );
  if (complaints.length > 0) throw wrong(complaints);
  return { ...rest, off: [...off, ...leftOut] };
}

/** The ids of the built-in policies that a person does without: what is said of them is no mistake. */
async function withoutThese(
  policies: readonly Policy[],
  { defaultPolicies = true }: Choices,
): Promise<string[]> {
  if (defaultPolicies) return [];
  const own = new Set(policies.map(({ id }) => id));
  return (await builtinPolicies())
    .map(({ id }) => id)
    .filter((id) => !own.has(id));
}

async function loadedPolicies(
  world: World,
  { defaultPolicies = true, policies }: Choices,
): Promise<readonly Policy[]> {
  const builtin = defaultPolicies ? await builtinPolicies() : [];
  if (policies.length === 0) {
    if (builtin.length === 0)
      throw new UsageError(
        "there is no policy to check with: without the built-in ones, name some of your own",
      );
    return builtin;
  }
  const { loadPolicies } = await import("./policy/load.ts");
  const own = await loadPolicies(world, policies, builtin);
  if (own.complaints.length > 0) throw wrong(own.complaints);
  return [...builtin, ...own.policies];
}

function wrong(complaints: readonly Complaint[]): UsageError {
  return new UsageError(complaints.map(showComplaint).join("\n"));
}

function showComplaint({ span, message }: Complaint): string {
  return `${span.file}:${span.line}:${span.column}: ${message}`;
}
