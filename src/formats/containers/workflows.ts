import type { DocumentReading } from "../format.ts";
import { splitWords } from "../../syntax/shell.ts";
import { sliceText } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import {
  getAll,
  getPath,
  isMapping,
  isSequence,
  itemsOf,
  pairsOf,
} from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import {
  addExposed,
  addImage,
  addPort,
  addProcess,
  container,
  textIn,
} from "./container.ts";
import type { Container, Found } from "./container.ts";
import { githubExpressions } from "./expressions.ts";
import { readRunOptions } from "./run-options.ts";

/** What `document-formats.ts` loads when there is a workflow or an action. */
export const reading: DocumentReading = {
  open: () => {
    const found: Found = { exposures: [], problems: [] };
    return {
      take: (document) => readWorkflow(document, found),
      finish: () => found,
    };
  },
};

/**
 * The containers of a workflow's jobs, and those that actions are:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idservices
 */
export function readWorkflow(document: View, found: Found): void {
  for (const jobs of getAll(document, "jobs"))
    for (const { key, value: job } of pairsOf(jobs)) {
      const resource = `jobs.${key}`;
      for (const view of getAll(job, "container"))
        readContainer(here(found, `${resource}.container`), view);
      for (const services of getAll(job, "services"))
        for (const service of pairsOf(services))
          readContainer(
            here(found, `${resource}.services.${service.key}`),
            service.value,
          );
      readSteps(found, resource, job);
    }
  for (const runs of getAll(document, "runs")) {
    readAction(here(found, "runs"), runs);
    readSteps(found, "runs", runs);
  }
}

/** A runner lives for one job, and nobody but its own network is meant to reach it. */
function here(found: Found, resource: string): Container {
  return container(
    found,
    { resource, expressions: githubExpressions, reader: "docker" },
    { published: "network" },
  );
}

function readContainer(into: Container, view: View): void {
  if (!isMapping(view)) return readImage(into, view);
  for (const image of getAll(view, "image")) readImage(into, image);
  for (const ports of getAll(view, "ports"))
    for (const item of isSequence(ports) ? itemsOf(ports) : [ports])
      for (const text of textIn(into, item)) addPort(into, item, text);
  for (const options of getAll(view, "options"))
    for (const text of textIn(into, options)) {
      const { published, exposed } = readRunOptions(splitWords(text));
      for (const port of published) addPort(into, options, port);
      for (const port of exposed) addExposed(into, options, port);
    }
}

function readImage(into: Container, view: View): void {
  for (const text of textIn(into, view))
    addImage(into, view, dockerImage(text) ?? text);
}

/** What stands behind `docker://`, in the place of all of it. */
function dockerImage(text: Text): Text | undefined {
  const [scheme] = /^docker:\/\//.exec(text.value) ?? [];
  if (scheme === undefined) return undefined;
  const { start, end } = text;
  return { ...sliceText(text, scheme.length), start, end };
}

/** `uses: docker://IMAGE`: the step is that container. */
function readSteps(found: Found, resource: string, of: View): void {
  getAll(of, "steps").forEach((steps) =>
    itemsOf(steps).forEach((step, i) => {
      const into = here(found, `${resource}.steps[${i}]`);
      for (const view of getAll(step, "uses"))
        for (const text of textIn(into, view)) {
          const image = dockerImage(text);
          if (image) addImage(into, view, image);
        }
    }),
  );
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#runs-for-docker-container-actions */
function readAction(into: Container, runs: View): void {
  const isDocker = getAll(runs, "using").some((using) =>
    textIn(into, using).some(({ value }) => value.toLowerCase() === "docker"),
  );
  if (!isDocker) return;
  for (const view of getAll(runs, "image"))
    for (const text of textIn(into, view)) {
      const image = dockerImage(text);
      if (image) addImage(into, view, image);
    }
  const words = (key: string): Text[] =>
    getPath(runs, key)
      .flatMap((view) => (isSequence(view) ? itemsOf(view) : [view]))
      .flatMap((view) => textIn(into, view));
  for (const before of ["pre-entrypoint", "post-entrypoint"])
    addProcess(into, words(before), runs);
  addProcess(into, [...words("entrypoint"), ...words("args")], runs);
}
