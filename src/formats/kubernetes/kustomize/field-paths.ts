import type { Mapping } from "../../../syntax/node.ts";
import type { Place } from "./pointer.ts";
import {
  asTree,
  fieldOf,
  keysOf,
  mappingAt,
  putField,
  scalarAt,
  wordOf,
} from "./tree.ts";
import type { Tree } from "./tree.ts";

/**
 * The steps of a field path such as `spec.containers.[name=web].ports.0.containerPort`. A dot that
 * belongs to a key stands behind a backslash, or in square brackets.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/replacements/
 */
export function fieldPathOf(path: string): string[] {
  const steps: string[] = [];
  let step = "";
  let depth = 0;
  for (let i = 0; i < path.length; i++) {
    const letter = path[i]!;
    if (letter === "\\" && path[i + 1] === ".") step += path[++i];
    else if (letter === "." && depth === 0) {
      if (step !== "") steps.push(step);
      step = "";
    } else {
      if (letter === "[") depth++;
      if (letter === "]") depth--;
      step += letter;
    }
  }
  return step === "" ? steps : [...steps, step];
}

/** Where the path leads; `make` gives what stands at its end where keys are missing, if they are to be made. */
export function placesAt(
  tree: Tree,
  steps: readonly string[],
  make: (() => Tree) | undefined,
): Place[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [];
  const places = placesOf(tree, step, make, rest);
  if (rest.length === 0) return places;
  return places.flatMap((place) => {
    const value =
      "key" in place
        ? fieldOf(place.holder, place.key)
        : asTree(place.holder.items[place.index]!);
    return value ? placesAt(value, rest, make) : [];
  });
}

function placesOf(
  tree: Tree,
  step: string,
  make: (() => Tree) | undefined,
  rest: readonly string[],
): Place[] {
  if (tree.kind === "sequence") {
    const wanted = /^\[(.*?)=(.*)\]$/.exec(step);
    return tree.items.flatMap((item, index): Place[] => {
      const isMeant = wanted
        ? isWanted(asTree(item), wanted[1]!, wanted[2]!)
        : step === "*" || step === `${index}`;
      return isMeant ? [{ holder: tree, index }] : [];
    });
  }
  if (tree.kind !== "mapping") return [];
  if (step === "*") return keysOf(tree).map((key) => ({ holder: tree, key }));
  const key = /^\[([^=]*)\]$/.exec(step)?.[1] ?? step;
  if (!fieldOf(tree, key)) {
    if (!make) return [];
    create(tree, key, make, rest);
  }
  return [{ holder: tree, key }];
}

function create(
  holder: Mapping,
  key: string,
  make: () => Tree,
  rest: readonly string[],
): void {
  const next = rest[0];
  const wanted = next === undefined ? null : /^\[(.+?)=(.*)\]$/.exec(next);
  if (next === undefined) putField(holder, key, make());
  else if (wanted) {
    const item = mappingAt(holder);
    putField(item, wanted[1]!, scalarAt(holder, wanted[2]!));
    const { source, start, end } = holder;
    const placed = { source, start, end, tag: "" };
    putField(holder, key, { kind: "sequence", ...placed, items: [item] });
  } else putField(holder, key, mappingAt(holder));
}

function isWanted(item: Tree, key: string, value: string): boolean {
  if (key === "") return item.kind === "scalar" && item.text === value;
  return wordOf(item, key) === value;
}
