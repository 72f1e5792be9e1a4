import type { Exposure, Facts, Problem, Related, Span } from "../../model.ts";
import { scalarText } from "../../syntax/located.ts";
import { resolveScalar } from "../../syntax/scalar.ts";
import { textFrom } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { getAll, isScalar, usesOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { known } from "../values.ts";
import { interpolate } from "./interpolate.ts";
import type { Interpolation, Variables } from "./interpolate.ts";
import { isReset } from "./layers.ts";
import type { Said } from "./layers.ts";
import type { Attachment } from "./networks.ts";

/** What reading one service needs to know and collects. */
export interface ServiceContext {
  readonly resource: string;
  readonly variables: Variables;
  readonly attachment: Attachment;
  /** Who brought what is read here from elsewhere. */
  readonly users: readonly Related[];
  /** Where what is read here is taken back. */
  readonly taken?: Span;
  readonly exposures: Exposure[];
  readonly problems: Problem[];
}

/** A text after interpolation, and what it would be with the variables of `${VAR:+...}` set. */
export type Interpolated = Pick<Interpolation, "text" | "ifSet">;

/** The context in which one value is read: the variables and the users of the layer that says it. */
export function speaking(
  context: ServiceContext,
  { layer, taken }: Pick<Said, "layer" | "taken">,
): ServiceContext {
  const { variables, users } = layer;
  return { ...context, variables, users, ...(taken && { taken: taken.by }) };
}

/** The values that a mapping gives a key, without those that only take away. */
export function valuesAt(mapping: View, key: string): View[] {
  return getAll(mapping, key).filter((view) => !isReset(view));
}

/** The text of a scalar after interpolation; nothing for null, `!reset` and anything that is no scalar. */
export function readText(
  context: Pick<ServiceContext, "variables" | "problems">,
  view: View,
): Interpolated | undefined {
  if (!isScalar(view) || isReset(view)) return undefined;
  const { source, start, end } = view.node;
  const value = resolveScalar(view.node, "compose");
  if (value === null) return undefined;
  if (typeof value === "number") {
    // `027` and `0x17` are numbers to the reader, whatever they look like.
    const text = textFrom(
      source,
      [{ text: `${value}`, start, end }],
      start,
      end,
    );
    return { text };
  }
  const read = interpolate(scalarText(view.node), context.variables);
  if (read.problem) context.problems.push(read.problem);
  return read;
}

/** The text that may do more: every `${VAR:+...}` in it comes to something. */
export function fullText({ text, ifSet }: Interpolated): Text {
  return ifSet ?? text;
}

/** How far something inside the service's container reaches, and whether it is there at all. */
export function standing(
  { inside, certainty }: Attachment,
  span: Span,
): { reach: Facts[string]; certainty: Facts[string] } {
  return {
    reach: [known(inside, span)],
    certainty: [known(certainty, span)],
  };
}

/** The fact that a later file takes this back, where one does. */
export function shadow({ taken }: ServiceContext): Facts {
  return taken ? { shadowed: [known(true, taken)] } : {};
}

/** Where else to look: who shares what was read, and who takes it back. */
export function relatedTo(
  { resource, users, taken }: ServiceContext,
  ...views: readonly View[]
): Related[] {
  return [
    ...views.flatMap((view) => usesOf(view, resource)),
    ...users,
    ...(taken ? [{ span: taken, message: "taken back here" }] : []),
  ];
}
