import type { Exposure, Problem } from "../../model.ts";
import { yamlComments } from "../../syntax/comments.ts";
import type { Source } from "../../syntax/source.ts";
import { parseYaml } from "../../syntax/yaml.ts";
import type { World } from "../../world/world.ts";
import type {
  Extraction,
  FileReader,
  FileReading,
  ReadBesides,
  Settings,
} from "../format.ts";
import { OUR_NAME } from "../format.ts";
import { loadChart, openShelf } from "./chart.ts";
import type { Chart, Shelf } from "./chart.ts";
import { checkChart } from "./check-chart.ts";
import { templateComments } from "./comments.ts";
import { placeOf } from "./exposure-keys.ts";
import { chartFileOf } from "./names.ts";

/** What `formats.ts` loads when there is a Helm chart. */
export const reading: FileReading = {
  comments: (source, word) =>
    /(?:^|\/)templates\//.test(source.file)
      ? templateComments(source, word)
      : yamlComments(source, parseYaml(source).documents, word),
  open: openHelm,
};

/** A reader for one run: charts are rendered when all of their files are known. */
function openHelm(world: World, { render }: Settings): FileReader {
  const given = new Map<string, Source>();
  return {
    take(source) {
      given.set(source.file, source);
    },
    finish: () => checkCharts(world, given, render?.includes("helm")),
  };
}

async function checkCharts(
  world: World,
  given: ReadonlyMap<string, Source>,
  isRendered = false,
): Promise<Extraction> {
  const shelf = openShelf(world, given);
  const exposures: Exposure[] = [];
  const problems: Problem[] = [];
  const roots = rootsOf(world, given);
  for (const [folder, files] of roots) {
    const chart = loadChart(shelf, folder);
    const renderer = isRendered ? world : undefined;
    const candidates = candidatesOf(chart);
    const checked = await checkChart(chart, shelf, candidates, renderer);
    const isAsked = askedFor(files, world);
    for (const each of checked.exposures)
      if (isAsked(each)) exposures.push(each);
    for (const each of checked.problems) problems.push(each);
  }
  return {
    exposures,
    problems: onlyOnce([...shelf.problems, ...problems]),
    besides: readBesides(exposures, shelf, given),
  };
}

/** The charts to render, with the files that were given of them and of the charts in them. */
function rootsOf(
  world: World,
  given: ReadonlyMap<string, Source>,
): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const file of given.keys()) {
    const chart = chartFileOf(file, world)?.chart;
    if (chart !== undefined)
      folders.set(chart, [...(folders.get(chart) ?? []), file]);
  }
  const roots = new Map<string, string[]>();
  for (const [folder, files] of folders) {
    const root = rootAbove(folder, folders);
    roots.set(root, [...(roots.get(root) ?? []), ...files]);
  }
  return roots;
}

function rootAbove(
  folder: string,
  folders: ReadonlyMap<string, unknown>,
): string {
  const parent = /^(.*\/|)charts\/[^/._][^/]*\/$/.exec(folder)?.[1];
  return parent !== undefined && folders.has(parent)
    ? rootAbove(parent, folders)
    : folder;
}

/** Further values files that a person would render the chart with. */
function candidatesOf({ folder, files }: Chart): string[] {
  return files
    .filter((path) =>
      /^(?:values[-._][^/]*\.ya?ml|ci\/[^/]*values\.ya?ml)$/.test(path),
    )
    .map((path) => folder + path);
}

/** Whoever names templates wants to hear of those, and of what they include. */
function askedFor(
  files: readonly string[],
  world: World,
): (exposure: Exposure) => boolean {
  const templates = files.filter(
    (file) => chartFileOf(file, world)?.role === "template",
  );
  if (templates.length < files.length) return () => true;
  const named = new Set(templates);
  return (exposure) => {
    const file = placeOf(exposure)?.file ?? "";
    return (
      named.has(file) ||
      /(?:^|\/)_[^/]*$/.test(file) ||
      !/(?:^|\/)templates\//.test(file)
    );
  };
}

function onlyOnce(problems: readonly Problem[]): Problem[] {
  const byPlace = new Map(
    problems.map((each) => [
      `${each.span.file}\n${each.span.start}\n${each.message}`,
      each,
    ]),
  );
  return [...byPlace.values()];
}

/** Templates that nobody gave, but that something found stands in. */
function readBesides(
  exposures: readonly Exposure[],
  shelf: Shelf,
  given: ReadonlyMap<string, Source>,
): ReadBesides[] {
  const files = new Set(exposures.flatMap((each) => placeOf(each)?.file ?? []));
  return [...files].flatMap((file) => {
    const source = given.has(file) ? undefined : shelf.source(file);
    return source
      ? { source, comments: reading.comments(source, OUR_NAME), documents: [] }
      : [];
  });
}
