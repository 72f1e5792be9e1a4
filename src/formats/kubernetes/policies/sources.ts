import type { Value } from "../../../model.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import { getAll, isScalar } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { known, unknown } from "../../values.ts";
import { isNull, textOf } from "../objects.ts";
import { select } from "../select.ts";
import { readLabelSelector, selectorWords } from "../selectors.ts";

/** Where a rule may say who may connect: a path for `select`, and what a value there means. */
export interface SourceField {
  readonly at: string;
  readonly read: (view: View) => Value<string>[];
}

/** Who may connect by a rule. Where nobody is named it is everybody. */
export function readSources(
  rule: View,
  fields: readonly SourceField[],
): Value<string>[] {
  const said = fields.flatMap(({ at, read }) => select(rule, at).flatMap(read));
  if (said.length > 0) return said;
  const unreadable = fields
    .flatMap(({ at }) => getAll(rule, /^[^.[]*/.exec(at)![0]))
    .find((view) => isScalar(view) && !isNull(view));
  return unreadable
    ? [unknown("this is no list of peers", nodeSpan(unreadable.node))]
    : [known("0.0.0.0/0", nodeSpan(rule.node))];
}

/** `group web`: something that has a name. */
export function called(what: string): SourceField["read"] {
  return (view) => {
    const name = textOf(view);
    return name ? [known(`${what} ${name}`, nodeSpan(view.node))] : [];
  };
}

/** `pods app=web`, `all pods`: what labels select. */
export function labelled(
  what: string,
  read: typeof readLabelSelector = readLabelSelector,
): SourceField["read"] {
  return (view) => {
    if (isNull(view)) return [];
    const words = selectorWords(read(view));
    return [
      known(words ? `${what} ${words}` : `all ${what}`, nodeSpan(view.node)),
    ];
  };
}
