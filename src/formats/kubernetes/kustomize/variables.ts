import { scalarText } from "../../../syntax/located.ts";
import type { Scalar } from "../../../syntax/node.ts";
import { sliceText } from "../../../syntax/text.ts";
import type { Piece, Text } from "../../../syntax/text.ts";
import { fieldPathOf, placesAt } from "./field-paths.ts";
import { valueAt } from "./pointer.ts";
import { identitiesOf } from "./resource.ts";
import type { Resource } from "./resource.ts";
import { eachAt } from "./tree-paths.ts";
import { asTree, fieldOf, wordOf } from "./tree.ts";
import type { Budget, Tree } from "./tree.ts";

/** Where `$(NAME)` is looked for: https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/konfig/builtinpluginconsts/varreference.go */
const podSpecs = [
  "spec",
  "spec.template.spec",
  "spec.jobTemplate.spec.template.spec",
];

const paths: readonly string[] = [
  ...podSpecs.flatMap((spec) =>
    ["containers", "initContainers"].flatMap((list) =>
      ["args", "command", "env.value"].map((path) => `${spec}.${list}.${path}`),
    ),
  ),
  ...["spec.template.metadata.annotations", "metadata.annotations"],
];

/** Puts the values of `vars` in the place of their names, once everything is built. */
export function resolveVariables(
  variables: readonly Tree[],
  resources: readonly Resource[],
  budget: Budget,
): void {
  if (variables.length === 0) return;
  const values = new Map<string, Scalar>();
  for (const variable of variables) {
    const value = valueOf(variable, resources);
    if (value) values.set(wordOf(variable, "name"), value);
  }
  for (const { tree } of resources)
    for (const path of paths)
      eachAt(tree, path, (found, put) => {
        if (found.kind === "scalar") put(expanded(found, values, budget));
        else if (found.kind === "sequence")
          found.items.forEach((item, i) => {
            const word = asTree(item);
            if (word.kind === "scalar")
              found.items[i] = expanded(word, values, budget);
          });
      });
}

function valueOf(
  variable: Tree,
  resources: readonly Resource[],
): Scalar | undefined {
  const reference = fieldOf(variable, "objref");
  const path = wordOf(fieldOf(variable, "fieldref"), "fieldpath");
  const resource = resources.find((each) =>
    identitiesOf(each).some(
      ({ kind, name }) =>
        kind === wordOf(reference, "kind") &&
        name === wordOf(reference, "name"),
    ),
  );
  if (!resource) return undefined;
  const [place] = placesAt(
    resource.tree,
    // `ports[0].port` is another way to write `ports.0.port`.
    fieldPathOf((path || "metadata.name").replaceAll(/\[(\d+)\]/g, ".$1")),
    undefined,
  );
  const value = place && valueAt(place);
  return value?.kind === "scalar" ? value : undefined;
}

/** The word with every name that has a value replaced by it. */
function expanded(
  word: Scalar,
  values: ReadonlyMap<string, Scalar>,
  budget: Budget,
): Scalar {
  if (!word.text.includes("$(")) return word;
  const text = scalarText(word);
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.value.matchAll(/\$(?:\$|\(([^)]+)\))/g)) {
    const value = found[1] === undefined ? undefined : values.get(found[1]);
    if (!value || budget.left < 0) continue;
    budget.left -= value.text.length;
    pieces.push(...piecesOf(sliceText(text, at, found.index)));
    pieces.push(...piecesOf(scalarText(value)));
    at = found.index + found[0].length;
  }
  if (at === 0) return word;
  pieces.push(...piecesOf(sliceText(text, at)));
  const value = pieces.map((piece) => piece.text).join("");
  const { source, start, end } = text;
  const written = { source, value, pieces, start, end };
  // A name alone brings the type of its value.
  const alone = values.get(/^\$\(([^)]+)\)$/.exec(word.text)?.[1] ?? "");
  const { style, tag } = alone ?? { style: "double" as const, tag: "" };
  return { ...word, text: value, style, tag, written };
}

function piecesOf({ pieces, source }: Text): Piece[] {
  return pieces.map((piece) => ({ ...piece, source: piece.source ?? source }));
}
