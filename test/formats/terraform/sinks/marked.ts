import { extract } from "../../../../src/formats/extract.ts";
import type { Exposure, Value } from "../../../../src/model.ts";
import { memoryWorld } from "../../../../src/world/memory.ts";

/**
 * A module with the places that must be told: `«command telnetd»` is a command at `telnetd`,
 * `«command! telnetd»` one that only lies there as data, `«command? telnetd»` a possible one.
 * Several kinds at one place are joined by `+`.
 */
export interface Marked {
  readonly text: string;
  /** `KIND LINE:COLUMN-COLUMN`, as in the text. */
  readonly places: readonly string[];
}

export function readMarked(marked: string): Marked {
  const places: string[] = [];
  let text = "";
  let at = 0;
  for (const mark of marked.matchAll(/«([\w+!?]+) ([^»]*)»/g)) {
    text += marked.slice(at, mark.index);
    at = mark.index + mark[0].length;
    const line = text.split("\n").length;
    const column = text.length - text.lastIndexOf("\n");
    text += mark[2]!;
    for (const kind of mark[1]!.split("+"))
      places.push(`${kind} ${line}:${column}-${column + mark[2]!.length}`);
  }
  return { text: text + marked.slice(at), places };
}

/** What has to do with Telnet, and where `main.tf` says so. */
export async function placesIn(
  files: Readonly<Record<string, string>>,
): Promise<string[]> {
  const exposures = await exposuresIn(files);
  return exposures
    .filter(isOfInterest)
    .map(({ kind, facts }) => {
      const { line, column, endColumn } = placeOf(facts);
      const isData = is(facts["runs"], false);
      const isPossible = is(facts["certainty"], "possible");
      const mark = `${isData ? "!" : ""}${isPossible ? "?" : ""}`;
      return `${kind}${mark} ${line}:${column}-${endColumn}`;
    })
    .sort();
}

export async function exposuresIn(
  files: Readonly<Record<string, string>>,
): Promise<readonly Exposure[]> {
  const world = memoryWorld(files);
  const { exposures } = await extract(world, world.list("."), new Set(), {
    envFiles: [],
  });
  return exposures.filter(({ format }) => format.startsWith("terraform"));
}

function isOfInterest({ kind, facts }: Exposure): boolean {
  if (kind === "image")
    return facts["role"]?.some((role) => role.known) ?? false;
  if (kind === "package") return !is(facts["role"], "client");
  if (kind !== "port") return true;
  if (is(facts["protocol"], "udp")) return false;
  return facts["port"]!.some(
    (port) =>
      port.known &&
      typeof port.value === "object" &&
      port.value.from <= 23 &&
      23 <= port.value.to,
  );
}

/** Policies stand at these facts: a port's number, a program, a package's name, an image. */
function placeOf(facts: Exposure["facts"]): Value["span"] {
  const names = ["program", "name", "repository", "port"];
  return names.flatMap((name) => facts[name] ?? [])[0]!.span;
}

function is(values: readonly Value[] | undefined, wanted: unknown): boolean {
  return (
    values?.some((value) => value.known && value.value === wanted) ?? false
  );
}
