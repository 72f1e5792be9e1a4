import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { check } from "./check.ts";
import { exitCodeOf } from "./gate.ts";
import * as github from "./github/inputs.ts";
import { setOutputs, writeSummary } from "./github/step.ts";
import { MissingPath, UsageError } from "./options.ts";
import {
  MESSAGE_LIMIT,
  renderGithub,
  workflowCommand,
} from "./report/github.ts";
import { renderJson } from "./report/json.ts";
import { clip, safeText } from "./report/safe.ts";
import { renderText } from "./report/text.ts";
import {
  environmentVariables,
  gateFrom,
  madeChoices,
  readRenderers,
  readVariable,
  requestFor,
  withConfiguration,
} from "./request.ts";
import type { Choices, Chosen } from "./request.ts";
import { version } from "./version.ts";
import { diskWorld } from "./world/disk.ts";
import type { World } from "./world/world.ts";

const NOTHING =
  "There is no Terraform file, Kubernetes manifest, Compose file or Dockerfile here.";

/** One run of the action: annotations and log on standard output, outputs, job summary; gives the exit code. */
async function run(): Promise<number> {
  const json = github.jsonFile();
  const wantsSummary = github.wantsSummary();
  const below = placeBelow(github.workingDirectory());
  const world = diskWorld(process.cwd());
  const chosen = await choicesOf(world, below);
  const gate = gateFrom(chosen);
  const report = await check(world, await requestFor(world, chosen));
  const [missing] = report.missing;
  if (missing !== undefined) throw new MissingPath(missing);
  if (report.files === 0 && report.problems.length === 0)
    process.stdout.write(
      workflowCommand("notice", { title: "Nothing to check" }, NOTHING),
    );
  process.stdout.write(renderGithub(report, gate.unresolved));
  process.stdout.write(renderText(report, { color: true, verbose: true }));
  const jsonFile = json === "" ? "" : below(json);
  if (jsonFile !== "") writeReport(jsonFile, renderJson(report, version()));
  setOutputs(report, jsonFile);
  if (wantsSummary) await writeSummary(report);
  return exitCodeOf(report, gate);
}

/** What the inputs say, and the configuration file where they say nothing. */
async function choicesOf(
  world: World,
  below: (place: string) => string,
): Promise<Chosen> {
  const { inputs } = github;
  const choices: Choices = {
    paths: github.paths().map(below),
    exclude: inputs.list("exclude").map(below),
    policies: inputs.list("policy").map(below),
    envFiles: inputs.list("envFile").map(below),
    render: readRenderers(inputs.list("render")),
    variables: [
      ...environmentVariables(process.env),
      ...inputs.list("varFile").map((file) => ({ file: below(file) })),
      ...inputs.list("var").map(readVariable),
    ],
    ...madeChoices(inputs),
    suppressions: true,
  };
  const [config] = inputs.list("config").map(below);
  const folders = [...new Set([".", below(".")])];
  const chosen = await withConfiguration(world, choices, config, folders);
  if (chosen.paths.length > 0) return chosen;
  const place = below(".");
  const partial = chosen.partial || place !== ".";
  return { ...chosen, paths: [place], partial };
}

/**
 * Paths are given relative to `working-directory` but reported relative to the workspace, because
 * that is where GitHub looks for the files of annotations.
 */
function placeBelow(workingDirectory: string): (place: string) => string {
  const folder = path.isAbsolute(workingDirectory)
    ? path.relative(process.cwd(), workingDirectory)
    : workingDirectory;
  return (place) =>
    folder === "" || path.isAbsolute(place)
      ? place
      : path.posix.join(folder.replaceAll(path.sep, "/"), place);
}

function writeReport(file: string, text: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(
      `json-file cannot be written: ${(error as Error).message}`,
    );
  }
}

/** Wrong use is one annotation; a bug keeps its stack. Both fail the step. */
function explainFailure(error: unknown): number {
  const wrongUse = error instanceof UsageError;
  const text = wrongUse
    ? error.message
    : String(error instanceof Error ? error.stack : error);
  const title = wrongUse ? "Portcullis cannot start" : "A bug in Portcullis";
  const lines = text.split("\n").map(safeText).join("\n");
  process.stdout.write(
    workflowCommand("error", { title }, clip(lines, MESSAGE_LIMIT)),
  );
  if (lines.length > MESSAGE_LIMIT) process.stdout.write(`${lines}\n`);
  return wrongUse ? 2 : 3;
}

void run()
  .catch(explainFailure)
  .then((code) => {
    process.exitCode = code;
  });
