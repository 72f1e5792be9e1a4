import type { World } from "../../world/world.ts";
import { headerOf } from "./blocks.ts";
import { attributeNamed, contentsOf } from "./declarations.ts";
import type { Declaration, ModuleDefinition } from "./declarations.ts";
import { evaluate } from "./evaluate.ts";
import { below } from "./files.ts";
import type { FindModule, ModuleInstance } from "./instance.ts";
import type { Library } from "./library.ts";

/**
 * Follows module calls: local ones by their path, others to where `terraform init` has put them
 * (https://developer.hashicorp.com/terraform/language/modules/sources).
 */
export function moduleFinder(
  world: World,
  library: Library,
  rootFolder: string,
): FindModule {
  const installed = installedModules(world, rootFolder);
  return (call, from) => {
    const name = call.block.labels[0]!.value;
    const placed = attributeNamed(contentsOf(call), "source");
    if (!placed) return { why: `module "${name}" has no source` };
    const scope = { ...from.scopeOf(call, undefined), source: placed.source };
    const source = evaluate(placed.attribute.expression, scope);
    if (source.kind !== "string")
      return {
        why: `the source of module "${name}" is not known${source.kind === "unknown" ? `: ${source.why}` : ""}`,
      };
    const shown = (): string =>
      source.sensitive ? "a place that is secret" : shownSource(source.value);
    if (!isLocal(source.value)) {
      const folder = installed().get([...from.path, name].join("."));
      const found = folder === undefined ? undefined : library.module(folder);
      return found
        ? unlessCaller(found, name, from)
        : {
            why: `module "${name}" comes from ${shown()}, which is not on disk`,
          };
    }
    const folder = below(from.definition.folder, source.value);
    const found = folder === undefined ? undefined : library.module(folder);
    return found
      ? unlessCaller(found, name, from)
      : {
          why: `module "${name}" comes from ${shown()}, where there are no Terraform files`,
        };
  };
}

/** Terraform refuses modules that call themselves, by whatever way. */
function unlessCaller(
  found: ModuleDefinition,
  name: string,
  from: ModuleInstance,
): ReturnType<FindModule> {
  return [...from.callers, from.definition].includes(found)
    ? { why: `module "${name}" calls itself` }
    : found;
}

/** A source without the name and password that an address may carry. */
function shownSource(source: string): string {
  return source.replace(/(:\/\/)[^/@]*@/, "$1");
}

function isLocal(source: string): boolean {
  return source.startsWith("./") || source.startsWith("../");
}

/**
 * Where the calls of a module lead as their text says, in their order: the folder of a local source,
 * nothing for any other. Who looks for roots, rows and relevance all ask, so it is read once.
 */
export function calledFolders(
  definition: ModuleDefinition,
): readonly (string | undefined)[] {
  const known = called.get(definition);
  if (known) return known;
  const found = [...definition.calls.values()].map((call) =>
    literalTarget(definition, call),
  );
  called.set(definition, found);
  return found;
}

const called = new WeakMap<ModuleDefinition, readonly (string | undefined)[]>();

/** The folder that a call with a literal local source leads to. */
function literalTarget(
  { folder }: ModuleDefinition,
  call: Declaration,
): string | undefined {
  const expression = attributeNamed(contentsOf(call), "source")?.attribute
    .expression;
  if (expression?.kind !== "template") return undefined;
  const [part] = expression.parts;
  if (
    expression.parts.length !== 1 ||
    part?.kind !== "text" ||
    !isLocal(part.text)
  )
    return undefined;
  return below(folder, part.text);
}

/** Where the value stands that says where a module comes from. */
export function sourcePlace(call: Declaration): ReturnType<typeof headerOf> {
  const placed = attributeNamed(contentsOf(call), "source");
  return placed
    ? { source: placed.source, ...rangeOf(placed.attribute.expression) }
    : headerOf(call);
}

function rangeOf({ start, end }: { start: number; end: number }): {
  start: number;
  end: number;
} {
  return { start, end };
}

/** The modules that were scanned, and all that their calls can lead to. */
export function everyModule(
  world: World,
  library: Library,
): ModuleDefinition[] {
  const met = new Set<string>();
  const found: ModuleDefinition[] = [];
  const waiting = [...library.scanned];
  for (
    let folder = waiting.pop();
    folder !== undefined;
    folder = waiting.pop()
  ) {
    if (met.has(folder)) continue;
    met.add(folder);
    const definition = library.module(folder);
    if (!definition) continue;
    found.push(definition);
    const local = calledFolders(definition);
    waiting.push(...local.filter((target) => target !== undefined));
    if (local.includes(undefined))
      waiting.push(...installedModules(world, folder)().values());
  }
  return found;
}

/** `.terraform/modules/modules.json`: the calls from the root, joined by dots, and their folders. */
function installedModules(
  world: World,
  root: string,
): () => ReadonlyMap<string, string> {
  let known: Map<string, string> | undefined;
  return () => {
    if (known) return known;
    known = new Map();
    const file = below(root, ".terraform/modules/modules.json")!;
    if (world.kind(file) !== "file") return known;
    const answer = world.read(file);
    for (const { Key, Dir } of "text" in answer ? entriesOf(answer.text) : []) {
      const folder = typeof Dir === "string" ? below(root, Dir) : undefined;
      if (typeof Key === "string" && folder !== undefined)
        known.set(Key, folder);
    }
    return known;
  };
}

function entriesOf(
  text: string,
): readonly { readonly Key?: unknown; readonly Dir?: unknown }[] {
  try {
    const { Modules } = JSON.parse(text) as { Modules?: unknown };
    return Array.isArray(Modules)
      ? Modules.filter((each) => typeof each === "object" && each !== null)
      : [];
  } catch {
    return [];
  }
}
