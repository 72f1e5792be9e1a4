import type {
  Exposure,
  Facts,
  FormatName,
  Problem,
  Related,
  Span,
} from "../../model.ts";
import { textSpan } from "../../syntax/text.ts";
import type { Act } from "../command/acts.ts";
import type { Instead } from "../dockerfile/processes.ts";
import { movedExposures, moverOf } from "../inner-exposures.ts";
import type { Opened } from "./build-opening.ts";
import type { Build } from "./build-said.ts";
import { inService } from "./build-standing.ts";
import { relatedTo } from "./context.ts";
import type { ServiceContext } from "./context.ts";

/** The image that a service is built as, in a container of the service. */
export interface BuiltImage {
  /** Where a later layer makes it another one. */
  readonly taken?: Span;
  readonly exposures: readonly Exposure[];
  readonly startedBy: (instead: Instead) => readonly Act[];
  /** Whose a place of what is started is, and where to look besides it. */
  readonly formatAt: (place: Span, instead: Instead) => FormatName;
  readonly relatedAt: (place: Span, instead: Instead) => Related[];
}

/** What an image that was opened is in a container of the service. */
export function builtImage(
  around: ServiceContext,
  build: Build,
  opened: Opened,
): BuiltImage {
  const { taken, said } = build;
  const { users } = said.at(-1)!.layer;
  const context = { ...around, users, ...(taken && { taken }) };
  const { image, entrypoint } = moved(opened);
  context.problems.push(...image.problems);
  const texts = [...opened.inline].map(textSpan);
  const formatAt = (span: Span): FormatName =>
    texts.some((text) => holds(text, span)) ? "compose" : "dockerfile";
  const relatedIn = relatedFor(context, build, opened);
  return {
    ...(taken && { taken }),
    exposures: image.exposures.map((exposure) => {
      const { span } = Object.values(exposure.facts)[0]![0]!;
      return {
        ...{ ...exposure, format: formatAt(span) },
        facts: inService(context, exposure),
        related: [...exposure.related, ...relatedIn(span)],
      };
    }),
    startedBy: image.startedBy,
    formatAt: (span, instead) =>
      isTold(instead, span) ? "compose" : formatAt(span),
    relatedAt: (span, instead) => [
      ...(entrypoint && !instead.entrypoint && !holds(entrypoint, span)
        ? [{ span: entrypoint, message: "this ENTRYPOINT runs it" }]
        : []),
      ...(isTold(instead, span) ? [] : relatedIn(span)),
    ],
  };
}

/** The image with what stands in texts of Compose files at its place in these. */
function moved({ image, inline }: Opened): {
  image: Pick<BuiltImage, "exposures" | "startedBy"> & {
    readonly problems: readonly Problem[];
  };
  entrypoint: Span | undefined;
} {
  const texts = [...inline];
  const movers = texts.map(moverOf);
  const found = texts.reduce<{
    readonly exposures: readonly Exposure[];
    readonly problems: readonly Problem[];
  }>(
    (read, text) => movedExposures(text, read.exposures, read.problems),
    image,
  );
  const factsOf = (act: Act): Facts =>
    movers.reduce((facts, move) => move.facts(facts), act.facts);
  return {
    image: {
      ...found,
      startedBy: (instead) =>
        image
          .startedBy(instead)
          .map((act) => ({ ...act, facts: factsOf(act) })),
    },
    entrypoint:
      image.entrypoint &&
      movers.reduce((span, move) => move.span(span), image.entrypoint),
  };
}

/** What leads from a place of the image to the build. */
function relatedFor(
  context: ServiceContext,
  { said }: Build,
  { from }: Opened,
): (span: Span) => Related[] {
  const shared = relatedTo(context, ...said.map(({ view }) => view));
  return (span) => {
    if (from.inline && holds(from.place, span)) return shared;
    const isOwn = span.file === from.source.file;
    const does = isOwn ? "builds this file" : "is built with this";
    const message = `${context.resource} ${does}`;
    return [{ span: from.place, message }, ...shared];
  };
}

/** Whether a place is in the words that the service says itself. */
function isTold({ entrypoint = [], command = [] }: Instead, span: Span) {
  return [...entrypoint, ...command].some((word) =>
    holds(textSpan(word), span),
  );
}

function holds(around: Span, { file, start }: Span): boolean {
  return around.file === file && around.start <= start && start < around.end;
}
