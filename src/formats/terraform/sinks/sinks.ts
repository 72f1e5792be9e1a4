import type { Exposure } from "../../../model.ts";
import type { Declaration, ModuleDefinition } from "../declarations.ts";
import type { FileAccess } from "../functions/call.ts";
import type { ResourceView } from "../rows/scope.ts";
import type { DocumentSink } from "./sink.ts";
import { mayHoldSinks, sinkOf } from "./table.ts";

/** What resources hold that runs: scripts, images, and documents in other formats. */
export interface Sinks {
  has(declaration: Declaration): boolean;
  hasType(type: string): boolean;
  /** The images, commands and packages of a resource, and the ports that its scripts open. */
  exposuresOf(resource: ResourceView, files: FileAccess): Exposure[];
}

/** By resource type, the documents that rows of a person tell of. */
export type OwnDocuments = ReadonlyMap<string, DocumentSink>;

/** The readers are loaded only where a resource holds something for them. */
export async function openSinks(
  definitions: readonly ModuleDefinition[],
  plannedTypes: Iterable<string>,
  own: OwnDocuments = new Map(),
): Promise<Sinks> {
  const hasType = (type: string): boolean =>
    own.has(type) || sinkOf(type) !== undefined;
  const has = (declaration: Declaration): boolean =>
    own.has(typeOf(declaration)) || hasAny(declaration);
  const isAsked =
    definitions.some(({ resources }) => resources.some(has)) ||
    definitions.some(({ calls }) => [...calls.values()].some(mayRun)) ||
    [...plannedTypes].some(hasType);
  if (!isAsked) return NONE;
  const { sinkExposures } = await import("./resource.ts");
  return {
    ...{ has, hasType },
    exposuresOf: (resource, files) =>
      sinkExposures(resource, files, own.get(resource.type)),
  };
}

/** The modules that are known by their inputs run containers only. */
function mayRun(call: Declaration): boolean {
  return textsOf(call).some((text) => text.includes("container"));
}

function typeOf({ block }: Declaration): string {
  return block.labels[0]!.value;
}

const answers = new WeakMap<Declaration, boolean>();

/** Looks at the text alone: bodies are read when somebody asks for them, and most are never asked. */
function hasAny(declaration: Declaration): boolean {
  const known = answers.get(declaration);
  if (known !== undefined) return known;
  const type = typeOf(declaration);
  const answer = textsOf(declaration).some((text) => mayHoldSinks(type, text));
  answers.set(declaration, answer);
  return answer;
}

/** The block, and what override files say of it. */
function textsOf({ source, block, merged }: Declaration): string[] {
  const parts = [...(merged?.from ?? [])];
  return [
    source.text.slice(block.start, block.end),
    ...parts.map(([{ start, end }, { text }]) => text.slice(start, end)),
  ];
}

const NONE: Sinks = {
  has: () => false,
  hasType: () => false,
  exposuresOf: () => [],
};
