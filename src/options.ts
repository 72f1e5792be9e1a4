import type { Severity } from "./model.ts";

/** One thing a person can set: flags, action inputs and help are all made from these rows. */
export interface OptionRow {
  /** The flag without `--`. */
  readonly name: string;
  readonly short?: string;
  /** What the value is called in the help; a row without one is a switch. */
  readonly value?: string;
  readonly repeatable?: true;
  readonly choices?: readonly string[];
  readonly default?: string | boolean;
  readonly help: string;
  /** The action's input of the same meaning; inputs of repeatable options take one value a line. */
  readonly input?: string;
}

const severities = ["error", "warning", "note"];

export const options = {
  format: {
    ...{ name: "format", short: "f", value: "NAME[=FILE]", repeatable: true },
    help: "how to report: text (default), json, github; with =FILE into a file",
  },
  exclude: {
    ...{ name: "exclude", value: "GLOB", repeatable: true, input: "exclude" },
    help: "leave out files that match",
  },
  policy: {
    ...{ name: "policy", value: "PATH", repeatable: true, input: "policies" },
    help: "a policy file, or a folder with a pack of them",
  },
  defaultPolicies: {
    ...{ name: "default-policies", default: true, input: "default-policies" },
    help: "apply the built-in policies about Telnet",
  },
  failOn: {
    ...{ name: "fail-on", value: "SEVERITY", input: "fail-on" },
    ...{ choices: [...severities, "never"], default: "error" },
    help: "the least severity that makes the check fail",
  },
  unresolved: {
    ...{ name: "unresolved", value: "SEVERITY", input: "unresolved" },
    ...{ choices: severities, default: "note" },
    help: "what a finding that cannot be decided counts as for --fail-on",
  },
  envFile: {
    ...{
      name: "env-file",
      value: "FILE",
      repeatable: true,
      input: "env-files",
    },
    help: "variables for Compose files, instead of the .env beside each",
  },
  var: {
    ...{ name: "var", value: "NAME=VALUE", repeatable: true, input: "vars" },
    help: "the value of a Terraform variable",
  },
  varFile: {
    ...{ name: "var-file", value: "FILE", repeatable: true },
    input: "var-files",
    help: "values of Terraform variables; later ones win over earlier ones",
  },
  render: {
    ...{ name: "render", value: "TOOL", repeatable: true, input: "render" },
    help: "let these tools of PATH render what they render: helm, kustomize",
  },
  config: {
    ...{ name: "config", value: "FILE", input: "config" },
    help: "the configuration; portcullis.yaml in the repository's top folder",
  },
  suppressions: {
    ...{ name: "suppressions", default: true },
    help: "let `# portcullis: allow ...` comments, and `allow`, have effect",
  },
  stdinFilename: {
    ...{ name: "stdin-filename", value: "NAME" },
    help: "the name to report for what comes on standard input (PATH -)",
  },
  color: {
    ...{ name: "color", value: "WHEN", default: "auto" },
    choices: ["auto", "always", "never"],
    help: "colours in the text report",
  },
  quiet: { name: "quiet", help: "show only what makes the check fail" },
  verbose: {
    name: "verbose",
    help: "show notes, undecided and allowed findings in full",
  },
  allowEmpty: {
    name: "allow-empty",
    help: "finding nothing to check is no mistake",
  },
  help: { name: "help", short: "h", help: "show this" },
  version: { name: "version", help: "show the version" },
} as const satisfies Record<string, OptionRow>;

export type OptionKey = keyof typeof options;

export type FailOn = Severity | "never";

/** What a person asked for in a way that cannot be done; the message says what to do instead. */
export class UsageError extends Error {}

export class MissingPath extends UsageError {
  readonly path: string;

  constructor(path: string) {
    super(`there is no file or folder "${path}"`);
    this.path = path;
  }
}
