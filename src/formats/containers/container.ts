import type { Exposure, Problem } from "../../model.ts";
import { scalarText } from "../../syntax/located.ts";
import { resolveScalar } from "../../syntax/scalar.ts";
import { textSpan } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { isScalar } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { actsOfArguments, actsOfScript } from "../command/command.ts";
import { actExposure } from "../compose/acts.ts";
import { relatedTo, standing } from "../compose/context.ts";
import type { ServiceContext } from "../compose/context.ts";
import { unattached } from "../compose/networks.ts";
import type { Attachment } from "../compose/networks.ts";
import { addPublished, exposeText } from "../compose/ports.ts";
import { publishedText } from "../compose/published.ts";
import { imageFacts } from "../image.ts";
import { withExpressions } from "./expressions.ts";
import type { Expressions } from "./expressions.ts";

/** A container that a tool runs as `docker run` would, and where what is read of it goes. */
export interface Container extends ServiceContext {
  readonly expressions: Expressions;
  /** What reads the file, to say who refuses something. */
  readonly reader: string;
}

export interface Found {
  readonly exposures: Exposure[];
  readonly problems: Problem[];
}

export function container(
  { exposures, problems }: Found,
  about: Pick<Container, "resource" | "expressions" | "reader">,
  attachment: Partial<Attachment> = {},
): Container {
  return {
    ...{ ...about, exposures, problems, users: [], variables: new Map() },
    attachment: { ...unattached, ...attachment },
  };
}

/** The text of a scalar that is not null; what the tool puts in is unknown in it. */
export function textIn({ expressions }: Container, view: View): Text[] {
  if (!isScalar(view) || resolveScalar(view.node, "compose") === null)
    return [];
  return [withExpressions(scalarText(view.node), expressions)];
}

/** The place of an image is all of its name. */
export function addImage(into: Container, view: View, image: Text): void {
  const facts = imageFacts(image);
  if (Object.keys(facts).length === 0) return;
  into.exposures.push({
    ...{ kind: "image", format: "compose", resource: into.resource },
    facts: { ...facts, ...standing(into.attachment, textSpan(image)) },
    related: relatedTo(into, view),
  });
}

/** A port in the short form of `docker run --publish`. */
export function addPort(into: Container, view: View, port: Text): void {
  const published = publishedText(port, into.problems, into.reader);
  addPublished(into, view, published);
}

export function addExposed(into: Container, view: View, port: Text): void {
  exposeText(into, view, port);
}

/** A program with its arguments, none of them read by a shell. */
export function addProcess(
  into: Container,
  words: readonly Text[],
  ...views: readonly View[]
): void {
  for (const act of actsOfArguments(words))
    into.exposures.push(
      actExposure(into, act, true, relatedTo(into, ...views)),
    );
}

/** A text that a shell reads. */
export function addScript(into: Container, view: View, script: Text): void {
  for (const act of actsOfScript(script))
    into.exposures.push(actExposure(into, act, true, relatedTo(into, view)));
}
