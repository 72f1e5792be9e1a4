import type { Exposure, Problem, Related } from "../../model.ts";
import { spanOf } from "../../syntax/source.ts";
import type { World } from "../../world/world.ts";
import { absentCharts, absentExposures } from "./absent-charts.ts";
import { valuesOf } from "./chart.ts";
import type { Chart, Shelf } from "./chart.ts";
import { placeOf } from "./exposure-keys.ts";
import { openFound } from "./found.ts";
import type { Memory } from "./manifests.ts";
import { renderedBy } from "./rendered.ts";
import type { Stage } from "./render.ts";
import type { Uses } from "./run.ts";
import { decideBy, openSides } from "./sides.ts";
import type { Sides } from "./sides.ts";
import { printed, stageOf } from "./stage.ts";
import { tryUntaken } from "./untaken.ts";
import { dict } from "./value.ts";

export interface CheckedChart {
  readonly exposures: readonly Exposure[];
  readonly problems: readonly Problem[];
}

/** So many further values files are tried. */
const MOST_CANDIDATES = 30;

/**
 * What a chart exposes: as its own values render it; as each further values file does; and, as
 * possible, in the blocks that its values leave out. With a `renderer`, Helm is run there to say what
 * its own values render.
 */
export async function checkChart(
  chart: Chart,
  shelf: Shelf,
  candidates: readonly string[],
  renderer?: World,
): Promise<CheckedChart> {
  const problems: Problem[] = [];
  const found = openFound();
  const seen: Seen = { sides: openSides(), memory: new Map(), uses: new Map() };
  const { sides, memory, uses } = seen;
  const own = stageOf(chart, dict(), false, shelf, problems);
  const asWritten = decideBy(sides, new Map());
  const ours = await printed(own, asWritten, uses, { problems, memory });
  const rendered = renderer && renderedBy(renderer, chart, own, memory);
  const helms = rendered && "exposures" in rendered ? rendered : undefined;
  const refused = rendered && "problem" in rendered ? [rendered.problem] : [];
  const main = helms ?? ours;
  const turned = helms ? undefined : await turnDoubtful(own, seen);
  found.addSure(main.exposures, turned ?? main.exposures);
  for (const file of candidates.slice(0, MOST_CANDIDATES)) {
    const stage = stageOf(chart, valuesOf(shelf, file), false, shelf);
    const decide = decideBy(openSides(), new Map());
    const { exposures } = await printed(stage, decide, uses);
    found.addOfFile(exposures, firstLineOf(file, shelf));
  }
  found.addPossible(turned ?? [], () => []);
  const all = own.tree.leavesOut ? stageOf(chart, dict(), true, shelf) : own;
  if (all !== own) found.addPossible(await furtherIn(all, own, seen), () => []);
  await tryUntaken(all, sides, { memory, uses }, found);
  const files = [`${chart.folder}values.yaml`, ...candidates];
  return {
    exposures: [
      ...found.exposures.map((each) => withUses(each, all, uses)),
      ...absentExposures(own.tree, files, shelf),
    ],
    problems: [
      ...refused,
      ...problems,
      ...main.problems,
      ...(helms ? [] : absentCharts(own.tree)),
    ],
  };
}

/** What is remembered from one rendering of a chart to the next. */
interface Seen {
  readonly sides: Sides;
  readonly memory: Memory;
  readonly uses: Uses;
}

/** What the templates expose when blocks that no file decides go the other way; nothing where there are none. */
async function turnDoubtful(
  stage: Stage,
  { sides, memory, uses }: Seen,
): Promise<readonly Exposure[] | undefined> {
  if (sides.doubtful.size === 0) return undefined;
  const only = new Set(sides.doubtful);
  const decide = decideBy(sides, new Map(), true);
  const printing = { only, memory: new Map(memory) };
  return (await printed(stage, decide, uses, printing)).exposures;
}

/** What the dependencies expose that the values switch off. */
async function furtherIn(
  all: Stage,
  own: Stage,
  { sides, memory, uses }: Seen,
): Promise<readonly Exposure[]> {
  const names = new Set(own.files.map(({ name }) => name));
  const further = all.files.filter(({ name }) => !names.has(name));
  const only = new Set(further.map(({ name }) => name));
  const decide = decideBy(sides, new Map());
  return (await printed(all, decide, uses, { only, memory })).exposures;
}

/** What stands in a template that others include says where they do. */
function withUses(exposure: Exposure, { files }: Stage, uses: Uses): Exposure {
  const place = placeOf(exposure);
  const file = files.find(({ source }) => source.file === place?.file);
  const define = file?.template.defines.find(
    ({ start, end }) => place && start <= place.start && place.end <= end,
  );
  const users = define && uses.get(define.body);
  if (!users) return exposure;
  const message = `${define.name} is included here`;
  const related = users.map(({ source, start, end }): Related => ({
    span: spanOf(source, start, end),
    message,
  }));
  return { ...exposure, related: [...exposure.related, ...related] };
}

function firstLineOf(file: string, shelf: Shelf): Related[] {
  const source = shelf.source(file);
  if (!source) return [];
  const end = /\r?\n/.exec(source.text)?.index ?? source.text.length;
  const message = "with the values of this file";
  return [{ span: spanOf(source, 0, end), message }];
}
