import { setOutput, summary } from "@actions/core";
import type { Report } from "../model.ts";
import { countsOf } from "../report/counts.ts";
import { workflowCommand } from "../report/github.ts";
import { renderSummary } from "./summary.ts";

/** Sets the action's outputs. */
export function setOutputs(report: Report, jsonFile: string): void {
  const counts = countsOf(report);
  setOutput("findings", counts.error + counts.warning + counts.note);
  setOutput("errors", counts.error);
  setOutput("warnings", counts.warning);
  setOutput("unresolved", counts.unresolved);
  setOutput("json-file", jsonFile);
}

/** Adds the report to the job summary; a runner without summaries is no reason to fail. */
export async function writeSummary(report: Report): Promise<void> {
  if (!process.env["GITHUB_STEP_SUMMARY"]) return;
  try {
    await summary.addRaw(renderSummary(report)).write();
  } catch (error) {
    const title = "The job summary could not be written";
    process.stdout.write(
      workflowCommand("notice", { title }, (error as Error).message),
    );
  }
}
