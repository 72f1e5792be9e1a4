import { extract } from "../../../../src/formats/extract.ts";
import type { Extracted } from "../../../../src/formats/extract.ts";
import { memoryWorld } from "../../../../src/world/memory.ts";

/** What these files expose together. */
export function exposedBy(
  files: Readonly<Record<string, string>>,
  scanned: readonly string[] = Object.keys(files).sort(),
): Promise<Extracted> {
  return extract(memoryWorld(files), scanned, new Set(), { envFiles: [] });
}

/** `file:line:column fact=value… resource` of each port. */
export function portsOf(
  { exposures }: Extracted,
  ...facts: string[]
): string[] {
  return exposures
    .filter(({ kind }) => kind === "port")
    .map((exposure) => {
      const { span } = exposure.facts["port"]![0]!;
      const said = ["port", ...facts].flatMap((name) =>
        (exposure.facts[name] ?? []).map((value) =>
          value.known ? shown(value.value) : "?",
        ),
      );
      const place = `${span.file}:${span.line}:${span.column}`;
      return [place, ...said, exposure.resource].join(" ");
    });
}

function shown(value: unknown): string {
  return typeof value === "object" && value !== null && "from" in value
    ? String(value.from)
    : String(value);
}
