import type { Exposure, Problem } from "../model.ts";
import type { LocatedComment } from "../syntax/comments.ts";
import { openSource } from "../syntax/source.ts";
import type { Source } from "../syntax/source.ts";
import type { Budget } from "../syntax/view.ts";
import { withOwnImages } from "./own-images.ts";
import type { World } from "../world/world.ts";
import { OUR_NAME } from "./format.ts";
import type { Extraction, ReadBesides, Settings } from "./format.ts";
import { fileFormats, isDocumentName } from "./formats.ts";
import { fileProblem } from "./file-problem.ts";
import type { readManifest } from "./manifest.ts";

export interface Extracted {
  readonly exposures: readonly Exposure[];
  readonly problems: readonly Problem[];
  /** Comments that speak to this program. */
  readonly comments: readonly LocatedComment[];
  /** The files that some format has read: for the frames around findings. */
  readonly sources: ReadonlyMap<string, Source>;
}

interface Reader {
  finish(): Extraction | Promise<Extraction>;
}

/** What one run collects. */
interface Run {
  readonly problems: Problem[];
  readonly comments: LocatedComment[];
  readonly sources: Map<string, Source>;
  /** What reads the formats, as far as it was needed. */
  readonly readings: Map<object, unknown>;
  /** What reads YAML and JSON, once it was needed. */
  readManifest?: typeof readManifest;
  /** What the documents may still visit, looked at in the end; the trees themselves are let go. */
  readonly budgets: { readonly file: string; readonly budget: Budget }[];
  /** The reader of a format, opened when its first file comes. */
  readerOf<R extends Reader>(reading: Reading<R>): R;
}

interface Reading<R extends Reader> {
  open(world: World, settings: Settings): R;
}

/**
 * Reads the files and works out what they expose. A file that fails is a problem; the others go
 * on. `named` are the files that a person asked for one by one: silence about them would mislead.
 */
export async function extract(
  world: World,
  files: readonly string[],
  named: ReadonlySet<string>,
  settings: Settings,
): Promise<Extracted> {
  const readers = new Map<object, Reader>();
  const run: Run = {
    ...{
      problems: [],
      comments: [],
      sources: new Map(),
      budgets: [],
      readings: new Map(),
    },
    readerOf: (reading) => {
      const reader = readers.get(reading) ?? reading.open(world, settings);
      readers.set(reading, reader);
      return reader as ReturnType<typeof reading.open>;
    },
  };
  for (const file of files)
    if (isOurs(file, world) || named.has(file))
      await readFile(world, file, named.has(file), run);

  const extractions = await Promise.all(
    [...readers.values()].map((reader) => reader.finish()),
  );
  for (const { besides = [] } of extractions) addBesides(besides, run);
  for (const { budget, file } of run.budgets)
    if (budget.left < 0) run.problems.push(fileProblem(file, TOO_MANY_ALIASES));
  const { problems, comments, sources } = run;
  return {
    exposures: withOwnImages(
      extractions.flatMap((each) => each.exposures),
      settings.images ?? [],
    ),
    problems: [...problems, ...extractions.flatMap((each) => each.problems)],
    ...{ comments, sources },
  };
}

function isRecognised(text: string): boolean {
  return fileFormats.some((each) => each.recognises?.(text));
}

/** A name with `/` at its end is a folder that could not be listed. */
function isOurs(file: string, world: World): boolean {
  if (file.endsWith("/")) return true;
  return (
    isDocumentName(file) || fileFormats.some((each) => each.claims(file, world))
  );
}

async function readFile(
  world: World,
  file: string,
  named: boolean,
  run: Run,
): Promise<void> {
  const read = world.read(file, isRecognised);
  if ("refused" in read) {
    // What git tracks may be deleted in the work tree.
    if (named || world.kind(file) !== "missing")
      run.problems.push(
        fileProblem(file, `this file was not read: ${read.refused}`),
      );
    return;
  }
  const source = openSource(file, read.text);
  const format = fileFormats.find(
    (each) => each.claims(file, world) || each.recognises?.(source.text),
  );
  if (!format) return readDocuments(source, named, run);
  const reading = await readingOf(format, run);
  run.readerOf(reading).take(source, named);
  run.sources.set(file, source);
  add(run.comments, reading.comments(source, OUR_NAME));
}

async function readingOf<T>(
  format: { load(): Promise<T> },
  { readings }: Run,
): Promise<T> {
  const reading = readings.get(format) ?? (await format.load());
  readings.set(format, reading);
  return reading as T;
}

async function readDocuments(
  source: Source,
  named: boolean,
  run: Run,
): Promise<void> {
  const read = (run.readManifest ??= (
    await import("./manifest.ts")
  ).readManifest);
  const { documents, problems, comments } = read(source);
  add(run.problems, problems);
  add(run.comments, comments);
  if (documents.length > 0) run.sources.set(source.file, source);
  else if (named && problems.length === 0)
    run.problems.push(fileProblem(source.file, NOT_OURS, "note"));
  for (const { format, document } of documents) {
    run.readerOf(await readingOf(format, run)).take(document);
    run.budgets.push({ file: source.file, budget: document.budget });
  }
}

/** Takes in the files that others led to; one that was scanned as well is known already. */
function addBesides(besides: readonly ReadBesides[], run: Run): void {
  for (const { source, comments, documents } of besides) {
    if (!run.sources.has(source.file)) add(run.comments, comments);
    run.sources.set(source.file, source);
    for (const { budget } of documents)
      run.budgets.push({ file: source.file, budget });
  }
}

/** Without a spread, which has a limit. */
function add<T>(list: T[], more: readonly T[]): void {
  for (const each of more) list.push(each);
}

const NOT_OURS =
  "this is no Terraform file, Kubernetes manifest, Compose file or Dockerfile, so it was not checked";
const TOO_MANY_ALIASES =
  "its aliases unfold to more than 100,000 values, and what lies beyond was not checked. Write the values out";
