import type { Exposure, Problem } from "../../model.ts";
import { parseInner } from "../../syntax/inner.ts";
import type { Node } from "../../syntax/node.ts";
import { UNKNOWN } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { viewDocument } from "../../syntax/view.ts";
import { openKubernetes } from "../kubernetes/kubernetes.ts";
import { isObject } from "../kubernetes/objects.ts";
import { sortedEntries } from "./print.ts";
import type { Rendered } from "./render.ts";
import { manifestText } from "./to-text.ts";

/** What the manifests of a chart expose, read together so that Services find their pods. */
export interface Manifests {
  readonly exposures: readonly Exposure[];
  readonly problems: readonly Problem[];
  /** The templates whose output is no YAML, by name. */
  readonly broken: ReadonlySet<string>;
}

/** The documents of each template as it was rendered last, by name. */
export type Memory = Map<string, readonly Node[]>;

/** Reads what was rendered now, and together with it what `memory` has of the other templates. */
export async function readManifests(
  rendered: readonly Rendered[],
  memory: Memory,
): Promise<Manifests> {
  const problems: Problem[] = [];
  const broken = new Set<string>();
  for (const { file, rope } of rendered) {
    const text = manifestText(rope, file.source);
    const inner = parseInner(text);
    memory.set(file.name, inner.documents);
    if (inner.problems.length > 0) broken.add(file.name);
    for (const problem of inner.problems)
      problems.push(ofTemplate(problem, text));
  }
  const documents = sortedEntries(memory).flatMap(([, nodes]) => nodes);
  const read = exposedBy(documents);
  return { ...read, problems: [...problems, ...read.problems], broken };
}

/** What these objects expose together. */
export function exposedBy(
  documents: readonly Node[],
): Pick<Manifests, "exposures" | "problems"> {
  const reader = openKubernetes();
  for (const node of documents) {
    const view = viewDocument(node);
    if (view && isObject(view)) reader.take(view);
  }
  const { exposures, problems } = reader.finish();
  return { exposures: exposures.map(named), problems };
}

/** YAML that is broken because a part of it cannot be known need not be broken for Helm. */
function ofTemplate(problem: Problem, { value }: Text): Problem {
  const reason = problem.message
    .replace(/^this YAML cannot be read: /, "")
    .replace(/\. Correct it here.*$/, "");
  return {
    ...problem,
    severity: value.includes(UNKNOWN) ? "note" : "warning",
    message: `what this Helm template prints is no YAML here: ${reason}. Check what Helm makes of it: helm template CHART | portcullis -`,
  };
}

/** A name with an unknown part is shown as a person would write it. */
function named(exposure: Exposure): Exposure {
  return exposure.resource.includes(UNKNOWN)
    ? { ...exposure, resource: exposure.resource.replaceAll(UNKNOWN, "…") }
    : exposure;
}
