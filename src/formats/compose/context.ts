import type { Exposure, Facts, Problem, Span } from "../../model.ts";
import { scalarText } from "../../syntax/located.ts";
import { resolveScalar } from "../../syntax/scalar.ts";
import { textFrom } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { getAll, isScalar } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { known } from "../values.ts";
import { interpolate } from "./interpolate.ts";
import type { Interpolation, Variables } from "./interpolate.ts";

/** How a service is attached, as far as it decides what its ports mean. */
export interface Attachment {
  /** `host`: no network of its own; `none`: none at all. */
  readonly mode: "bridge" | "host" | "none";
  /** With a profile the service starts only when somebody asks for it. */
  readonly certainty: "definite" | "possible";
}

/** What reading one service needs to know and collects. */
export interface ServiceContext {
  readonly resource: string;
  readonly variables: Variables;
  readonly attachment: Attachment;
  readonly exposures: Exposure[];
  readonly problems: Problem[];
}

/** A text after interpolation, and what it would be with the variables of `${VAR:+...}` set. */
export type Interpolated = Pick<Interpolation, "text" | "ifSet">;

/**
 * The values that a mapping gives a key. One with the tag `!reset` is none: it takes away what
 * files before this one said.
 * https://github.com/compose-spec/compose-spec/blob/main/13-merge.md#reset-value
 */
export function valuesAt(mapping: View, key: string): View[] {
  return getAll(mapping, key).filter((view) => !isReset(view));
}

export function isReset(view: View): boolean {
  return view.node.tag === "!reset";
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

/** From where something inside the service's container can be reached. */
export const reachInside = {
  host: "internet",
  none: "loopback",
  bridge: "network",
} as const;

/** That, and whether it is there at all. */
export function standing({ mode, certainty }: Attachment, span: Span): Facts {
  const reach = reachInside[mode];
  return { reach: [known(reach, span)], certainty: [known(certainty, span)] };
}
