import type { Problem } from "../../model.ts";
import { spanOf } from "../../syntax/source.ts";
import type { Node } from "../../syntax/node.ts";
import type { Source } from "../../syntax/source.ts";
import type { World } from "../../world/world.ts";
import { leadBack, sameObject } from "../rendered/lead-back.ts";
import { renderFolder } from "../rendered/tools.ts";
import type { Chart } from "./chart.ts";
import { exposedBy } from "./manifests.ts";
import type { Manifests, Memory } from "./manifests.ts";
import type { Stage } from "./render.ts";

/** What Helm itself makes of a chart with its own values; or the problem that keeps it from that. */
export type RenderedByHelm =
  Pick<Manifests, "exposures" | "problems"> | { readonly problem: Problem };

/** Has Helm render a chart: everything stands where our own rendering of it stands. */
export function renderedBy(
  world: World,
  { folder, isLibrary }: Chart,
  stage: Stage,
  memory: Memory,
): RenderedByHelm | undefined {
  const source = stage.shelf.source(`${folder}Chart.yaml`);
  if (!source || isLibrary) return undefined;
  const place = firstLineOf(source);
  const at = folder.replace(/\/$/, "") || ".";
  const span = spanOf(source, place.start, place.end);
  const rendered = renderFolder(world, "helm", at, span);
  if ("problem" in rendered) return rendered;
  const sources = new Map(stage.files.map((file) => [file.name, file.source]));
  return exposedBy(
    rendered.documents.map((document) => {
      const name = templateOf(document, rendered.source.text);
      const template = sources.get(name);
      return leadBack(
        document,
        sameObject(document, memory.get(name) ?? []),
        template ? firstLineOf(template) : place,
      );
    }),
  );
}

/** Helm says above each document which template it is of. */
function templateOf({ start }: Node, text: string): string {
  const at = text.lastIndexOf("\n# Source: ", start);
  return at < 0 ? "" : /[^\r\n]*/.exec(text.slice(at + 11))![0];
}

function firstLineOf(source: Source): {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
} {
  return { source, start: 0, end: /\r?\n|$/.exec(source.text)!.index };
}
