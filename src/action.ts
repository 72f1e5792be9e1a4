import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { check } from "./check.ts";
import { exitCodeOf } from "./gate.ts";
import * as github from "./github/inputs.ts";
import { setOutputs, writeSummary } from "./github/step.ts";
import type { Severity } from "./model.ts";
import { MissingPath, UsageError } from "./options.ts";
import type { FailOn } from "./options.ts";
import { renderGithub, workflowCommand } from "./report/github.ts";
import { renderJson } from "./report/json.ts";
import { renderText } from "./report/text.ts";
import { requestFor } from "./request.ts";
import { version } from "./version.ts";
import { diskWorld } from "./world/disk.ts";

const NOTHING = "There is no Compose file and no Kubernetes manifest here.";

/** One run of the action: annotations and log on standard output, outputs, job summary; gives the exit code. */
async function run(): Promise<number> {
  const { inputs } = github;
  const below = placeBelow(github.workingDirectory());
  const world = diskWorld(process.cwd());
  const gate = {
    failOn: inputs.text("failOn") as FailOn,
    unresolved: inputs.text("unresolved") as Severity,
  };
  const paths = github.paths();
  const request = await requestFor(world, {
    paths: (paths.length > 0 ? paths : ["."]).map(below),
    exclude: inputs.list("exclude").map(below),
    policies: inputs.list("policy").map(below),
    defaultPolicies: inputs.flag("defaultPolicies"),
    envFiles: inputs.list("envFile").map(below),
    suppressions: true,
  });
  const report = await check(world, request);
  const [missing] = report.missing;
  if (missing !== undefined) throw new MissingPath(missing);
  if (report.files === 0 && report.problems.length === 0)
    process.stdout.write(
      workflowCommand("notice", { title: "Nothing to check" }, NOTHING),
    );
  process.stdout.write(renderGithub(report));
  process.stdout.write(renderText(report, { color: true, verbose: true }));
  const json = github.jsonFile();
  if (json !== "") writeReport(below(json), renderJson(report, version()));
  setOutputs(report, json);
  if (github.wantsSummary()) await writeSummary(report);
  return exitCodeOf(report, gate);
}

/**
 * Paths are given relative to `working-directory` but reported relative to the workspace, because
 * that is where GitHub looks for the files of annotations.
 */
function placeBelow(folder: string): (place: string) => string {
  return (place) =>
    folder === ""
      ? place
      : path.posix.join(folder.replaceAll("\\", "/"), place);
}

function writeReport(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Wrong use is one annotation; a bug keeps its stack. Both fail the step. */
function explainFailure(error: unknown): number {
  const wrongUse = error instanceof UsageError;
  const text = wrongUse
    ? error.message
    : String((error as Error).stack ?? error);
  const title = wrongUse ? "Portcullis cannot start" : "A bug in Portcullis";
  process.stdout.write(workflowCommand("error", { title }, text));
  return wrongUse ? 2 : 3;
}

void run()
  .catch(explainFailure)
  .then((code) => {
    process.exitCode = code;
  });
