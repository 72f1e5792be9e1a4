import { parseInner } from "../../syntax/inner.ts";
import { scalarText } from "../../syntax/located.ts";
import type { Text } from "../../syntax/text.ts";
import { isScalar, viewDocument } from "../../syntax/view.ts";
import type { Budget, View } from "../../syntax/view.ts";
import type { Reading } from "./reading.ts";

/** Manifests in manifests in manifests: nobody writes more, and hostile files would. */
const DEEPEST = 3;

/** How many texts lie around the documents that share a budget, and whether one of them is data that nothing applies. */
const inside = new WeakMap<Budget, { depth: number; isInert: boolean }>();
const OUTSIDE = { depth: 0, isInert: false };

export function isInert({ budget }: View): boolean {
  return inside.get(budget)?.isInert ?? false;
}

/** The documents of a scalar's text, standing where its characters are written. */
export function innerDocuments(
  view: View,
  problems: Reading["problems"],
): View[] {
  return isScalar(view)
    ? documentsOf(scalarText(view.node), view.budget, problems, false)
    : [];
}

/** Reads the objects of a text that is a manifest; once, however many aliases lead to it. */
export function readInnerObjects(view: View, reading: Reading): void {
  if (isScalar(view))
    readObjectsOf(() => scalarText(view.node), view, reading, false);
}

/** Reads the objects of a text that lies there as data; `view` is the scalar that holds it. */
export function readInertObjects(
  text: () => Text,
  view: View,
  reading: Reading,
): void {
  readObjectsOf(text, view, reading, true);
}

function readObjectsOf(
  text: () => Text,
  { node, budget }: View,
  { texts, problems, ahead }: Reading,
  isInert: boolean,
): void {
  if (texts.has(node)) return;
  texts.add(node);
  // What lies ahead is read from its end.
  for (const document of documentsOf(
    text(),
    budget,
    problems,
    isInert,
  ).reverse())
    ahead.push(document);
}

function documentsOf(
  text: Text,
  around: Budget,
  problems: Reading["problems"],
  isInert: boolean,
): View[] {
  if (text.value === "") return [];
  const outer = inside.get(around) ?? OUTSIDE;
  const depth = outer.depth + 1;
  if (depth > DEEPEST) return [];
  const inner = parseInner(text);
  // What another program fills in first is no YAML before that.
  if (!text.value.includes("{{"))
    for (const problem of inner.problems) problems.push(problem);
  const budget = sharing(around);
  inside.set(budget, { depth, isInert: isInert || outer.isInert });
  return inner.documents.flatMap((node) => {
    const document = viewDocument(node);
    return document ? { ...document, budget } : [];
  });
}

/** A budget of its own name that is spent from another one. */
function sharing(around: Budget): Budget {
  return {
    get left() {
      return around.left;
    },
    set left(left) {
      around.left = left;
    },
  };
}
