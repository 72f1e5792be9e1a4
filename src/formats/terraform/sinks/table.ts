import { containerSinks } from "./container-sinks.ts";
import { documentSinks } from "./document-sinks.ts";
import { machineSinks } from "./machine-sinks.ts";
import type { Sink } from "./sink.ts";

const sinks: ReadonlyMap<string, Sink> = new Map(
  [...machineSinks, ...containerSinks, ...documentSinks].flatMap((sink) =>
    sink.types.map((type) => [type, sink]),
  ),
);

export function sinkOf(type: string): Sink | undefined {
  return sinks.get(type);
}

/** Whether what is written of a resource may hold what runs: by its type's arguments, or in a provisioner. */
export function mayHoldSinks(type: string, written: string): boolean {
  if (written.includes("provisioner")) return true;
  const sink = sinks.get(type);
  return !!sink && firstWords(sink).some((word) => written.includes(word));
}

const known = new WeakMap<Sink, readonly string[]>();

/** The arguments that the paths of a sink begin with. */
function firstWords(sink: Sink): readonly string[] {
  const found = known.get(sink);
  if (found) return found;
  const { machine, metadata, scripts, packages, containers, files } = sink;
  const paths = [
    ...[machine, metadata, scripts, packages].flatMap((each) => each ?? []),
    ...(containers ?? []).flatMap(
      ({ at, image, process, hooks, lines, scripts }) =>
        at ??
        [image, process, hooks, lines, scripts].flatMap((each) => each ?? []),
    ),
    ...(files ?? []).flatMap(
      ({ at, content, source }) => at ?? [...(content ?? []), source ?? ""],
    ),
    ...(sink.documents ?? []).map(({ path }) => path),
    ...(sink.special ?? []),
  ];
  const words = [...new Set(paths.map((path) => /^\w*/.exec(path)![0]))].filter(
    (word) => word !== "",
  );
  known.set(sink, words);
  return words;
}
