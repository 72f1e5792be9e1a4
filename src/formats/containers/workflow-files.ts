import { getPath, itemsOf, pairsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";

const workflow = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
const action = /(?:^|\/)action\.ya?ml$/;

/** A quick look: whether a file of GitHub Actions may say something of containers. */
export function mayRunContainers(file: string, text: string): boolean {
  return (
    (workflow.test(file) && /\b(?:services|container)\b|docker:/.test(text)) ||
    (action.test(file) && text.includes("docker"))
  );
}

/** Whether a document is a workflow or an action, by its place and by what it holds. */
export function claimsWorkflow(document: View, file: string): boolean {
  if (workflow.test(file))
    return getPath(document, "jobs").flatMap(pairsOf).some(runsContainers);
  return (
    action.test(file) &&
    getPath(document, "runs", "using").length > 0 &&
    !pairsOf(document).some(({ key }) => key === "apiVersion")
  );
}

function runsContainers({ value: job }: { readonly value: View }): boolean {
  const steps = getPath(job, "steps").flatMap(itemsOf);
  return (
    ["services", "container"].some((key) => getPath(job, key).length > 0) ||
    steps.some((step) =>
      getPath(step, "uses").some(
        ({ node }) => node.kind === "scalar" && node.text.startsWith("docker:"),
      ),
    )
  );
}
