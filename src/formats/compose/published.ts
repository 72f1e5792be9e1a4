import type { PortRange, Problem, Span, Value } from "../../model.ts";
import { originOf, textSpan, unknownIn } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { isMapping } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { readPortMapping, readPortRange } from "../port.ts";
import type { PortMapping } from "../port.ts";
import { known, unknown } from "../values.ts";
import { fullText, readText, valuesAt } from "./context.ts";
import type { Interpolated, ServiceContext } from "./context.ts";

/** What the short and the long form of a published port both come to. */
export interface Published {
  readonly place: Span;
  readonly published: Value<PortRange> | undefined;
  readonly target: Value<PortRange> | undefined;
  readonly protocol: Value<string>;
  readonly address: Value<string> | undefined;
  /** Ranges of the same width are mapped one to one; else one published port of several is chosen. */
  readonly pairwise: boolean;
}

/** An entry as the files have it, and what it would be with the variables of `${VAR:+...}` set. */
export interface Entry {
  readonly asIs: Published | undefined;
  readonly ifSet?: Published | undefined;
}

/** Reads an item of `ports`, whichever form it has; a duplicate key makes it an entry more. */
export function readPublished(context: ServiceContext, item: View): Entry[] {
  return isMapping(item) ? longForm(context, item) : shortForm(context, item);
}

function shortForm(context: ServiceContext, item: View): Entry[] {
  const read = readText(context, item);
  if (!read) return [];
  const { text, ifSet } = read;
  // Where a variable decides, nobody means the text without it.
  const problems = ifSet ? [] : context.problems;
  const asIs = publishedText(text, problems, "docker compose");
  return [{ asIs, ifSet: ifSet && asWhole(readPortMapping(ifSet), ifSet) }];
}

/** A port in short form; where its reader refuses it, that is a problem. */
export function publishedText(
  text: Text,
  problems: Problem[],
  reader: string,
): Published {
  const mapping = readPortMapping(text);
  if (mapping.complaint !== undefined)
    problems.push({
      span: textSpan(text),
      severity: "warning",
      message: `${reader} refuses this port: ${mapping.complaint}`,
    });
  return asWhole(mapping, text);
}

/** A short form stands as one string: the place of its ports is the whole of it. */
function asWhole(mapping: PortMapping, text: Text): Published {
  const place = textSpan(text);
  const origin = originOf(text);
  const here = (
    port: Value<PortRange> | undefined,
  ): Value<PortRange> | undefined =>
    port &&
    (port.known
      ? known(port.value, place, origin)
      : unknown(port.why, place, origin));
  return {
    ...{ ...mapping, place },
    published: here(mapping.published),
    target: here(mapping.target),
  };
}

function longForm(context: ServiceContext, item: View): Entry[] {
  const said = (key: string): Interpolated[] =>
    valuesAt(item, key).flatMap((view) => readText(context, view) ?? []);
  const [published, target] = [said("published"), said("target")];
  const others = {
    protocol: said("protocol").at(-1),
    address: said("host_ip").at(-1),
  };
  const count = Math.max(published.length, target.length);
  return Array.from({ length: count }, (_, i) =>
    longEntry({
      published: published[i] ?? published.at(-1),
      target: target[i] ?? target.at(-1),
      ...others,
    }),
  );
}

type LongForm<T> = Record<
  "published" | "target" | "protocol" | "address",
  T | undefined
>;

function longEntry(said: LongForm<Interpolated>): Entry {
  const read = (pick: (each: Interpolated) => Text): Published | undefined => {
    const texts = Object.entries(said).map(([key, each]) => [
      key,
      each && pick(each),
    ]);
    return longFormOf(Object.fromEntries(texts) as LongForm<Text>);
  };
  const isConditional = Object.values(said).some((each) => each?.ifSet);
  return {
    asIs: read(({ text }) => text),
    ...(isConditional && { ifSet: read(fullText) }),
  };
}

function longFormOf(said: LongForm<Text>): Published | undefined {
  const [published, target] = [said.published, said.target].map((text) =>
    text && text.value !== "" ? readPortRange(text).port : undefined,
  );
  const place = (published ?? target)?.span;
  if (!place) return undefined;
  return {
    ...{ place, published, target },
    protocol: wordOf(said.protocol) ?? known("tcp", place),
    address: wordOf(said.address),
    pairwise: false,
  };
}

function wordOf(text: Text | undefined): Value<string> | undefined {
  if (!text || text.value === "") return undefined;
  const why = unknownIn(text);
  return why === undefined
    ? known(text.value.toLowerCase(), textSpan(text), originOf(text))
    : unknown(why, textSpan(text), originOf(text));
}
