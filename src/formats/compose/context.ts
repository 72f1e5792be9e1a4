import type { Exposure, Facts, Problem, Span } from "../../model.ts";
import { scalarText } from "../../syntax/located.ts";
import { resolveScalar } from "../../syntax/scalar.ts";
import { textFrom } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { isScalar } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { known } from "../values.ts";
import type { Variables } from "./environment.ts";
import { interpolate } from "./interpolate.ts";

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

/** A text after interpolation; `possible` when a `${VAR:+...}` in it may come to nothing. */
export interface Interpolated {
  readonly text: Text;
  readonly possible: boolean;
}

/** The text of a scalar after interpolation; nothing for null, `!reset` and anything that is no scalar. */
export function readText(
  context: Pick<ServiceContext, "variables" | "problems">,
  view: View,
): Interpolated | undefined {
  if (!isScalar(view) || view.node.tag === "!reset") return undefined;
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
    return { text, possible: false };
  }
  const read = interpolate(scalarText(view.node), context.variables);
  if (read.problem) context.problems.push(read.problem);
  return read;
}

/** From where something inside the service's container can be reached, and whether it is there. */
export function standing({ mode, certainty }: Attachment, span: Span): Facts {
  const reach = { host: "internet", none: "loopback", bridge: "network" }[mode];
  return { reach: [known(reach, span)], certainty: [known(certainty, span)] };
}
