import { getAll, itemsOf, pairsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";

/**
 * Everything at a path in an object: `spec.rules[].backend` goes through a list, `ports.*` through
 * all values of a mapping. Where a key stands twice, both are given.
 */
export function select(view: View | undefined, path: string): View[] {
  let found = view ? [view] : [];
  for (const step of stepsOf(path)) found = found.flatMap(step);
  return found;
}

type Step = (view: View) => readonly View[];

const known = new Map<string, readonly Step[]>();

/** A path is taken apart once. */
function stepsOf(path: string): readonly Step[] {
  let steps = known.get(path);
  if (!steps) known.set(path, (steps = path.split(".").flatMap(stepOf)));
  return steps;
}

function stepOf(part: string): Step[] {
  const key = part.replace(/(?:\[\])+$/, "");
  const lists = (part.length - key.length) / 2;
  const enter: Step =
    key === "*"
      ? (view) => pairsOf(view).map(({ value }) => value)
      : (view) => getAll(view, key);
  return [
    ...(key === "" ? [] : [enter]),
    ...Array<Step>(lists).fill((view) => itemsOf(view)),
  ];
}
