import type { Span } from "../../model.ts";
import { nodeSpan } from "../../syntax/node.ts";
import { scalarText } from "../../syntax/located.ts";
import { sliceText } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import {
  isMapping,
  isScalar,
  isSequence,
  itemsOf,
  pairsOf,
} from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { fullText, readText, valuesAt } from "./context.ts";
import type { ServiceContext } from "./context.ts";
import { appends, everSaid, replacesUnlessNull } from "./layers.ts";
import type { Layer, Said } from "./layers.ts";

/** What layers say together of how the image of a service is built. */
export interface Build {
  /** Earliest first. */
  readonly said: readonly Said[];
  /** Where a later layer makes it another one. */
  readonly taken?: Span;
}

/** How the image is built in the end, and before a layer changed that; the last one is not taken back. */
export function buildsOf(layers: readonly Layer[]): Build[] {
  const said = everSaid(layers, "build", appends).filter(
    ({ view }) =>
      isMapping(view) || (isScalar(view) && replacesUnlessNull(view)),
  );
  const changes = new Set(
    said.flatMap(({ at, taken }) => (taken ? [at, taken.at] : [at])),
  );
  const steps = [...changes].sort((a, b) => a - b);
  return steps.flatMap((step, i) => {
    const holding = said.filter(
      ({ at, taken }) => at <= step && !(taken && taken.at <= step),
    );
    if (holding.length === 0) return [];
    const next = steps[i + 1];
    if (next === undefined) return [{ said: holding }];
    const by =
      said.find(({ taken }) => taken?.at === next)?.taken?.by ??
      nodeSpan(said.find(({ at }) => at === next)!.view.node);
    return [{ said: holding, taken: by }];
  });
}

/** A text with the value that it is written as, and the layer that says so. */
export interface BuildText {
  readonly text: Text;
  readonly view: View;
  readonly layer: Layer;
}

/** What the build says under a key, the last layer that does; a build that is a string is its `context`. */
export function buildText(
  context: ServiceContext,
  { said }: Build,
  key: string,
): BuildText | undefined {
  for (const { view, layer } of said.toReversed()) {
    const { variables } = layer;
    const values =
      isScalar(view) && key === "context" ? [view] : valuesAt(view, key);
    for (const value of values.toReversed()) {
      const read = readText({ ...context, variables }, value);
      if (read) return { text: fullText(read), view: value, layer };
    }
  }
  return undefined;
}

/** A name that a build gives something to; without a value where it only says the name. */
export interface BuildEntry {
  readonly name: string;
  /** The name, where there is no value. */
  readonly place: Text;
  readonly value: Text | undefined;
  readonly layer: Layer;
}

/** What the build lists under a key, as a mapping or as `NAME=VALUE`; a later layer's entry replaces one of that name. */
export function buildEntries(
  context: ServiceContext,
  { said }: Build,
  key: string,
): ReadonlyMap<string, BuildEntry> {
  const entries = new Map<string, BuildEntry>();
  for (const { view, layer } of said)
    for (const list of valuesAt(view, key))
      for (const entry of entriesIn(context, list, layer))
        entries.set(entry.name, entry);
  return entries;
}

function entriesIn(
  context: ServiceContext,
  list: View,
  layer: Layer,
): BuildEntry[] {
  const textOf = (view: View): Text | undefined => {
    const read = readText({ ...context, variables: layer.variables }, view);
    return read && fullText(read);
  };
  if (isMapping(list))
    return pairsOf(list).map(({ key, keyNode, value }) => ({
      ...{ name: key, place: scalarText(keyNode), layer },
      value: textOf(value),
    }));
  if (!isSequence(list)) return [];
  return itemsOf(list).flatMap((item): BuildEntry[] => {
    const text = textOf(item);
    if (!text) return [];
    const equals = text.value.indexOf("=");
    if (equals < 0)
      return [{ name: text.value, place: text, value: undefined, layer }];
    const place = sliceText(text, 0, equals);
    const value = sliceText(text, equals + 1);
    return [{ name: place.value, place, value, layer }];
  });
}
