import type { Related, Span } from "../../model.ts";
import { nodeSpan } from "../../syntax/node.ts";
import { resolveScalar } from "../../syntax/scalar.ts";
import { getAll, isScalar } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import type { Variables } from "./interpolate.ts";

/** What one document says of a service or a network; the whole of it is a list of these, earliest first. */
export interface Layer {
  /** More than one where the document says it more than once: every one of them counts. */
  readonly views: readonly View[];
  readonly variables: Variables;
  /** What the relative paths in it start from. */
  readonly folder: string;
  /** How many of the layers right before this one its `!reset` and `!override` reach. */
  readonly takes: number;
  /** Whether its own `extends` has been followed. */
  readonly settled: boolean;
  /** Who brought it here by `extends` or `include`, nearest first. */
  readonly users: readonly Related[];
}

/** A value that a layer gives a key, and where a later layer takes it back. */
export interface Said {
  readonly view: View;
  readonly layer: Layer;
  readonly at: number;
  taken?: { readonly at: number; readonly by: Span };
}

/** Whether a value puts itself in the place of what layers before it said. */
export type Replaces = (view: View) => boolean;

export const appends: Replaces = () => false;
/** `command: null` clears what was there. */
export const replaces: Replaces = () => true;
export const replacesUnlessNull: Replaces = (view) =>
  !isScalar(view) || resolveScalar(view.node, "compose") !== null;

/** With the tag `!reset` a value takes away what was said before, and is none itself. */
export function isReset(view: View): boolean {
  return view.node.tag === "!reset";
}

export function takesBack(view: View): boolean {
  return isReset(view) || view.node.tag === "!override";
}

/**
 * Everything that layers ever said of a key, in their order, also what was taken back or replaced:
 * https://github.com/compose-spec/compose-spec/blob/main/13-merge.md
 */
export function everSaid(
  layers: readonly Layer[],
  key: string,
  replace: Replaces,
): Said[] {
  const all: Said[] = [];
  let standing: Said[] = [];
  layers.forEach((layer, at) => {
    const views = layer.views
      .filter((view) => !isReset(view))
      .flatMap((view) => getAll(view, key));
    const taker = [...layer.views, ...views].find(takesBack);
    const replacer = views.find((view) => !isReset(view) && replace(view));
    const by = taker ?? replacer;
    if (by && standing.length > 0) {
      const from = replacer ? 0 : at - layer.takes;
      const left = standing.filter((each) => each.at < from);
      for (const each of standing)
        if (each.at >= from) each.taken = { at, by: nodeSpan(by.node) };
      standing = left;
    }
    for (const view of views) {
      if (isReset(view)) continue;
      const said: Said = { view, layer, at };
      all.push(said);
      standing.push(said);
    }
  });
  return all;
}

/** For entries of a list that have keys: what a later layer says under the same key, in the place of this. */
export function replacedBy<T extends { readonly at: number }>(
  all: readonly T[],
  keyOf: (each: T) => string,
): (each: T) => T | undefined {
  const last = new Map(all.map((each) => [keyOf(each), each]));
  return (each) => {
    const later = last.get(keyOf(each));
    return later && later.at > each.at ? later : undefined;
  };
}

/** What holds in the end. */
export function lastSaid(
  layers: readonly Layer[],
  key: string,
  replace: Replaces,
): Said[] {
  return everSaid(layers, key, replace).filter(({ taken }) => !taken);
}

/** The layers with one more on top, which may take back all of them. */
export function stack(below: readonly Layer[], top: Layer): Layer[] {
  return [...below, { ...top, takes: below.length }];
}
